package org.communitysafety.csp.assertions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.pack.PackFinding;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.words.Words;

/** One finding as whoever has to act on it reads it: the duty, what it asks and where, what was found, and what to do. */
final class FindingMessage {

    private static final int MOST = 5;
    private static final int LONGEST = 160;
    private static final String INDENT = "  ";

    private final Subject subject;
    private final Review review;

    FindingMessage(Subject subject, Review review) {
        this.subject = subject;
        this.review = review;
    }

    /** Lines, the last without an end. */
    String of(Finding finding) {
        StringBuilder text = new StringBuilder();
        Duty duty = finding.duty();
        text.append(duty.getId()).append(": ").append(duty.getTitle());
        line(text, "asks", duty.getDemand());
        line(text, "in", duty.getProvision() + (duty.getProvision().link().isEmpty() ? "" : ", " + duty.getProvision().link()));
        line(text, "found", found(finding.outcome(), finding.askedOn(), finding.reason()));
        pieces(text, finding.evidence(), finding.shortfalls());
        finding.remedy().ifPresent(what -> line(text, "to do", what));
        finding.question().ifPresent(what -> line(text, "ask", what));
        for (WeighedAnswer answer : review.answersOn(duty.getId())) {
            line(text, "answer", "\"" + answer.answer().getAnswer().getPhrase() + "\" by " + shown(answer.answer().getBy()) + ": "
                    + answer.standing().getWord().replace('-', ' '));
        }
        finding.lawNotReadAfter().ifPresent(day -> line(text, "mind", "the law was read up to " + Words.english().day(day) + " only."));
        return text.toString();
    }

    /** The same of a rule of somebody's own. */
    String of(PackFinding finding) {
        PackRule rule = finding.rule();
        StringBuilder text = new StringBuilder().append(rule.getId()).append(": ").append(shown(rule.getTitle()));
        line(text, "asks", shown(rule.getDemand()));
        line(text, "in", shown(rule.getSource()) + rule.getLink().map(link -> ", " + shown(link)).orElse(""));
        line(text, "found", found(finding.outcome(), finding.askedOn(), finding.reason()));
        pieces(text, finding.evidence(), finding.shortfalls());
        finding.remedy().ifPresent(what -> line(text, "to do", what));
        finding.question().ifPresent(what -> line(text, "ask", what));
        return text.toString();
    }

    private static String found(Outcome outcome, Optional<LocalDate> askedOn, String reason) {
        return "\"" + outcome.getPhrase() + "\" (" + outcome.getWord() + ")"
                + askedOn.map(day -> ", asked on " + Words.english().day(day)).orElse("") + ". " + reason;
    }

    private void pieces(StringBuilder text, List<Evidence> evidence, List<Shortfall> shortfalls) {
        evidence.stream().limit(MOST).forEach(one -> line(text, "evidence",
                "\"" + shown(one.text()) + "\" (" + element(one.element(), one.attribute()) + ")"));
        more(text, evidence.size());
        shortfalls.stream().limit(MOST).forEach(one -> line(text, "lacks",
                shown(one.text()) + one.element().map(what -> " (" + element(what, "") + ")").orElse("")));
        more(text, shortfalls.size());
    }

    private static void more(StringBuilder text, int all) {
        if (all > MOST) {
            line(text, "", "and " + (all - MOST) + " more");
        }
    }

    private String element(Element element, String attribute) {
        Optional<String> place = subject.places().of(element, attribute);
        return element.getId() + place.map(where -> ", " + where).orElse("");
    }

    private static void line(StringBuilder text, String head, String what) {
        text.append('\n').append(INDENT).append(head);
        text.append(" ".repeat(Math.max(0, "evidence".length() - head.length()))).append(INDENT).append(what);
    }

    /** Words of the papers on one line, at most so long, with a question mark for what a terminal would act on. */
    static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.strip().codePoints().limit(LONGEST).forEach(sign -> shown.appendCodePoint(
                Character.isWhitespace(sign) ? ' ' : isFit(sign) ? sign : '?'));
        return words.strip().codePointCount(0, words.strip().length()) > LONGEST ? shown + " ..." : shown.toString();
    }

    private static boolean isFit(int sign) {
        int type = Character.getType(sign);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                && type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
    }
}
