package org.communitysafety.csp.io.write;

import java.util.Optional;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Turn;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.words.Words;

/** From which answer to which a duty turns, in words. */
final class TurnWords {

    private TurnWords() {}

    /** {@code from "set out" to "a person must decide"}. */
    static String of(Turn turn, Words words) {
        return words.say(CheckMessages.TURN, of(turn.from(), words), of(turn.to(), words));
    }

    private static String of(Optional<Outcome> outcome, Words words) {
        return outcome.map(one -> Clean.quote(Phrase.of(one, words))).orElseGet(() -> words.say(CheckMessages.NOT_ASKED));
    }
}
