package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.NoteKind;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/**
 * What to do first: conflicts, gaps, what could not be checked, names and citations to put right, papers to read,
 * questions to ask, matters to decide.
 */
final class Tasks {

    private static final int CITED = 8;

    private static final int TOLD = 3;

    private static final String SECTION_5 = "CDA 1998 s.5";

    private final Review review;
    private final Work work;
    private final Places places;
    private final Words words;
    private final List<Task> tasks = new ArrayList<>();

    private Tasks(ReviewedPapers reviewed, Words words) {
        this.review = reviewed.review();
        this.work = new Work(reviewed, words);
        this.places = reviewed.read().places();
        this.words = words;
    }

    static List<Task> of(ReviewedPapers reviewed, Words words) {
        Tasks all = new Tasks(reviewed, words);
        all.conflicts();
        all.gaps();
        all.unchecked();
        all.authorities();
        all.citations();
        all.answers();
        all.papers();
        all.lawApart();
        all.questions(TaskKind.ASK, BriefMessages.ASK, all.work.toAsk());
        all.questions(TaskKind.DECIDE, BriefMessages.DECIDE, all.work.toDecide());
        all.due();
        return all.tasks;
    }

    private void conflicts() {
        Stream.concat(work.counted(Outcome.CONTRADICTED).stream(), work.conflictsBeside().stream()).forEach(rows -> {
            Finding first = rows.get(0);
            tasks.add(new Task(TaskKind.CONFLICT, words.say(BriefMessages.CONFLICTS), first.duty().title(words),
                    first.evidence().stream().findFirst().map(this::said).orElse(first.reason()), first.remedy().orElse(""),
                    List.of(), Citing.of(rows), who(rows), rows));
        });
    }

    private String said(Evidence evidence) {
        String told = Told.of(evidence);
        String said = told.startsWith("\"") ? words.say(BriefMessages.PAPERS_SAY, told) : told;
        return places.inWords(evidence.element(), evidence.attribute(), words)
                        .map(place -> words.say(BriefMessages.AT, said, place)).orElse(said)
                + (told.endsWith(".") ? "" : ".");
    }

    private void gaps() {
        for (List<Finding> rows : work.counted(Outcome.NOT_SHOWN)) {
            Finding first = rows.get(0);
            tasks.add(new Task(TaskKind.GAP, words.say(BriefMessages.GAPS), first.duty().title(words),
                    first.remedy().orElse(first.reason()), "", List.of(), Citing.of(rows), who(rows), rows));
        }
    }

    private void unchecked() {
        for (List<Finding> rows : work.unchecked()) {
            Finding first = rows.get(0);
            tasks.add(new Task(TaskKind.UNCHECKED, words.say(BriefMessages.CHECKABLE), "", first.reason(),
                    first.remedy().orElse(""), List.of(),
                    rows.size() > CITED ? words.say(BriefMessages.DUTIES, rows.size()) : Citing.of(rows),
                    words.say(BriefMessages.KEEPER), rows));
        }
    }

    private void authorities() {
        boolean read = review.options().unread().in(List.of("/bodies")).isEmpty();
        names(read ? BriefMessages.NAME : BriefMessages.NAME_IF_UNREAD, SECTION_5, answer -> isWanted(answer, true));
        names(BriefMessages.FIND_BODY, SECTION_5, answer -> isWanted(answer, false) && isOfSection5(answer));
        names(BriefMessages.FIND_TEAM, "PCSCA 2022 s.11", answer -> isWanted(answer, false) && !isOfSection5(answer));
        names(BriefMessages.WRONG_ROLE, SECTION_5,
                answer -> answer.standing() == AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE);
    }

    private static boolean isOfSection5(AuthorityAnswer answer) {
        return answer.row().map(AuthorityRow::isOfSection5).orElse(true);
    }

    private static boolean isWanted(AuthorityAnswer answer, boolean identified) {
        return (answer.standing() == AuthorityStanding.NOT_NAMED || answer.standing() == AuthorityStanding.UNCLEAR)
                && answer.expected().map(ExpectedAuthority::identified).orElse(true) == identified;
    }

    private void names(Message.Plain what, String where, Predicate<AuthorityAnswer> which) {
        List<String> names = review.authorities().stream().filter(which).map(this::name).toList();
        if (!names.isEmpty()) {
            putRight(what, String.join(words.say(BriefMessages.AND_ALSO), names), "", where);
        }
    }

