package org.communitysafety.csp.examples.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitysafety.csp.examples.draft.Monitored.action;
import static org.communitysafety.csp.examples.draft.Monitored.actions;
import static org.communitysafety.csp.examples.draft.Monitored.annual;
import static org.communitysafety.csp.examples.draft.Monitored.by;
import static org.communitysafety.csp.examples.draft.Monitored.measure;
import static org.communitysafety.csp.examples.draft.Monitored.quarter;
import static org.communitysafety.csp.examples.draft.Monitored.reading;
import static org.communitysafety.csp.examples.draft.Monitored.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.examples.written.DocumentFormat;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.measure.TargetKind;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.junit.jupiter.api.Test;

/** What the monitoring of a quarter tells of papers that differ in one thing. */
class MonitoringDraftTest {

    private static final Papers BARE = actions(action("Paint the bridge.").build());

    private static Papers period(String from, String to) {
        return Change.plan((plan, was) -> plan.period(Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build())).apply(BARE);
    }

    @Test
    void quarters_are_those_of_the_plans_own_year() {
        assertThat(quarter(3, BARE)).contains("Quarter 3 of the plan's own year is 1 October 2025 to 31 December 2025.");
        assertThat(quarter(2, period("2025-01", "2025-12"))).contains("1 April 2025 to 30 June 2025");
        assertThat(quarter(1, period("2025-07-01", "2026-06-30"))).contains("1 July 2025 to 30 September 2025");
        assertThat(quarter(1, period("2025-04-01", "2028-03-31"))).contains("1 April 2025 to 30 June 2025");
    }

    @Test
    void a_quarter_that_the_plan_has_not_or_does_not_tell_is_not_written() {
        assertThatThrownBy(() -> quarter(5, BARE)).isInstanceOf(NoSuchQuarterException.class)
                .hasMessage("the plan has no quarter 5: it ends before that starts");
        Papers timeless = Change.plan((plan, was) -> plan.year(Optional.empty())).apply(BARE);
        assertThatThrownBy(() -> quarter(1, timeless)).isInstanceOf(NothingToWriteException.class)
                .hasMessage("the plan tells neither its year nor when it starts, so that no quarter of it is known");
    }

    @Test
    void status_is_told_as_people_judged_it_by_the_ends_of_both_quarters() {
        Papers papers = actions(action("Paint the bridge.").addProgress(
                status("Amber", ProgressScale.AT_RISK, "2025-06-30"), status("Green", ProgressScale.ON_TRACK, "2025-09-30"),
                status("Red", ProgressScale.OFF_TRACK, "2025-12-31")).build());
        assertThat(quarter(2, papers)).contains("| Amber (30 June 2025) | Green (30 September 2025) |").doesNotContain("Red");
        assertThat(quarter(1, papers)).contains("| no status told | Amber (30 June 2025) |");
        assertThat(quarter(4, papers)).contains("Red (31 December 2025); not judged in this quarter", "no judgement with a day in this time is told: \"Paint the bridge.\".");
    }

    @Test
    void a_judgement_without_a_day_is_told_and_not_counted() {
        Papers papers = actions(action("Paint the bridge.").addProgress(Progress.builder().text("Going well").build()).build());
        assertThat(quarter(1, papers)).contains("| **A status without a day that tells whether it is of this time** | 1 | 1 |", "have no day that tells", "Going well");
    }

    /** Nobody knows which of the two is the later. */
    @Test
    void done_on_a_day_and_reopened_on_none_is_for_a_person() {
        Papers papers = actions(action("Odd thing.").due(by("2025-05")).addProgress(status("Complete", ProgressScale.COMPLETE, "2025-06-30"),
                Progress.builder().text("Reopened").scale(ProgressScale.AT_RISK).build()).build());
        String both = "Complete (30 June 2025); a status without a day that tells whether it is of this time: Reopened";
        assertThat(part(quarter(2, papers), "Overdue")).containsSubsequence("Whether they are done is for a person to read", "Odd thing.",
                "It was last said to be Complete (30 June 2025).", "Reopened");
        assertThat(quarter(2, papers)).contains(both);
        assertThat(annual(papers)).contains(both);
        assertThat(part(annual(papers), "Milestones")).contains("none is judged to be done on the common scale").doesNotContain("Odd thing");
    }

