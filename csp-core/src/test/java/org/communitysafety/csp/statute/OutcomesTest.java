package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.ProtocolCover;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.spoilt.EngagementSpoilers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every outcome that a duty may have is reached by some papers, and no papers give it another. */
class OutcomesTest {

    private static final LocalDate EVE = LocalDate.of(2025, 3, 31);
    private static CoverageOfLaw coverage;

    @BeforeAll
    static void ask() throws IOException {
        coverage = new CoverageOfLaw();
        asked().forEach((from, papers) -> papers.forEach(asked -> {
            ReviewOptions options = asked.options();
            for (Pack pack : Pack.values()) {
                options = options.with(pack);
            }
            Review.of(asked.papers(), options).findings().forEach(finding -> coverage.add(from, asked, finding));
        }));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/coverage-of-law.md"), coverage.report(duties()));
    }

    static List<Duty> duties() {
        return Askable.duties();
    }

    @ParameterizedTest
    @MethodSource("duties")
    void every_permitted_outcome_is_reached_and_no_other(Duty duty) {
        assertThat(duty.getPermittedOutcomes()).containsAll(coverage.of(duty));
        assertThat(coverage.of(duty)).isEqualTo(CoverageOfLaw.reachable(duty));
    }

    /** The report is for people: {@code target/coverage-of-law.md}. */
    @Test
    void the_report_on_what_tests_reach_of_the_law_has_every_duty_and_no_hole() {
        assertThat(coverage.unreached(duties())).isEmpty();
        assertThat(coverage.report(duties()))
                .contains(duties().stream().map(duty -> "\n## " + duty.getId() + ": ").toList())
                .contains("\n| not-shown | ")
                .doesNotContain("**nothing**");
    }

    /** The register's columns tell what a row may answer; written here again from the register's own rules. */
    @ParameterizedTest
    @MethodSource("duties")
    void the_permitted_outcomes_follow_from_the_columns_of_the_register(Duty duty) {
        RegisterRow row = RegisterRow.of(duty.getId().value());
        Set<Outcome> permitted = duty.getPermittedOutcomes();
        assertThat(permitted).contains(Outcome.NOT_EVALUATED, Outcome.FOR_JUDGEMENT);
        boolean everywhere = row.nation().equals("W") || row.areas().equals("every-council");
        assertThat(permitted.contains(Outcome.NOT_APPLICABLE) || everywhere).isTrue();
        boolean judged = row.check().equals("judgement");
        assertThat(permitted.contains(Outcome.SHOWN)).isEqualTo(!judged);
        assertThat(permitted.contains(Outcome.NOT_RECORDED)).isEqualTo(!judged);
        assertThat(permitted.contains(Outcome.NOT_SHOWN))
                .isEqualTo(!judged && row.visibility().equals("document") && row.strength().equals("must"));
    }

    @Test
    void the_rows_of_which_no_paper_speaks_on_its_own_are_these() {
        List<String> unspoken = duties().stream()
                .filter(duty -> !duty.getPermittedOutcomes().contains(Outcome.SHOWN_ELSEWHERE))
                .map(duty -> duty.getId().value())
                .toList();
        assertThat(unspoken).containsExactlyInAnyOrder(
                "SI2007-1830-R4-2-A", "SI2007-1830-R4-2-B", "SI2007-1830-R4-2-C", "SI2007-1830-R4-3-B",
                "SI2007-1830-R11-1-A-OLD", "SI2007-1830-R12-4-B", "SI2007-1830-R12-4-C-I", "SI2007-1830-R12-4-C-II",
                "SI2007-1830-R3-OLD-4", "SI2007-1830-R3-OLD-7", "SI2007-1830-R9-2", "SI2007-1830-R16",
                "SI2007-3076-R3-OLD-4", "SI2007-3076-R3-OLD-7", "SI2007-3076-R14",
                "SI2007-3076-R4-2-A", "SI2007-3076-R4-2-B", "SI2007-3076-R4-2-C", "SI2007-3076-R4-3-B",
                "SI2007-3076-R9-A-OLD", "SI2007-3076-R9-AA-OLD",
                "SI2007-3076-R10-4-B", "SI2007-3076-R10-4-C-I", "SI2007-3076-R10-4-C-II",
                "PCSCA22-8-7-B", "PCSCA22-8-7-C", "PCSCA22-8-8-A", "PCSCA22-8-8-B", "PCSCA22-8-8-C", "PCSCA22-8-11",
                "PCSCA22-9-9", "PCSCA22-15-7", "PCSCA22-16-4", "PCSCA22-19-1", "SI2022-1304-R3-2",
                "CDA98-17A-1", "CDA98-17A-1-W", "SI2007-1831-R2", "SI2007-1831-R3", "SI2007-1831-SCH-POL",
                "SI2007-1831-SCH-FRA", "SI2007-1831-SCH-LA", "SI2007-1831-SCH-NHS", "ASBCPA14-104",
                "CTSA15-26", "DAA21-57", "DVCVA04-9", "SVDG22-ADDR", "SVDG22-VCS", "SNAG21", "SI2000-2853-R4-SCH3");
    }

