package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.AreaLimit.TWO_TIER_DISTRICT;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Concern.STRATEGIC_ASSESSMENT;
import static org.communitysafety.csp.element.Subject.CRIME_DISORDER;
import static org.communitysafety.csp.element.Subject.RE_OFFENDING;
import static org.communitysafety.csp.element.Subject.SERIOUS_VIOLENCE;
import static org.communitysafety.csp.element.Subject.SUBSTANCE_MISUSE;
import static org.communitysafety.csp.law.Bearer.STRATEGY_GROUP;
import static org.communitysafety.csp.statute.Regime.ENGLAND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.assessment.CountyMatter;
import org.communitysafety.csp.assessment.DeliveryJudgement;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.time.PlanYear;

/** Regulation 7, in both nations: what the strategic assessment holds. */
final class AssessmentContents {

    private AssessmentContents() {}

    static final Rule LEVELS_OF_CRIME_AND_DISORDER = levels("CD", CRIME_DISORDER);
    static final Rule LEVELS_OF_RE_OFFENDING = levels("RO", RE_OFFENDING);
    static final Rule LEVELS_OF_SUBSTANCE_MISUSE = levels("SM", SUBSTANCE_MISUSE);
    static final Rule LEVELS_OF_SERIOUS_VIOLENCE = levels("SV", SERIOUS_VIOLENCE);

    static final Rule CHANGES = Rule.inBoth(law -> law.numbered("R7-B", "Analyse change since previous assessment")
            .of(STRATEGY_GROUP)
            .under(law.regulation("7(b)"))
            .must("analyse in the assessment how those levels and patterns have changed since the previous assessment")
            .from(law.start(), law.nation())
            .setOutIn(STRATEGIC_ASSESSMENT)
            .shownBy(AnalysisContent.changes(law))
            .told(Topic.CHANGE)
            .unless(dossier -> AssessmentRegulations.before(dossier, AssessmentRegulations.FIRST_PLAN))
            .said());

    static final Rule CHANGES_IN_SERIOUS_VIOLENCE =
            Rule.inBoth(law -> law.numbered("R7-B-SV", "Analyse change in serious violence")
                    .of(STRATEGY_GROUP)
                    .under(law.regulation("7(b)"))
                    .must("extend the analysis of change to serious violence")
                    .from(law.start(SERIOUS_VIOLENCE), law.nation())
                    .setOutIn(STRATEGIC_ASSESSMENT)
                    .shownBy(AnalysisContent.changes(SERIOUS_VIOLENCE))
                    .told(Topic.CHANGE)
                    .on(SERIOUS_VIOLENCE)
                    .limbOf(law.id("R7-B"))
                    .said());

    static final Rule REASONS = Rule.inBoth(law -> law.numbered("R7-C", "Analyse why changes occurred")
            .of(STRATEGY_GROUP)
            .under(law.regulation("7(c)"))
            .must("analyse in the assessment why those changes occurred")
            .from(law.start(), law.nation())
            .setOutIn(STRATEGIC_ASSESSMENT)
            .shownBy(AnalysisContent.reasons(law))
            .told(Topic.REASONS)
            .unless(dossier -> AssessmentRegulations.before(dossier, AssessmentRegulations.FIRST_PLAN))
            .said());

    static final Rule REASONS_FOR_SERIOUS_VIOLENCE =
            Rule.inBoth(law -> law.numbered("R7-C-SV", "Analyse why serious violence changed")
                    .of(STRATEGY_GROUP)
                    .under(law.regulation("7(c)"))
                    .must("extend the analysis of reasons to changes in serious violence")
                    .from(law.start(SERIOUS_VIOLENCE), law.nation())
                    .setOutIn(STRATEGIC_ASSESSMENT)
                    .shownBy(AnalysisContent.reasons(SERIOUS_VIOLENCE))
                    .told(Topic.REASONS)
                    .on(SERIOUS_VIOLENCE)
                    .limbOf(law.id("R7-C"))
                    .said());

