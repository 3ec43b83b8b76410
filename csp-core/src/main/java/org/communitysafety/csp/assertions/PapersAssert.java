package org.communitysafety.csp.assertions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.pack.PackFinding;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Explanation;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.GateAnswer;
import org.communitysafety.csp.review.PackReview;
import org.communitysafety.csp.review.PacksGateAnswer;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.statute.Statute;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one set of papers. How they are reviewed is said first, what must hold after that; each step gives the assertion
 * to go on with, and none changes another. Immutable and thread-safe.
 *
 * <p>What holds is that the papers <em>show</em> something. No assertion tells that the law was kept.
 */
public final class PapersAssert {

    private final Subject subject;
    private final ReviewOptions options;
    private volatile @Nullable Review made;

    PapersAssert(Subject subject, ReviewOptions options) {
        this.subject = subject;
        this.options = options;
    }

    /**
     * For readers: begins an assertion on what could be read of papers.
     *
     * @param papers the papers, as far as they could be read
     * @param unread the JSON Pointers of what could not be read: what rests on its absence could not be checked
     * @param pointers the JSON Pointer of an element; empty if it is not known
     * @param faults what is wrong in what they were read from, as sentences with their places; no gate is passed with a fault
     * @param places where elements stand
     */
    public static PapersAssert ofRead(Papers papers, Collection<String> unread, Function<Element, Optional<String>> pointers,
            List<String> faults, ElementPlaces places) {
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(places, "places");
        return new PapersAssert(new Subject(papers, Set.copyOf(unread), pointers, List.copyOf(faults), places),
                ReviewOptions.USUAL.withUnread(unread, pointers));
    }

    /** The same where it is not known which element a part that could not be read is of. */
    public static PapersAssert ofRead(Papers papers, Collection<String> unread, List<String> faults, ElementPlaces places) {
        return ofRead(papers, unread, element -> Optional.empty(), faults, places);
    }

    /** Every duty asked on that day; without it, each on its own day as the papers tell it. */
    public PapersAssert askedOn(LocalDate day) {
        return with(options.on(day));
    }

    /** The day the papers are looked at: a duty whose deadline is after it is not due yet. Without it every deadline is taken as past. */
    public PapersAssert lookedAtOn(LocalDate day) {
        return with(options.asAt(day));
    }

    /** Papers that are present taken to be in hand whole. */
    public PapersAssert assumingWhole() {
        return with(options.assumingWhole());
    }

    /**
     * With what people answer; it makes a difference at {@link Gate#COMPLETE} alone. Answers that were read from a file are given to the assertion
     * where it begins, beside the papers that were read, so that their faults are not lost.
     */
    public PapersAssert withAnswers(Answers answers) {
        return with(options.answers(Objects.requireNonNull(answers, "answers")));
    }

    /** With that pack asked beside the law. */
    public PapersAssert with(Pack pack) {
        return with(options.with(pack));
    }

    /** With that pack of somebody's own asked too; {@link #passes} counts the law alone, {@link #passesWithPacks} it too. */
    public PapersAssert with(RulePack pack) {
        return with(options.with(pack));
    }

    /** Reviewed in that way; what could not be read of the papers stays unread. */
    public PapersAssert reviewedWith(ReviewOptions how) {
        return with(how.withUnread(subject.unread(), subject.pointers()));
    }

    private PapersAssert with(ReviewOptions how) {
        return new PapersAssert(subject, how);
    }

    /** The review that is asserted on, for what no assertion here says. */
    public Review review() {
        Review known = made;
        if (known == null) {
            known = Review.of(subject.papers(), options);
            made = known;
        }
        return known;
    }

    /** What is wrong in what the papers were read from, or in the ids of those that a program built, as sentences with their places. */
    public List<String> faults() {
        return subject.faults();
    }

    /** A finding of the review as a failed assertion tells it: lines, the last without an end. */
    public String told(Finding finding) {
        return new FindingMessage(subject, review()).of(finding);
    }

    /**
     * The papers show the duty.
     *
     * @throws AssertionError if they do not, or the duty is not asked of them
     * @throws IllegalArgumentException if there is no duty with that id
     */
    public PapersAssert shows(String duty) {
        return answers(duty, Outcome.SHOWN);
    }

    /**
     * The duty is asked of the papers, and its answer is that.
     *
     * @throws AssertionError if it is another, or the duty is not asked of them
     * @throws IllegalArgumentException if there is no duty with that id
     */
    public PapersAssert answers(String duty, Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        Finding finding = asked(duty);
        if (finding.outcome() != outcome) {
            throw new AssertionError(message("\"" + outcome.getPhrase() + "\" (" + outcome.getWord() + ")", finding));
        }
        return this;
    }

