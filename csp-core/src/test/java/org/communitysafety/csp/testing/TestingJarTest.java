package org.communitysafety.csp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jar of what is for other people's tests holds all that its classes need, and needs nothing that only these tests have. */
class TestingJarTest {

    private static final Pattern PART = Pattern.compile("<(include|exclude)>(.*?)</");
    private static final List<String> OF_A_CONSUMER = List.of("java.", "org.junit.jupiter.api.", "org.opentest4j.", "net.jqwik.");

    private final String configuration = configuration();
    private final JavaClasses tests = new ClassFileImporter().importPath(Path.of("target", "test-classes"));

    private static String configuration() {
        try {
            String pom = Files.readString(Path.of("pom.xml"));
            String from = pom.substring(pom.indexOf("<classifier>testing</classifier>"));
            return from.substring(0, from.indexOf("</configuration>"));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private boolean isIn(JavaClass type) {
        Path file = Path.of(type.getName().replace('.', '/') + ".class");
        return matches("include", file) && !matches("exclude", file);
    }

    private boolean matches(String kind, Path file) {
        return PART.matcher(configuration).results()
                .filter(part -> part.group(1).equals(kind))
                .map(part -> FileSystems.getDefault().getPathMatcher("glob:" + part.group(2)))
                .anyMatch((PathMatcher matcher) -> matcher.matches(file));
    }

    @Test
    void every_class_finds_what_it_needs() {
        TreeSet<String> lacking = new TreeSet<>();
        List<JavaClass> packed = tests.stream().filter(this::isIn).toList();
        assertThat(packed).extracting(JavaClass::getSimpleName).contains("SoundPapers", "DutyTests", "AllSpoilers", "Change");
        for (JavaClass type : packed) {
            for (Dependency needs : type.getDirectDependenciesFromSelf()) {
                JavaClass needed = needs.getTargetClass().getBaseComponentType();
                boolean isOfTests = tests.contain(needed.getName());
                boolean isThere = isOfTests
                        ? isIn(needed)
                        : needed.isPrimitive() || needed.getPackageName().startsWith("org.communitysafety.csp.")
                                || OF_A_CONSUMER.stream().anyMatch(needed.getName()::startsWith);
                if (!isThere) {
                    lacking.add(type.getName() + " needs " + needed.getName());
                }
            }
        }
        assertThat(lacking).isEmpty();
    }
}
