package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.AreaLimit.NOT_CITY_OF_LONDON;
import static org.communitysafety.csp.duty.Concern.PLAN;
import static org.communitysafety.csp.element.Subject.ALCOHOL;
import static org.communitysafety.csp.element.Subject.ANTI_SOCIAL_BEHAVIOUR;
import static org.communitysafety.csp.element.Subject.CRIME_DISORDER;
import static org.communitysafety.csp.element.Subject.DRUGS;
import static org.communitysafety.csp.element.Subject.OTHER_SUBSTANCES;
import static org.communitysafety.csp.element.Subject.RE_OFFENDING;
import static org.communitysafety.csp.element.Subject.SERIOUS_VIOLENCE;
import static org.communitysafety.csp.element.Subject.SERIOUS_VIOLENCE_PREVENTION;
import static org.communitysafety.csp.element.Subject.SERIOUS_VIOLENCE_REDUCTION;
import static org.communitysafety.csp.element.Subject.SUBSTANCE_MISUSE;
import static org.communitysafety.csp.law.Bearer.EACH_RESPONSIBLE_AUTHORITY;
import static org.communitysafety.csp.law.Bearer.RESPONSIBLE_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.CDA_1998;
import static org.communitysafety.csp.statute.Regime.ENGLAND;
import static org.communitysafety.csp.statute.Regime.WALES;

import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.DocumentKind;

/**
 * Section 6(1) and (1A) of the Crime and Disorder Act 1998: which strategies the responsible authorities make, and what
 * they have regard to.
 *
 * <p>A paper can set a strategy out; it cannot prove that it was carried out. So each strategy has a duty to formulate it,
 * which is one gap with the regulation that wants it in the plan, and a duty to implement it, which is for people. The Welsh
 * Regulations do not want the strategy against substance misuse in the plan: there it may stand in another document.
 */
final class Section6Strategies {

    private Section6Strategies() {}

    // Subsection (1)(a), since 1 August 2007 in England and 19 November 2007 in Wales.

    static final Rule CRIME_AND_DISORDER = Rule.inBoth(law -> law
            .numberedInTheAct("CDA98-6-1-A", "Strategy to reduce crime and disorder")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(CDA_1998.section("6(1)(a)"))
            .must("formulate a strategy to reduce crime and disorder in the area")
            .from(law.start(), law.nation())
            .setOutIn(PLAN)
            .shownBy(PlanContent.on(CRIME_DISORDER))
            .told(Topic.STRATEGY)
            .on(CRIME_DISORDER)
            .oneGapWith(law.id("R11-1-A-CD", "R9-A"))
            .said());

    static final Rule ANTI_SOCIAL = Rule.inBoth(law -> law
            .numberedInTheAct("CDA98-6-1-A-ASB", "Anti-social behaviour and local environment")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(CDA_1998.section("6(1)(a)"))
            .must("cover anti-social behaviour and other behaviour that harms the local environment with the crime and "
                    + "disorder strategy")
            .from(law.start(), law.nation())
            .setOutIn(PLAN)
            .judgedFrom(PlanContent.on(ANTI_SOCIAL_BEHAVIOUR))
            .told(Topic.STRATEGY)
            .on(ANTI_SOCIAL_BEHAVIOUR)
            .asking("Does the strategy cover anti-social behaviour and harm to the local environment, and is it "
                    + "enough?")
            .said());

    static final Rule CRIME_AND_DISORDER_CARRIED_OUT = Rule.inBoth(law ->
            carriedOut(law.inTheAct("CDA98-6-1-A-IMPL"), "Carry out the crime and disorder strategy", "6(1)(a)", CRIME_DISORDER)
                    .from(law.start(), law.nation())
                    .concerning(PLAN)
                    .judgedFrom(PlanContent.carriedOut(CRIME_DISORDER))
                    .told(Topic.DELIVERY)
                    .on(CRIME_DISORDER)
                    .asking(wasItDone(CRIME_DISORDER.getName()))
                    .said());

    // Subsection (1)(b).

    static final Rule SUBSTANCES = Rule.inBoth(law -> {
        DutySentence.More formulated = ofSubstances(law, "CDA98-6-1-B", "Strategy against substance misuse",
                        "formulate a strategy to combat misuse of drugs, alcohol and other substances in the area")
                .shownBy(PlanContent.on(SUBSTANCE_MISUSE))
                .told(Topic.STRATEGY)
                .on(SUBSTANCE_MISUSE);
        return law == ENGLAND
                ? formulated.oneGapWith(law.id("R11-1-A-SM")).said()
                : formulated.asking("Which document has the strategy against substance misuse? In Wales it may be another than "
                                + "the plan.")
                        .doubting("The Welsh Regulations on substance misuse, SI 2007/3078, have a strategic assessment and a "
                                + "partnership plan of their own (regulations 2 and 3). Their regulations 5 to 9 were not read, so "
                                + "what more they ask of this strategy, and whether it has to be set out in that plan, is not known.")
                        .said();
    });

