package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.time.DayInWords;

/** People's answers beside a finding, in words. */
public final class AnswersTold {

    private AnswersTold() {}

    /** The answers on the duty of the finding, the one that comes to most first. */
    public static List<WeighedAnswer> bestFirst(Review review, Finding finding) {
        return review.answersOn(finding.duty().getId()).stream()
                .sorted(Comparator.comparing(WeighedAnswer::standing))
                .toList();
    }

    /** A bare number is a page; a paragraph or a minute says so itself. */
    private static String page(String page) {
        return (page.chars().allMatch(c -> c >= '0' && c <= '9') ? "page " : "") + page;
    }

    /** {@code met, by Head of Community Safety, 3 June 2025: "Sent by post" ("Minutes", page 4; last day 31 March 2026)}. */
    public static Ink.Run[] words(WeighedAnswer weighed) {
        PersonAnswer answer = weighed.answer();
        List<String> more = new ArrayList<>();
        answer.getDocument().ifPresent(document -> more.add(Clean.quote(document)
                + answer.getPage().map(page -> ", " + page(Clean.text(page))).orElse("")));
        answer.getOwner().ifPresent(owner -> more.add("looked after by " + owner));
        answer.getLastDay().ifPresent(day -> more.add("last day " + DayInWords.of(day)));
        return new Ink.Run[] {
            Ink.STRONG.of(answer.getAnswer().getPhrase() + ","),
            Ink.PLAIN.of("by " + answer.getBy() + ", " + DayInWords.of(answer.getOn())
                    + answer.getReason().map(reason -> ": " + Clean.quote(reason)).orElse("")),
            Ink.FAINT.tight(more.isEmpty() ? "" : "(" + String.join("; ", more) + ")"),
            weighed.counts() ? Ink.PLAIN.of("") : Ink.OPEN.tight("(" + weighed.standing().getPhrase() + ")")
        };
    }
}
