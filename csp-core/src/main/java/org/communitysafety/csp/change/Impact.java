package org.communitysafety.csp.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * What a change of law does to given papers: two reviews of them, as at one day and as at a later one, and what is not the
 * same in both. Immutable and thread-safe.
 *
 * @param before the review as at the first day
 * @param after the review as at the later day
 * @param starting the findings on duties that are asked on the later day alone
 * @param stopping the findings on duties that are asked on the first day alone
 * @param changed the duties that are asked on both and have another outcome
 * @param authoritiesStarting the responsible authorities of the later day alone
 * @param authoritiesStopping the responsible authorities of the first day alone
 * @param authoritiesChanged those of both of which the papers tell another thing
 * @param rolesLost what the papers tell of bodies that they give the role, and that could not hold it on the later day alone
 */
public record Impact(
        Review before,
        Review after,
        List<Finding> starting,
        List<Finding> stopping,
        List<Changed<Finding>> changed,
        List<AuthorityAnswer> authoritiesStarting,
        List<AuthorityAnswer> authoritiesStopping,
        List<Changed<AuthorityAnswer>> authoritiesChanged,
        List<AuthorityAnswer> rolesLost) {

    /** Keeps copies of the lists. */
    public Impact {
        starting = List.copyOf(starting);
        stopping = List.copyOf(stopping);
        changed = List.copyOf(changed);
        authoritiesStarting = List.copyOf(authoritiesStarting);
        authoritiesStopping = List.copyOf(authoritiesStopping);
        authoritiesChanged = List.copyOf(authoritiesChanged);
        rolesLost = List.copyOf(rolesLost);
    }

    /**
     * The same thing on both days.
     *
     * @param before as at the first day
     * @param after as at the later day
     * @param <T> a finding, or what the papers tell of an authority
     */
    public record Changed<T>(T before, T after) {}

    /**
     * Reviews the papers as at both days.
     *
     * @param options how both reviews are made; the day on which they say to ask does not matter
     * @throws IllegalArgumentException if the first day is not before the second
     * @throws org.communitysafety.csp.review.LawNotEncodedException if the first day is before the law that is encoded
     */
    public static Impact of(Papers papers, LocalDate from, LocalDate to, ReviewOptions options) {
        TwoDays.refuseUnlessBefore(from, to);
        Review before = Review.of(papers, options.on(from));
        Review after = Review.of(papers, options.on(to));
        List<Finding> starting = new ArrayList<>();
        List<Changed<Finding>> changed = new ArrayList<>();
        for (Finding now : after.findings()) {
            Optional<Finding> then = before.finding(now.duty().getId());
            if (then.isEmpty()) {
                starting.add(now);
            } else if (then.get().outcome() != now.outcome()) {
                changed.add(new Changed<>(then.get(), now));
            }
        }
        List<Finding> stopping = before.findings().stream()
                .filter(then -> after.finding(then.duty().getId()).isEmpty())
                .toList();
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
        return new Impact(before, after, starting, stopping, changed, authoritiesStarting, authoritiesStopping,
                authoritiesChanged, rolesLost);
    }

    /** The first day. */
    public LocalDate getFrom() {
        return before.options().on().orElseThrow();
    }

    /** The later day. */
    public LocalDate getTo() {
        return after.options().on().orElseThrow();
    }

    /** How many duties are asked on both days and have the same outcome. */
    public int getUnchanged() {
        return after.findings().size() - starting.size() - changed.size();
    }

    /** The wordings asked on the later day that replaced the duty. */
    public List<Duty> successorsOf(Duty duty) {
        return starting.stream().map(Finding::duty).filter(after.catalogue().successorsOf(duty)::contains).toList();
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