    static final Rule WHAT_TO_PRIORITISE = Rule.inBoth(law -> law.numbered("R7-D", "State what to prioritise")
            .of(STRATEGY_GROUP)
            .under(law.regulation("7(d)"))
            .must("state in the assessment the matters that the responsible authorities should prioritise")
            .from(law.start(), law.nation())
            .setOutIn(STRATEGIC_ASSESSMENT)
            .shownBy(AnalysisContent.recommended())
            .told(Topic.PRIORITIES)
            .said());

    static final Rule PRIORITISE_CRIME_AND_DISORDER = prioritise("CD", CRIME_DISORDER);
    static final Rule PRIORITISE_RE_OFFENDING = prioritise("RO", RE_OFFENDING);
    static final Rule PRIORITISE_SUBSTANCE_MISUSE = prioritise("SM", SUBSTANCE_MISUSE);
    static final Rule PRIORITISE_SERIOUS_VIOLENCE = prioritise("SV", SERIOUS_VIOLENCE);

    static final Rule WHAT_PEOPLE_THINK = Rule.inBoth(law -> law.numbered("R7-E", "State local people's priorities")
            .of(STRATEGY_GROUP)
            .under(law.regulation("7(e)"))
            .must("state in the assessment the matters that people living and working in the area think should be "
                    + "prioritised")
            .from(law.start(), law.nation())
            .setOutIn(STRATEGIC_ASSESSMENT)
            .shownBy(AnalysisContent.localViews())
            .told(Topic.LOCAL_PRIORITIES)
            .said());

    static final Rule PEOPLE_ON_CRIME_AND_DISORDER = people("CD", CRIME_DISORDER);
    static final Rule PEOPLE_ON_RE_OFFENDING = people("RO", RE_OFFENDING);
    static final Rule PEOPLE_ON_SUBSTANCE_MISUSE = people("SM", SUBSTANCE_MISUSE);
    static final Rule PEOPLE_ON_SERIOUS_VIOLENCE = people("SV", SERIOUS_VIOLENCE);

    static final Rule DELIVERY = Rule.inBoth(law -> law.numbered("R7-F", "Assess delivery of previous plan")
            .of(STRATEGY_GROUP)
            .under(law.regulation("7(f)"))
            .must("assess in the assessment how far the partnership plan for the previous year was carried out")
            .from(law.start(), law.nation())
            .setOutIn(STRATEGIC_ASSESSMENT)
            .shownBy(new Showing("a judgement of how far the plan for the year before was carried out",
                    List.of("/assessment/delivery", "/assessment/statements"), AssessmentContents::delivery))
            .toldByThePaper(Topic.DELIVERY)
            .unless(dossier -> AssessmentRegulations.before(dossier, new PlanYear(2009)))
            .said());

    static final Rule FOR_THE_COUNTY = Rule.only(ENGLAND, law -> law.numbered("R7-G", "Matters for the county group")
            .of(STRATEGY_GROUP)
            .under(law.regulation("7(g)"))
            .must("give in the assessment details of matters it thinks should be drawn to the county strategy group")
            .from(law.start(), law.nation())
            .onlyFor(TWO_TIER_DISTRICT)
            .setOutIn(STRATEGIC_ASSESSMENT)
            .judgedFrom(new Showing("matters for the county strategy group", List.of("/assessment/countyMatters"),
                    (dossier, on, look) -> dossier.assessment().ifPresent(assessment -> {
                        for (CountyMatter matter : assessment.getCountyMatters()) {
                            look.shows(matter, "text", DECLARED, matter.getText());
                        }
                    })))
            .told(Topic.COUNTY_MATTERS)
            .asking("Did the strategy group think that anything should be drawn to the county strategy group? It may rightly "
                    + "be nothing.")
            .said());

