package org.communitysafety.csp.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FieldTablesTest {

    @Test
    void every_getter_of_every_type_of_the_model_has_a_field_of_its_name() {
        Map<String, ObjectFormat<?, ?>> formats = formats();
        assertThat(formats).hasSizeGreaterThan(40);
        formats.values().forEach(format -> {
            Set<String> fields = format.fields().stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));
            fields.removeAll(Set.of("format", "version"));
            assertThat(fields).as(format.name()).isEqualTo(getters(format.type()));
        });
    }

    @Test
    void the_fields_of_every_element_begin_with_its_id_and_end_with_who_may_see_it_and_what_hosts_keep_on_it() {
        formats().values().stream().filter(ObjectFormat::isElement).forEach(format -> {
            var names = format.fields().stream().map(Field::name).toList();
            assertThat(names.get(0)).as(format.name()).isEqualTo("id");
            assertThat(names.subList(names.size() - 2, names.size())).as(format.name()).containsExactly("visibility", "extensions");
        });
    }

    @Test
    void generated_papers_leave_no_field_of_the_tables_out() throws IOException {
        Set<String> left = new TreeSet<>();
        formats().values().forEach(format -> format.fields().forEach(field -> left.add(format.name() + "." + field.name())));
        assertThat(left).hasSizeGreaterThan(300);
        for (long seed = 0; seed < 40; seed++) {
            JsonNode papers = new ObjectMapper().readTree(PapersDocument.write(GeneratedPapers.of(seed)));
            strike(left, PapersFormat.PAPERS, papers);
        }
        assertThat(left).isEmpty();
    }

    private static void strike(Set<String> left, Codec<?> codec, JsonNode node) {
        if (codec instanceof Scoped<?> scoped) {
            strike(left, scoped.codec(), node);
        } else if (codec instanceof ObjectFormat<?, ?> format) {
            for (Field<?, ?, ?> field : format.fields()) {
                JsonNode value = node.get(field.name());
                if (value != null) {
                    left.remove(format.name() + "." + field.name());
                    if (field instanceof OneField<?, ?, ?> one) {
                        strike(left, one.codec(), value);
                    } else if (field instanceof ManyField<?, ?, ?> many) {
                        value.forEach(item -> strike(left, many.codec(), item));
                    }
                }
            }
        }
    }

    private static Set<String> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .map(Method::getName)
                .filter(name -> name.matches("(get|is)[A-Z].*"))
                .map(name -> name.replaceFirst("^(get|is)", ""))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All formats that papers lead to. */
    static Map<String, ObjectFormat<?, ?>> formats() {
        Map<String, ObjectFormat<?, ?>> found = new LinkedHashMap<>();
        gather(found, PapersFormat.PAPERS);
        return found;
    }

    private static void gather(Map<String, ObjectFormat<?, ?>> found, Codec<?> codec) {
        if (codec instanceof Scoped<?> scoped) {
            gather(found, scoped.codec());
        } else if (codec instanceof ObjectFormat<?, ?> format && found.putIfAbsent(format.name(), format) == null) {
            for (Field<?, ?, ?> field : format.fields()) {
                if (field instanceof OneField<?, ?, ?> one) {
                    gather(found, one.codec());
                } else if (field instanceof ManyField<?, ?, ?> many) {
                    gather(found, many.codec());
                }
            }
        }
    }
}
