package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Concern.STRATEGIC_ASSESSMENT;
import static org.communitysafety.csp.element.Subject.CRIME_DISORDER;
import static org.communitysafety.csp.element.Subject.RE_OFFENDING;
import static org.communitysafety.csp.element.Subject.SERIOUS_VIOLENCE;
import static org.communitysafety.csp.element.Subject.SUBSTANCE_MISUSE;
import static org.communitysafety.csp.law.Bearer.STRATEGY_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.assessment.Provider;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/** Regulations 5 and 6, in both nations: the strategic assessment in each year, and what it considers. */
final class AssessmentRegulations {

    private static final List<String> SOURCES = List.of("/assessment/sources");

    /** The first year for which there was a partnership plan. */
    static final PlanYear FIRST_PLAN = new PlanYear(2008);

    private AssessmentRegulations() {}

    // Regulation 5: one in each year.

    static final Rule EACH_YEAR = Rule.inBoth(law -> law.numbered("R5-1", "Strategic assessment in each year")
            .of(STRATEGY_GROUP)
            .under(law.regulation("5(1)"))
            .must("prepare a strategic assessment during each year from 1 April to 31 March")
            .from(law.start(), law.nation())
            .concerning(STRATEGIC_ASSESSMENT)
            .computedFrom(new Showing("a strategic assessment dated in the year before the plan's year",
                    List.of("/assessment", "/previousAssessment", "/plan/considered"), AssessmentRegulations::inTheYear))
            .told(Topic.STRATEGIC_ASSESSMENT)
            .by(dossier -> dossier.year().map(PlanYear::getEve))
            .asking("When was the last strategic assessment made? It has to fall in the year before the plan's year, from "
                    + "1 April to 31 March.")
            .said());

    // Regulation 6: what it considers.

    static final Rule CONSIDER_AUTHORITIES = consider(
            "R6-A", "Consider authorities' information", "6(a)", Provider.RESPONSIBLE_AUTHORITY,
            "information supplied by the responsible authorities");

    static final Rule CONSIDER_CO_OPERATING = consider(
            "R6-B", "Consider co-operating bodies' information", "6(b)", Provider.CO_OPERATING,
            "information supplied by co-operating persons and bodies");

    static final Rule CONSIDER_PARTICIPATING = consider(
            "R6-C", "Consider participating bodies' information", "6(c)", Provider.PARTICIPATING,
            "information supplied by participating persons and bodies");

    static final Rule CONSIDER_SCRUTINY = Rule.inBoth(law -> law.numbered("R6-D", "Consider scrutiny committee information")
            .of(STRATEGY_GROUP)
            .under(law.regulation("6(d)"))
            .mustConsider("information supplied by the council's crime and disorder committee when preparing the assessment")
            .from(law.either(LocalDate.of(2009, 4, 30), LocalDate.of(2009, 10, 1)), law.nation())
            .concerning(STRATEGIC_ASSESSMENT)
            .shownBy(suppliedBy(Provider.SCRUTINY_COMMITTEE,
                    "information supplied by the council's crime and disorder committee"))
            .told(Topic.INFORMATION)
            .asking(wasItConsidered("information supplied by the council's crime and disorder committee"))
            .said());

    static final Rule CONSIDER_CURRENT_PLAN = Rule.inBoth(law -> law.numbered("R6-E", "Consider the current plan")
            .of(STRATEGY_GROUP)
            .under(law.regulation("6(e)"))
            .mustConsider("the partnership plan for that year when preparing the assessment")
            .from(law.start(), law.nation())
            .concerning(STRATEGIC_ASSESSMENT)
            .shownBy(new Showing("the partnership plan of the assessment's own year among what it considered", SOURCES,
                    AssessmentRegulations::currentPlan))
            .told(Topic.INFORMATION)
            .unless(dossier -> before(dossier, FIRST_PLAN))
            .asking(wasItConsidered("the partnership plan for the year in which the assessment was made"))
            .said());

    static final Rule LOCAL_CRIME_AND_DISORDER = local("CD", CRIME_DISORDER);
    static final Rule LOCAL_RE_OFFENDING = local("RO", RE_OFFENDING);
    static final Rule LOCAL_SUBSTANCE_MISUSE = local("SM", SUBSTANCE_MISUSE);
    static final Rule LOCAL_SERIOUS_VIOLENCE = local("SV", SERIOUS_VIOLENCE);

    static final List<Rule> ALL = List.of(
            EACH_YEAR,
            CONSIDER_AUTHORITIES, CONSIDER_CO_OPERATING, CONSIDER_PARTICIPATING, CONSIDER_SCRUTINY, CONSIDER_CURRENT_PLAN,
            LOCAL_CRIME_AND_DISORDER, LOCAL_RE_OFFENDING, LOCAL_SUBSTANCE_MISUSE, LOCAL_SERIOUS_VIOLENCE);

    private static Rule consider(String id, String title, String regulation, Provider provider, String what) {
        return Rule.inBoth(law -> law.numbered(id, title)
                .of(STRATEGY_GROUP)
                .under(law.regulation(regulation))
                .mustConsider(what + " when preparing the assessment")
                .from(law.start(), law.nation())
                .concerning(STRATEGIC_ASSESSMENT)
                .shownBy(suppliedBy(provider, what))
                .told(Topic.INFORMATION)
                .asking(wasItConsidered(what))
                .said());
    }

