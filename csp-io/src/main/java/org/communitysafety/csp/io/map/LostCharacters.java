package org.communitysafety.csp.io.map;

import java.util.Optional;
import org.communitysafety.csp.words.Said;

/** Characters that were lost in copying, where that can be seen. It is told and never repaired. */
final class LostCharacters {

    private LostCharacters() {}

    /** What is wrong with a text, as the rest of a sentence that starts with it; empty if nothing can be seen. */
    static Optional<Said> of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= '\u007f' && c < '\u00a0' && c != '\u0085');
            boolean half = Character.isSurrogate(c);
            if (half && Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (control || half || c == '\ufffd' || Character.getType(c) == Character.PRIVATE_USE) {
                return Optional.of(CellMessages.LOST_CHARACTER.said());
            }
        }
        return Optional.empty();
    }
}