    @Test
    void what_is_overdue_is_told_by_its_fixed_time_and_by_what_people_judged() {
        Papers papers = actions(
                action("Late thing.").due(by("2025-08")).addProgress(status("Amber", ProgressScale.AT_RISK, "2025-09-30")).build(),
                action("Done thing.").due(by("2025-09")).addProgress(status("Complete", ProgressScale.COMPLETE, "2025-09-30")).build(),
                action("Later thing.").due(by("2025-10-01")).build(),
                action("Odd thing.").due(by("2025-08")).addProgress(Progress.builder().text("Nearly, or done").asAt(PartialDate.parse("2025-09")).build()).build());
        String overdue = part(quarter(2, papers), "Overdue");
        assertThat(overdue).contains("Late thing. It was due: by 2025-08. It was last said to be Amber (30 September 2025).")
                .doesNotContain("Done thing", "Later thing")
                .containsSubsequence("put nowhere on the common scale", "Odd thing. It was due: by 2025-08. It was last said to be Nearly, or done (September 2025).");
        assertThat(part(quarter(1, papers), "Overdue")).contains("Of the actions told here, none with a fixed time was overdue that was not judged to be done, dropped, carried over or suspended.");
        assertThat(part(quarter(3, papers), "Overdue")).contains("Later thing. It was due: by 2025-10-01. No judgement on it by then is told here.");
        assertThat(part(quarter(2, papers), "To escalate")).contains("Late thing.");
    }

    @Test
    void what_is_carried_forward_has_its_reason_or_a_note_to_give_one() {
        Papers papers = actions(
                action("First.").carriedFrom("x").carriedReason("No money").build(),
                action("Second.").addProgress(status("Carried", ProgressScale.CARRIED_OVER, "2025-06-30")).build());
        assertThat(part(quarter(1, papers), "Carried forward"))
                .contains("First. It is carried on from the plan before. Why: No money.", "Second. It was last said to be Carried (30 June 2025).",
                        "Say why these are carried forward: \"Second.\".");
    }

    private static String part(String document, String heading) {
        int start = document.indexOf("## " + heading);
        assertThat(start).as(heading).isNotNegative();
        int end = document.indexOf("\n## ", start);
        return document.substring(start, end < 0 ? document.length() : end);
    }

    private static Target.Builder target(TargetKind kind) {
        return Target.builder().text("the target").kind(kind);
    }

    private static Target.Builder tenLess() {
        return target(TargetKind.CHANGE).direction(Direction.DOWN).value(BigDecimal.TEN).unit("per cent");
    }

    private static String against(UnaryOperator<Measure.Builder> parts) {
        String part = part(quarter(4, measure(parts)), "Measures against target");
        String row = part.lines().filter(line -> line.startsWith("| **Thefts")).findFirst().orElseThrow().replace("\\", "");
        return row.substring(row.lastIndexOf('|', row.length() - 2) + 2, row.length() - 2);
    }

    @Test
    void a_reading_is_held_against_a_level_in_numbers() {
        assertThat(against(one -> one.goodDirection(Direction.DOWN).addTargets(target(TargetKind.LEVEL).value(BigDecimal.valueOf(100)).build())
                .addObservations(onDay(120, "2026-03-31")))).isEqualTo("120 is 20 above the level of 100 offences. By the plan, down is good."
                        + " It is told for one day: whether that is how many there were then, or a total up to it, is for a person to say.");
        assertThat(against(one -> one.addTargets(target(TargetKind.LEVEL).value(BigDecimal.valueOf(120)).build())
                .addObservations(onDay(120, "2026-03-31"))))
                .isEqualTo("At the level of 120 offences. The plan does not say which way is good."
                        + " It is told for one day: whether that is how many there were then, or a total up to it, is for a person to say.");
        assertThat(against(one -> one.unit("per cent").addTargets(target(TargetKind.LEVEL).value(BigDecimal.valueOf(25)).build())
                .addObservations(reading(29, "2025-04", "2025-09").build()))).startsWith("29 per cent is 4 percentage points above the level of 25 per cent.");
    }

