package org.communitysafety.csp.statute;

import java.util.Optional;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.vocabulary.ProgressWords;
import org.communitysafety.csp.words.Words;

/** How evidence tells of something on record, with its day where it has one. */
final class Recorded {

    private Recorded() {}

    /** What it is, and its day. */
    static String on(Words words, String what, Optional<PartialDate> date) {
        return date.map(day -> words.say(RecordedMessages.ON, what, words.day(day))).orElse(what);
    }

    /** To whom a copy went, and when. */
    static String sent(Dossier dossier, Dispatch copy) {
        Words words = dossier.words();
        String to = dossier.body(copy.getTo()).map(Body::getName).orElse(copy.getTo().value());
        return copy.getOn()
                .map(day -> words.say(RecordedMessages.TO_ON, to, words.day(day)))
                .orElseGet(() -> words.say(RecordedMessages.TO, to));
    }

    /** What was published, where and when. */
    static String published(Words words, Publication one) {
        String what = one.getTitle().orElseGet(() -> PlainName.of(words, "published", one.getWhat()));
        if (one.getWhere().isEmpty()) {
            return on(words, what, one.getOn());
        }
        String where = one.getWhere().get();
        return one.getOn()
                .map(day -> words.say(RecordedMessages.PUBLISHED_WHERE_ON, what, where, words.day(day)))
                .orElseGet(() -> words.say(RecordedMessages.PUBLISHED_WHERE, what, where));
    }

    /** What is done and how it last stood, as evidence for a person; none if nothing tells that. */
    static Optional<Evidence> progress(Words words, Action action) {
        return Progress.latest(action.getProgress())
                .filter(latest -> tells(latest) && !Look.isPlaceholder(action.getText()))
                .map(latest -> new Evidence(action, "progress/" + action.getProgress().lastIndexOf(latest), Basis.QUOTED,
                        words.say(RecordedMessages.WITH_PROGRESS, action.getText(), latest.getText())));
    }

    /** Whether it tells how something stands; that it is being drawn up does, which elsewhere only holds a place. */
    static boolean tells(Progress progress) {
        return !Look.isPlaceholder(progress.getText()) || ProgressWords.areOfBeginning(progress.getText());
    }
}
