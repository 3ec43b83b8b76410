package org.communitysafety.csp.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.pack.PackFinding;
import org.communitysafety.csp.pack.RuleId;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.PackReview;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * Holds a pack of one's own against what the duties of the law are held against: on papers that have it all every rule is shown,
 * or has evidence for a person; each rule has something that spoils it; what spoils a rule changes that rule and no other; a rule
 * is not asked on the day before it holds; and the law's findings are the same with the pack as without.
 *
 * <pre>{@code
 * PackCheck.of(PACK, papers)
 *         .rules("example.gov.uk:lead-for-every-action")
 *         .spoiledBy("example.gov.uk:lead-for-every-action", "one without", one -> withoutLead(one))
 *         .holds();
 * }</pre>
 */
public final class PackCheck {

    private final RulePack pack;
    private final Papers sound;
    private final List<String> register;
    private final List<Spoiling> spoilings;

    private record Spoiling(String rule, String name, UnaryOperator<Papers> change) {}

    private PackCheck(RulePack pack, Papers sound, List<String> register, List<Spoiling> spoilings) {
        this.pack = pack;
        this.sound = sound;
        this.register = register;
        this.spoilings = List.copyOf(spoilings);
    }

    /** Begins a check of the pack on papers that have all it asks. */
    public static PackCheck of(RulePack pack, Papers sound) {
        return new PackCheck(pack, sound, pack.getRules().stream().map(rule -> rule.getId().value()).toList(), List.of());
    }

    /** The ids that the pack must have, in their order: those of the register that it was written from. */
    public PackCheck rules(String... ids) {
        return new PackCheck(pack, sound, List.of(ids), spoilings);
    }

    /** Something that is taken away from the papers, which that rule alone must tell. */
    public PackCheck spoiledBy(String rule, String name, UnaryOperator<Papers> change) {
        List<Spoiling> more = new ArrayList<>(spoilings);
        more.add(new Spoiling(rule, name, change));
        return new PackCheck(pack, sound, register, more);
    }

    /** @throws AssertionError with everything that does not hold */
    public void holds() {
        List<String> wrong = new ArrayList<>();
        List<String> ids = pack.getRules().stream().map(rule -> rule.getId().value()).toList();
        if (!ids.equals(register)) {
            wrong.add("the pack has the rules " + ids + ", the register " + register);
        }
        Map<RuleId, PackFinding> before = findings(sound, ReviewOptions.USUAL, wrong);
        before.forEach((id, finding) -> {
            boolean fine = finding.outcome() == Outcome.SHOWN
                    || (finding.outcome() == Outcome.FOR_JUDGEMENT && !finding.evidence().isEmpty());
            if (!fine) {
                wrong.add("on the sound papers: " + finding);
            }
        });
        for (var rule : pack.getRules()) {
            if (!before.containsKey(rule.getId())) {
                wrong.add(rule + " is not asked of the sound papers");
            }
            if (spoilings.stream().noneMatch(one -> one.rule().equals(rule.getId().value()))) {
                wrong.add("nothing spoils " + rule);
            }
            LocalDate eve = rule.getInForce().from().minusDays(1);
            if (!eve.isBefore(LocalDate.of(2007, 11, 19))
                    && findings(sound, ReviewOptions.USUAL.on(eve), wrong).containsKey(rule.getId())) {
                wrong.add(rule + " is asked on the day before it holds");
            }
        }
        spoilings.forEach(one -> spoil(one, before, wrong));
        if (!wrong.isEmpty()) {
            throw new AssertionError("the pack " + pack + " does not hold:\n" + String.join("\n", wrong));
        }
    }

    private void spoil(Spoiling spoiling, Map<RuleId, PackFinding> before, List<String> wrong) {
        Map<RuleId, PackFinding> after = findings(spoiling.change().apply(sound), ReviewOptions.USUAL, wrong);
        for (RuleId id : before.keySet()) {
            PackFinding then = before.get(id);
            PackFinding now = after.get(id);
            boolean changed = now == null || now.outcome() != then.outcome()
                    || now.evidence().isEmpty() && !then.evidence().isEmpty();
            if (changed != id.value().equals(spoiling.rule())) {
                wrong.add("\"" + spoiling.name() + "\" on " + spoiling.rule() + (changed ? " changes " : " does not change ") + id
                        + (now == null ? "" : ": " + now));
            }
        }
    }

    /** The findings of the pack; whatever the law answers otherwise with it is wrong. */
    private Map<RuleId, PackFinding> findings(Papers papers, ReviewOptions options, List<String> wrong) {
        Review with = Review.of(papers, options.with(pack));
        if (!with.findings().equals(Review.of(papers, options).findings())) {
            wrong.add("the law answers otherwise with the pack");
        }
        PackReview told = with.rulePacks().get(0);
        Map<RuleId, PackFinding> findings = new TreeMap<>();
        told.findings().forEach(finding -> findings.put(finding.rule().getId(), finding));
        return findings;
    }
}
