package org.communitysafety.csp.assertions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communitysafety.csp.pack.PackFinding;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.review.PackReview;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.spelling.Letters;

/** The rules of the packs that a review asks, by their ids. */
final class AskedRules {

    private final List<PackReview> packs;

    AskedRules(Review review) {
        this.packs = review.rulePacks();
    }

    /** What the rule with that id answers, or a sentence on why there is no such thing. */
    PackFinding finding(String typed) {
        PackReview pack = packs.stream().filter(one -> rule(one, typed).isPresent()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(typed)));
        PackRule rule = rule(pack, typed).orElseThrow();
        return pack.finding(rule.getId()).orElseThrow(() -> new AssertionError(rule.getId() + " (" + FindingMessage.shown(rule.getTitle())
                + ") is not asked of these papers. " + pack.fault().or(() -> pack.notAsked().stream()
                        .filter(one -> one.rule().getId().equals(rule.getId())).map(one -> one.why()).findFirst()).orElse("")));
    }

    private static Optional<PackRule> rule(PackReview pack, String typed) {
        return pack.pack().getRules().stream().filter(rule -> rule.getId().value().equals(typed)).findFirst();
    }

    private String unknown(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return "No pack that is asked has a rule '" + typed + "'; " + packs.stream()
                .flatMap(pack -> pack.pack().getRules().stream())
                .min(Comparator.comparingInt((PackRule rule) -> Letters.apart(wanted, rule.getId().value()))
                        .thenComparing(rule -> rule.getId().value()))
                .map(near -> "nearest is " + near + ", " + FindingMessage.shown(near.getTitle()) + ".")
                .orElse("no pack is asked: say so first, by with(pack).");
    }
}
