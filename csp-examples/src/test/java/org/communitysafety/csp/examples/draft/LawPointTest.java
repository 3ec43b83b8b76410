package org.communitysafety.csp.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What documents tell of the law is in the catalogue, for both nations, and for years of other wordings. */
class LawPointTest {

    private static String told(String papers, ReviewOptions options, LawPoint point) throws IOException {
        byte[] json = Files.readAllBytes(Path.of("plans", papers));
        Law law = new Law(Review.of(PapersJson.read(json, papers).complete().orElseThrow(), options));
        Document.Builder to = Document.titled("T");
        law.put(to, point);
        return to.build().runs().map(Run::words).collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource
    void every_duty_stands_in_the_catalogue(LawPoint point) {
        assertThat(point.ids()).isNotEmpty().allSatisfy(id -> assertThat(Statute.catalogue().find(DutyId.of(id))).as(id).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void each_point_tells_something_in_england_and_nothing_of_the_law_of_wales(LawPoint point) throws IOException {
        assertThat(told("complete.json", ReviewOptions.USUAL, point)).contains(" must ").doesNotContain("3076");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COPIES")
    void each_point_but_the_copy_to_the_policing_body_tells_something_in_wales(LawPoint point) throws IOException {
        assertThat(told("complete-wales.json", ReviewOptions.USUAL, point)).contains(" must ").doesNotContain("1830");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "STRATEGIES", "ASSESSMENT", "PRIORITIES", "STEPS", "MEASURES", "RESOURCES", "SUMMARY", "ALL_FUNCTIONS"})
    void a_plan_of_another_year_is_told_what_was_law_then(LawPoint point) throws IOException {
        for (LocalDate day : List.of(LocalDate.of(2009, 3, 31), LocalDate.of(2014, 3, 31))) {
            assertThat(told("complete.json", ReviewOptions.USUAL.on(day), point)).as(day.toString()).contains(" must ")
                    .doesNotContain("serious violence");
        }
    }
}
