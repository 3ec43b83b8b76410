package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Output that a person has read and found good, kept as a file. */
final class Golden {

    private Golden() {}

    /** Compares; what differs is written to target/golden, to be read, and copied over the file if it is better. */
    static void assertSame(String name, String actual) throws IOException {
        Path expected = Path.of("src/test/resources/golden", name);
        String kept = Files.exists(expected) ? Files.readString(expected, UTF_8) : "";
        if (!kept.equals(actual)) {
            Path told = Path.of("target/golden", name);
            Files.createDirectories(told.getParent());
            Files.writeString(told, actual, UTF_8);
        }
        assertThat(actual).as("compare target/golden/" + name).isEqualTo(kept);
    }
}
