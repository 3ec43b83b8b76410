package org.communitysafety.csp.statute;

import static org.communitysafety.csp.spoilt.EngagementSpoilers.consultations;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.meeting;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.summary;

import java.util.Optional;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Records of the plan of 2025-26 lie between 1 April 2024, when the year begins in which it is made, and 31 March 2026. One
 * from outside is shown to a person, and shows nothing by itself.
 */
class TimelyTest {

    @ParameterizedTest
    @CsvSource({"2024-03-31, FOR_JUDGEMENT", "2024-04-01, SHOWN", "2026-03-31, SHOWN", "2026-04-01, FOR_JUDGEMENT",
        "2015, FOR_JUDGEMENT", "2024, SHOWN"})
    void views_are_sought_for_this_plan(String day, Outcome outcome) {
        PartialDate date = PartialDate.parse(day);
        Case.sound("asked " + day, consultations(one -> one.period(Period.builder().from(date).to(date).build())))
                .answers(outcome, "SI2007-1830-R12-1-A-CD", "SI2007-1830-R12-1-B-CD")
                .holds();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, FOR_JUDGEMENT", "2024-04-01, SHOWN", "2026-03-31, SHOWN", "2026-04-01, FOR_JUDGEMENT"})
    void the_summary_is_of_this_plan(String day, Outcome outcome) {
        Case.sound("published " + day, Change.plan((plan, was) -> plan.date(Optional.empty())),
                        summary(one -> one.on(PartialDate.parse(day))))
                .answers(outcome, "SI2007-1830-R14")
                .holds();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, NOT_RECORDED, FOR_JUDGEMENT", "2025-04-01, SHOWN, SHOWN"})
    void who_came_and_what_was_told_is_of_a_meeting_in_the_year(String day, Outcome senior, Outcome news) {
        Case.sound("held " + day, meeting(one -> one.on(PartialDate.parse(day))))
                .answers(senior, "SI2007-1830-R12-4-B")
                .answers(news, "SI2007-1830-R12-4-C-I", "SI2007-1830-R12-4-C-II")
                .holds();
    }
}
