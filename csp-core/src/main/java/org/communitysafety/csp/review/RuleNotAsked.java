package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.words.Words;

/**
 * A rule of a pack that was not asked of the papers. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param day the day on which it would have been asked; empty where that day is not known, or does not matter
 * @param why why it was not asked, as a sentence
 */
public record RuleNotAsked(PackRule rule, Optional<LocalDate> day, String why) {

    /** Refuses null. */
    public RuleNotAsked {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(why, "why");
    }

    /** One that does not hold on the day; empty days if nothing tells which that is. */
    static RuleNotAsked of(PackRule rule, List<Window> days, Words words) {
        String from = words.day(rule.getInForce().from());
        Optional<Window> window = days.stream().findFirst();
        String asked = window.map(known -> words.day(known.days().last())).orElse("");
        String because = window.map(known -> known.because().reason(words)).orElse("");
        return new RuleNotAsked(rule, window.map(known -> known.days().last()), rule.getInForce().to()
                .map(to -> words.say(ReviewMessages.RULE_HELD, from, words.day(to), asked, because))
                .orElseGet(() -> words.say(ReviewMessages.RULE_HOLDS_LATER, from, asked, because)));
    }

    /** One that is for another nation than the papers. */
    static RuleNotAsked of(PackRule rule, Place place, Words words) {
        return new RuleNotAsked(rule, Optional.empty(), words.say(ReviewMessages.RULE_OF_OTHER_NATION,
                words.and(rule.getNations().stream().sorted().map(nation -> nation.named(words)).toList()), place.named(words),
                place.getNation().named(words)));
    }
}
