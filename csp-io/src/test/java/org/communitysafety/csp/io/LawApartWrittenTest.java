package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.junit.jupiter.api.Test;

/** Law that could not be read is among the first things that a review tells, and not only at its end. */
final class LawApartWrittenTest {

    private static final String ASK = "Ask the strategy group which assessment and plan are made under SI 2007/3078,";

    @Test
    void it_stands_among_what_to_do_first_on_every_page() {
        ReviewedPapers wales = ReviewedPapers.of(PapersJson.asRead(SoundWales.of2025(), "wales.json"), ReviewOptions.USUAL, Gate.GAPS);
        String text = ReviewText.of(wales, Style.PLAIN).replaceAll("\\s+", " ");
        assertThat(text.substring(0, text.indexOf("Decide, on the evidence below:"))).contains(ASK);
        assertThat(new String(ReviewHtml.toBytes(wales), UTF_8).replaceAll("\\s+", " ")).contains(ASK);
        assertThat(ReviewMarkdown.of(wales).replaceAll("\\s+", " ")).contains(ASK);
    }

    @Test
    void papers_of_England_have_nothing_of_it() {
        ReviewedPapers england = ReviewedPapers.of(PapersJson.asRead(SoundPapers.of2025(), "england.json"), ReviewOptions.USUAL, Gate.GAPS);
        assertThat(ReviewText.of(england, Style.PLAIN)).doesNotContain("SI 2007/3078");
    }
}
