package org.communitysafety.csp.io.brief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.duty.Outcome;

/**
 * A chapter of the law with the duties of it that were asked.
 *
 * @param title its title
 * @param provisions the provisions it takes in
 * @param cards its duties, in the order of the law; never none
 */
public record Section(String title, String provisions, List<Card> cards) {

    /** Keeps a copy of the cards. */
    public Section {
        cards = List.copyOf(cards);
    }

    /** How many of its duties have each outcome; outcomes that none has are left out. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        cards.forEach(card -> counts.merge(card.finding().outcome(), 1, Integer::sum));
        return counts;
    }
}
