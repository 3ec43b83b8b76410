package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.read.Places;

/** The collections that a rule looked at, in words, and how many elements a document has in each. */
final class LookedAt {

    private static final Map<String, String> OWNERS = Map.of(
            "plan", "the plan",
            "previousPlan", "the plan before",
            "assessment", "the assessment",
            "previousAssessment", "the assessment before",
            "agreement", "the county agreement",
            "seriousViolenceStrategy", "the violence strategy",
            "records", "the records",
            "partnership", "the partnership");

    private LookedAt() {}

    /** One phrase for each, but for how much of a paper was in hand: {@code strategies of the plan: 4}. */
    static List<String> of(List<String> pointers, Places places) {
        List<String> phrases = new ArrayList<>();
        for (String pointer : pointers) {
            if (!pointer.endsWith("/inHand") && !pointer.endsWith("/missingParts")) {
                String phrase = name(pointer) + ": " + count(pointer, places);
                if (!phrases.contains(phrase)) {
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }

    private static String name(String pointer) {
        String[] parts = pointer.substring(1).split("/", 2);
        String owner = OWNERS.getOrDefault(parts[0], words(parts[0]));
        return parts.length == 1 ? owner : words(parts[1]) + " of " + owner;
    }

    private static String words(String field) {
        return Phrase.ofField(field.replace("/", ", "));
    }

    private static String count(String pointer, Places places) {
        int count = 0;
        while (places.at(pointer + "/" + count).isPresent()) {
            count++;
        }
        boolean single = count == 0 && places.at(pointer).isPresent() && !pointer.endsWith("s");
        return single ? "there" : count == 0 ? "none" : Integer.toString(count);
    }
}
