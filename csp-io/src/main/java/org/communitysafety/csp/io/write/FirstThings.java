package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.write.Ink.BAD;
import static org.communitysafety.csp.io.write.Ink.FAINT;
import static org.communitysafety.csp.io.write.Ink.OPEN;
import static org.communitysafety.csp.io.write.Ink.PLAIN;
import static org.communitysafety.csp.io.write.Ink.STRONG;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.NoteKind;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;

/**
 * What to do first: conflicts, gaps, what could not be checked, names and citations to put right, papers to read,
 * questions to ask, matters to decide.
 */
final class FirstThings {

    private static final int CITED = 8;

    private static final int TOLD = 3;

    private final Review review;
    private final Work work;
    private final Places places;
    private final Page page;

    FirstThings(ReviewedPapers reviewed, Page page) {
        this.review = reviewed.review();
        this.work = new Work(reviewed);
        this.places = reviewed.read().places();
        this.page = page;
    }

    void write() {
        page.heading("What to do first", "");
        int before = page.length();
        conflicts(work.counted(Outcome.CONTRADICTED));
        gaps(work.counted(Outcome.NOT_SHOWN));
        unchecked();
        authorities();
        citations();
        answers();
        papers();
        questions("Ask", work.toAsk());
        questions("Decide, on the evidence below", work.toDecide());
        due();
        if (page.length() == before) {
            page.say(2, 2, PLAIN.of(review.answers().stream().anyMatch(WeighedAnswer::counts)
                    ? "Nothing: no conflict, no gap, and what was to ask or to decide is answered on record."
                    : "Nothing: no conflict, no gap, nothing to ask or to decide."));
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
                        .map(place -> " (" + place.inWords() + ")").orElse("")
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

    private void authorities() {
        boolean read = review.options().unread().in(List.of("/bodies")).isEmpty();
        names(read
                        ? "Name in the papers, as the legal body:"
                        : "When all bodies can be read, see whether they name, as the legal body:",
                review.authorities().stream().filter(answer -> isWanted(answer, true)).map(FirstThings::named).toList());
        names("Find out which body it was, and name it in the papers:",
                review.authorities().stream().filter(answer -> isWanted(answer, false) && isOfSection5(answer))
                        .map(FirstThings::named).toList());
        names("Find out which team works in the area, and name it in the papers:", "PCSCA 2022 s.11",
                review.authorities().stream().filter(answer -> isWanted(answer, false) && !isOfSection5(answer))
                        .map(FirstThings::named).toList());
        names("Put right the role of what could not be a responsible authority:", review.authorities().stream()
                .filter(answer -> answer.standing() == AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE)
                .map(answer -> Clean.quote(answer.name()))
                .toList());
    }

    private static boolean isOfSection5(AuthorityAnswer answer) {
        return answer.row().map(AuthorityRow::isOfSection5).orElse(true);
    }

    private static boolean isWanted(AuthorityAnswer answer, boolean identified) {
        return (answer.standing() == AuthorityStanding.NOT_NAMED || answer.standing() == AuthorityStanding.UNCLEAR)
                && answer.expected().map(ExpectedAuthority::identified).orElse(true) == identified;
    }

    private static String named(AuthorityAnswer answer) {
        return answer.name() + (answer.expected().map(ExpectedAuthority::certain).orElse(true)
                ? ""
                : " (if it is a responsible authority of the area)");
    }

    private void names(String what, List<String> names) {
        names(what, "CDA 1998 s.5", names);
    }

    private void names(String what, String where, List<String> names) {
        if (!names.isEmpty()) {
            page.say(2, 4, OPEN.of(what), STRONG.of(String.join("; ", names)), FAINT.tight("(" + where + ")"));
        }
    }

    private void citations() {
        Map<Element, Evidence> cited = new LinkedHashMap<>();
        review.notes().stream()
                .filter(note -> note.kind() == NoteKind.CITATION)
                .flatMap(note -> note.evidence().stream())
                .forEach(evidence -> cited.putIfAbsent(evidence.element(), evidence));
        if (!cited.isEmpty()) {
            String some = cited.values().stream()
                    .limit(TOLD)
                    .map(evidence -> Clean.quote(evidence.text()) + places.of(evidence.element(), evidence.attribute())
                            .map(place -> " (" + place.inWords() + ")").orElse(""))
                    .collect(Collectors.joining("; "));
            page.say(2, 4, OPEN.of("Put right the law that is cited (see the notes):"), PLAIN.of(some
                    + (cited.size() > TOLD ? "; and " + (cited.size() - TOLD) + " more" : "")));
        }
    }

    private void answers() {
        List<Note> notes = review.notes().stream()
                .filter(note -> note.kind() == NoteKind.ANSWER && note.remedy().isPresent())
                .toList();
        if (!notes.isEmpty()) {
            page.say(2, 4, OPEN.of("Look again at the answers on record:"), PLAIN.of(notes.size() == 1
                    ? "1 note tells of an answer that does not count or is at odds (see the notes)."
                    : notes.size() + " notes tell of answers that do not count or are at odds (see the notes)."));
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
