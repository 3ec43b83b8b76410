package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.duty.AreaLimit.NOT_CITY_OF_LONDON;
import static org.communitysafety.csp.duty.AreaLimit.TWO_TIER_DISTRICT;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Concern.PLAN;
import static org.communitysafety.csp.element.Subject.CRIME_DISORDER;
import static org.communitysafety.csp.element.Subject.RE_OFFENDING;
import static org.communitysafety.csp.element.Subject.SERIOUS_VIOLENCE;
import static org.communitysafety.csp.element.Subject.SUBSTANCE_MISUSE;
import static org.communitysafety.csp.law.Bearer.STRATEGY_GROUP;
import static org.communitysafety.csp.law.Instrument.SI_2007_1830;

import java.util.List;
import java.util.Set;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.time.PlanYear;

/** Regulations 10, 11 and 13A of SI 2007/1830: the partnership plan, its revision, what it sets out, and its copy. */
final class PlanRegulations {

    private static final List<String> STEPS_TOWARDS_PEOPLE = List.of("/plan/engagementSteps", "/plan/statements");

    private PlanRegulations() {}

    // Regulation 10: a plan, revised before each year.

    static final Duty HAVE_A_PLAN = Duty.numbered("SI2007-1830-R10-1", "Prepare a partnership plan")
            .of(STRATEGY_GROUP)
            .under(SI_2007_1830.regulation("10(1)"))
            .must("prepare a partnership plan for the area")
            .from(2007, 8, 1, ENGLAND)
            .concerning(PLAN)
            .shownBy(new Showing("a partnership plan for the area", List.of("/plan"),
                    (dossier, on, look) -> dossier.plan().ifPresent(plan -> {
                        if (dossier.inHand(plan) == InHand.NONE) {
                            look.elsewhere(plan, "title", plan.getTitle(), plan.getTitle());
                        } else if (plan.getStage().filter(Stage.DRAFT::equals).isPresent()) {
                            look.suggests(plan, "stage", DECLARED, plan.getTitle() + " (a draft)");
                        } else {
                            look.shows(plan, "title", DECLARED, plan.getTitle());
                        }
                    })))
            .told(Topic.PARTNERSHIP_PLAN)
            .said();

    static final Duty REVISE_BEFORE_EACH_YEAR = Duty.numbered("SI2007-1830-R10-2", "Revise plan before each year")
            .of(STRATEGY_GROUP)
            .under(SI_2007_1830.regulation("10(2)"))
            .must("revise the plan before the start of each year, so by 31 March, even within a longer plan")
            .from(2007, 8, 1, ENGLAND)
            .concerning(PLAN)
            .computedFrom(new Showing("a revision of the plan by the strategy group, dated in the twelve months to 31 March "
                    + "before the plan's year", List.of("/plan", "/records/decisions", "/bodies"), PlanRevision::dated))
            .told(Topic.REVISION)
            .by(dossier -> dossier.year().map(PlanYear::getEve))
            .asking("On which day did the strategy group itself revise the plan for this year?")
            .said();

    static final Duty CONSIDER_COUNTY_AGREEMENT =
            Duty.numbered("SI2007-1830-R10-3-CSA", "Consider preceding year's county agreement")
                    .of(STRATEGY_GROUP)
                    .under(SI_2007_1830.regulation("10(3)"))
                    .mustConsider("the community safety agreement produced in the preceding year when revising the plan")
                    .from(2007, 8, 1, ENGLAND)
                    .onlyFor(TWO_TIER_DISTRICT)
                    .concerning(PLAN)
                    .computedFrom(new Showing("the county's community safety agreement of the preceding year among what was "
                            + "considered", List.of("/plan/considered"), PlanRevision::agreement))
                    .told(Topic.COMMUNITY_SAFETY_AGREEMENT)
                    .asking("Was the county's community safety agreement of the preceding year considered when the plan was "
                            + "revised? Ask whoever supports the strategy group.")
                    .said();

    static final Duty CONSIDER_ASSESSMENT =
            Duty.numbered("SI2007-1830-R10-3-SA", "Consider preceding year's assessment")
                    .of(STRATEGY_GROUP)
                    .under(SI_2007_1830.regulation("10(3)"))
                    .mustConsider("the strategic assessment produced in the preceding year when revising the plan")
                    .from(2007, 8, 1, ENGLAND)
                    .concerning(PLAN)
                    .computedFrom(new Showing("the strategic assessment of the preceding year among what was considered, or "
                            + "as the source of the priorities", List.of("/plan/considered", "/plan/priorities"),
                            PlanRevision::assessment))
                    .told(Topic.STRATEGIC_ASSESSMENT)
                    .asking("Was the strategic assessment of the preceding year considered when the plan was revised? Ask "
                            + "whoever supports the strategy group.")
                    .said();

