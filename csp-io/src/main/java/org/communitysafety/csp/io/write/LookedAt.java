package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** The collections that a rule looked at, in words, and how many elements a document has in each. */
final class LookedAt {

    private static final Map<String, Message.Plain> OWNERS = Map.of(
            "plan", LookedAtMessages.PLAN,
            "previousPlan", LookedAtMessages.PREVIOUS_PLAN,
            "assessment", LookedAtMessages.ASSESSMENT,
            "previousAssessment", LookedAtMessages.PREVIOUS_ASSESSMENT,
            "agreement", LookedAtMessages.AGREEMENT,
            "seriousViolenceStrategy", LookedAtMessages.VIOLENCE_STRATEGY,
            "records", LookedAtMessages.RECORDS,
            "partnership", LookedAtMessages.PARTNERSHIP);

    private LookedAt() {}

    /** One phrase for each, but for how much of a paper was in hand: {@code strategies of the plan: 4}. */
    static List<String> of(List<String> pointers, Places places, Words words) {
        List<String> phrases = new ArrayList<>();
        for (String pointer : pointers) {
            if (!pointer.endsWith("/inHand") && !pointer.endsWith("/missingParts")) {
                String phrase = words.say(LookedAtMessages.COUNTED, name(pointer, words), count(pointer, places, words));
                if (!phrases.contains(phrase)) {
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }

    private static String name(String pointer, Words words) {
        String[] parts = pointer.substring(1).split("/", 2);
        Message.Plain known = OWNERS.get(parts[0]);
        String owner = known == null ? words(parts[0]) : words.say(known);
        return parts.length == 1 ? owner : words.say(LookedAtMessages.PART_OF, words(parts[1]), owner);
    }

    private static String words(String field) {
        return Phrase.ofField(field.replace("/", ", "));
    }

    private static String count(String pointer, Places places, Words words) {
        int count = 0;
        while (places.at(pointer + "/" + count).isPresent()) {
            count++;
        }
        boolean single = count == 0 && places.at(pointer).isPresent() && !pointer.endsWith("s");
        return single ? words.say(LookedAtMessages.THERE) : count == 0 ? words.say(LookedAtMessages.NONE) : Integer.toString(count);
    }
}