    /** Wales has no counties with districts, so there only what hangs on a trigger can fall away. */
    @Test
    void the_rows_of_Wales_that_can_fall_away_are_these() {
        List<String> falling = duties().stream()
                .filter(duty -> RegisterRow.of(duty.getId().value()).nation().equals("W"))
                .filter(duty -> duty.getPermittedOutcomes().contains(Outcome.NOT_APPLICABLE))
                .map(duty -> duty.getId().value())
                .toList();
        assertThat(falling).containsExactlyInAnyOrder(
                "SI2007-3076-R3-3", "PJA06-19-2-W", "PJA06-19-8-W", "PJA06-19-8B-W", "SI2009-942-R5-W", "SI2009-942-R6-W",
                "SI2009-942-R7-W",
                "SI2007-3076-R4-2-A", "SI2007-3076-R4-2-B", "SI2007-3076-R4-2-C", "SI2007-3076-R4-3-A", "SI2007-3076-R4-3-B",
                "SI2007-3076-R6-E", "SI2007-3076-R7-B", "SI2007-3076-R7-C", "SI2007-3076-R7-F");
    }

    private static Map<Class<?>, List<Asked>> asked() {
        List<Asked> asked = new ArrayList<>(inEngland());
        inEngland().forEach(one -> asked.add(new Asked(
                one.name() + ", in Wales", Bare.area("W06999999").apply(one.papers()), one.options())));
        asked.add(new Asked("sound in Wales", SoundWales.of2025(), ReviewOptions.USUAL));
        asked.addAll(ofThreeYearsOnReOffending());
        Map<Class<?>, List<Asked>> all = new LinkedHashMap<>();
        all.put(OutcomesTest.class, asked);
        all.put(ViolenceOutcomes.class, ViolenceOutcomes.asked());
        all.put(GroupOutcomes.class, GroupOutcomes.asked());
        all.put(OthersOutcomes.class, OthersOutcomes.asked());
        all.put(SpoilersTest.class, SpoilersTest.spoilers().stream()
                .map(spoiler -> new Asked(spoiler.toString(), spoiler.change().apply(spoiler.sound()), ReviewOptions.USUAL))
                .toList());
        return all;
    }

    /** The plan of 2011-12 is the only one whose strategy on re-offending had to be for three years. */
    private static List<Asked> ofThreeYearsOnReOffending() {
        ReviewOptions usual = ReviewOptions.USUAL;
        Change year = Change.plan((plan, was) -> plan.year(new PlanYear(2011)));
        return List.of(
                new Asked("sound in Wales in 2011", SoundWales.of2011(), usual),
                new Asked("half a period in 2011", halfAPeriod("2011-04-01").apply(SoundWales.of2011()), usual),
                new Asked("no period in 2011", year.apply(Bare.inWales(InHand.WHOLE)), usual),
                new Asked("no period in a part in 2011", year.apply(Bare.inWales(InHand.PART)), usual),
                new Asked("nothing could be read of 2011", year.apply(Bare.inWales(InHand.WHOLE)),
                        usual.withUnread(List.of(""))));
    }

    private static Change halfAPeriod(String from) {
        return Change.plan((plan, was) -> plan.strategies(List.of()).period(
                Period.builder().from(PartialDate.parse(from)).build()));
    }