    static final Rule REACHES_ALCOHOL = Rule.inBoth(law ->
            ofSubstances(law, "CDA98-6-1-B-ALCOHOL", "Strategy reaches alcohol",
                            "cover misuse of alcohol with the substance misuse strategy")
                    .shownBy(PlanContent.onLimb(ALCOHOL))
                    .told(Topic.STRATEGY)
                    .on(ALCOHOL)
                    .limbOf(law.inTheAct("CDA98-6-1-B"))
                    .said());

    static final Rule REACHES_DRUGS = Rule.inBoth(law ->
            ofSubstances(law, "CDA98-6-1-B-DRUGS", "Strategy reaches drugs",
                            "cover misuse of drugs with the substance misuse strategy")
                    .shownBy(PlanContent.onLimb(DRUGS))
                    .told(Topic.STRATEGY)
                    .on(DRUGS)
                    .limbOf(law.inTheAct("CDA98-6-1-B"))
                    .said());

    static final Rule SUBSTANCES_CARRIED_OUT = Rule.inBoth(law ->
            carriedOut(law.inTheAct("CDA98-6-1-B-IMPL"), "Carry out the substance misuse strategy", "6(1)(b)", SUBSTANCE_MISUSE)
                    .from(law.start(), law.nation())
                    .concerning(PLAN)
                    .judgedFrom(PlanContent.carriedOut(SUBSTANCE_MISUSE))
                    .told(Topic.DELIVERY)
                    .on(SUBSTANCE_MISUSE)
                    .asking(wasItDone(SUBSTANCE_MISUSE.getName()))
                    .said());

    static final Rule REACHES_OTHER_SUBSTANCES = Rule.inBoth(law ->
            ofSubstances(law, "CDA98-6-1-B-OTHER", "Strategy reaches other substances",
                            "cover misuse of substances other than drugs and alcohol with the substance misuse strategy")
                    .judgedFrom(PlanContent.onLimb(OTHER_SUBSTANCES))
                    .told(Topic.STRATEGY)
                    .on(OTHER_SUBSTANCES)
                    .limbOf(law.inTheAct("CDA98-6-1-B"))
                    .asking("Does the substance misuse strategy take in substances other than drugs and alcohol?")
                    .said());

    // Subsection (1)(c), since 1 April 2010.

    static final Duty RE_OFFENDING_STRATEGY = Duty.numbered("CDA98-6-1-C", "Strategy to reduce re-offending")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(CDA_1998.section("6(1)(c)"))
            .must("formulate a strategy to reduce re-offending in the area")
            .from(2010, 4, 1, ENGLAND.nation(), WALES.nation())
            .setOutIn(PLAN)
            .shownBy(PlanContent.on(RE_OFFENDING))
            .told(Topic.STRATEGY)
            .on(RE_OFFENDING)
            .oneGapWith(ENGLAND.id("R11-1-A-RO"), WALES.id("R9-AA"))
            .said();

    static final Duty RE_OFFENDING_CARRIED_OUT =
            carriedOut("CDA98-6-1-C-IMPL", "Carry out the re-offending strategy", "6(1)(c)", RE_OFFENDING)
                    .from(2010, 4, 1, ENGLAND.nation(), WALES.nation())
                    .concerning(PLAN)
                    .judgedFrom(PlanContent.carriedOut(RE_OFFENDING))
                    .told(Topic.DELIVERY)
                    .on(RE_OFFENDING)
                    .asking(wasItDone(RE_OFFENDING.getName()))
                    .said();

    // Subsection (1)(d), since 31 January 2023. Not the duty of section 8 of the 2022 Act.

    static final Duty SERIOUS_VIOLENCE_STRATEGY = Duty.numbered("CDA98-6-1-D", "Strategy on serious violence")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(CDA_1998.section("6(1)(d)"))
            .must("formulate a strategy to prevent people becoming involved in serious violence in the area and to reduce "
                    + "instances of it")
            .from(2023, 1, 31, ENGLAND.nation(), WALES.nation())
            .setOutIn(PLAN)
            .shownBy(PlanContent.on(SERIOUS_VIOLENCE))
            .told(Topic.STRATEGY)
            .on(SERIOUS_VIOLENCE)
            .oneGapWith(ENGLAND.id("R11-1-A-SV"), WALES.id("R9-AB"))
            .said();

    static final Duty PREVENTS_INVOLVEMENT = Duty.numbered("CDA98-6-1-D-I", "Prevent involvement in serious violence")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(CDA_1998.section("6(1)(d)(i)"))
            .must("aim, with the strategy, to stop people becoming involved in serious violence in the area, as victims too")
            .from(2023, 1, 31, ENGLAND.nation(), WALES.nation())
            .setOutIn(PLAN)
            .judgedFrom(PlanContent.onLimb(SERIOUS_VIOLENCE_PREVENTION))
            .told(Topic.STRATEGY)
            .on(SERIOUS_VIOLENCE_PREVENTION)
            .limbOf("CDA98-6-1-D")
            .asking("Does the strategy aim to stop people becoming involved in serious violence, as victims too, and is it "
                    + "enough?")
            .said();

