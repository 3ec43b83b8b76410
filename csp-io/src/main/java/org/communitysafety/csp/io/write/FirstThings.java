package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.write.Ink.BAD;
import static org.communitysafety.csp.io.write.Ink.FAINT;
import static org.communitysafety.csp.io.write.Ink.OPEN;
import static org.communitysafety.csp.io.write.Ink.PLAIN;
import static org.communitysafety.csp.io.write.Ink.STRONG;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.review.Review;

/** What to do first: conflicts, gaps, what could not be checked, papers to read, questions to ask, matters to decide. */
final class FirstThings {

    private static final int CITED = 8;

    private final Work work;
    private final Places places;
    private final Page page;

    FirstThings(Review review, Places places, Page page) {
        this.work = new Work(review);
        this.places = places;
        this.page = page;
    }

    void write() {
        page.heading("What to do first", "");
        int before = page.length();
        conflicts(work.counted(Outcome.CONTRADICTED));
        gaps(work.counted(Outcome.NOT_SHOWN));
        unchecked();
        papers();
        questions("Ask", work.toAsk());
        questions("Decide, on the evidence below", work.toDecide());
        due();
        if (page.length() == before) {
            page.say(2, 2, PLAIN.of("Nothing: no conflict, no gap, nothing to ask or to decide."));
        }
    }

    private void conflicts(List<List<Finding>> groups) {
        if (!groups.isEmpty()) {
            page.say(2, 2, BAD.of("Papers conflict:"));
        }
        for (List<Finding> rows : groups) {
            Finding first = rows.get(0);
            page.say(4, 6, PLAIN.of("-"), STRONG.of(first.duty().getTitle() + ":"),
                    PLAIN.of(first.evidence().stream().findFirst().map(this::said).orElse(first.reason())),
                    PLAIN.of(first.remedy().orElse("")), FAINT.tight("(" + Citing.of(rows) + ")"));
        }
    }

    private String said(Evidence evidence) {
        String told = Clean.told(evidence);
        return (told.startsWith("\"") ? "the papers say " + told : told)
                + places.of(evidence.element(), evidence.attribute())
                        .map(place -> " (line " + place.line() + ")").orElse("")
                + (told.endsWith(".") ? "" : ".");
    }

    private void gaps(List<List<Finding>> groups) {
        if (!groups.isEmpty()) {
            page.say(2, 2, BAD.of("Not found in the papers read:"));
        }
        for (List<Finding> rows : groups) {
            Finding first = rows.get(0);
            page.say(4, 6, PLAIN.of("-"), STRONG.of(first.duty().getTitle() + ":"),
                    PLAIN.of(first.remedy().orElse(first.reason())), FAINT.tight("(" + Citing.of(rows) + ")"));
        }
    }

    private void unchecked() {
        List<List<Finding>> groups = work.unchecked();
        if (groups.isEmpty()) {
            return;
        }
        page.say(2, 2, BAD.of("Make checkable:"));
        for (List<Finding> rows : groups) {
            Finding first = rows.get(0);
            page.say(4, 6, PLAIN.of("-"), PLAIN.of(first.reason()), PLAIN.of(first.remedy().orElse("")), FAINT.of("("
                    + (rows.size() > CITED ? Counted.of(rows.size(), "duty", "duties") : Citing.of(rows)) + ")"));
        }
    }

    private void papers() {
        work.byPaper().forEach((name, rows) -> {
            page.say(2, 4, OPEN.of("Read"), STRONG.of(name), PLAIN.of("and see whether it has:"));
            tell(Question.of(byWords(rows), row -> row.duty().getShownBy()));
        });
    }

    private static List<List<Finding>> byWords(List<Finding> rows) {
        return List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.duty().getShownBy(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private void questions(String what, List<List<Finding>> groups) {
        if (!groups.isEmpty()) {
            page.say(2, 2, OPEN.of(what + ":"));
            tell(Question.folded(Question.of(groups, row -> row.question().orElse(row.reason()))));
        }
    }

    private void due() {
        for (List<Finding> rows : work.due()) {
            page.say(2, 2, OPEN.of(Counted.capital(Phrase.of(rows.get(0)).words()) + ":"));
            for (Finding finding : rows) {
                page.say(4, 6, PLAIN.of("- " + finding.duty().getTitle()), FAINT.tight("(" + Citing.of(List.of(finding)) + ")"));
            }
        }
    }

    private void tell(List<Question> questions) {
        for (Question question : questions) {
            page.say(4, 6, PLAIN.of("- " + question.words()), FAINT.tight("(" + Citing.of(question.rows()) + ")"));
            for (String part : question.parts()) {
                page.say(8, 10, PLAIN.of("- " + part));
            }
        }
    }
}
