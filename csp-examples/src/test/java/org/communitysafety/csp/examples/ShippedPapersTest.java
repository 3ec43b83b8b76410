package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communitysafety.csp.io.PapersJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The complete papers of other areas: written from those that the tests compose, and each answered as it was expected. */
class ShippedPapersTest {

    @ParameterizedTest
    @EnumSource
    void they_are_what_the_tests_compose_in_the_canonical_form(ShippedPapers papers) throws IOException {
        String composed = new String(PapersJson.toBytes(papers.composed()), UTF_8);
        Path told = Path.of("target/golden", papers.file());
        Files.createDirectories(told.getParent());
        Files.writeString(told, composed, UTF_8);
        Path kept = Path.of("plans", papers.file());
        assertThat(composed)
                .as("read " + told + ", and copy it to plans if it is better")
                .isEqualTo(Files.exists(kept) ? Files.readString(kept, UTF_8) : "");
    }
}
