package org.communitysafety.csp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The programs to copy are no modules of this project: what they have in common with it and with each other is held here. */
class ProgramsToCopyTest {

    private static final Path PROGRAMS = Path.of("src/it");
    private static final Pattern OURS = Pattern.compile("<groupId>org\\.communitysafety</groupId>\\s*<artifactId>[^<]*</artifactId>\\s*<version>([^<]*)</version>");

    /** One that asks for an older release would be tried with that. */
    @Test
    void each_asks_for_this_version_of_the_library() throws IOException {
        String parent = Files.readString(Path.of("..", "pom.xml"));
        String version = parent.replaceFirst("(?s).*?<artifactId>csp-parent</artifactId>\\s*<version>([^<]*)</version>.*", "$1");
        try (Stream<Path> programs = Files.list(PROGRAMS)) {
            for (Path program : programs.filter(Files::isDirectory).toList()) {
                List<String> asked = OURS.matcher(Files.readString(program.resolve("pom.xml"))).results().map((MatchResult one) -> one.group(1)).toList();
                assertThat(asked).as("%s", program).isNotEmpty().containsOnly(version);
            }
        }
    }

    /** What differs between the lines of Spring Boot is how JSON is bound, the tests of that, and what is configured. */
    @Test
    void the_services_differ_only_where_their_frameworks_do() throws IOException {
        Path three = PROGRAMS.resolve("spring-boot-3");
        Path four = PROGRAMS.resolve("spring-boot-4");
        try (Stream<Path> files = Files.walk(three)) {
            List<String> others = files.filter(Files::isRegularFile).map(three::relativize)
                    .filter(file -> !isSame(three.resolve(file), four.resolve(file)))
                    .map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(others).containsExactly("PapersFaultsException.java", "PapersModule.java", "PapersModuleTest.java", "ServiceTest.java", "SubTree.java", "pom.xml");
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.mismatch(one, other) < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
