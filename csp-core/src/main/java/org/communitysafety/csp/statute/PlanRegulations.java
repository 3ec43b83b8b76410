package org.communitysafety.csp.statute;

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
import static org.communitysafety.csp.law.Instrument.SI_2007_3076;
import static org.communitysafety.csp.statute.Regime.ENGLAND;
import static org.communitysafety.csp.statute.Regime.WALES;

import java.util.List;
import java.util.Set;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.law.Provision;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.time.PlanYear;

/**
 * Regulations 10, 11 and 13A in England, 8 and 9 in Wales: the partnership plan, its revision, what it sets out, and its copy,
 * which Wales does not ask for.
 */
final class PlanRegulations {

    private static final List<String> STEPS_TOWARDS_PEOPLE = List.of("/plan/engagementSteps", "/plan/statements");

    private PlanRegulations() {}

    // Regulation 10, in Wales 8: a plan, revised before each year.

    static final Rule HAVE_A_PLAN = Rule.inBoth(law -> law.numbered("R10-1", "R8-1", "Prepare a partnership plan")
            .of(STRATEGY_GROUP)
            .under(law.regulation("10(1)", "8(1)"))
            .must("prepare a partnership plan for the area")
            .from(law.start(), law.nation())
            .concerning(PLAN)
            .shownBy(new Showing("a partnership plan for the area", List.of("/plan"),
                    (dossier, on, look) -> dossier.plan().ifPresent(plan -> {
                        if (dossier.inHand(plan) == InHand.NONE) {
                            look.elsewhere(plan, "title", plan.getTitle(), plan.getTitle());
                        } else if (plan.getStage().filter(Stage.DRAFT::equals).isPresent()) {
                            look.suggests(plan, "stage", DECLARED,
                                    dossier.words().say(PlanMessages.DRAFT, plan.getTitle()));
                        } else {
                            look.shows(plan, "title", DECLARED, plan.getTitle());
                        }
                    })))
            .told(Topic.PARTNERSHIP_PLAN)
            .said());

    static final Rule REVISE_BEFORE_EACH_YEAR = Rule.inBoth(law -> law
            .numbered("R10-2", "R8-2", "Revise plan before each year")
            .of(STRATEGY_GROUP)
            .under(law.regulation("10(2)", "8(2)"))
            .must("revise the plan before the start of each year, so by 31 March, even within a longer plan")
            .from(law.start(), law.nation())
            .concerning(PLAN)
            .computedFrom(new Showing("a revision of the plan by the strategy group, dated in the twelve months to 31 March "
                    + "before the plan's year", List.of("/plan", "/records/decisions", "/bodies", "/partnership/strategyGroup"),
                            PlanRevision::dated))
            .told(Topic.REVISION)
            .by(dossier -> dossier.year().map(PlanYear::getEve))
            .asking("On which day did the strategy group itself revise the plan for this year?")
            .said());

    static final Rule CONSIDER_COUNTY_AGREEMENT =
            Rule.only(ENGLAND, law -> law.numbered("R10-3-CSA", "Consider preceding year's county agreement")
                    .of(STRATEGY_GROUP)
                    .under(law.regulation("10(3)"))
                    .mustConsider("the community safety agreement produced in the preceding year when revising the plan")
                    .from(law.start(), law.nation())
                    .onlyFor(TWO_TIER_DISTRICT)
                    .concerning(PLAN)
                    .computedFrom(new Showing("the county's community safety agreement of the preceding year among what was "
                            + "considered", List.of("/plan/considered"), PlanRevision::agreement))
                    .told(Topic.COMMUNITY_SAFETY_AGREEMENT)
                    .asking("Was the county's community safety agreement of the preceding year considered when the plan was "
                            + "revised? Ask whoever supports the strategy group.")
                    .said());