    // Regulation 11(1)(a): the strategy. One joint strategy may serve every subject.

    static final Duty SETS_OUT_CRIME_AND_DISORDER =
            strategy("SI2007-1830-R11-1-A-CD", "Plan sets out crime and disorder strategy",
                            "set out in the plan a strategy to reduce crime and disorder in the area")
                    .from(2007, 8, 1, ENGLAND)
                    .setOutIn(PLAN)
                    .shownBy(PlanContent.on(CRIME_DISORDER))
                    .told(Topic.STRATEGY)
                    .on(CRIME_DISORDER)
                    .oneGapWith("CDA98-6-1-A")
                    .said();

    static final Duty COVERS_THREE_YEARS = Duty.numbered("SI2007-1830-R11-1-A-OLD", "Old: three-year strategy")
            .of(STRATEGY_GROUP)
            .under(SI_2007_1830.regulationAsMade("11(1)(a)"))
            .must("set out in the plan a strategy for the three years that begin with the plan's year")
            .from(2007, 8, 1, ENGLAND)
            .to(2011, 5, 31)
            .setOutIn(PLAN)
            .computedFrom(new Showing("a strategy, or plan, for the three years that begin with the plan's year",
                    List.of("/plan/strategies", "/plan/period"), PlanRevision::threeYears))
            .said();

    static final Duty SETS_OUT_RE_OFFENDING =
            strategy("SI2007-1830-R11-1-A-RO", "Plan sets out re-offending strategy",
                            "set out in the plan a strategy to reduce re-offending")
                    .from(2010, 4, 1, ENGLAND)
                    .setOutIn(PLAN)
                    .shownBy(PlanContent.on(RE_OFFENDING))
                    .told(Topic.STRATEGY)
                    .on(RE_OFFENDING)
                    .oneGapWith("CDA98-6-1-C")
                    .said();

    static final Duty SETS_OUT_SUBSTANCE_MISUSE =
            strategy("SI2007-1830-R11-1-A-SM", "Plan sets out substance misuse strategy",
                            "set out in the plan a strategy to combat substance misuse in the area")
                    .from(2007, 8, 1, ENGLAND)
                    .setOutIn(PLAN)
                    .shownBy(PlanContent.on(SUBSTANCE_MISUSE))
                    .told(Topic.STRATEGY)
                    .on(SUBSTANCE_MISUSE)
                    .oneGapWith("CDA98-6-1-B")
                    .said();

    static final Duty SETS_OUT_SERIOUS_VIOLENCE =
            strategy("SI2007-1830-R11-1-A-SV", "Plan sets out serious violence strategy",
                            "set out in the plan a strategy to prevent and reduce serious violence in the area")
                    .from(2023, 1, 31, ENGLAND)
                    .setOutIn(PLAN)
                    .shownBy(PlanContent.on(SERIOUS_VIOLENCE))
                    .told(Topic.STRATEGY)
                    .on(SERIOUS_VIOLENCE)
                    .oneGapWith("CDA98-6-1-D")
                    .said();

    // Regulation 11(1)(b) to (f).

    static final Duty PRIORITIES_OF_THE_ASSESSMENT =
            Duty.numbered("SI2007-1830-R11-1-B", "Plan sets out assessment priorities")
                    .of(STRATEGY_GROUP)
                    .under(SI_2007_1830.regulation("11(1)(b)"))
                    .must("set out in the plan the priorities identified in the strategic assessment prepared in the year "
                            + "before")
                    .from(2007, 8, 1, ENGLAND)
                    .setOutIn(PLAN)
                    .computedFrom(new Showing("every priority that the strategic assessment identified, among the plan's own",
                            List.of("/plan/priorities", "/assessment/recommendedPriorities"), PlanSteps::priorities))
                    .told(Topic.PRIORITIES)
                    .asking("Are the plan's priorities those that the strategic assessment identified? Compare the two.")
                    .said();

    static final Duty STEPS = Duty.numbered("SI2007-1830-R11-1-C", "Plan sets out necessary steps")
            .of(STRATEGY_GROUP)
            .under(SI_2007_1830.regulation("11(1)(c)"))
            .must("set out in the plan the steps it thinks the responsible authorities need to take to carry out the "
                    + "strategy and meet the priorities")
            .from(2007, 8, 1, ENGLAND)
            .setOutIn(PLAN)
            .shownBy(new Showing("actions for every priority, with who takes them",
                    List.of("/plan/actions", "/plan/priorities"), PlanSteps::steps))
            .told(Topic.STEPS)
            .said();

