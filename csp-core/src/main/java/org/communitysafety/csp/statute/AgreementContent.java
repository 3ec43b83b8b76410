package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Basis.QUOTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.communitysafety.csp.agreement.AssessmentUsed;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.agreement.JointWorking;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.vocabulary.Vocabulary;
import org.communitysafety.csp.words.Words;

/** A county's agreement: when it was made, which assessments it is based on, and what could be done together. */
final class AgreementContent {

    private static final List<String> JOINT_WORKING = List.of("/agreement/jointWorking");

    private AgreementContent() {}

    /** Regulation 9(1): the agreement for a year is made before that year ends. */
    static void yearly(Dossier dossier, LocalDate on, Look look) {
        if (dossier.agreement().isEmpty()) {
            return;
        }
        CommunitySafetyAgreement agreement = dossier.agreement().get();
        Words words = dossier.words();
        if (agreement.getStage().filter(Stage.DRAFT::equals).isPresent()) {
            look.suggests(agreement, "stage", DECLARED, words.say(AgreementMessages.DRAFT, agreement.getTitle()));
            return;
        }
        Optional<PartialDate> date = dossier.agreementDate();
        Optional<PlanYear> year = dossier.agreementYear();
        if (date.isEmpty()) {
            look.shows(agreement, "title", DECLARED, agreement.getTitle());
            look.lacks(agreement, words.say(AgreementMessages.NO_DATE));
        } else if (year.isEmpty()) {
            look.shows(agreement, "date", DATED, words.day(date.get()));
            look.lacks(agreement, words.say(AgreementMessages.NO_YEAR));
        } else {
            dated(words, agreement, year.get(), date.get(), look);
        }
    }

    private static void dated(
            Words words, CommunitySafetyAgreement agreement, PlanYear year, PartialDate date, Look look) {
        if (date.getFirst().isAfter(year.getLast())) {
            look.contradicts(agreement, "date", DATED, words.say(AgreementMessages.AFTER_ITS_YEAR,
                    year.toString(), words.day(date), words.day(year.getLast())));
            return;
        }
        look.shows(agreement, "date", DATED, words.say(AgreementMessages.FOR_YEAR, year.toString(), words.day(date)));
        if (date.getLast().isBefore(year.getFirst())) {
            look.lacks(agreement, words.say(AgreementMessages.BEFORE_ITS_YEAR));
        } else if (!date.isWithin(year.getFirst(), year.getLast())) {
            look.lacks(agreement, words.say(AgreementMessages.MAY_BE_OF_ANOTHER_YEAR));
        }
    }

    /** Regulation 9(2): the year's assessment of every district that the county has on the day. */
    static void basedOn(Dossier dossier, LocalDate on, Look look) {
        if (dossier.agreement().isEmpty() || dossier.agreement().get().getAssessments().isEmpty()) {
            return;
        }
        CommunitySafetyAgreement agreement = dossier.agreement().get();
        Optional<PlanYear> said = dossier.agreementYear();
        Optional<PlanYear> year = said.or(() -> dossier.agreementDate().flatMap(Dossier::yearOf));
        List<Area> districts =
                AreaRegister.embedded().districts(dossier.place().orElseThrow().getFirst(), on);
        if (year.isEmpty() || districts.isEmpty()) {
            agreement.getAssessments().forEach(one -> suggest(one, look));
            look.leavesToAPerson(dossier.words().say(
                    year.isEmpty() ? AgreementMessages.YEAR_NOT_KNOWN : AgreementMessages.DISTRICTS_NOT_KNOWN));
            return;
        }
        for (Area district : districts) {
            basedOn(dossier.words(), district, year.get(), of(agreement, district), said.isPresent(), look);
        }
        agreement.getAssessments().stream()
                .filter(used -> districts.stream().noneMatch(district -> isOf(used, district)))
                .forEach(used -> suggest(used, look));
    }

