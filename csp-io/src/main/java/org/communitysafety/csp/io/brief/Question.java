package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.law.Provision;
import org.communitysafety.csp.words.Words;

/**
 * One thing to ask, and the findings that it would answer. Questions that differ only in their subject are one; those of
 * one regulation that have most of their words in common are told once, with what differs beneath.
 *
 * @param words the question
 * @param parts what stands where the words have three dots; empty if they have none
 * @param rows the findings
 */
record Question(String words, List<String> parts, List<Finding> rows) {

    private static final int COMMON = 6;
    private static final int PART = 3;
    private static final String GAP = "\0";
    /** As the law's own module names them in its questions. */
    private static final List<String> SUBJECTS = Stream.of(Subject.values())
            .map(Subject::getName)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    /** One for each group, those that differ only in their subject put together. */
    static List<Question> of(List<List<Finding>> groups, Function<Finding, String> text, Words words) {
        Map<String, List<List<Finding>>> alike = new LinkedHashMap<>();
        for (List<Finding> rows : groups) {
            String asked = text.apply(rows.get(0));
            String subject = subject(asked);
            alike.computeIfAbsent(subject.isEmpty() ? asked : asked.replace(subject, GAP), first -> new ArrayList<>())
                    .add(rows);
        }
        List<Question> questions = new ArrayList<>();
        alike.forEach((pattern, all) -> {
            List<String> subjects = all.stream().map(rows -> subject(text.apply(rows.get(0)))).toList();
            questions.add(new Question(
                    pattern.replace(GAP, listed(subjects, words)), List.of(), all.stream().flatMap(List::stream).toList()));
        });
        return questions;
    }

    /** The longest name of a subject that stands in the text once; empty text if none does. */
    private static String subject(String text) {
        for (String name : SUBJECTS) {
            int at = text.indexOf(name);
            if (at >= 0 && text.indexOf(name, at + 1) < 0) {
                return name;
            }
        }
        return "";
    }

    private static String listed(List<String> names, Words words) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : words.say(BriefMessages.EACH_OF, String.join(words.say(BriefMessages.LIST), names.subList(0, last)), names.get(last));
    }

    /** Neighbours of one regulation with most words in common put together, as many as can be. */
    static List<Question> folded(List<Question> questions) {
        List<String[]> texts = questions.stream().map(one -> one.words.split(" ")).toList();
        List<String> homes = questions.stream().map(Question::home).toList();
        List<Question> folded = new ArrayList<>();
        int from = 0;
        while (from < questions.size()) {
            int to = from + 1;
            while (to < questions.size() && homes.get(to).equals(homes.get(from))) {
                to++;
            }
            while (to > from + 1 && !isAlike(texts.subList(from, to))) {
                to--;
            }
            folded.add(to - from == 1
                    ? questions.get(from)
                    : fold(questions.subList(from, to), texts.subList(from, to)));
            from = to;
        }
        return folded;
    }

    private static boolean isAlike(List<String[]> texts) {
        int head = head(texts);
        int tail = tail(texts, head);
        return head + tail >= COMMON
                && texts.stream().allMatch(text -> text.length - head - tail >= PART
                        && !text[text.length - tail - 1].endsWith(","));
    }

    private static String home(Question question) {
        Provision provision = question.rows.get(0).duty().getProvision();
        int bracket = provision.text().indexOf('(');
        return provision.instrument() + (bracket < 0 ? provision.text() : provision.text().substring(0, bracket));
    }

    private static Question fold(List<Question> some, List<String[]> texts) {
        int head = head(texts);
        int tail = tail(texts, head);
        List<String> parts = texts.stream().map(text -> words(text, head, text.length - tail)).toList();
        boolean asked = parts.stream().allMatch(part -> part.endsWith("?"));
        if (asked) {
            parts = parts.stream().map(part -> part.substring(0, part.length() - 1)).toList();
        }
        String[] first = texts.get(0);
        String words = words(first, 0, head) + " ..." + (asked ? "?" : "") + " "
                + words(first, first.length - tail, first.length);
        return new Question(words, parts, some.stream().flatMap(one -> one.rows.stream()).toList());
    }

    private static String words(String[] text, int from, int to) {
        return String.join(" ", List.of(text).subList(from, to));
    }

    /** How many words all begin with. */
    private static int head(List<String[]> texts) {
        int head = 0;
        while (has(texts, head)) {
            head++;
        }
        return head;
    }

    private static boolean has(List<String[]> texts, int at) {
        String[] first = texts.get(0);
        return texts.stream().allMatch(text -> at < text.length - 1 && text[at].equals(first[at]));
    }

    /** How many words all end with, beside those that they begin with. */
    private static int tail(List<String[]> texts, int head) {
        String[] first = texts.get(0);
        int tail = 0;
        while (hasFromEnd(texts, tail, head, first)) {
            tail++;
        }
        return tail;
    }

    private static boolean hasFromEnd(List<String[]> texts, int at, int head, String[] first) {
        return texts.stream().allMatch(text -> text.length - 1 - at > head
                && text[text.length - 1 - at].equals(first[first.length - 1 - at]));
    }
}
