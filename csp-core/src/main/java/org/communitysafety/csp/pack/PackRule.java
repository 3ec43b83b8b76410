package org.communitysafety.csp.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.words.Words;

/**
 * What somebody's own rule asks of a plan: of whom, since when, where, and what in the papers shows it.
 *
 * <p>Written as one sentence, {@link #numbered numbered(…).of(…).under(…).should(…).from(…)…}; a rule that lacks a part does not
 * compile. Its verb is "should" and never the law's "must". Immutable, and thread-safe if what it is given is.
 */
public final class PackRule {

    final RuleId id;
    final String title;
    final String bearer;
    final String source;
    final Optional<String> link;
    final String wording;
    final InForce inForce;
    final Set<Nation> nations;
    final Duty asked;

    PackRule(RuleSentence said, Duty asked) {
        this.id = said.id;
        this.title = said.title;
        this.bearer = said.bearer;
        this.source = said.source;
        this.link = said.link;
        this.wording = said.wording;
        this.inForce = said.inForce;
        this.nations = said.nations;
        this.asked = asked;
    }

    /**
     * Starts the sentence: the id with its namespace, and a short title.
     *
     * @throws IllegalArgumentException if that is not the id of a rule
     */
    public static RuleSentence.Whose numbered(String id, String title) {
        return new RuleSentence(RuleId.of(id), title).start();
    }

    /** Its id. */
    public RuleId getId() {
        return id;
    }

    /** A short title. */
    public String getTitle() {
        return title;
    }

    /** Whom it asks, as a sentence names it. */
    public String getBearer() {
        return bearer;
    }

    /** Where it stands, as people cite it. */
    public String getSource() {
        return source;
    }

    /** The address of its text, if it has one. */
    public Optional<String> getLink() {
        return link;
    }

    /** What it asks, as one sentence. */
    public String getDemand() {
        return bearer.substring(0, 1).toUpperCase(Locale.ROOT) + bearer.substring(1) + " should " + wording + ".";
    }

    /** What it asks, as one sentence, in that language. */
    public String demand(Words words) {
        return words.own(id + ".demand", words.say(PackMessages.SHOULD,
                words.own(id + ".bearer", bearer.substring(0, 1).toUpperCase(Locale.ROOT) + bearer.substring(1)),
                words.own(id + ".wording", wording)));
    }

    /** From when to when it holds. */
    public InForce getInForce() {
        return inForce;
    }

    /** The nations it is for. */
    public Set<Nation> getNations() {
        return nations;
    }

    /** The areas it is for. */
    public AreaLimit getAreas() {
        return asked.getAreas();
    }

    /** The paper or activity it concerns. */
    public Concern getConcern() {
        return asked.getConcern();
    }

    /** Whether it wants something set out in that paper; if not, silence of the paper is no lack. */
    public boolean isSetOutInPaper() {
        return asked.isSetOutInPaper();
    }

    /** What would show it, as a phrase. */
    public String getShownBy() {
        return asked.getShownBy();
    }

    /**
     * Answers it as a review answers a duty.
     *
     * @param review how the review asks a duty of its papers; empty if it is not asked of them
     * @param words the language in which it is told that the rule itself is broken
     * @return the finding; empty if the rule is not asked, which it is not on days on which it does not hold
     */
    public Optional<PackFinding> answer(Function<Duty, Optional<Finding>> review, Words words) {
        return Broken.guarded(() -> review.apply(asked).map(this::of), words).orElse(fault -> Optional.of(broken(fault, words)))
                .filter(finding -> finding.askedOn().filter(day -> !inForce.on(day)).isEmpty());
    }

    private PackFinding of(Finding finding) {
        return new PackFinding(this, finding.askedOn(), finding.outcome(), finding.evidence(), finding.shortfalls(),
                finding.reason(), finding.remedy(), finding.question(), finding.notShown());
    }

    private PackFinding broken(String fault, Words words) {
        return new PackFinding(this, Optional.empty(), Outcome.NOT_EVALUATED, List.of(), List.of(),
                words.say(PackMessages.BROKEN, fault), Optional.of(words.say(PackMessages.TELL_KEEPER)), Optional.empty(), 0);
    }

    @Override
    public String toString() {
        return id.value();
    }
}