    private String name(AuthorityAnswer answer) {
        if (answer.standing() == AuthorityStanding.COULD_NOT_HOLD_THAT_ROLE) {
            return Clean.quote(answer.name());
        }
        return answer.expected().map(ExpectedAuthority::certain).orElse(true)
                ? answer.name()
                : words.say(BriefMessages.IF_RESPONSIBLE, answer.name());
    }

    private void putRight(Message.Plain what, String subject, String text, String where) {
        tasks.add(new Task(TaskKind.PUT_RIGHT, words.say(what), subject, text, "", List.of(), where,
                words.say(BriefMessages.KEEPER), List.of()));
    }

    private void citations() {
        Map<Element, Evidence> cited = new LinkedHashMap<>();
        review.notes().stream()
                .filter(note -> note.kind() == NoteKind.CITATION)
                .flatMap(note -> note.evidence().stream())
                .forEach(evidence -> cited.putIfAbsent(evidence.element(), evidence));
        if (!cited.isEmpty()) {
            String some = cited.values().stream().limit(TOLD).map(this::quoted)
                    .collect(Collectors.joining(words.say(BriefMessages.AND_ALSO)));
            putRight(BriefMessages.CITATIONS, "", cited.size() > TOLD
                    ? words.say(BriefMessages.AND_MORE, some, cited.size() - TOLD)
                    : some, "");
        }
    }

    private String quoted(Evidence evidence) {
        String quote = Clean.quote(evidence.text());
        return places.inWords(evidence.element(), evidence.attribute(), words)
                .map(place -> words.say(BriefMessages.AT, quote, place))
                .orElse(quote);
    }

    private void answers() {
        int notes = (int) review.notes().stream().filter(Tasks::isOfAnswer).count();
        if (notes > 0) {
            tasks.add(new Task(TaskKind.ANSWERS, words.say(BriefMessages.LOOK_AT_ANSWERS), "",
                    words.say(BriefMessages.ANSWER_NOTES, notes), "", List.of(), "", words.say(BriefMessages.KEEPER), List.of()));
        }
    }

    /** Law that no duty asks, as its text was not read: whoever reads no further has to know that it was not checked. */
    private void lawApart() {
        review.notes().stream().filter(note -> note.kind() == NoteKind.LAW).flatMap(note -> note.remedy().stream())
                .forEach(remedy -> tasks.add(new Task(TaskKind.ASK, words.say(BriefMessages.ASK), "", remedy, "", List.of(), "",
                        words.say(BriefMessages.KEEPER), List.of())));
    }

    private static boolean isOfAnswer(Note note) {
        return note.kind() == NoteKind.ANSWER && note.remedy().isPresent();
    }

    private void papers() {
        work.byPaper().forEach((name, rows) -> {
            List<Task.Part> parts = Question.of(byWords(rows), row -> row.duty().shownBy(words), words).stream()
                    .map(one -> new Task.Part(one.words(), Citing.of(one.rows()), one.parts()))
                    .toList();
            tasks.add(new Task(TaskKind.READ, words.say(BriefMessages.READ), name, words.say(BriefMessages.SEE_WHETHER), "",
                    parts, Citing.of(rows), words.say(BriefMessages.READER), rows));
        });
    }

    private List<List<Finding>> byWords(List<Finding> rows) {
        return List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.duty().shownBy(words), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private void questions(TaskKind kind, Message.Plain heading, List<List<Finding>> groups) {
        for (Question one : Question.folded(Question.of(groups, row -> row.question().orElse(row.reason()), words))) {
            tasks.add(new Task(kind, words.say(heading), "", one.words(), "",
                    one.parts().stream().map(Task.Part::of).toList(), Citing.of(one.rows()), who(one.rows()), one.rows()));
        }
    }

    private void due() {
        for (List<Finding> rows : work.due()) {
            for (Finding finding : rows) {
                tasks.add(new Task(TaskKind.DUE, Capital.of(Phrase.of(rows.get(0), words)), "", finding.duty().title(words), "",
                        List.of(), Citing.of(List.of(finding)), who(List.of(finding)), List.of(finding)));
            }
        }
    }

    private String who(List<Finding> findings) {
        return Who.of(findings, review, words);
    }
}
