package org.communitysafety.csp.io.result;

import java.util.Optional;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.element.Word;

/** For whom something is written: what is marked for fewer than these is not in it. */
public enum Audience implements Word {
    /** Those who keep the papers: everything is shown. */
    ALL("all", ""),
    /** The partnership's members. */
    PARTNERS("partners", "For the partners: what the papers mark as restricted is not shown."),
    /** Anybody. */
    PUBLIC("public", "For the public: what the papers mark as restricted, or for partners only, is not shown.");

    private final String word;
    private final String phrase;

    Audience(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** What every rendering for it says at its head; empty text for {@link #ALL}. */
    public String getPhrase() {
        return phrase;
    }

    /** Whether it may be shown an element with that marking; without a marking anybody may. */
    public boolean maySee(Optional<Visibility> marking) {
        return switch (this) {
            case ALL -> true;
            case PARTNERS -> marking.filter(Visibility.RESTRICTED::equals).isEmpty();
            case PUBLIC -> marking.filter(one -> one != Visibility.PUBLIC).isEmpty();
        };
    }
}