    /** Where the agreement's year is only taken from its date, it may be for another year, and no conflict. */
    private static void basedOn(
            Words words, Area district, PlanYear year, List<AssessmentUsed> all, boolean said, Look look) {
        boolean found = false;
        for (AssessmentUsed used : all) {
            if (year(used).filter(year::equals).isPresent()) {
                found |= look.shows(used, used.getTitle().isPresent() ? "title" : "area", COUNTED, told(used));
            }
        }
        if (found) {
            return;
        }
        boolean otherYears = said
                && !all.isEmpty()
                && all.stream().allMatch(used -> year(used).filter(one -> !one.equals(year)).isPresent());
        for (AssessmentUsed used : all) {
            if (otherYears && !Look.isPlaceholder(told(used))) {
                look.contradicts(used, used.getYear().isPresent() ? "year" : "date", DATED, words.say(
                        AgreementMessages.OTHER_YEARS_ASSESSMENT,
                        year.toString(), district.getName(), year(used).get().toString()));
            } else {
                suggest(used, look);
            }
        }
        look.lacks(words.say(AgreementMessages.ASSESSMENT_NOT_NAMED, district.getName(), year.toString()));
    }

    private static List<AssessmentUsed> of(CommunitySafetyAgreement agreement, Area district) {
        return agreement.getAssessments().stream().filter(used -> isOf(used, district)).toList();
    }

    private static boolean isOf(AssessmentUsed used, Area district) {
        return used.getArea().strip().equalsIgnoreCase(district.getCode());
    }

    /** The year in which it was made; a date counts before a year that is only said. */
    private static Optional<PlanYear> year(AssessmentUsed used) {
        return used.getDate().isPresent() ? used.getDate().flatMap(Dossier::yearOf) : used.getYear();
    }

    private static void suggest(AssessmentUsed used, Look look) {
        look.suggests(used, used.getTitle().isPresent() ? "title" : "area", DECLARED, told(used));
    }

    private static String told(AssessmentUsed used) {
        return used.getTitle().orElse(used.getArea());
    }

    /** Regulation 9(3)(a): joint working that helps with priorities of the assessments. */
    static void onPriorities(Dossier dossier, LocalDate on, Look look) {
        take(dossier, AgreementContent::hasPriorities, AgreementContent::isUnmarked, look);
    }

    /** Regulation 9(3)(b): other joint working, on any of the subjects. */
    static void otherwise(Dossier dossier, LocalDate on, Look look) {
        take(dossier, joint -> !hasPriorities(joint) && !joint.getServes().isEmpty(), AgreementContent::isUnmarked, look);
    }

    /** The same on one subject. Joint working on priorities that serves it too bears on it. */
    static Showing otherwise(Subject subject) {
        return new Showing("joint working on " + subject.getName() + " beside the priorities", JOINT_WORKING,
                (dossier, on, look) -> take(dossier,
                        joint -> !hasPriorities(joint) && serves(joint, subject),
                        joint -> serves(joint, subject)
                                || isUnmarked(joint) && Vocabulary.hint(subject, joint.getText()).isPresent(),
                        look));
    }

    private static void take(
            Dossier dossier, Predicate<JointWorking> shows, Predicate<JointWorking> suggests, Look look) {
        for (JointWorking joint : dossier.agreement().map(CommunitySafetyAgreement::getJointWorking).orElse(List.of())) {
            boolean heading = joint.getTitle()
                    .filter(title -> title.strip().equalsIgnoreCase(joint.getText().strip()))
                    .isPresent();
            if (shows.test(joint) && !heading) {
                look.shows(joint, "text", DECLARED, joint.getText());
            } else if (shows.test(joint) || suggests.test(joint)) {
                look.suggests(joint, "text", QUOTED, joint.getText());
            }
        }
    }

    private static boolean hasPriorities(JointWorking joint) {
        return joint.getPriorities().stream().anyMatch(name -> !Look.isPlaceholder(name));
    }

    private static boolean isUnmarked(JointWorking joint) {
        return !hasPriorities(joint) && joint.getServes().isEmpty();
    }

    private static boolean serves(JointWorking joint, Subject subject) {
        return Subject.withWider(joint.getServes()).contains(subject);
    }
}
