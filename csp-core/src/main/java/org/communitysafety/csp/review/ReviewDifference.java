package org.communitysafety.csp.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.pack.PackFinding;

/**
 * What two reviews do not have in common: of the same papers as at two days, or of the papers of two years. It tells that
 * answers differ and not why; an element is the same in both if its id is. Of authorities nothing is told where the area or the day of one
 * review is not known. Of packs of somebody's own {@link #rulesChanged()} and its like tell, apart from the law. Immutable and thread-safe.
 *
 * @param before the first review
 * @param after the second
 * @param starting the findings on duties that the second alone asks
 * @param stopping the findings on duties that the first alone asks
 * @param changed the duties that both ask and that have another outcome
 * @param shortfallsNew what the second alone finds lacking, on duties that both ask
 * @param shortfallsGone what the first alone finds lacking, on duties that both ask
 * @param authoritiesStarting the responsible authorities of the second alone
 * @param authoritiesStopping the responsible authorities of the first alone
 * @param authoritiesChanged those of both of which the papers tell another thing
 * @param rolesLost what the papers tell of bodies that they give the role, and that could not hold it in the second alone
 */
public record ReviewDifference(
        Review before,
        Review after,
        List<Finding> starting,
        List<Finding> stopping,
        List<Changed<Finding>> changed,
        List<ShortfallChange> shortfallsNew,
        List<ShortfallChange> shortfallsGone,
        List<AuthorityAnswer> authoritiesStarting,
        List<AuthorityAnswer> authoritiesStopping,
        List<Changed<AuthorityAnswer>> authoritiesChanged,
        List<AuthorityAnswer> rolesLost) {

    /** Keeps copies of the lists. */
    public ReviewDifference {
        starting = List.copyOf(starting);
        stopping = List.copyOf(stopping);
        changed = List.copyOf(changed);
        shortfallsNew = List.copyOf(shortfallsNew);
        shortfallsGone = List.copyOf(shortfallsGone);
        authoritiesStarting = List.copyOf(authoritiesStarting);
        authoritiesStopping = List.copyOf(authoritiesStopping);
        authoritiesChanged = List.copyOf(authoritiesChanged);
        rolesLost = List.copyOf(rolesLost);
    }

    /**
     * Holds two reviews against each other; refuses null.
     *
     * @throws IllegalArgumentException if they asked other things beside the law, be they packs of duties or packs of somebody's own by
     *     namespace and version, or if they asked of another state of the encoded law
     */
    public static ReviewDifference of(Review before, Review after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.options().packs().equals(after.options().packs())
                || !rulePacks(before).equals(rulePacks(after))
                || !before.catalogue().fingerprint().equals(after.catalogue().fingerprint())) {
            throw new IllegalArgumentException("the reviews did not ask the same: another law, or other packs beside it");
        }
        List<Changed<Finding>> changed = both(before, after).stream()
                .filter(pair -> pair.before().outcome() != pair.after().outcome())
                .toList();
        if (!areAuthoritiesKnown(before) || !areAuthoritiesKnown(after)) {
            return new ReviewDifference(before, after, alone(after, before), alone(before, after), changed,
                    lacking(both(after, before)), lacking(both(before, after)), List.of(), List.of(), List.of(), List.of());
        }
        List<AuthorityAnswer> authoritiesStarting = new ArrayList<>();
        List<Changed<AuthorityAnswer>> authoritiesChanged = new ArrayList<>();
        List<AuthorityAnswer> rolesLost = new ArrayList<>();
        for (AuthorityAnswer now : after.authorities()) {
            Optional<AuthorityAnswer> then = same(now, before);
            if (then.isEmpty()) {
                (isAuthority(now) ? authoritiesStarting : rolesLost).add(now);
            } else if (then.get().standing() != now.standing()) {
                authoritiesChanged.add(new Changed<>(then.get(), now));
            }
        }
        List<AuthorityAnswer> authoritiesStopping = before.authorities().stream()
                .filter(then -> isAuthority(then) && same(then, after).isEmpty())
                .toList();
        return new ReviewDifference(before, after, alone(after, before), alone(before, after), changed,
                lacking(both(after, before)), lacking(both(before, after)), authoritiesStarting, authoritiesStopping,
                authoritiesChanged, rolesLost);
    }

    private static Set<String> rulePacks(Review review) {
        return review.rulePacks().stream().map(one -> one.pack().toString()).collect(Collectors.toSet());
    }

    /** Which they are hangs on the area and the day: where one of them is not known no authority starts or stops. */
    private static boolean areAuthoritiesKnown(Review review) {
        return review.place().isPresent() && review.authoritiesOn().isPresent();
    }

    /** How many duties are asked in both and have the same outcome. */
    public int getUnchanged() {
        return after.findings().size() - starting.size() - changed.size();
    }

    /** The rules of packs that both reviews ask and that have another outcome, in the order of the first review. */
    public List<Changed<PackFinding>> rulesChanged() {
        List<Changed<PackFinding>> changed = new ArrayList<>();
        rules(before).forEach(then -> rule(after, then).filter(now -> now.outcome() != then.outcome())
                .ifPresent(now -> changed.add(new Changed<>(then, now))));
        return List.copyOf(changed);
    }

    /** What is found on rules of packs that the second review alone asks. */
    public List<PackFinding> rulesStarting() {
        return rules(after).filter(now -> rule(before, now).isEmpty()).toList();
    }

    /** What is found on rules of packs that the first review alone asks. */
    public List<PackFinding> rulesStopping() {
        return rules(before).filter(then -> rule(after, then).isEmpty()).toList();
    }

    private static Stream<PackFinding> rules(Review review) {
        return review.rulePacks().stream().flatMap(pack -> pack.findings().stream());
    }

    private static Optional<PackFinding> rule(Review review, PackFinding same) {
        return rules(review).filter(one -> one.rule().getId().equals(same.rule().getId())).findFirst();
    }

    /** The wordings asked in the second review alone that replaced the duty. */
    public List<Duty> successorsOf(Duty duty) {
        return starting.stream().map(Finding::duty).filter(after.catalogue().successorsOf(duty)::contains).toList();
    }

    private static List<Finding> alone(Review one, Review other) {
        return one.findings().stream().filter(finding -> other.finding(finding.duty().getId()).isEmpty()).toList();
    }

    private static List<Changed<Finding>> both(Review before, Review after) {
        List<Changed<Finding>> both = new ArrayList<>();
        for (Finding then : before.findings()) {
            after.finding(then.duty().getId()).ifPresent(now -> both.add(new Changed<>(then, now)));
        }
        return both;
    }

    /** What the first of each two lacks and the second does not. */
    private static List<ShortfallChange> lacking(List<Changed<Finding>> both) {
        List<ShortfallChange> lacking = new ArrayList<>();
        for (Changed<Finding> pair : both) {
            Set<Lack> other = new HashSet<>();
            pair.after().shortfalls().forEach(shortfall -> other.add(Lack.of(shortfall)));
            for (Shortfall shortfall : pair.before().shortfalls()) {
                if (!other.contains(Lack.of(shortfall))) {
                    lacking.add(new ShortfallChange(pair.before(), pair.after(), shortfall));
                }
            }
        }
        return lacking;
    }

    private record Lack(Optional<ElementId> element, String text) {
        static Lack of(Shortfall shortfall) {
            return new Lack(shortfall.element().map(Element::getId), shortfall.text());
        }
    }

    private static Optional<AuthorityAnswer> same(AuthorityAnswer answer, Review other) {
        return other.authorities().stream()
                .filter(one -> isAuthority(one) == isAuthority(answer)
                        && one.row().equals(answer.row())
                        && one.name().equals(answer.name()))
                .findFirst();
    }

    private static boolean isAuthority(AuthorityAnswer answer) {
        return answer.expected().isPresent();
    }
}
