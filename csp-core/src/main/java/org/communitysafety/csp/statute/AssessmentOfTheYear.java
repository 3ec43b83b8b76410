package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.DocumentKind;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/**
 * Whether one of the assessments that the papers know was made in a year: this one, the one before, or one that the plan
 * considered. A draft is none yet.
 */
final class AssessmentOfTheYear {

    private final Dossier dossier;
    private final PlanYear wanted;
    private final Look look;
    private final Words words;

    AssessmentOfTheYear(Dossier dossier, PlanYear wanted, Look look) {
        this.dossier = dossier;
        this.wanted = wanted;
        this.look = look;
        this.words = dossier.words();
    }

    void find() {
        Optional<StrategicAssessment> current = dossier.assessment();
        Optional<StrategicAssessment> before = dossier.papers().getPreviousAssessment();
        List<Considered> considered = dossier.plan().map(Plan::getConsidered).orElse(List.of()).stream()
                .filter(one -> one.getKind() == DocumentKind.STRATEGIC_ASSESSMENT)
                .toList();
        current.filter(one -> isWithin(one.getDate()) && !isDraft(one)).ifPresent(this::shows);
        before.filter(one -> isWithin(one.getDate()) && !isDraft(one)).ifPresent(this::shows);
        considered.stream().filter(one -> isWithin(one.getDate()) && !isOfDraft(dossier, one)).forEach(one ->
                look.shows(one, "date", DATED, words.day(one.getDate().orElseThrow())));
        if (!look.hasShown()) {
            current.ifPresent(one -> suggests(one, AssessmentMessages.NO_DATE));
            before.filter(one -> mayBeWithin(one.getDate()))
                    .ifPresent(one -> suggests(one, AssessmentMessages.NO_DATE_BEFORE));
            considered.stream().filter(this::mayBeOfTheYear).forEach(this::suggests);
            current.filter(one -> one.getDate().isPresent() && !mayBeWithin(one.getDate()))
                    .ifPresent(one -> outside(one, before, considered));
        }
    }

    private void shows(StrategicAssessment assessment) {
        look.shows(assessment, "date", DATED, words.day(assessment.getDate().orElseThrow()));
    }

    private void suggests(StrategicAssessment assessment, Message.Plain noDate) {
        if (assessment.getDate().isEmpty()) {
            look.suggests(assessment, "title", DECLARED, assessment.getTitle());
            look.lacks(assessment, words.say(noDate));
        } else if (mayBeWithin(assessment.getDate())) {
            look.suggests(assessment, "date", DATED, words.day(assessment.getDate().get()));
            if (isDraft(assessment)) {
                look.lacks(assessment, words.say(AssessmentMessages.A_DRAFT));
            }
        }
    }

    private void suggests(Considered considered) {
        look.suggests(considered, considered.getDate().isPresent() ? "date" : "title", DECLARED,
                Recorded.on(words, considered.getTitle(), considered.getDate()));
    }

    /** Whether it may be an assessment of that year, by a date that does not tell or by none; one in hand tells it itself. */
    private boolean mayBeOfTheYear(Considered considered) {
        if (considered.getDate().isPresent()) {
            return mayBeWithin(considered.getDate());
        }
        boolean inHand = considered.getPaper().isPresent()
                && (considered.getPaper().equals(dossier.assessment().map(StrategicAssessment::getId))
                        || considered.getPaper().equals(dossier.papers().getPreviousAssessment().map(StrategicAssessment::getId)));
        return !inHand && considered.getYear().map(wanted::equals).orElse(true);
    }

    /**
     * One of a later year is the next one, or the one after: that there was one of the year before is then told by the one
     * before it, or by nothing.
     */
    private void outside(StrategicAssessment assessment, Optional<StrategicAssessment> before, List<Considered> considered) {
        PartialDate date = assessment.getDate().orElseThrow();
        boolean later = date.getFirst().isAfter(wanted.getLast());
        boolean open = considered.stream().anyMatch(this::mayBeOfTheYear)
                || before.filter(one -> mayBeWithin(one.getDate())).isPresent()
                || later && before.isEmpty();
        String told = words.say(AssessmentMessages.OUTSIDE_THE_YEAR, words.day(date),
                words.day(wanted.getFirst()), words.day(wanted.getLast()));
        if (!open) {
            look.contradicts(assessment, "date", DATED, told);
            return;
        }
        look.suggests(assessment, "date", DATED, told);
        if (later && before.isEmpty()) {
            look.lacks(assessment, words.say(AssessmentMessages.ONE_BEFORE_NOT_HERE));
        }
    }

    private boolean isWithin(Optional<PartialDate> date) {
        return date.filter(one -> one.isWithin(wanted.getFirst(), wanted.getLast())).isPresent();
    }

    /** Whether it may be of the year; one without a date may be of any. */
    private boolean mayBeWithin(Optional<PartialDate> date) {
        return date.map(one -> one.mayBeWithin(wanted.getFirst(), wanted.getLast())).orElse(true);
    }

    private static boolean isDraft(StrategicAssessment assessment) {
        return assessment.getStage().filter(Stage.DRAFT::equals).isPresent();
    }

    /** Whether what was considered is one of the assessments in hand, and that is a draft. */
    static boolean isOfDraft(Dossier dossier, Considered considered) {
        return Stream.of(dossier.assessment(), dossier.papers().getPreviousAssessment())
                .flatMap(Optional::stream)
                .anyMatch(one -> isDraft(one) && considered.getPaper().filter(one.getId()::equals).isPresent());
    }

    /** Whether the assessment in hand is a draft. */
    static boolean isDraft(Dossier dossier) {
        return dossier.assessment().filter(AssessmentOfTheYear::isDraft).isPresent();
    }
}
