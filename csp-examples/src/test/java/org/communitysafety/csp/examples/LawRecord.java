package org.communitysafety.csp.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Turn;

/**
 * What a version of the law answers, for every duty and many sets of papers, as a text that is kept.
 *
 * @param version the version
 * @param fingerprint the hash of the duties' words and dates
 * @param cases the papers, each by a name that tells how they were reviewed, with a hash of them
 * @param answers for every duty a letter for each case, {@code .} where it was not asked
 */
record LawRecord(String version, String fingerprint, List<Case> cases, Map<String, String> answers) {

    /** Papers, and how they were reviewed. */
    record Case(String name, String hash) {}

    private static final String NOT_ASKED = ".";
    private static final Map<Outcome, String> LETTERS = Map.of(
            Outcome.SHOWN, "s", Outcome.SHOWN_ELSEWHERE, "e", Outcome.NOT_SHOWN, "n", Outcome.CONTRADICTED, "c",
            Outcome.NOT_RECORDED, "r", Outcome.FOR_JUDGEMENT, "j", Outcome.NOT_EVALUATED, "u", Outcome.NOT_APPLICABLE, "a",
            Outcome.NOT_YET_DUE, "d");
    private static final Comparator<Turn> BY_OUTCOMES = Comparator.comparing((Turn turn) -> letter(turn.from())).thenComparing(turn -> letter(turn.to()));

    LawRecord {
        cases = List.copyOf(cases);
        answers = new TreeMap<>(answers);
    }

    static String letter(Optional<Outcome> outcome) {
        return outcome.map(LETTERS::get).orElse(NOT_ASKED);
    }

    private static Optional<Outcome> outcome(char letter) {
        return LETTERS.entrySet().stream().filter(entry -> entry.getValue().charAt(0) == letter).map(Map.Entry::getKey).findFirst();
    }

    /** The outcome of the duty in the case of that number. */
    Optional<Outcome> outcome(String duty, int number) {
        return Optional.ofNullable(answers.get(duty)).flatMap(letters -> outcome(letters.charAt(number)));
    }

    /** How answers turn from that record to this one, by duty, for papers that are the same in both. */
    Map<String, Set<Turn>> turnsSince(LawRecord earlier) {
        Set<String> duties = new TreeSet<>(answers.keySet());
        duties.addAll(earlier.answers.keySet());
        Map<String, Set<Turn>> turns = new TreeMap<>();
        for (int now = 0; now < cases.size(); now++) {
            int then = earlier.cases.indexOf(cases.get(now));
            for (String duty : then < 0 ? Set.<String>of() : duties) {
                Optional<Outcome> before = earlier.outcome(duty, then);
                Optional<Outcome> after = outcome(duty, now);
                if (!before.equals(after)) {
                    turns.computeIfAbsent(duty, first -> new TreeSet<>(BY_OUTCOMES)).add(new Turn(before, after));
                }
            }
        }
        return turns;
    }

    /** The text of it: runs of a letter with their length. */
    String text() {
        StringBuilder text = new StringBuilder("law " + version + "\nwords " + fingerprint + "\n");
        cases.forEach(one -> text.append("case ").append(one.hash()).append(' ').append(one.name()).append('\n'));
        answers.forEach((duty, letters) -> text.append("duty ").append(duty).append(' ').append(runs(letters)).append('\n'));
        return text.toString();
    }

    private static String runs(String letters) {
        return Pattern.compile("(.)\\1*").matcher(letters).replaceAll(run ->
                run.group(1) + (run.group().length() == 1 ? "" : run.group().length()));
    }

    /** The record that the text is of. */
    static LawRecord of(String text) {
        List<String> lines = text.lines().toList();
        List<Case> cases = new ArrayList<>();
        Map<String, String> answers = new LinkedHashMap<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.split(" ", 3);
            if (parts[0].equals("case")) {
                cases.add(new Case(parts[2], parts[1]));
            } else {
                answers.put(parts[1], letters(parts[2]));
            }
        }
        return new LawRecord(after(lines.get(0), "law "), after(lines.get(1), "words "), cases, answers);
    }

    private static String letters(String runs) {
        StringBuilder letters = new StringBuilder();
        for (MatchResult run : Pattern.compile("([a-z.])([0-9]*)").matcher(runs).results().toList()) {
            letters.append(run.group(1).repeat(run.group(2).isEmpty() ? 1 : Integer.parseInt(run.group(2))));
        }
        return letters.toString();
    }

    private static String after(String line, String word) {
        return Objects.requireNonNull(line.startsWith(word) ? line.substring(word.length()) : null, line);
    }
}