    static final Rule CONSIDER_ASSESSMENT =
            Rule.inBoth(law -> law.numbered("R10-3-SA", "R8-3", "Consider preceding year's assessment")
                    .of(STRATEGY_GROUP)
                    .under(law.regulation("10(3)", "8(3)"))
                    .mustConsider("the strategic assessment produced in the preceding year when revising the plan")
                    .from(law.start(), law.nation())
                    .concerning(PLAN)
                    .computedFrom(new Showing("the strategic assessment of the preceding year among what was considered, or "
                            + "as the source of the priorities", List.of("/plan/considered", "/plan/priorities"),
                            PlanRevision::assessment))
                    .told(Topic.STRATEGIC_ASSESSMENT)
                    .asking("Was the strategic assessment of the preceding year considered when the plan was revised? Ask "
                            + "whoever supports the strategy group.")
                    .said());

    // Regulation 11(1)(a), in Wales 9(a) to (ab): the strategy. One joint strategy may serve every subject.

    static final Rule SETS_OUT_CRIME_AND_DISORDER = Rule.inBoth(law -> law
            .numbered("R11-1-A-CD", "R9-A", "Plan sets out crime and disorder strategy")
            .of(STRATEGY_GROUP)
            .under(law.regulation("11(1)(a)", "9(a)"))
            .must("set out in the plan a strategy to reduce crime and disorder in the area")
            .from(law.start(CRIME_DISORDER), law.nation())
            .setOutIn(PLAN)
            .shownBy(PlanContent.on(CRIME_DISORDER))
            .told(Topic.STRATEGY)
            .on(CRIME_DISORDER)
            .oneGapWith(law.inTheAct("CDA98-6-1-A"))
            .said());

    static final Rule COVERS_THREE_YEARS = Rule.only(ENGLAND, law -> law.numbered("R11-1-A-OLD", "Old: three-year strategy")
            .of(STRATEGY_GROUP)
            .under(SI_2007_1830.regulationAsMade("11(1)(a)"))
            .must("set out in the plan a strategy for the three years that begin with the plan's year")
            .from(law.start(), law.nation())
            .to(2011, 5, 31)
            .setOutIn(PLAN)
            .computedFrom(new Showing("a strategy, or plan, for the three years that begin with the plan's year",
                    List.of("/plan/strategies", "/plan/period"), PlanRevision::threeYears))
            .said());

    static final Rule THREE_YEARS_OF_CRIME_AND_DISORDER = threeYears("R9-A-OLD", "Old: three-year crime strategy",
            SI_2007_3076.regulationAsMade("9(1)(a)"), CRIME_DISORDER);

    static final Rule THREE_YEARS_OF_RE_OFFENDING = threeYears("R9-AA-OLD", "Old: three-year re-offending strategy",
            SI_2007_3076.at("reg 9(1)(aa) as inserted", "/uksi/2007/3076/regulation/9"), RE_OFFENDING);

    static final Rule SETS_OUT_RE_OFFENDING = Rule.inBoth(law -> law
            .numbered("R11-1-A-RO", "R9-AA", "Plan sets out re-offending strategy")
            .of(STRATEGY_GROUP)
            .under(law.regulation("11(1)(a)", "9(aa)"))
            .must("set out in the plan a strategy to reduce re-offending")
            .from(law.start(RE_OFFENDING), law.nation())
            .setOutIn(PLAN)
            .shownBy(PlanContent.on(RE_OFFENDING))
            .told(Topic.STRATEGY)
            .on(RE_OFFENDING)
            .oneGapWith("CDA98-6-1-C")
            .said());

    static final Rule SETS_OUT_SUBSTANCE_MISUSE = Rule.on(SUBSTANCE_MISUSE, law -> law
            .numbered("R11-1-A-SM", "Plan sets out substance misuse strategy")
            .of(STRATEGY_GROUP)
            .under(law.regulation("11(1)(a)"))
            .must("set out in the plan a strategy to combat substance misuse in the area")
            .from(law.start(SUBSTANCE_MISUSE), law.nation())
            .setOutIn(PLAN)
            .shownBy(PlanContent.on(SUBSTANCE_MISUSE))
            .told(Topic.STRATEGY)
            .on(SUBSTANCE_MISUSE)
            .oneGapWith("CDA98-6-1-B")
            .said());

