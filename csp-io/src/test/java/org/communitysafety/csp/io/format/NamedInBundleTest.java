package org.communitysafety.csp.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitysafety.csp.io.PageTexts;
import org.junit.jupiter.api.Test;

/** How a sentence begins that is about an object of the format stands in the bundle, for every type of object and no other. */
class NamedInBundleTest {

    @Test
    void every_type_of_object_has_its_words_in_the_bundle_and_none_has_two() throws IllegalAccessException {
        Set<String> keys = new TreeSet<>();
        for (JavaField field : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.communitysafety.csp.io.format").stream().flatMap(type -> type.getFields().stream()).toList()) {
            if (field.getModifiers().contains(JavaModifier.STATIC) && field.getRawType().isEquivalentTo(ObjectFormat.class)) {
                Field constant = field.reflect();
                constant.setAccessible(true);
                keys.add(((ObjectFormat<?, ?>) constant.get(null)).named().message().key());
            }
        }
        TreeMap<String, String> told = new TreeMap<>(PageTexts.english());
        told.keySet().removeIf(key -> !key.startsWith(ObjectFormat.NAMED));
        assertThat(told.keySet()).hasSizeGreaterThan(50).isEqualTo(keys);
        told.forEach((key, words) -> assertThat(words.replaceFirst("^(?:an?|the) ", "").replace(' ', '-')).as(words)
                .isEqualTo(key.substring(ObjectFormat.NAMED.length())));
    }
}
