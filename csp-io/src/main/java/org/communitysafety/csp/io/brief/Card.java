package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.words.Words;

/** What a page tells of one finding: its duty, its answer, what it rests on, and what to do. */
public final class Card {

    private final Finding finding;
    private final Review review;
    private final Quotes quotes;
    private final Words words;

    Card(Finding finding, Review review, Quotes quotes, Words words) {
        this.finding = finding;
        this.review = review;
        this.quotes = quotes;
        this.words = words;
    }

    /** The finding. */
    public Finding finding() {
        return finding;
    }

    /** The id of its duty. */
    public String id() {
        return finding.duty().getId().value();
    }

    /** The title of its duty. */
    public String title() {
        return finding.duty().getTitle();
    }

    /** What the law asks, in one sentence. */
    public String demand() {
        return finding.duty().demand(words);
    }

    /** Its answer, in the words for people. */
    public Ink.Run outcome() {
        return Phrase.inked(finding, words);
    }

    /** The provision. */
    public String provision() {
        return finding.duty().getProvision().toString();
    }

    /** Where the text of the provision stands: an {@code https} address; empty if it is not known. */
    public Optional<String> link() {
        return Optional.of(finding.duty().getProvision().link()).filter(link -> link.startsWith("https://"));
    }

    /** On which day it was asked, where each duty is asked on its own, and up to when the law was read, where that was earlier. */
    public List<String> days() {
        List<String> days = new ArrayList<>();
        if (review.options().on().isEmpty()) {
            finding.askedOn().ifPresent(day -> days.add(words.say(BriefMessages.ASKED_AS_AT, words.day(day))));
        }
        finding.lawNotReadAfter().ifPresent(day -> days.add(words.say(BriefMessages.LAW_READ_TO, words.day(day))));
        return days;
    }

    /** What was found. */
    public List<Quote> found() {
        return finding.evidence().stream().map(quotes::of).toList();
    }

    /** How much of what was found is not shown to the audience; empty if all is. */
    public Optional<String> notShown() {
        return finding.notShown() > 0 ? Optional.of(Phrase.notShown(finding.notShown(), words)) : Optional.empty();
    }

    /** What it lacks. */
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

    /** Who can do something about it. */
    public String who() {
        return Who.of(List.of(finding), review, words);
    }

    /** What people answer, the answer that comes to most first. */
    public List<WeighedAnswer> answers() {
        return AnswersTold.bestFirst(review, finding);
    }

    /** What its own check does not prove, beside what no check of its sort does. */
    public List<String> notProved() {
        return NotProved.own(finding.duty(), words);
    }

    /** What is not settled about this reading of the law. */
    public List<String> doubts() {
        return finding.duty().getDoubts();
    }

    /** Whether something is left to do about it, so that a page should show it open. */
    public boolean isOpen() {
        return switch (finding.outcome()) {
            case CONTRADICTED, NOT_SHOWN, NOT_EVALUATED -> true;
            case FOR_JUDGEMENT, NOT_RECORDED, SHOWN_ELSEWHERE -> !review.isAnswered(finding.duty().getId());
            case SHOWN, NOT_APPLICABLE, NOT_YET_DUE -> false;
        };
    }
}