    static final Duty RESOURCES = Duty.numbered("SI2007-1830-R11-1-D", "Plan sets out use of resources")
            .of(STRATEGY_GROUP)
            .under(SI_2007_1830.regulation("11(1)(d)"))
            .must("set out in the plan how it thinks the responsible authorities should allocate and deploy their resources "
                    + "to that end")
            .from(2007, 8, 1, ENGLAND)
            .setOutIn(PLAN)
            .shownBy(new Showing("money, posts or other resources tied to the strategy, a priority or an action",
                    List.of("/plan/resources", "/plan/actions"), PlanSteps::resources))
            .told(Topic.RESOURCES)
            .said();

    static final Duty MEASURES = Duty.numbered("SI2007-1830-R11-1-E", "How each authority measures success")
            .of(STRATEGY_GROUP)
            .under(SI_2007_1830.regulation("11(1)(e)"))
            .must("set out in the plan the steps that each responsible authority will take to measure its success")
            .from(2007, 8, 1, ENGLAND)
            .setOutIn(PLAN)
            .computedFrom(new Showing("a measure for every responsible authority", List.of("/plan/measures", "/bodies"),
                    PlanSteps::measures))
            .told(Topic.MEASURES)
            .said();

    static final Duty STEPS_FOR_VIEWS = towards("SI2007-1830-R11-1-F-R12", "Plan sets out steps for views",
            "to get local people's views, hold the public meeting and give news of it",
            Set.of(EngagementAim.VIEWS, EngagementAim.PUBLIC_MEETING, EngagementAim.NEWS_OF_MEETING), Topic.CONSULTATION);

    static final Duty STEPS_FOR_LOCAL_HELP = towards("SI2007-1830-R11-1-F-R13", "Plan sets out steps on local help",
            "to consider how local people might help", Set.of(EngagementAim.LOCAL_HELP), Topic.LOCAL_HELP);

    static final Duty STEPS_FOR_SUMMARY = towards("SI2007-1830-R11-1-F-R14", "Plan sets out steps to publish summary",
            "to publish a summary of the plan", Set.of(EngagementAim.SUMMARY), Topic.SUMMARY);

    // Regulation 13A, put in by SI 2012/2660 on 22 November 2012.

    static final Duty COPY_TO_POLICING_BODY = Duty.numbered("SI2007-1830-R13A", "Send plan to policing body")
            .of(STRATEGY_GROUP)
            .under(SI_2007_1830.regulationInsertedAt("13A", "/uksi/2012/2660/regulation/2"))
            .must("send a copy of the partnership plan to the elected local policing body")
            .from(2012, 11, 22, ENGLAND)
            .onlyFor(NOT_CITY_OF_LONDON)
            .concerning(PLAN)
            .shownBy(new Showing("a dated copy of the plan sent to the police and crime commissioner or to the body that holds "
                    + "those functions", List.of("/records/copiesSent", "/bodies"), PlanCopies::sent))
            .told(Topic.COPIES)
            .asking("On which day was a copy of the plan sent to the police and crime commissioner? Record it.")
            .said();

    static final List<Duty> ALL = List.of(
            HAVE_A_PLAN, REVISE_BEFORE_EACH_YEAR, CONSIDER_COUNTY_AGREEMENT, CONSIDER_ASSESSMENT,
            SETS_OUT_CRIME_AND_DISORDER, COVERS_THREE_YEARS, SETS_OUT_SUBSTANCE_MISUSE, SETS_OUT_RE_OFFENDING,
            SETS_OUT_SERIOUS_VIOLENCE, PRIORITIES_OF_THE_ASSESSMENT, STEPS, RESOURCES, MEASURES, STEPS_FOR_VIEWS,
            STEPS_FOR_LOCAL_HELP, STEPS_FOR_SUMMARY, COPY_TO_POLICING_BODY);

    private static DutySentence.Since strategy(String id, String title, String what) {
        return Duty.numbered(id, title)
                .of(STRATEGY_GROUP)
                .under(SI_2007_1830.regulation("11(1)(a)"))
                .must(what);
    }

    private static Duty towards(String id, String title, String what, Set<EngagementAim> aims, Topic topic) {
        return Duty.numbered(id, title)
                .of(STRATEGY_GROUP)
                .under(SI_2007_1830.regulation("11(1)(f)"))
                .must("set out in the plan the steps it proposes to take during the year " + what)
                .from(2007, 8, 1, ENGLAND)
                .setOutIn(PLAN)
                .shownBy(new Showing("steps proposed for the year " + what, STEPS_TOWARDS_PEOPLE,
                        (dossier, on, look) -> PlanSteps.towards(dossier, aims, look)))
                .toldByThePaper(topic)
                .said();
    }
}
