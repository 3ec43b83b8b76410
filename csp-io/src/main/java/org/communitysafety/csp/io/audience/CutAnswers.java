package org.communitysafety.csp.io.audience;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;

/** People's answers, without what may not be shown. */
final class CutAnswers {

    private final Audience audience;
    private final Predicate<String> hasWithheld;
    private final General general;

    CutAnswers(Audience audience, Predicate<String> hasWithheld, General general) {
        this.general = general;
        this.audience = audience;
        this.hasWithheld = hasWithheld;
    }

    Answers of(Answers whole) {
        Answers.Builder cut = Answers.builder().year(whole.getYear());
        told(whole.getNote()).ifPresent(cut::note);
        whole.getAnswers().forEach(answer -> cut.addAnswers(of(answer)));
        return cut.build();
    }

    PersonAnswer of(PersonAnswer whole) {
        PersonAnswer.Builder cut = PersonAnswer.builder()
                .duty(whole.getDuty())
                .answer(whole.getAnswer())
                .by(by(whole))
                .on(whole.getOn())
                .lastDay(whole.getLastDay());
        told(whole.getQuestion()).ifPresent(cut::question);
        told(whole.getReason()).ifPresent(cut::reason);
        told(whole.getOwner()).ifPresent(cut::owner);
        Optional<String> document = told(whole.getDocument());
        if (document.isPresent()) {
            cut.document(document);
            told(whole.getPage()).ifPresent(cut::page);
        }
        return cut.build();
    }

    /** By whom it is told to be. */
    String by(PersonAnswer whole) {
        return told(Optional.of(whole.getBy())).orElseGet(() -> general.say(General.PERSON));
    }

    private Optional<String> told(Optional<String> words) {
        return words.filter(text -> audience != Audience.PUBLIC && !hasWithheld.test(text));
    }

    Read<Answers> of(Read<Answers> whole, Answers cut) {
        List<Fault> faults = whole.faults().stream()
                .map(fault -> general.told(fault).allMatch(message -> told(Optional.of(message)).isPresent()) ? fault : CutRead.general(fault, General.ANSWERS))
                .toList();
        return whole.telling(cut, faults, whole.unreadPaths(), whole.places());
    }
}
