package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communitysafety.csp.io.PageTexts;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

class InWelshTest {

    @Test
    void what_somebody_has_translated_is_in_welsh_and_the_rest_in_english() throws IOException {
        Read<Papers> read = PapersJson.read(Files.readAllBytes(Path.of("plans", "complete-wales.json")), "complete-wales.json");
        String title = PageTexts.english().get("CDA98-6-1-A-W.title");
        String page = page(read, "page.skip=I'r prif gynnwys\nmonth.3=Mawrth\nCDA98-6-1-A-W.title=Teitl y ddyletswydd\n");
        assertThat(page(read, "")).contains(title).contains(" March 2025").contains("<html lang=\"cy\">");
        assertThat(page).contains("Teitl y ddyletswydd").contains("31 Mawrth 2025").doesNotContain(title).doesNotContain("31 March 2025");
    }

    private static String page(Read<Papers> read, String welsh) {
        return new String(InWelsh.page(read, new ByteArrayInputStream(welsh.getBytes(UTF_8))), UTF_8);
    }
}
