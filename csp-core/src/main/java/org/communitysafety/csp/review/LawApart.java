package org.communitysafety.csp.review;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.words.Words;

/**
 * Law for the area that is known to be there and that no duty asks, as its text was not read. A review says so: what it does not ask
 * must not read as fine.
 */
final class LawApart {

    /** The Welsh Regulations on substance misuse, law since 19 November 2007, the first day on which papers of Wales are reviewed at all. */
    static final String SUBSTANCE_MISUSE_IN_WALES = "SI 2007/3078";

    private LawApart() {}

    /** The notes for that area; none where it is not known. */
    static List<Note> of(Optional<Place> place, Words words) {
        return place.filter(area -> area.getNation() == Nation.WALES).isPresent()
                ? List.of(Note.of(NoteKind.LAW, words.say(ReviewMessages.SUBSTANCE_MISUSE_IN_WALES), words.say(ReviewMessages.ASK_FOR_PLAN_APART)))
                : List.of();
    }
}
