package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.agreement.AssessmentUsed;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundCombined;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.spoilt.CountySpoilers;
import org.communitysafety.csp.spoilt.GroupSpoilers;
import org.communitysafety.csp.time.PlanYear;

/** Papers of other times and areas that reach the outcomes of the strategy group, the county, combined areas and Wales. */
final class GroupOutcomes {

    private static final ReviewOptions USUAL = ReviewOptions.USUAL;
    private static final ReviewOptions ON_EVE = USUAL.on(LocalDate.of(2025, 3, 31));

    private GroupOutcomes() {}

    static List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        List.of(
                new Asked("two providers", GroupSpoilers.twoProviders(SoundPapers.of2025()), USUAL),
                new Asked("2008", SoundPapers.of2008(), USUAL),
                new Asked("a county", SoundCounty.of2025(), USUAL),
                new Asked("a county in 2008", SoundCounty.of2008(), USUAL),
                new Asked("combined areas", SoundCombined.of2025(), USUAL),
                new Asked("combined areas in two police areas", SoundCombined.acrossPoliceAreasOf2025(), USUAL),
                new Asked("Wales", SoundWales.of2025(), USUAL),
                new Asked("Wales in 2008", SoundWales.of2008(), USUAL),
                new Asked("two providers in Wales", GroupSpoilers.twoProviders(SoundWales.of2025()), USUAL))
                .forEach(one -> spread(one, asked));
        asked.add(new Asked("a county, early", SoundCounty.of2025(), USUAL.asAt(LocalDate.of(2025, 3, 30))));
        asked.add(new Asked("a county without its agreement",
                Change.papers(papers -> papers.agreement(Optional.empty())).apply(SoundCounty.of2025()), ON_EVE));
        asked.add(new Asked("a county whose agreement is of old assessments", CountySpoilers.agreement((one, was) ->
                        one.assessments(was.getAssessments().stream()
                                .map(used -> AssessmentUsed.builder()
                                        .like(used).year(new PlanYear(2022)).build())
                                .toList())).apply(SoundCounty.of2025()), USUAL));
        return asked;
    }

    /** The papers, the same with nothing in them, with all of it not done, and with what reports say of all. */
    private static void spread(Asked asked, List<Asked> all) {
        Papers bare = bare(asked.papers());
        all.add(asked);
        all.add(new Asked(asked.name() + ": bare", bare, USUAL));
        all.add(new Asked(asked.name() + ": not done", events(Done.NOT_DONE).apply(asked.papers()), USUAL));
        all.add(new Asked(asked.name() + ": planned", events(Done.PLANNED).apply(asked.papers()), USUAL));
        all.add(new Asked(asked.name() + ": unread", bare, USUAL.withUnread(List.of("/plan", "/assessment",
                "/agreement", "/records", "/bodies", "/partnership/members", "/partnership/strategyGroup"))));
        for (Standing says : Standing.values()) {
            all.add(new Asked(asked.name() + ": " + says, report(bare, says, EnumSet.allOf(Subject.class)), USUAL));
            all.add(new Asked(asked.name() + ": " + says + " of all", report(bare, says, Set.of()), USUAL));
        }
    }

    private static Papers bare(Papers papers) {
        Papers.Builder builder = Papers.builder()
                .like(papers)
                .bodies(Change.without(papers.getBodies(), "group", "county-group"))
                .records(Records.builder().build());
        papers.getPlan().ifPresent(plan -> builder.plan(
                Plan.builder().id(plan.getId()).title(plan.getTitle()).year(plan.getYear()).build()));
        builder.assessment(Optional.empty());
        papers.getAgreement().ifPresent(agreement -> builder.agreement(CommunitySafetyAgreement.builder()
                .id(agreement.getId()).title(agreement.getTitle()).inHand(agreement.getInHand()).year(agreement.getYear())
                .date(agreement.getDate())
                .stage(Stage.DRAFT).build()));
        return GroupSpoilers.partnership(one -> one.members(List.of())).apply(builder.build());
    }

    private static Change events(Done status) {
        return Change.records((records, was) -> records.events(was.getEvents().stream()
                .map(one -> Event.builder()
                        .like(one)
                        .on(status == Done.NOT_DONE ? Optional.empty() : one.getOn())
                        .status(status)
                        .build())
                .toList()));
    }

    private static Papers report(Papers papers, Standing says, Set<Subject> serves) {
        return Papers.builder()
                .like(papers)
                .addReports(CommitteeReport.builder()
                        .id(ElementId.of("report"))
                        .title("Report")
                        .addStatements(Statement.builder()
                                .id(ElementId.of("said"))
                                .says(says)
                                .text("This is what is said.")
                                .about(EnumSet.allOf(Topic.class))
                                .serves(serves)
                                .document("Another paper")
                                .build())
                        .build())
                .build();
    }
}
