package org.communitysafety.csp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Inputs that a fuzzer found and that are kept: each that once broke a reader under a name that says how, and some that reach far. */
class KeptInputsTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "org", "communitysafety", "csp", "io", "hostile");
    private static final Duration LONG = Duration.ofMinutes(1);

    private static List<Path> of(HostileInput kind) throws IOException {
        try (Stream<Path> files = Files.list(KEPT.resolve(kind.name().toLowerCase(Locale.ROOT)))) {
            return files.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_is_read_as_it_should_be() {
        return Stream.of(HostileInput.values()).map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
            for (Path file : of(kind)) {
                Assertions.assertTimeoutPreemptively(LONG, () -> kind.check(Files.readAllBytes(file)), file::toString);
            }
        }));
    }

    @Test
    void there_are_some_of_every_kind() throws IOException {
        for (HostileInput kind : HostileInput.values()) {
            assertThat(of(kind)).as(kind.name()).isNotEmpty();
        }
    }
}