    private static Rule local(String suffix, Subject subject) {
        String what = "information from people living and working in the area about " + subject.getName();
        return Rule.on(subject, law -> law.numbered("R6-F-" + suffix, "Consider local information on " + subject.getName())
                .of(STRATEGY_GROUP)
                .under(law.regulation("6(f)"))
                .mustConsider("other " + what + ", given to the responsible authorities, when preparing the assessment")
                .from(law.start(subject), law.nation())
                .concerning(STRATEGIC_ASSESSMENT)
                .shownBy(new Showing(what + " among what the assessment considered", SOURCES,
                        (dossier, on, look) -> localPeople(dossier, subject, look)))
                .told(Topic.INFORMATION)
                .on(subject)
                .asking(wasItConsidered(what))
                .said());
    }

    private static String wasItConsidered(String what) {
        return "Was " + what + " considered in the assessment? Read its list of sources, or ask its author.";
    }

    private static Showing suppliedBy(Provider provider, String what) {
        return new Showing(what + ", among what the assessment considered", SOURCES,
                (dossier, on, look) -> dossier.assessment().ifPresent(assessment -> {
                    for (InformationSource source : assessment.getSources()) {
                        if (source.getFrom() == provider) {
                            supplied(dossier, source, look);
                        }
                    }
                }));
    }

    /** That something is listed shows that it was considered, unless what is told of it only holds a place or speaks against it. */
    private static void supplied(Dossier dossier, InformationSource source, Look look) {
        Optional<String> against = AssessmentTimes.against(dossier, source).or(() -> ofAnother(dossier, source));
        if (source.getText().filter(Look::isPlaceholder).isPresent()) {
            look.shows(source, "text", DECLARED, source.getText().orElseThrow());
            look.suggests(source, "title", DECLARED, source.getTitle());
        } else if (against.isPresent()) {
            look.suggests(source, "title", DECLARED, dossier.words().say(AssessmentMessages.SOURCE_BUT, source.getTitle(), against.get()));
        } else {
            look.shows(source, "title", DECLARED, source.getTitle());
        }
    }

    /** That the body which supplied it surely is not of the kind that it is said to be from. */
    private static Optional<String> ofAnother(Dossier dossier, InformationSource source) {
        return source.getBody()
                .filter(body -> switch (source.getFrom()) {
                    case RESPONSIBLE_AUTHORITY -> OtherBodies.are(dossier, List.of(body));
                    case SCRUTINY_COMMITTEE -> OtherBodies.isNoCommittee(dossier, body);
                    default -> false;
                })
                .flatMap(dossier::body)
                .map(body -> dossier.words().say(AssessmentMessages.SOURCE_OF_ANOTHER, body.getName()));
    }

    private static void localPeople(Dossier dossier, Subject subject, Look look) {
        dossier.assessment().ifPresent(assessment -> {
            for (InformationSource source : assessment.getSources()) {
                if (source.getFrom() == Provider.LOCAL_PEOPLE
                        && Subject.withWider(source.getServes()).contains(subject)) {
                    Optional<String> after = AssessmentTimes.against(dossier, source);
                    if (after.isPresent()) {
                        look.suggests(source, "title", DECLARED,
                                dossier.words().say(AssessmentMessages.SOURCE_BUT, source.getTitle(), after.get()));
                    } else if (source.getText().isEmpty()
                            || !look.shows(source, "text", DECLARED, source.getText().get())) {
                        look.suggests(source, "title", DECLARED, source.getTitle());
                    }
                }
            }
        });
    }

    /** A plan of another year beside the one that was asked for takes nothing away: regulation 7(f) has the assessment look back on one. */
    private static void currentPlan(Dossier dossier, LocalDate on, Look look) {
        dossier.assessment().ifPresent(assessment -> {
            Optional<PlanYear> year = dossier.assessmentYear();
            List<InformationSource> others = new ArrayList<>();
            for (InformationSource source : assessment.getSources()) {
                if (source.getFrom() != Provider.PARTNERSHIP_PLAN) {
                    continue;
                }
                if (source.getYear().isPresent() && source.getYear().equals(year)) {
                    look.shows(source, "year", DATED, dossier.words().say(
                            AssessmentMessages.PLAN_OF_YEAR, source.getTitle(), source.getYear().get().toString()));
                } else {
                    look.suggests(source, "title", DECLARED, source.getTitle());
                    others.add(source);
                }
            }
            if (!look.hasShown()) {
                others.forEach(source -> look.lacks(source, otherPlan(dossier.words(), source, year)));
            }
        });
    }

    private static String otherPlan(Words words, InformationSource source, Optional<PlanYear> year) {
        if (year.isEmpty()) {
            return words.say(AssessmentMessages.CONSIDERED_YEAR_NOT_TOLD);
        }
        return source.getYear().isEmpty()
                ? words.say(AssessmentMessages.PLAN_WITHOUT_YEAR, year.get().toString())
                : words.say(AssessmentMessages.OTHER_YEARS_PLAN, source.getYear().get().toString(), year.get().toString());
    }

    private static void inTheYear(Dossier dossier, LocalDate on, Look look) {
        Words words = dossier.words();
        if (dossier.year().isEmpty()) {
            dossier.assessment().ifPresent(one -> look.suggests(one, "date", DATED, one.getTitle()));
            look.lacks(words.say(AssessmentMessages.PLAN_YEAR_NOT_KNOWN));
            return;
        }
        new AssessmentOfTheYear(dossier, dossier.year().get().previous(), look).find();
    }

    /** The first plans were for 2008-09: what looks back at one cannot arise before. */
    static Optional<String> before(Dossier dossier, PlanYear first) {
        Optional<PlanYear> made = dossier.assessment().isPresent()
                ? dossier.assessmentYear()
                : dossier.year().map(PlanYear::previous);
        return made
                .filter(year -> year.compareTo(first) < 0)
                .map(year -> dossier.words().say(
                        AssessmentMessages.BEFORE_THE_FIRST, year.toString(), first.toString()));
    }
}