    static final Duty REDUCES_INSTANCES = Duty.numbered("CDA98-6-1-D-II", "Reduce instances of serious violence")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(CDA_1998.section("6(1)(d)(ii)"))
            .must("aim, with the strategy, to reduce instances of serious violence in the area")
            .from(2023, 1, 31, ENGLAND.nation(), WALES.nation())
            .setOutIn(PLAN)
            .judgedFrom(PlanContent.onLimb(SERIOUS_VIOLENCE_REDUCTION))
            .told(Topic.STRATEGY)
            .on(SERIOUS_VIOLENCE_REDUCTION)
            .limbOf("CDA98-6-1-D")
            .asking("Does the strategy aim to reduce instances of serious violence, and is it enough?")
            .said();

    static final Duty SERIOUS_VIOLENCE_CARRIED_OUT =
            carriedOut("CDA98-6-1-D-IMPL", "Carry out the serious violence strategy", "6(1)(d)", SERIOUS_VIOLENCE)
                    .from(2023, 1, 31, ENGLAND.nation(), WALES.nation())
                    .concerning(PLAN)
                    .judgedFrom(PlanContent.carriedOut(SERIOUS_VIOLENCE))
                    .told(Topic.DELIVERY)
                    .on(SERIOUS_VIOLENCE)
                    .asking(wasItDone(SERIOUS_VIOLENCE.getName()))
                    .said();

    // Subsection (1A), since 22 November 2012.

    static final Duty POLICE_AND_CRIME_OBJECTIVES =
            Duty.numbered("CDA98-6-1A", "Regard to police and crime objectives")
                    .of(EACH_RESPONSIBLE_AUTHORITY)
                    .under(CDA_1998.section("6(1A)"))
                    .mustHaveRegardTo("the police and crime objectives in the police and crime plan for the area")
                    .from(2012, 11, 22, ENGLAND.nation(), WALES.nation())
                    .onlyFor(NOT_CITY_OF_LONDON)
                    .concerning(PLAN)
                    .shownBy(regardToObjectives())
                    .told(Topic.POLICE_AND_CRIME_OBJECTIVES)
                    .limitedIn(WALES.nation(), "It is not for devolved Welsh functions.")
                    .asking("Which police and crime plan was looked at, and what was made of its objectives? Ask each "
                            + "responsible authority; regard is asked for, not agreement.")
                    .said();

    private static final List<Rule> SINCE_2007 = List.of(
            CRIME_AND_DISORDER, ANTI_SOCIAL, CRIME_AND_DISORDER_CARRIED_OUT,
            SUBSTANCES, REACHES_ALCOHOL, REACHES_DRUGS, REACHES_OTHER_SUBSTANCES, SUBSTANCES_CARRIED_OUT);

    private static final List<Duty> LATER = List.of(
            RE_OFFENDING_STRATEGY, RE_OFFENDING_CARRIED_OUT,
            SERIOUS_VIOLENCE_STRATEGY, PREVENTS_INVOLVEMENT, REDUCES_INSTANCES, SERIOUS_VIOLENCE_CARRIED_OUT,
            POLICE_AND_CRIME_OBJECTIVES);

    /** The chapter, in the order of the section: what has a first day of its own in Wales stands there twice. */
    static final List<Duty> ALL = Stream.of(ENGLAND.duties(SINCE_2007), WALES.duties(SINCE_2007), LATER)
            .flatMap(List::stream)
            .toList();

    /** Only the Regulations of England want the strategy against substance misuse in the plan. */
    private static DutySentence.How ofSubstances(Regime law, String id, String title, String what) {
        DutySentence.Paper since = law.numberedInTheAct(id, title)
                .of(RESPONSIBLE_AUTHORITIES)
                .under(CDA_1998.section("6(1)(b)"))
                .must(what)
                .from(law.start(), law.nation());
        return law == ENGLAND ? since.setOutIn(PLAN) : since.concerning(PLAN);
    }

    private static DutySentence.Since carriedOut(
            String id, String title, String section, Subject subject) {
        return Duty.numbered(id, title)
                .of(RESPONSIBLE_AUTHORITIES)
                .under(CDA_1998.section(section))
                .must("implement the strategy on " + subject.getName() + " that they have formulated");
    }

    private static String wasItDone(String subject) {
        return "What was done on " + subject + ", and does it amount to carrying the strategy out? Ask each lead.";
    }

    private static Showing regardToObjectives() {
        return new Showing(
                "the police and crime plan named, with what was made of its objectives", List.of("/plan/considered"),
                (dossier, on, look) -> dossier.plan().ifPresent(plan -> {
                    for (Considered considered : plan.getConsidered()) {
                        if (considered.getKind() == DocumentKind.POLICE_AND_CRIME_PLAN) {
                            if (considered.getText().isEmpty()
                                    || !look.shows(considered, "text", Basis.DECLARED, considered.getText().get())) {
                                look.suggests(considered, "title", Basis.DECLARED, considered.getTitle());
                            }
                        }
                    }
                }));
    }
}
