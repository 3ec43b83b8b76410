package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.assessment.Asked;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.ViewsOn;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Words;

/**
 * Views sought from people and bodies who live or work in the area: regulation 12(1) to (3) in England, 10(1) to (3) in
 * Wales.
 */
final class Consultations {

    private Consultations() {}

    static void views(Dossier dossier, Subject subject, ViewsOn on, Look look) {
        Fullest.of(touching(dossier, subject, on), one -> lacking(dossier, one))
                .take(look, DECLARED, one -> new Said("title", one.getTitle()));
    }

    static void groups(Dossier dossier, LocalDate on, Look look) {
        list(dossier, "groups", Consultation::getGroups, look);
    }

    static void affected(Dossier dossier, LocalDate on, Look look) {
        list(dossier, "affected", Consultation::getAffected, look);
    }

    static void others(Dossier dossier, LocalDate on, Look look) {
        List<Consultation> anothers = new ArrayList<>();
        for (Consultation one : held(dossier)) {
            boolean ofThisPlan = one.getStatus().orElse(Done.DONE) == Done.DONE
                    && days(one).flatMap(days -> Timely.against(dossier, days)).isEmpty();
            for (int i = 0; i < one.getOtherConsultation().size(); i++) {
                String other = one.getOtherConsultation().get(i);
                if (OtherConsultations.isAnothers(dossier, on, other)) {
                    look.suggests(one, "otherConsultation/" + i, DECLARED, other);
                    anothers.add(one);
                } else if (ofThisPlan) {
                    look.shows(one, "otherConsultation/" + i, DECLARED, other);
                } else {
                    look.suggests(one, "otherConsultation/" + i, DECLARED, other);
                }
            }
        }
        if (!look.hasShown()) {
            anothers.forEach(one -> look.lacks(one, dossier.words().say(ConsultationMessages.BY_ANOTHER)));
        }
    }

    /** The days on which views on the subject were sought. */
    static List<Span> days(Dossier dossier, Subject subject, ViewsOn on) {
        return days(dossier, touching(dossier, subject, on));
    }

    /** The days on which views on anything were sought. */
    static List<Span> days(Dossier dossier) {
        return days(dossier, held(dossier));
    }

    private static List<Span> days(Dossier dossier, List<Consultation> consultations) {
        return consultations.stream()
                .flatMap(one -> days(one).stream())
                .filter(days -> Timely.against(dossier, days).isEmpty())
                .toList();
    }

    private static Optional<Span> days(Consultation one) {
        Optional<PartialDate> from = one.getPeriod().flatMap(Period::getFrom);
        Optional<PartialDate> to = one.getPeriod().flatMap(Period::getTo);
        return from.or(() -> to).map(first -> new Span(first.getFirst(), to.or(() -> from).orElseThrow().getLast()));
    }

    private static List<Consultation> held(Dossier dossier) {
        return dossier.records().getConsultations().stream()
                .filter(one -> one.getStatus().orElse(Done.DONE) != Done.NOT_DONE)
                .toList();
    }

    private static List<Consultation> touching(Dossier dossier, Subject subject, ViewsOn on) {
        return held(dossier).stream()
                .filter(one -> one.getOn().contains(on) && Subject.withWider(one.getServes()).contains(subject))
                .toList();
    }

    private static List<String> lacking(Dossier dossier, Consultation one) {
        Words words = dossier.words();
        List<String> lacking = new ArrayList<>();
        if (one.getStatus().orElse(Done.DONE) != Done.DONE) {
            lacking.add(words.say(ConsultationMessages.PLANNED));
        }
        if (!Look.tells(one.getMethod())) {
            lacking.add(words.say(ConsultationMessages.HOW_NOT_SAID));
        }
        if (days(one).isEmpty()) {
            lacking.add(words.say(
                    one.getPeriod().isEmpty() ? ConsultationMessages.NOT_SAID_WHEN : ConsultationMessages.WITHOUT_A_DATE));
        }
        days(one).flatMap(days -> Timely.against(dossier, days)).ifPresent(lacking::add);
        if (!one.getAsked().contains(Asked.LIVING_IN_AREA) && !one.getAsked().contains(Asked.WORKING_IN_AREA)) {
            lacking.add(words.say(ConsultationMessages.WHO_NOT_SAID));
        }
        return lacking;
    }

    private static void list(Dossier dossier, String name, Function<Consultation, List<String>> get, Look look) {
        for (Consultation one : held(dossier)) {
            for (int i = 0; i < get.apply(one).size(); i++) {
                look.shows(one, name + "/" + i, DECLARED, get.apply(one).get(i));
            }
        }
    }
}
