package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/**
 * Whether something can have been before those who made the assessment. Only a date that surely is too late or too early speaks against
 * it: regulation 5 has an assessment in each year, so what people thought before the year of the last one was for an earlier one.
 */
final class AssessmentTimes {

    private AssessmentTimes() {}

    /** What speaks against a source: it is dated wholly after the assessment. */
    static Optional<String> against(Dossier dossier, InformationSource source) {
        Words words = dossier.words();
        return source.getDate()
                .filter(day -> isAfter(dossier, day))
                .map(day -> words.say(AssessmentMessages.SOURCE_AFTER, words.day(day)));
    }

    /** What speaks against a view: it was learnt wholly after the assessment, or before the year of the one before. */
    static Optional<String> against(Dossier dossier, LocalView view) {
        Words words = dossier.words();
        if (view.getDate().isEmpty()) {
            return Optional.empty();
        }
        if (isAfter(dossier, view.getDate().get())) {
            return made(dossier).map(made -> words.say(AnalysisMessages.LEARNT_AFTER, words.day(made)));
        }
        return dossier.assessmentYear()
                .map(PlanYear::previous)
                .map(PlanYear::getFirst)
                .filter(first -> view.getDate().get().getLast().isBefore(first))
                .map((LocalDate first) -> words.say(AnalysisMessages.LEARNT_LONG_BEFORE, words.day(first)));
    }

    private static boolean isAfter(Dossier dossier, PartialDate day) {
        return made(dossier).filter(made -> day.getFirst().isAfter(made.getLast())).isPresent();
    }

    private static Optional<PartialDate> made(Dossier dossier) {
        Optional<StrategicAssessment> assessment = dossier.assessment();
        return assessment.flatMap(dossier::dateOf);
    }
}
