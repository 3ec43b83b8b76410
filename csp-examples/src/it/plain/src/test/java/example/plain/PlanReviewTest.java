package example.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.pack.PackFinding;
import org.communitysafety.csp.pack.RulePacks;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.PackReview;
import org.junit.jupiter.api.Test;

class PlanReviewTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    private static Read<Papers> plan(String from, String to) throws IOException {
        try (var in = PlanReviewTest.class.getResourceAsStream("/plan.json")) {
            String sound = new String(in.readAllBytes(), UTF_8);
            assertTrue(sound.contains(from));
            return PapersJson.read(sound.replace(from, to).getBytes(UTF_8), "plan.json");
        }
    }

    private static Read<Papers> plan() throws IOException {
        return plan("", "");
    }

    @Test
    void a_gate_stops_what_the_plan_does_not_set_out() throws IOException {
        ReviewedPapers reviewed = PlanReview.review(plan(), DAY);
        assertFalse(reviewed.isPassed());
        assertTrue(reviewed.answer().stopped().stream().allMatch(one -> one.outcome() == Outcome.NOT_SHOWN));
        assertTrue(reviewed.review().isEveryDutyAnswered());
    }

    @Test
    void a_duty_is_not_asked_before_it_was_law() throws IOException {
        String seriousViolence = "CDA98-6-1-D";
        assertTrue(PlanReview.review(plan(), DAY).review().finding(seriousViolence).isPresent());
        assertTrue(PlanReview.review(plan(), LocalDate.of(2022, 3, 31)).review().finding(seriousViolence).isEmpty());
    }

    @Test
    void an_action_has_its_findings() throws IOException {
        List<String> on = PlanReview.review(plan(), DAY).review().findingsOn(ElementId.of("a-locks")).stream()
                .map(Finding::duty).map(duty -> duty.getId().value()).toList();
        assertTrue(on.contains("SI2007-1830-R11-1-C"), on::toString);
    }

    @Test
    void the_councils_own_rule_is_found_and_asked() throws IOException {
        assertEquals(List.of(), RulePacks.installed().faults());
        PackReview standard = PlanReview.review(plan(), DAY).review().rulePacks().get(0);
        PackFinding leads = standard.finding(PlanStandard.LEADS.getId()).orElseThrow();
        assertEquals("a-visits", leads.shortfalls().get(0).element().orElseThrow().getId().value());
        assertEquals("a-locks", leads.evidence().get(0).element().getId().value());
    }

    @Test
    void what_could_not_be_read_is_told_with_its_line_and_never_taken_to_be_absent() throws IOException {
        Read<Papers> read = plan("\"text\": \"Fit locks", "\"texts\": \"Fit locks");
        assertEquals(List.of(FaultKind.MISSING, FaultKind.UNKNOWN), read.faults().stream().map(Fault::kind).sorted(
                java.util.Comparator.comparing(FaultKind::getWord)).toList());
        assertTrue(read.faults().stream().allMatch(fault -> fault.location().pointer().startsWith("/plan/actions/0")));
        ReviewedPapers reviewed = PlanReview.review(read, DAY);
        assertEquals(Outcome.NOT_EVALUATED, reviewed.review().finding("SI2007-1830-R11-1-C").orElseThrow().outcome());
        assertFalse(reviewed.isPassed());
    }

    @Test
    void it_prints_where_the_evidence_stands() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanReview.print(plan(), DAY, ElementId.of("a-locks"), new PrintStream(out, true, UTF_8));
        String text = out.toString(UTF_8);
        assertTrue(text.startsWith("Stopped"), text);
        assertTrue(text.contains("SI2007-1830-R11-1-C \"Fit locks in 200 homes that were broken into.\" line 2"), text);
    }
}