    static final List<Rule> ALL = List.of(
            LEVELS_OF_CRIME_AND_DISORDER, LEVELS_OF_RE_OFFENDING, LEVELS_OF_SUBSTANCE_MISUSE, LEVELS_OF_SERIOUS_VIOLENCE,
            CHANGES, CHANGES_IN_SERIOUS_VIOLENCE, REASONS, REASONS_FOR_SERIOUS_VIOLENCE,
            WHAT_TO_PRIORITISE, PRIORITISE_CRIME_AND_DISORDER, PRIORITISE_RE_OFFENDING, PRIORITISE_SUBSTANCE_MISUSE,
            PRIORITISE_SERIOUS_VIOLENCE,
            WHAT_PEOPLE_THINK, PEOPLE_ON_CRIME_AND_DISORDER, PEOPLE_ON_RE_OFFENDING, PEOPLE_ON_SUBSTANCE_MISUSE,
            PEOPLE_ON_SERIOUS_VIOLENCE,
            DELIVERY, FOR_THE_COUNTY);

    private static Rule levels(String suffix, Subject subject) {
        return Rule.on(subject, law -> law.numbered("R7-A-" + suffix, "Analyse levels and patterns of " + subject.getName())
                .of(STRATEGY_GROUP)
                .under(law.regulation("7(a)"))
                .must("analyse in the assessment the levels and patterns of " + subject.getName() + " in the area")
                .from(law.start(subject), law.nation())
                .setOutIn(STRATEGIC_ASSESSMENT)
                .shownBy(AnalysisContent.levels(subject))
                .told(Topic.LEVELS_AND_PATTERNS)
                .on(subject)
                .said());
    }

    private static Rule prioritise(String suffix, Subject subject) {
        return Rule.on(subject, law -> law.numbered("R7-D-" + suffix, "State priorities on " + subject.getName())
                .of(STRATEGY_GROUP)
                .under(law.regulation("7(d)"))
                .must("state in the assessment what the responsible authorities should prioritise on " + subject.getName())
                .from(law.start(subject), law.nation())
                .setOutIn(STRATEGIC_ASSESSMENT)
                .judgedFrom(AnalysisContent.recommended(subject))
                .told(Topic.PRIORITIES)
                .on(subject)
                .limbOf(law.id("R7-D"))
                .asking("Does the assessment say what to put first on " + subject.getName()
                        + "? A list of priorities may rightly leave a subject out.")
                .said());
    }

    private static Rule people(String suffix, Subject subject) {
        return Rule.on(subject, law -> law
                .numbered("R7-E-" + suffix, "State local people's priorities on " + subject.getName())
                .of(STRATEGY_GROUP)
                .under(law.regulation("7(e)"))
                .must("state in the assessment what people living and working in the area think should be prioritised on "
                        + subject.getName())
                .from(law.start(subject), law.nation())
                .setOutIn(STRATEGIC_ASSESSMENT)
                .judgedFrom(AnalysisContent.localViews(subject))
                .told(Topic.LOCAL_PRIORITIES)
                .on(subject)
                .limbOf(law.id("R7-E"))
                .asking("Does the assessment say what local people think should come first on " + subject.getName()
                        + "? A list of priorities may rightly leave a subject out.")
                .said());
    }

    private static void delivery(Dossier dossier, LocalDate on, Look look) {
        dossier.assessment().ifPresent(assessment -> {
            Optional<PlanYear> wanted = dossier.assessmentYear().map(PlanYear::previous);
            for (DeliveryJudgement judgement : assessment.getDelivery()) {
                if (wanted.isPresent() && judgement.getYear().equals(wanted)) {
                    look.shows(judgement, "text", DECLARED, judgement.getText());
                } else {
                    look.suggests(judgement, "text", DECLARED, judgement.getText());
                }
            }
            if (!look.hasShown() && !assessment.getDelivery().isEmpty()) {
                look.lacks(wanted.isEmpty()
                        ? dossier.words().say(AssessmentMessages.JUDGED_YEAR_NOT_TOLD)
                        : dossier.words().say(AssessmentMessages.NONE_JUDGES, wanted.get().toString()));
            }
        });
    }
}
