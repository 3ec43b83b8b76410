package org.communitysafety.csp.area;

import java.time.YearMonth;
import java.util.Optional;
import org.communitysafety.csp.words.Words;

/**
 * A body that covers all or part of an area on a day.
 *
 * @param body the body
 * @param basis what the link rests on
 * @param list the month of the list that has it
 * @param share where it rests on few small areas, how many they are and of how many; otherwise empty
 */
public record AreaLink(PublicBody body, LinkBasis basis, YearMonth list, Optional<SmallAreas> share) {

    /**
     * How many small areas of an area lie in a body.
     *
     * @param in how many lie in it
     * @param of how many there are
     */
    public record SmallAreas(String in, String of) {}

    /** A sentence that says why the link may be wrong, in that language; empty where the list for the day has it. */
    public Optional<String> doubt(Words words) {
        return switch (basis) {
            case LISTED -> Optional.empty();
            case TINY_SHARE -> share.map(few -> words.say(AreaMessages.TINY_SHARE, few.in(), few.of(), words.month(list)));
            case INFERRED -> Optional.of(words.say(AreaMessages.INFERRED, words.month(list)));
            case CARRIED_BACK -> Optional.of(words.say(AreaMessages.CARRIED_BACK, words.month(list)));
        };
    }

    /** Whether there is no doubt. */
    public boolean isCertain() {
        return basis == LinkBasis.LISTED;
    }
}
