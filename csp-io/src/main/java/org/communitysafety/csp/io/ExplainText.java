package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.io.result.Explained;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.ExplainPage;
import org.communitysafety.csp.pack.RuleId;
import org.communitysafety.csp.pack.RulePack;

/**
 * One duty explained as text for people, as wide as the style says: what the rule book tells of it, or how it is answered for
 * papers, step by step. Same duty, papers and style, same text. Thread-safe: there is no state.
 */
public final class ExplainText {

    private ExplainText() {}

    /** What the rule book tells of a duty of the catalogue. */
    public static String of(Catalogue catalogue, Duty duty, Style style) {
        return ExplainPage.of(Objects.requireNonNull(catalogue, "catalogue"), Objects.requireNonNull(duty, "duty"),
                Objects.requireNonNull(style, "style"));
    }

    /**
     * What there is to tell of a rule of somebody's own, which is no duty and no law.
     *
     * @throws IllegalArgumentException if the pack has no such rule
     */
    public static String of(RulePack pack, RuleId rule, Style style) {
        Objects.requireNonNull(style, "style");
        return ExplainPage.of(pack, pack.getRules().stream().filter(one -> one.getId().equals(rule)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the pack " + pack + " has no rule " + rule)), style);
    }

    /** How a duty is answered for papers. */
    public static String of(Explained explained, Style style) {
        return ExplainPage.of(Objects.requireNonNull(explained, "explained"), Objects.requireNonNull(style, "style"));
    }
}