    private static Observation onDay(int value, String day) {
        return Observation.builder().value(BigDecimal.valueOf(value)).on(PartialDate.parse(day)).build();
    }

    @Test
    void a_count_over_time_is_not_held_against_a_level_for_a_time_that_is_not_told() {
        String untold = "Not held against the level of 9 offences: the plan does not say for how long it is meant.";
        Target month = target(TargetKind.LEVEL).value(BigDecimal.valueOf(9)).build();
        assertThat(against(one -> one.baseline(reading(138, "2024-04", "2025-03").build()).addTargets(month)
                .addObservations(reading(118, "2025-04", "2026-03").build()))).isEqualTo(untold);
        assertThat(against(one -> one.addTargets(month).addObservations(reading(59, "2025-04", "2025-09").build()))).isEqualTo(untold);
        assertThat(against(one -> one.addTargets(month).addObservations(onDay(59, "2025")))).isEqualTo(untold);
        assertThat(against(one -> one.baseline(reading(138, "2024-04", "2025-03").build()).addTargets(month)
                .addObservations(onDay(59, "2025-09-30")))).isEqualTo(untold);
    }

    /** Of a level for a quarter: 92 days, so that 83 to 101 days are as long. */
    @Test
    void a_count_is_held_against_a_level_that_is_for_as_long() {
        UnaryOperator<Measure.Builder> quarterly = one -> one.goodDirection(Direction.DOWN).addTargets(target(TargetKind.LEVEL).value(BigDecimal.valueOf(60))
                .period(Period.builder().from(PartialDate.parse("2025-07")).to(PartialDate.parse("2025-09")).build()).build());
        assertThat(against(one -> quarterly.apply(one).addObservations(reading(59, "2025-10", "2025-12").build())))
                .isEqualTo("59 is 1 below the level of 60 offences. By the plan, down is good.");
        String longer = "Not held against the level of 60 offences: it is for July 2025 to September 2025, and the reading for another length of time.";
        assertThat(against(one -> quarterly.apply(one).addObservations(reading(59, "2025-04", "2025-09").build()))).isEqualTo(longer);
        assertThat(against(one -> quarterly.apply(one).addObservations(onDay(59, "2025-09-30")))).isEqualTo(longer);
        String untold = "Not held against the level of 60 offences: for how long the level or the reading is, is not told.";
        assertThat(against(one -> quarterly.apply(one).addObservations(Observation.builder().value(BigDecimal.valueOf(59))
                .period(Period.builder().to(PartialDate.parse("2025-12")).build()).build()))).isEqualTo(untold);
        assertThat(against(one -> one.addTargets(target(TargetKind.LEVEL).value(BigDecimal.valueOf(60))
                .period(Period.builder().text("rolling year").build()).build())
                .addObservations(reading(59, "2025-10", "2025-12").build()))).isEqualTo(untold);
    }

    @Test
    void a_target_that_is_not_due_by_the_end_of_the_quarter_is_told_as_that() {
        UnaryOperator<Measure.Builder> by = one -> one.unit("per cent").addObservations(reading(29, "2025-04", "2025-09").build());
        assertThat(against(one -> by.apply(one).addTargets(target(TargetKind.LEVEL).value(BigDecimal.valueOf(25)).by(PartialDate.parse("2026-06")).build())))
                .endsWith(" The target is not due until June 2026.");
        assertThat(against(one -> by.apply(one).addTargets(target(TargetKind.LEVEL).value(BigDecimal.valueOf(25)).by(PartialDate.parse("2026-03")).build())))
                .doesNotContain("not due until");
    }

    @Test
    void a_change_from_a_baseline_of_which_the_length_of_time_is_not_told_is_not_counted() {
        assertThat(against(one -> one.baseline(onDay(400, "2024")).addTargets(tenLess().build())
                .addObservations(reading(150, "2025-04", "2025-09").build()))).isEqualTo(ReportingWords.OTHER_TIME);
        assertThat(against(one -> one.baseline(onDay(400, "2024")).addTargets(tenLess().build())
                .addObservations(reading(350, "2025-04", "2026-03").build()))).startsWith("From 400 to 350 offences");
        assertThat(against(one -> one.baseline(Observation.builder().value(BigDecimal.valueOf(400)).build()).addTargets(tenLess().build())
                .addObservations(reading(150, "2025-04", "2025-09").build())))
                .isEqualTo("Not held against the baseline: for how long the baseline or the reading is, is not told.");
    }

