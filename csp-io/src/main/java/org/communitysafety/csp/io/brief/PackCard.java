package org.communitysafety.csp.io.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.pack.PackFinding;
import org.communitysafety.csp.words.Words;

/** What a page tells of one rule of a pack: the rule, its answer, what it rests on, and what to do. */
public final class PackCard {

    private final PackFinding finding;
    private final Quotes quotes;
    private final Words words;

    PackCard(PackFinding finding, Quotes quotes, Words words) {
        this.finding = finding;
        this.quotes = quotes;
        this.words = words;
    }

    /** The finding. */
    public PackFinding finding() {
        return finding;
    }

    /** The title of its rule. */
    public String title() {
        return finding.rule().getTitle();
    }

    /** What the rule asks, in one sentence. */
    public String demand() {
        return finding.rule().demand(words);
    }

    /** Where it stands, its id, and on which day it was asked. */
    public String cited() {
        return Stream.concat(
                Stream.of(finding.rule().getSource() + " [" + finding.rule().getId() + "]"),
                finding.askedOn().stream().map(day -> words.say(BriefMessages.ASKED_AS_AT, words.day(day))))
                .collect(Collectors.joining(", "));
    }

    /** Where its text stands: an {@code https} address; empty if it is not known. */
    public Optional<String> link() {
        return finding.rule().getLink().filter(link -> link.startsWith("https://"));
    }

    /** Its answer, in the words for people. */
    public Ink.Run outcome() {
        return Phrase.ink(finding.outcome()).of(Phrase.of(finding.outcome(), words));
    }

    /** What was found. */
    public List<Quote> found() {
        return finding.evidence().stream().map(quotes::of).toList();
    }

    /** How much of what was found is not shown to the audience; empty if all is. */
    public Optional<String> notShown() {
        return finding.notShown() > 0 ? Optional.of(Phrase.notShown(finding.notShown(), words)) : Optional.empty();
    }

    /** What is lacking. */
    public List<Quote> lacking() {
        return finding.shortfalls().stream().map(quotes::of).toList();
    }

    /** Why the answer is what it is; empty where what was found tells it. */
    public Optional<String> why() {
        return Optional.of(finding.reason()).filter(reason -> finding.outcome() != Outcome.SHOWN);
    }

    /** What to do about it. */
    public Optional<String> remedy() {
        return finding.remedy();
    }

    /** What to ask, or to decide. */
    public Optional<String> question() {
        return finding.question();
    }

    /** The label before the question: somebody has to be asked, or must decide. */
    public String questionLabel() {
        return words.say(finding.outcome() == Outcome.FOR_JUDGEMENT ? BriefMessages.LABEL_DECIDE : BriefMessages.LABEL_ASK);
    }
}