    /**
     * The duty is asked of the papers and could be checked, and they do not show it: a test of papers that are meant to lack
     * something. What does not apply, or could not be checked, is no such thing.
     *
     * @throws AssertionError if they show it, it does not apply or could not be checked, or it is not asked of them
     * @throws IllegalArgumentException if there is no duty with that id
     */
    public PapersAssert doesNotShow(String duty) {
        Finding finding = asked(duty);
        switch (finding.outcome()) {
            case SHOWN, NOT_APPLICABLE, NOT_EVALUATED ->
                throw new AssertionError(message("an answer that is not \"" + finding.outcome().getPhrase() + "\"", finding));
            default -> { }
        }
        return this;
    }

    /**
     * The papers show that rule of a pack that is asked of them.
     *
     * @param rule its id with its namespace, such as {@code example.gov.uk:lead-for-every-action}; not null
     * @throws AssertionError if they do not, or the rule is not asked of them
     * @throws IllegalArgumentException if no pack that is asked has a rule with that id
     */
    public PapersAssert showsRule(String rule) {
        return answersRule(rule, Outcome.SHOWN);
    }

    /**
     * That rule of a pack is asked of the papers, and its answer is that; refuses null.
     *
     * @throws AssertionError if it is another, or the rule is not asked of them
     * @throws IllegalArgumentException if no pack that is asked has a rule with that id
     */
    public PapersAssert answersRule(String rule, Outcome outcome) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        PackFinding finding = new AskedRules(review()).finding(rule);
        if (finding.outcome() != outcome) {
            throw new AssertionError("expected \"" + outcome.getPhrase() + "\" (" + outcome.getWord() + ") of" + "\n"
                    + new FindingMessage(subject, review()).of(finding));
        }
        return this;
    }

    /**
     * Nothing stops at the gate, everything could be read and every duty checked.
     *
     * @throws AssertionError with every finding that stops, and every fault
     */
    public PapersAssert passes(Gate gate) {
        GateAnswer answer = review().at(gate);
        if (!answer.isPassed() || !subject.faults().isEmpty()) {
            throw new AssertionError(new StoppedMessage(subject, answer).text());
        }
        return this;
    }

    /**
     * The same, and nothing of a pack of somebody's own stops at the gate, is broken or could not be checked, and of each pack a rule
     * at least was asked. The review {@linkplain PackReview#notAsked() tells} which rules were not, and why.
     *
     * @throws AssertionError with every finding that stops, every fault, and every rule of a pack of which none was asked
     */
    public PapersAssert passesWithPacks(Gate gate) {
        passes(gate);
        PacksGateAnswer answer = review().atWithPacks(gate);
        if (!answer.isPassed()) {
            throw new AssertionError(new PacksMessage(subject, gate, answer).text());
        }
        return this;
    }

    /** The gate {@code complete}: every must is shown, shown elsewhere, not applicable, not due yet, or answered on record. */
    public PapersAssert isStatutorilyComplete() {
        return passes(Gate.COMPLETE);
    }

    private String message(String expected, Finding finding) {
        return "expected " + expected + " of" + "\n" + new FindingMessage(subject, review()).of(finding);
    }

    private Finding asked(String typed) {
        DutyId id = known(typed);
        return review().finding(id).orElseThrow(() -> {
            Explanation explained = Explanation.of(subject.papers(), options, id);
            return new AssertionError(id + " (" + explained.duty().getTitle() + ") is not asked of these papers. "
                    + explained.notAsked().orElse(""));
        });
    }

    private static DutyId known(String typed) {
        if (typed.indexOf(':') >= 0) {
            throw new IllegalArgumentException("There is no duty '" + typed + "'; an id with a colon is that of a rule of a pack: ask "
                    + "showsRule or answersRule, with its pack asked by with(pack).");
        }
        Optional<Duty> duty = Statute.catalogue().getDuties().stream()
                .filter(one -> one.getId().value().equals(typed))
                .findFirst();
        return duty.map(Duty::getId).orElseThrow(() -> new IllegalArgumentException("There is no duty '" + typed + "'; "
                + Statute.catalogue().nearestTo(typed)
                        .map(near -> "nearest is " + near + ", " + near.getTitle() + ".").orElse("there is none.")));
    }
}