    @Test
    void only_a_break_after_the_baseline_and_up_to_the_reading_breaks_the_comparison() {
        UnaryOperator<Measure.Builder> year = one -> one.baseline(reading(400, "2024-04", "2025-03").build()).addTargets(tenLess().build());
        Observation before = reading(380, "2023-04", "2024-03").addFlags(ObservationFlag.SERIES_BREAK).build();
        Observation between = reading(99, "2025-04", "2025-06").addFlags(ObservationFlag.SERIES_BREAK).build();
        Observation later = reading(99, "2026-04", "2026-06").addFlags(ObservationFlag.SERIES_BREAK).build();
        Observation held = reading(350, "2025-04", "2026-03").build();
        assertThat(against(one -> year.apply(one).addObservations(before, held))).startsWith("From 400 to 350 offences");
        assertThat(against(one -> year.apply(one).addObservations(held, later))).startsWith("From 400 to 350 offences");
        assertThat(against(one -> year.apply(one).addObservations(between, held))).isEqualTo(ReportingWords.BROKEN);
    }

    @Test
    void what_is_due_on_the_last_day_of_the_quarter_is_told_and_is_not_overdue() {
        Papers papers = actions(action("Due thing.").due(by("2025-09")).build(), action("Exact thing.").due(by("2025-09-30")).build(),
                action("Done thing.").due(by("2025-09")).addProgress(status("Complete", ProgressScale.COMPLETE, "2025-09-30")).build());
        assertThat(part(quarter(2, papers), "Overdue")).containsSubsequence("Of the actions told here, none with a fixed time was overdue that was not judged to be done, dropped, carried over or suspended.",
                "Due on the last day of this time, and not told as done:", "Due thing. It was due: by 2025-09.", "Exact thing.").doesNotContain("Done thing");
        assertThat(part(quarter(2, papers), "To escalate")).doesNotContain("Due thing");
        assertThat(part(quarter(3, papers), "Overdue")).contains("Due thing.").doesNotContain("Due on the last day");
    }

    @Test
    void a_status_that_nobody_judged_anew_in_the_quarter_is_counted_apart() {
        Papers papers = actions(action("Old.").addProgress(status("Green", ProgressScale.ON_TRACK, "2025-06-30")).build(),
                action("New.").addProgress(status("Green", ProgressScale.ON_TRACK, "2025-09-30")).build(),
                action("Done.").addProgress(status("Complete", ProgressScale.COMPLETE, "2025-04-30")).build());
        assertThat(part(quarter(2, papers), "In numbers")).contains("| **On track** | 1 | 1 |",
                "| **On track, not judged in the quarter that ended then** | 0 | 1 |", "| **Complete** | 1 | 1 |");
        assertThat(part(quarter(2, papers), "In numbers")).doesNotContain("Complete, not judged");
    }

    @Test
    void a_reading_from_before_the_quarter_is_told_as_that() {
        Papers papers = measure(one -> one.addObservations(reading(90, "2025-04", "2025-06").build()));
        assertThat(part(quarter(2, papers), "Measures against target")).contains("90 (April 2025 to June 2025); no reading for this quarter");
        assertThat(part(quarter(1, papers), "Measures against target")).doesNotContain("no reading for this quarter");
    }

    @Test
    void a_change_is_counted_from_the_baseline_if_both_are_for_the_same_length_of_time() {
        assertThat(against(one -> one.baseline(reading(400, "2024-04", "2025-03").build()).addTargets(tenLess().build())
                .addObservations(reading(350, "2025-04", "2026-03").build()))).isEqualTo("From 400 to 350 offences: 50 less, 12.5 per cent. The plan wants it down.");
        assertThat(against(one -> one.baseline(reading(400, "2024-04", "2025-03").build()).addTargets(tenLess().build())
                .addObservations(reading(150, "2025-04", "2025-09").build()))).isEqualTo(ReportingWords.OTHER_TIME);
        assertThat(against(one -> one.addTargets(tenLess().build()).addObservations(reading(350, "2025-04", "2026-03").build())))
                .isEqualTo(ReportingWords.NO_BASELINE);
    }

