package org.communitysafety.csp.time;

import org.communitysafety.csp.words.RefusedException;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;

/** A text is not what it was read as, such as a day or an id. The message has the text and says what to write instead. */
public final class UnfitTextException extends RefusedException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    /**
     * With a reason that can be told in whatever language.
     *
     * @param text the text, of which the message has no more than 80 characters
     * @param reason what is wrong with it and what to write, in words that go on after it, without a full stop; its English stands in
     *     the bundle of this module
     */
    public UnfitTextException(String text, Said reason) {
        this(text, reason, reason.in(Words.english()));
    }

    /**
     * With a reason that is told in these words in every language.
     *
     * @param text the text, of which the message has no more than 80 characters
     * @param reason what is wrong with it and what to write, in words that go on after it, without a full stop
     */
    public UnfitTextException(String text, String reason) {
        this(text, Said.asItStands(reason), reason);
    }

    private UnfitTextException(String text, Said reason, String english) {
        super("'" + shown(text) + "' " + english, reason, english);
    }

    private static String shown(String text) {
        String cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        return cut.chars().anyMatch(Character::isISOControl) ? cut.replaceAll("\\p{Cntrl}", "?") : cut;
    }
}