    static final Rule SETS_OUT_SERIOUS_VIOLENCE = Rule.inBoth(law -> law
            .numbered("R11-1-A-SV", "R9-AB", "Plan sets out serious violence strategy")
            .of(STRATEGY_GROUP)
            .under(law.regulation("11(1)(a)", "9(ab)"))
            .must("set out in the plan a strategy to prevent and reduce serious violence in the area")
            .from(law.start(SERIOUS_VIOLENCE), law.nation())
            .setOutIn(PLAN)
            .shownBy(PlanContent.on(SERIOUS_VIOLENCE))
            .told(Topic.STRATEGY)
            .on(SERIOUS_VIOLENCE)
            .oneGapWith("CDA98-6-1-D")
            .said());

    // Regulation 11(1)(b) to (f), in Wales 9(b) to (f).

    static final Rule PRIORITIES_OF_THE_ASSESSMENT =
            Rule.inBoth(law -> law.numbered("R11-1-B", "R9-B", "Plan sets out assessment priorities")
                    .of(STRATEGY_GROUP)
                    .under(law.regulation("11(1)(b)", "9(b)"))
                    .must("set out in the plan the priorities identified in the strategic assessment prepared in the year "
                            + "before")
                    .from(law.start(), law.nation())
                    .setOutIn(PLAN)
                    .computedFrom(new Showing("every priority that the strategic assessment identified, among the plan's own",
                            List.of("/plan/priorities", "/assessment/recommendedPriorities"), PlanSteps::priorities))
                    .told(Topic.PRIORITIES)
                    .asking("Are the plan's priorities those that the strategic assessment identified? Compare the two.")
                    .said());

    static final Rule STEPS = Rule.inBoth(law -> law.numbered("R11-1-C", "R9-C", "Plan sets out necessary steps")
            .of(STRATEGY_GROUP)
            .under(law.regulation("11(1)(c)", "9(c)"))
            .must("set out in the plan the steps it thinks the responsible authorities need to take to carry out the "
                    + "strategy and meet the priorities")
            .from(law.start(), law.nation())
            .setOutIn(PLAN)
            .shownBy(new Showing("actions for every priority, with who takes them",
                    List.of("/plan/actions", "/plan/priorities"), NecessarySteps.of(law)))
            .told(Topic.STEPS)
            .said());

    static final Rule RESOURCES = Rule.inBoth(law -> law.numbered("R11-1-D", "R9-D", "Plan sets out use of resources")
            .of(STRATEGY_GROUP)
            .under(law.regulation("11(1)(d)", "9(d)"))
            .must("set out in the plan how it thinks the responsible authorities should allocate and deploy their resources "
                    + "to that end")
            .from(law.start(), law.nation())
            .setOutIn(PLAN)
            .shownBy(new Showing("money, posts or other resources tied to the strategy, a priority or an action",
                    List.of("/plan/resources", "/plan/actions"), PlanSteps::resources))
            .told(Topic.RESOURCES)
            .said());

    static final Rule MEASURES = Rule.inBoth(law -> law.numbered("R11-1-E", "R9-E", "How each authority measures success")
            .of(STRATEGY_GROUP)
            .under(law.regulation("11(1)(e)", "9(e)"))
            .must("set out in the plan the steps that each responsible authority will take to measure its success")
            .from(law.start(), law.nation())
            .setOutIn(PLAN)
            .computedFrom(new Showing("a measure for every responsible authority", List.of("/plan/measures", "/bodies"),
                    PlanSteps::measures))
            .told(Topic.MEASURES)
            .said());

    static final Rule STEPS_FOR_VIEWS = towards("R11-1-F-R12", "R9-F-R10", "Plan sets out steps for views",
            "to get local people's views, hold the public meeting and give news of it",
            Set.of(EngagementAim.VIEWS, EngagementAim.PUBLIC_MEETING, EngagementAim.NEWS_OF_MEETING), Topic.CONSULTATION);