    @Test
    void a_reading_is_not_held_against_what_it_does_not_compare_with() {
        UnaryOperator<Measure.Builder> year = one -> one.baseline(reading(400, "2024-04", "2025-03").build()).addTargets(tenLess().build());
        assertThat(against(one -> year.apply(one).addObservations(reading(350, "2025-04", "2026-03").addFlags(ObservationFlag.SERIES_BREAK).build())))
                .isEqualTo(ReportingWords.BROKEN);
        assertThat(against(one -> year.apply(one).addObservations(reading(350, "2025-04", "2026-03").unit("per 1,000").build())))
                .isEqualTo(ReportingWords.OTHER_UNIT);
        assertThat(against(one -> year.apply(one).addObservations(reading(350, "2025-04", "2026-03").addFlags(ObservationFlag.FORECAST).build())))
                .isEqualTo(ReportingWords.FORECAST);
        assertThat(against(year)).isEqualTo(ReportingWords.NO_READING);
        assertThat(against(one -> one.addTargets(target(TargetKind.NARRATIVE).build()).addObservations(reading(1, "2025-04", "2026-03").build())))
                .isEqualTo(ReportingWords.IN_WORDS);
        assertThat(against(one -> one.addObservations(reading(1, "2025-04", "2026-03").build()))).isEqualTo(ReportingWords.NO_TARGET);
    }

    @Test
    void a_reading_for_a_time_after_the_quarter_is_not_told() {
        Papers papers = measure(one -> one.addTargets(tenLess().build())
                .addObservations(reading(90, "2025-04", "2025-06").build(), reading(91, "2025-07", "2025-09").addFlags(ObservationFlag.SERIES_BREAK).build()));
        assertThat(quarter(1, papers)).contains("| 90 (April 2025 to June 2025) |", "Of the readings told here, none is marked").doesNotContain("91");
        assertThat(part(quarter(2, papers), "Breaks in series")).contains("Thefts: 91 (July 2025 to September 2025; series break)");
    }

    @Test
    void decisions_of_the_quarter_are_told_and_what_was_agreed_is_left_to_its_author() {
        Papers papers = Change.records((records, was) -> records.decisions(List.of(decision("2025-08-01", "Two more wardens"), decision("2025-11-01", "Later"),
                Decision.builder().like(decision("2025-08-02", "The assessment")).paper(ElementId.of("assessment")).build())))
                .apply(BARE);
        assertThat(part(quarter(2, papers), "Decisions recorded")).contains("Exampleford Strategy Group notes, 1 August 2025: Two more wardens")
                .doesNotContain("Later", "The assessment", "To be written");
        assertThat(part(quarter(2, papers), "Remedial action agreed")).doesNotContain("Two more wardens")
                .contains("**To be written:** Say what was agreed to put things right");
        assertThat(part(quarter(1, papers), "Decisions recorded")).contains("No decision on the plan is recorded in this time.");
    }

    private static Decision decision(String on, String text) {
        return Decision.builder().id(ElementId.of("d-" + on)).body(ElementId.of("group")).verb(DecisionVerb.NOTES).on(PartialDate.parse(on)).text(text).build();
    }

    @Test
    void papers_without_actions_do_not_read_as_if_nothing_were_late() {
        String told = quarter(2, actions());
        assertThat(part(told, "Overdue")).contains("These papers have no actions that this could be told of.").doesNotContain("none");
        assertThat(part(told, "To escalate")).contains("These papers have no actions that this could be told of.");
        assertThat(part(told, "Breaks in series")).contains("These papers have no readings that this could be told of.");
        assertThat(part(told, "In numbers")).contains("**To be written:** Set out the actions.");
    }