    private static List<Asked> inEngland() {
        ReviewOptions usual = ReviewOptions.USUAL;
        ReviewOptions onEve = usual.on(EVE);
        Papers bare = Bare.whole();
        Papers none = Bare.absent();
        return List.of(
                new Asked("sound", SoundPapers.of2025(), usual),
                new Asked("sound in 2008", SoundPapers.of2008(), usual),
                new Asked("bare", bare, usual),
                new Asked("in part", Bare.papers(InHand.PART), usual),
                new Asked("absent", none, onEve),
                new Asked("nothing could be read", none, onEve.withUnread(List.of(""))),
                new Asked("nothing could be read of 2008", year2008(none), usual.withUnread(List.of(""))),
                new Asked("a unitary area", Bare.area("E06000001").apply(SoundPapers.of2025()), usual),
                new Asked("the City of London", Bare.area("E09000001").apply(SoundPapers.of2025()), usual),
                new Asked("no area", Papers.builder().build(), onEve),
                new Asked("a county", Bare.area("E10999999").apply(SoundPapers.of2025()), usual),
                new Asked("a county in 2008", Bare.area("E10999999").apply(SoundPapers.of2008()), usual),
                new Asked("looked at in 2024", bare, usual.asAt(LocalDate.of(2024, 4, 1))),
                new Asked("a report says that it is all here", report(none, Standing.HERE), onEve),
                new Asked("a report says that it is all elsewhere", report(none, Standing.ELSEWHERE), onEve),
                new Asked("a report says that there is none of it", report(none, Standing.NOT), onEve),
                new Asked("the papers say that it is all elsewhere", said(bare, Standing.ELSEWHERE), usual),
                new Asked("the papers say that there is none of it", said(bare, Standing.NOT), usual),
                new Asked("the papers say, of all at once, that it is elsewhere", said(bare, Standing.ELSEWHERE, Set.of()), usual),
                new Asked("the papers say, of all at once, that there is none", said(bare, Standing.NOT, Set.of()), usual),
                new Asked("a protocol is planned", protocol(Done.PLANNED).apply(bare), usual),
                new Asked("there is no protocol", protocol(Done.NOT_DONE).apply(bare), usual),
                new Asked("no meeting was held", EngagementSpoilers.meeting(one -> one.status(Done.NOT_DONE))
                        .apply(SoundPapers.of2025()), usual),
                new Asked("news of a meeting to come", EngagementSpoilers.publication("notice", one -> one.status(Done.PLANNED))
                        .and(EngagementSpoilers.publication("notes", one -> one.status(Done.PLANNED)))
                        .apply(SoundPapers.of2025()), usual),
                new Asked("half a period", halfAPeriod("2008-04-01").apply(SoundPapers.of2008()), usual),
                new Asked("no period", year2008(bare), usual),
                new Asked("no period in a part", year2008(Bare.papers(InHand.PART)), usual));
    }

    static Papers year2008(Papers papers) {
        Plan plan = papers.getPlan().orElseGet(() -> Bare.papers(InHand.PART).getPlan().orElseThrow());
        return Papers.builder().like(papers).plan(Plan.builder().like(plan).year(new PlanYear(2008)).build()).build();
    }

    private static Papers report(Papers papers, Standing says) {
        return Papers.builder()
                .like(papers)
                .addReports(CommitteeReport.builder()
                        .id(ElementId.of("report"))
                        .title("Report")
                        .addStatements(statement(says, EnumSet.allOf(Subject.class)))
                        .addStatements(statement(says, Set.of()))
                        .build())
                .build();
    }

    private static Papers said(Papers papers, Standing says) {
        return said(papers, says, EnumSet.allOf(Subject.class));
    }

    static Papers said(Papers papers, Standing says, Set<Subject> serves) {
        return Words.inThePlan(statement(says, serves)).and(Words.inTheAssessment(statement(says, serves))).apply(papers);
    }

    private static Statement statement(Standing says, Set<Subject> serves) {
        return Statement.builder()
                .id(ElementId.of("said"))
                .says(says)
                .text("This is what is said.")
                .about(EnumSet.allOf(Topic.class))
                .serves(serves)
                .document("Another paper")
                .build();
    }

    private static Change protocol(Done status) {
        return Change.records((records, was) -> records.addProtocols(Protocol.builder()
                .id(ElementId.of("protocol"))
                .title("Protocol")
                .status(status)
                .covers(EnumSet.allOf(ProtocolCover.class))
                .build()));
    }
}