    static final Rule STEPS_FOR_LOCAL_HELP = towards("R11-1-F-R13", "R9-F-R11", "Plan sets out steps on local help",
            "to consider how local people might help", Set.of(EngagementAim.LOCAL_HELP), Topic.LOCAL_HELP);

    static final Rule STEPS_FOR_SUMMARY = towards("R11-1-F-R14", "R9-F-R12", "Plan sets out steps to publish summary",
            "to publish a summary of the plan", Set.of(EngagementAim.SUMMARY), Topic.SUMMARY);

    // Regulation 13A, in England only, put in by SI 2012/2660 on 22 November 2012.

    static final Rule COPY_TO_POLICING_BODY = Rule.only(ENGLAND, law -> law.numbered("R13A", "Send plan to policing body")
            .of(STRATEGY_GROUP)
            .under(SI_2007_1830.regulationInsertedAt("13A", "/uksi/2012/2660/regulation/2"))
            .must("send a copy of the partnership plan to the elected local policing body")
            .from(2012, 11, 22, law.nation())
            .onlyFor(NOT_CITY_OF_LONDON)
            .concerning(PLAN)
            .shownBy(PlanInHand.noDraft(
                    new Showing("a dated copy of the plan sent to the police and crime commissioner or to the body that holds "
                    + "those functions", List.of("/records/copiesSent", "/bodies"), PlanCopies::sent)))
            .told(Topic.COPIES)
            .doubting("Who sent it is not looked for.")
            .doubting(PolicingBodies.DOUBT)
            .asking("On which day was a copy of the plan sent to the police and crime commissioner? Record it.")
            .said());

    static final List<Rule> ALL = List.of(
            HAVE_A_PLAN, REVISE_BEFORE_EACH_YEAR, CONSIDER_COUNTY_AGREEMENT, CONSIDER_ASSESSMENT,
            SETS_OUT_CRIME_AND_DISORDER, COVERS_THREE_YEARS, THREE_YEARS_OF_CRIME_AND_DISORDER, SETS_OUT_SUBSTANCE_MISUSE,
            SETS_OUT_RE_OFFENDING, THREE_YEARS_OF_RE_OFFENDING, SETS_OUT_SERIOUS_VIOLENCE,
            PRIORITIES_OF_THE_ASSESSMENT, STEPS, RESOURCES, MEASURES, STEPS_FOR_VIEWS, STEPS_FOR_LOCAL_HELP,
            STEPS_FOR_SUMMARY, COPY_TO_POLICING_BODY);

    /** In Wales each subject had its own words on the three years. */
    private static Rule threeYears(String id, String title, Provision where, Subject subject) {
        return Rule.only(WALES, law -> law.numbered(id, title)
                .of(STRATEGY_GROUP)
                .under(where)
                .must("set out in the plan a strategy on " + subject.getName()
                        + " for the three years that begin with the plan's year")
                .from(law.start(subject), law.nation())
                .to(2011, 12, 4)
                .setOutIn(PLAN)
                .computedFrom(new Showing("a strategy on " + subject.getName()
                        + ", or plan, for the three years that begin with the plan's year",
                        List.of("/plan/strategies", "/plan/period"),
                        (dossier, on, look) -> PlanRevision.threeYears(dossier, subject, look)))
                .said());
    }

    private static Rule towards(
            String inEngland, String inWales, String title, String what, Set<EngagementAim> aims, Topic topic) {
        return Rule.inBoth(law -> law.numbered(inEngland, inWales, title)
                .of(STRATEGY_GROUP)
                .under(law.regulation("11(1)(f)", "9(f)"))
                .must("set out in the plan the steps it proposes to take during the year " + what)
                .from(law.start(), law.nation())
                .setOutIn(PLAN)
                .shownBy(new Showing("steps proposed for the year " + what, STEPS_TOWARDS_PEOPLE,
                        (dossier, on, look) -> PlanSteps.towards(dossier, aims, look)))
                .toldByThePaper(topic)
                .said());
    }
}