    @Test
    void an_action_of_which_the_status_could_not_be_read_is_told_with_that() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode papers = json.readTree(PapersJson.toBytes(actions(action("Late thing.").due(by("2025-09"))
                .addProgress(status("Complete", ProgressScale.COMPLETE, "2025-09-30")).build())));
        ((ObjectNode) papers.at("/plan/actions/0/progress/0")).put("asAt", "the thirtieth");
        ReviewedPapers reviewed = ReviewedPapers.of(PapersJson.read(json.writeValueAsBytes(papers), "plan.json"), ReviewOptions.USUAL, Gate.NONE);
        String told = new String(DocumentFormat.MARKDOWN.write(MonitoringDraft.of(reviewed, Audience.ALL, 2)), UTF_8);
        assertThat(told).contains("**Not all was read:**");
        assertThat(part(told, "Overdue")).contains("Late thing. It was due: by 2025-09.", "Part of what the papers have on it could not be read");
        assertThat(part(told, "Actions")).doesNotContain("Say how these stand");
    }

    @Test
    void what_is_restricted_is_left_out_for_the_public_and_that_is_said() {
        Papers papers = actions(action("Open thing.").build(), action("Secret thing.").visibility(Visibility.RESTRICTED).build());
        String told = new String(DocumentFormat.MARKDOWN.write(MonitoringDraft.of(Monitored.reviewed(papers), Audience.PUBLIC, 1)), UTF_8);
        assertThat(told).contains("Open thing", "1 entry of the papers is marked for fewer people").doesNotContain("Secret");
    }

    private static Progress other(String text) {
        return Progress.builder().text(text).asAt(PartialDate.parse("2025-09-30")).build();
    }

    @Test
    void words_that_stand_for_nothing_on_the_scale_are_never_told_as_no_trouble() {
        Papers papers = actions(action("Late thing.").due(by("2025-08")).addProgress(other("Red")).build(),
                action("Running thing.").addProgress(other("Red")).build());
        String told = quarter(2, papers);
        assertThat(part(told, "To escalate")).contains("Running thing. It was last said to be Red (30 September 2025).", "for a person to read")
                .doesNotContain("none is late that");
        assertThat(part(told, "Overdue")).contains("Late thing.").doesNotContain("none with a fixed time was overdue");
    }

    @Test
    void a_status_without_a_day_is_told_as_that_and_makes_no_action_overdue() {
        Papers papers = actions(action("Old thing.").due(by("2025-08")).addProgress(
                Progress.builder().text("Complete").scale(ProgressScale.COMPLETE).build()).build());
        String told = quarter(2, papers);
        assertThat(part(told, "Overdue")).contains("is for a person to read",
                "Old thing. It was due: by 2025-08. It has a status without a day that tells whether it is of this time: Complete.")
                .doesNotContain("No judgement", "without a judgement told here that they were done");
        assertThat(part(told, "Actions")).doesNotContain("no status told").contains("a status without a day");
        assertThat(part(told, "To escalate")).contains("Old thing.").doesNotContain("none is late that");
        Papers green = actions(action("Old thing.").due(by("2025-08")).addProgress(
                Progress.builder().text("Green").scale(ProgressScale.ON_TRACK).build()).build());
        assertThat(part(quarter(2, green), "Overdue")).contains("without a judgement told here that they were done", "a status without a day").contains("Green.");
    }

    @Test
    void a_status_without_a_day_that_tells_of_trouble_is_for_a_person_to_read() {
        Papers papers = actions(action("Odd thing.").addProgress(Progress.builder().text("Red").scale(ProgressScale.OFF_TRACK).build()).build());
        assertThat(part(quarter(2, papers), "To escalate")).contains("Odd thing.").doesNotContain("none is late that");
    }

    @Test
    void words_that_stand_for_nothing_on_the_scale_are_not_told_as_not_done_on_the_last_day() {
        String overdue = part(quarter(2, actions(action("Due thing.").due(by("2025-09")).addProgress(other("Finished")).build())), "Overdue");
        assertThat(overdue).doesNotContain("not told as done").contains("is for a person to read", "Due thing. It was due: by 2025-09. It was last said to be Finished");
    }

    @Test
    void a_quarter_ends_with_the_plan() {
        assertThat(quarter(2, period("2025-04-01", "2025-07-15"))).contains("1 July 2025 to 15 July 2025");
    }

    @Test
    void priorities_stand_in_their_order() {
        Papers papers = Monitored.with(Change.plan((plan, was) -> plan.priorities(List.of(
                        Priority.builder().id(ElementId.of("second")).title("Second thing").rank(2).build(),
                        Priority.builder().id(ElementId.of("first")).title("First thing").rank(1).build()))
                .addActions(action("To the second.").addPriorities(ElementId.of("second")).build(), action("To the first.").addPriorities(ElementId.of("first")).build())));
        assertThat(quarter(2, papers)).containsSubsequence("### 1\\. First thing", "*Actions: First thing*", "### 2\\. Second thing");
        assertThat(Monitored.annual(papers)).containsSubsequence("| **1\\. First thing** |", "| **2\\. Second thing** |");
    }

    @Test
    void a_row_is_headed_by_the_number_of_its_action_and_never_by_a_sentence() {
        assertThat(quarter(2, actions(action("Paint the bridge.").number("1.1").build())))
                .contains("| No | Action | Lead | When | Then | Now |", "| **1\\.1** | Paint the bridge. |");
        assertThat(quarter(2, actions(action("Paint the bridge.").title("Bridge").build()))).contains("| Title | Action |", "| **Bridge** | Paint the bridge. |");
        assertThat(quarter(2, BARE)).contains("| Paint the bridge. |").doesNotContain("**Paint");
    }

    @Test
    void a_reading_without_a_time_is_told_apart_and_not_as_none() {
        Papers papers = measure(one -> one.addTargets(tenLess().build()).addObservations(Observation.builder().value(BigDecimal.valueOf(77)).build()));
        assertThat(part(quarter(2, papers), "Measures against target")).contains("have no time that tells", "- Thefts: 77", "No reading by then that has a time.")
                .doesNotContain("No reading by then.");
    }

    @Test
    void a_reading_without_a_number_does_not_hide_the_last_number() {
        Papers papers = measure(one -> one.addTargets(target(TargetKind.LEVEL).value(BigDecimal.valueOf(25)).build()).unit("per cent").addObservations(
                reading(29, "2025-04", "2025-06").build(),
                Observation.builder().noValue(NoValue.NOT_YET_AVAILABLE).period(Period.builder().from(PartialDate.parse("2025-07")).to(PartialDate.parse("2025-09")).build()).build()));
        assertThat(part(quarter(2, papers), "Measures against target")).contains("no value: ", "the last number before it: 29% (April 2025 to June 2025)",
                "The last reading has no number. Of the last number before it: 29 per cent is 4 percentage points above the level of 25 per cent.");
        Papers forecast = measure(one -> one.addTargets(target(TargetKind.LEVEL).value(BigDecimal.valueOf(25)).build()).unit("per cent").addObservations(
                reading(29, "2025-04", "2025-06").build(), reading(20, "2025-07", "2025-09").addFlags(ObservationFlag.FORECAST).build()));
        assertThat(part(quarter(2, forecast), "Measures against target"))
                .contains("The last reading is a forecast. Of the last number that is none: 29 per cent is 4 percentage points above").doesNotContain("20 per cent is");
    }

    private static String changed(String unit, String from, String to) {
        return against(one -> one.unit(unit).baseline(Observation.builder().value(new BigDecimal(from)).on(PartialDate.parse("2024")).build())
                .addTargets(target(TargetKind.DIRECTION).direction(Direction.UP).build())
                .addObservations(Observation.builder().value(new BigDecimal(to)).on(PartialDate.parse("2025")).build()));
    }

    @Test
    void a_change_of_a_share_is_told_in_percentage_points_and_of_a_count_in_per_cent() {
        for (String unit : List.of("per cent", "%", "Percent")) {
            assertThat(changed(unit, "40", "44")).isEqualTo("From 40 to 44 per cent: 4 percentage points higher. The plan wants it up.");
        }
        assertThat(changed("% of residents", "44", "43")).isEqualTo("From 44 to 43 % of residents: 1 percentage point lower. The plan wants it up.");
        assertThat(changed("offences", "100", "99")).isEqualTo("From 100 to 99 offences: 1 less, 1 per cent. The plan wants it up.");
        assertThat(changed("offences", "10000", "10001")).isEqualTo("From 10,000 to 10,001 offences: 1 more, less than 0.1 per cent. The plan wants it up.");
        assertThat(changed("offences per 1,000 people", "40", "44")).isEqualTo("From 40 to 44 offences per 1,000 people: 4 higher, 10 per cent. The plan wants it up.");
        assertThat(changed("score", "40", "44")).isEqualTo("From 40 to 44 score: 4 higher. The plan wants it up.");
    }

    @Test
    void a_rate_is_held_against_a_level_and_what_is_not_known_of_its_time_is_told() {
        Target level = target(TargetKind.LEVEL).direction(Direction.DOWN).value(BigDecimal.valueOf(40)).build();
        UnaryOperator<Measure.Builder> rate = one -> one.unit("per 1,000 people").addObservations(reading(44, "2025-04", "2025-09").build());
        assertThat(against(one -> rate.apply(one).addTargets(level)))
                .isEqualTo("44 is 4 above the level of 40 per 1,000 people. By the plan, down is good. "
                        + "Whether both rates count over the same length of time is not told.");
        assertThat(against(one -> rate.apply(one).addTargets(Target.builder().like(level)
                .period(Period.builder().from(PartialDate.parse("2025-04")).to(PartialDate.parse("2026-03")).build()).build())))
                .startsWith("Not held against the level of 40 per 1,000 people: it is for");
        assertThat(against(one -> one.unit("calls a month").addTargets(level).addObservations(reading(44, "2025-04", "2025-09").build())))
                .isEqualTo("44 is 4 above the level of 40 calls a month. By the plan, down is good.");
        assertThat(against(one -> one.unit(Optional.empty()).addTargets(level).addObservations(reading(44, "2025-04", "2025-09").build())))
                .isEqualTo("Not held against the level of 40: the measure has no unit, so whether its figures grow with the time that they are for is not known.");
    }

    @Test
    void a_level_that_is_reached_does_not_read_as_missed() {
        Target half = target(TargetKind.LEVEL).text("at least 50").direction(Direction.UP).value(BigDecimal.valueOf(50)).build();
        assertThat(against(one -> one.unit("per cent").addTargets(half).addObservations(reading(50, "2025-04", "2026-03").build())))
                .isEqualTo("At the level of 50 per cent. By the plan, up is good.");
        Papers words = measure(one -> one.unit("per cent").addTargets(half).addObservations(Observation.builder().text("26 of 30").value(BigDecimal.valueOf(87))
                .on(PartialDate.parse("2026-03-31")).build()));
        assertThat(quarter(4, words)).contains("26 of 30 (87%; 31 March 2026)", "87 per cent is 37 percentage points above the level of 50 per cent.");
    }

    @Test
    void a_target_of_which_the_time_is_over_is_told_as_that_and_offered_to_look_at() {
        Papers papers = measure(one -> one.unit("per cent").addObservations(reading(29, "2025-04", "2025-09").build())
                .addTargets(target(TargetKind.LEVEL).text("25 or less").value(BigDecimal.valueOf(25)).by(PartialDate.parse("2025-06-30")).build()));
        String sentence = "29 per cent is 4 percentage points above the level of 25 per cent. The plan does not say which way is good. "
                + "The target was by 30 June 2025, which is past.";
        assertThat(part(quarter(2, papers), "Measures against target")).contains(sentence);
        assertThat(part(quarter(2, papers), "To escalate")).contains("Whether each was reached is for people to say", "Thefts: 25 or less (by 30 June 2025). Last reading: 29% (April 2025 to September 2025). " + sentence);
        assertThat(part(quarter(1, papers), "To escalate")).contains("which ends with this time");
    }

    @Test
    void the_date_of_a_target_is_left_out_only_where_its_words_tell_it() {
        Papers papers = measure(one -> one.addTargets(target(TargetKind.NARRATIVE).text("10% below the 2026 level").by(PartialDate.parse("2026-03-31")).build(),
                target(TargetKind.NARRATIVE).text("fewer by 31 March 2026").by(PartialDate.parse("2026-03-31")).build()));
        assertThat(quarter(1, papers)).contains("10% below the 2026 level (by 31 March 2026); fewer by 31 March 2026 |");
    }
}
