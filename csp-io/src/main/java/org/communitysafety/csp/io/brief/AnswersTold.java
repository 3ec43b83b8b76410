package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.words.Words;

/** People's answers beside a finding, in words. */
public final class AnswersTold {

    private AnswersTold() {}

    /** The answers on the duty of the finding, the one that comes to most first. */
    public static List<WeighedAnswer> bestFirst(Review review, Finding finding) {
        List<WeighedAnswer> answers = review.answersOn(finding.duty().getId());
        return answers.size() < 2 ? answers : answers.stream().sorted(Comparator.comparing(WeighedAnswer::standing)).toList();
    }

    /** {@code met, by Head of Community Safety, 3 June 2025: "Sent by post" ("Minutes", page 4; last day 31 March 2026)}. */
    public static Ink.Run[] words(WeighedAnswer weighed, Words words) {
        PersonAnswer answer = weighed.answer();
        List<String> more = new ArrayList<>();
        answer.getDocument().map(Clean::quote).ifPresent(document -> more.add(answer.getPage()
                .map(page -> words.say(BriefMessages.ANSWER_IN, document, page(Clean.text(page), words)))
                .orElse(document)));
        answer.getOwner().ifPresent(owner -> more.add(words.say(BriefMessages.ANSWER_OWNER, owner)));
        answer.getLastDay().ifPresent(day -> more.add(words.say(BriefMessages.ANSWER_LAST_DAY, words.day(day))));
        String day = words.day(answer.getOn());
        return new Ink.Run[] {
            Ink.STRONG.of(words.say(BriefMessages.ANSWER, answer.getAnswer().phrase(words))),
            Ink.PLAIN.of(answer.getReason()
                    .map(reason -> words.say(BriefMessages.ANSWER_BY_AND_WHY, answer.getBy(), day, Clean.quote(reason)))
                    .orElseGet(() -> words.say(BriefMessages.ANSWER_BY, answer.getBy(), day))),
            Ink.FAINT.tight(more.isEmpty() ? "" : bracketed(String.join(words.say(BriefMessages.AND_ALSO), more), words)),
            weighed.counts() ? Ink.PLAIN.of("") : Ink.OPEN.tight(bracketed(weighed.standing().phrase(words), words))
        };
    }

    /** A bare number is a page; a paragraph or a minute says so itself. */
    private static String page(String page, Words words) {
        return page.chars().allMatch(c -> c >= '0' && c <= '9') ? words.say(BriefMessages.ANSWER_PAGE, page) : page;
    }

    private static String bracketed(String text, Words words) {
        return words.say(BriefMessages.ANSWER_MORE, text);
    }
}
