package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.spoilt.GroupSpoilers.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 6(8), the first year under the Regulations, and in which parts of papers each chapter looks. */
class RuleBookBordersTest {

    private static final String REVIEW = "CDA98-6-8";
    private static final String FIRST_YEAR = "SI2007-1830-R16";

    /** Section 6(1)(c) began on 1 April 2010, and (d) on 31 January 2023: before those days there was no such strategy. */
    @ParameterizedTest
    @CsvSource({
        "2010-03-31, 2, SHOWN", "2010-04-01, 2, FOR_JUDGEMENT", "2010-04-01, 3, SHOWN",
        "2023-01-30, 3, SHOWN", "2023-01-31, 3, FOR_JUDGEMENT", "2023-01-31, 4, SHOWN"
    })
    void each_strategy_that_there_is_on_the_day_is_reviewed(LocalDate on, int many, Outcome outcome) {
        List<Subject> subjects = List.of(
                Subject.CRIME_DISORDER, Subject.SUBSTANCE_MISUSE, Subject.RE_OFFENDING, Subject.SERIOUS_VIOLENCE);
        Case.sound(many + " on " + on, event("review", one -> one.serves(Set.copyOf(subjects.subList(0, many)))))
                .on(on.getYear(), on.getMonthValue(), on.getDayOfMonth())
                .answers(outcome, REVIEW)
                .holds();
    }

    /** How an action stands bears on its review: section 6(8) is part of implementing. */
    @ParameterizedTest
    @CsvSource({"As told in March, FOR_JUDGEMENT", "TBC, NOT_RECORDED", ", NOT_RECORDED"})
    void one_word_on_how_an_action_stands_bears_on_its_review(String word, Outcome outcome) {
        Case.bare("told: " + word, Change.plan((plan, was) -> plan.addActions(Action.builder()
                        .id(ElementId.of("lights")).text("Lights")
                        .progress(word == null ? List.of() : List.of(Progress.builder().text(word).build()))
                        .build())))
                .answers(outcome, REVIEW)
                .holds();
    }

    @Test
    void the_first_year_gathers_the_date_of_the_first_plan_and_of_no_other() {
        assertThat(Review.of(SoundPapers.of2008()).finding(FIRST_YEAR).orElseThrow().evidence()).hasSize(1);
        assertThat(Case.of("the second", SoundPapers.of2008(), Change.plan((plan, was) -> plan.year(new PlanYear(2009))))
                        .on(2009, 3, 31).review().finding(FIRST_YEAR).orElseThrow().evidence())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan/date", "/plan/year"})
    void the_first_year_is_not_told_where_that_was_not_read(String part) {
        Case second = Case.of("the second", SoundPapers.of2008(), Change.plan((plan, was) -> plan.year(new PlanYear(2009))));
        assertThat(Review.of(second.papers(), ReviewOptions.USUAL.on(LocalDate.of(2009, 3, 31)).withUnread(List.of(part)))
                        .finding(FIRST_YEAR).orElseThrow().outcome())
                .isEqualTo(NOT_EVALUATED);
    }

    /** What was not read may have told it: of bare papers that were read whole nothing is recorded. */
    @ParameterizedTest
    @CsvSource({
        "PCSCA22-8-1, /seriousViolenceStrategy /records/events /bodies",
        "PCSCA22-8-2, /seriousViolenceStrategy /bodies",
        "PCSCA22-8-3-A, /seriousViolenceStrategy",
        "PCSCA22-8-4-A, /seriousViolenceStrategy /bodies",
        "PCSCA22-8-7-A, /records/publications /seriousViolenceStrategy /bodies",
        "PCSCA22-8-7-B, /seriousViolenceStrategy /records/events",
        "PCSCA22-8-11, /seriousViolenceStrategy /records/publications",
        "PCSCA22-9-4, /seriousViolenceStrategy /bodies",
        "PCSCA22-15-3, /records/events",
        "SI2022-1304-R4-2, /records/copiesSent /records/publications /seriousViolenceStrategy /bodies",
        "CDA98-5-2, /records/events /bodies",
        "CDA98-6-8, /records/events /plan/actions /assessment/delivery /bodies",
        "CDA98-17-1-A, /records/events /bodies /reports",
        "SI2007-1831-R3, /records/events /bodies",
        "PRSRA11-10-2, /records/events /bodies",
        "CTSA15-26, /records/events /bodies /plan/priorities /plan/statements /reports",
        "PJA06-19-2, /records/events /bodies",
        "SI2009-942-R4, /records/events /records/meetings /bodies"
    })
    void a_part_that_was_not_read_may_have_told_it(String duty, String parts) {
        Change papers = Change.papers(builder -> builder.bodies(List.of()));
        Case bare = Case.bare(duty, papers);
        assertThat(bare.review().finding(duty).orElseThrow().outcome()).isEqualTo(NOT_RECORDED);
        for (String part : parts.split(" ")) {
            assertThat(Review.of(bare.papers(), ReviewOptions.USUAL.withUnread(List.of(part)))
                            .finding(duty).orElseThrow().outcome())
                    .as(part)
                    .isEqualTo(NOT_EVALUATED);
        }
        assertThat(Review.of(bare.papers(), ReviewOptions.USUAL.withUnread(List.of("/records/consultations")))
                        .finding(duty).orElseThrow().outcome())
                .isEqualTo(NOT_RECORDED);
    }
}
