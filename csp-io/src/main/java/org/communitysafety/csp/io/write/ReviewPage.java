package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.GOOD;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.brief.AnswersTold;
import org.communitysafety.csp.io.brief.Brief;
import org.communitysafety.csp.io.brief.Capital;
import org.communitysafety.csp.io.brief.Card;
import org.communitysafety.csp.io.brief.Detail;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.PackCard;
import org.communitysafety.csp.io.brief.PackSection;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.brief.Quote;
import org.communitysafety.csp.io.brief.Section;
import org.communitysafety.csp.io.brief.Task;
import org.communitysafety.csp.io.brief.TaskKind;
import org.communitysafety.csp.io.brief.Work;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** A review as text for people: what is open, what to do first, then every answer by chapter of the law. */
public final class ReviewPage {

    private static final int TOLD = 3;
    private static final int FAULTS_TOLD = 20;

    private final ReviewedPapers reviewed;
    private final Review review;
    private final Brief brief;
    private final Work work;
    private final Places places;
    private final Words words;
    private final Page page;

    private ReviewPage(ReviewedPapers reviewed, Page page, Words words) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.words = words;
        this.brief = Brief.of(reviewed, words);
        this.work = new Work(reviewed, words);
        this.places = reviewed.read().places();
        this.page = page;
    }

    /** The text of it. */
    public static String of(ReviewedPapers reviewed, Style style) {
        Page page = new Page(style);
        new ReviewPage(reviewed, page, Bundle.of(reviewed.review().options())).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, brief.headline().toArray(Ink.Run[]::new));
        brief.packLines().forEach(line -> page.say(0, 0, line));
        audience(reviewed.audience(), page, words);
        whatWasReviewed();
        faults();
        tasks();
        form();
        authorities();
        brief.seriousViolence().ifPresent(this::seriousViolence);
        alike();
        sections();
        elsewhere();
        brief.packs().forEach(this::pack);
        notes();
        closing();
    }

    /** For whom the page is, if it does not tell all. */
    static void audience(Audience audience, Page page, Words words) {
        Phrase.of(audience, words).ifPresent(told -> page.say(0, 0, STRONG.of(told)));
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private void whatWasReviewed() {
        page.heading(say(ReviewMessages.REVIEWED), "");
        brief.about().forEach(this::detail);
    }

    private void detail(Detail detail) {
        page.labelled(2, 21, detail.label(), detail.runs().toArray(Ink.Run[]::new));
    }

    /** Those of one sort stand under one heading, or each has its own. */
    private void tasks() {
        page.heading(say(ReviewMessages.FIRST), "");
        List<Task> tasks = brief.tasks();
        if (tasks.isEmpty()) {
            page.say(2, 2, PLAIN.of(say(review.answers().stream().anyMatch(WeighedAnswer::counts)
                    ? ReviewMessages.NOTHING_BUT_ANSWERED
                    : ReviewMessages.NOTHING)));
        }
        String heading = "";
        for (Task task : tasks) {
            boolean alone = task.kind() == TaskKind.PUT_RIGHT || task.kind() == TaskKind.ANSWERS || task.kind() == TaskKind.READ;
            if (!alone && !task.heading().equals(heading)) {
                page.say(2, 2, ink(task.kind()).of(task.heading() + ":"));
            }
            heading = task.heading();
            task(task, alone);
        }
    }

    private void task(Task task, boolean alone) {
        if (alone) {
            page.say(2, 4, OPEN.of(task.heading()), STRONG.of(task.subject()), PLAIN.of(task.words()),
                    FAINT.tight(task.parts().isEmpty() ? bracketed(task.cited()) : ""));
        } else if (task.subject().isEmpty()) {
            page.say(4, 6, PLAIN.of("- " + task.words()), PLAIN.of(task.more()), task.kind() == TaskKind.UNCHECKED
                    ? FAINT.of(bracketed(task.cited()))
                    : FAINT.tight(bracketed(task.cited())));
        } else {
            page.say(4, 6, PLAIN.of("-"), STRONG.of(task.subject() + ":"), PLAIN.of(task.words()), PLAIN.of(task.more()),
                    FAINT.tight(bracketed(task.cited())));
        }
        for (Task.Part part : task.parts()) {
            page.say(alone ? 4 : 8, alone ? 6 : 10, PLAIN.of("- " + part.words()), FAINT.tight(bracketed(part.cited())));
            part.parts().forEach(one -> page.say(8, 10, PLAIN.of("- " + one)));
        }
    }

    private static String bracketed(String cited) {
        return cited.isEmpty() ? "" : "(" + cited + ")";
    }

    private static Ink ink(TaskKind kind) {
        return switch (kind) {
            case CONFLICT, GAP, UNCHECKED -> BAD;
            default -> OPEN;
        };
    }

    private void faults() {
        faults(ReviewMessages.FAULTS, "", reviewed.read());
        reviewed.answers().ifPresent(given -> faults(ReviewMessages.FAULTS_OF_ANSWERS, given.source(), given));
    }

    private void faults(Message.Plain heading, String file, Read<?> input) {
        List<Fault> faults = input.faults();
        if (faults.isEmpty()) {
            return;
        }
        page.heading(say(heading), file);
        for (Fault fault : faults.subList(0, Math.min(FAULTS_TOLD, faults.size()))) {
            Location at = fault.location();
            page.say(2, 4, BAD.of(at.exactly(input.source(), words) + ":"), PLAIN.of(fault.message(words)),
                    FAINT.of(at.pointer()));
        }
        if (faults.size() > FAULTS_TOLD) {
            page.say(2, 4, BAD.of(words.say(ReviewMessages.MORE_FAULTS, faults.size() - FAULTS_TOLD)));
        }
    }

    private void form() {
        if (reviewed.form().isEmpty()) {
            return;
        }
        List<FormFinding> form = reviewed.form().get();
        page.heading(say(ReviewMessages.FORM), "");
        if (form.isEmpty()) {
            page.say(2, 2, GOOD.of(say(ReviewMessages.FORM_CLEAR)));
        }
        for (FormFinding finding : form) {
            page.say(2, 4, PLAIN.of(sentence(finding.message())), FAINT.of(finding.pointer().isEmpty() ? "" : "(" + places.at(finding.pointer())
                    .map(place -> place.inWords(words) + ", ")
                    .orElse("") + finding.pointer() + ")"));
        }
    }

    private static String sentence(String message) {
        return Capital.of(message) + (message.endsWith(".") ? "" : ".");
    }

    private void authorities() {
        if (review.authorities().isEmpty()) {
            return;
        }
        page.heading(brief.authoritiesHeading(), brief.authoritiesProvisions());
        for (AuthorityAnswer answer : review.authorities()) {
            page.leader(2, STRONG.of(Capital.of(answer.name())), Phrase.inked(answer.standing(), words));
            page.say(6, 6, PLAIN.of(answer.message()), FAINT.tight(lines(answer.evidence())));
            answer.remedy().ifPresent(remedy -> page.labelled(6, 16, say(ReviewMessages.DO), PLAIN.of(remedy)));
            notShown(answer.notShown(), 6);
        }
    }

    private void notShown(int pieces, int indent) {
        if (pieces > 0) {
            page.say(indent, indent, OPEN.of(Phrase.notShown(pieces, words)));
        }
    }

    private void seriousViolence(List<Detail> details) {
        page.heading(say(ReviewMessages.VIOLENCE), say(ReviewMessages.VIOLENCE_PROVISIONS));
        details.forEach(this::detail);
    }

    private String lines(Collection<Body> bodies) {
        List<String> lines = bodies.stream()
                .flatMap(body -> places.of(body, "name").stream())
                .map(place -> place.inWords(words))
                .toList();
        return lines.isEmpty() ? "" : "(" + String.join(", ", lines) + ")";
    }

    /** Many duties that could not be checked for one reason, with nothing found: the reason once, the duties under it. */
    private void alike() {
        for (List<Finding> rows : work.uncheckedAlike()) {
            page.heading(say(ReviewMessages.UNCHECKED), "");
            page.say(2, 2, BAD.of(rows.get(0).reason()), PLAIN.of(rows.get(0).remedy().orElse("")));
            page.gap();
            for (Finding finding : rows) {
                page.leader(2, PLAIN.of(finding.duty().title(words)),
                        FAINT.of(finding.duty().getProvision() + " [" + finding.duty().getId() + "]"));
            }
        }
    }

    /** Many duties that are for other places: the reason once, the duties under it. */
    private void elsewhere() {
        for (List<Finding> rows : work.notApplicableAlike()) {
            page.heading(Phrase.of(Outcome.NOT_APPLICABLE, words), words.say(ReviewMessages.ALL_FOR_ONE_REASON, rows.size()));
            page.say(2, 2, PLAIN.of(rows.get(0).reason()));
            page.gap();
            for (Finding finding : rows) {
                page.say(2, 2, PLAIN.of(finding.duty().title(words)));
                page.say(6, 6, cited(brief.card(finding)));
            }
        }
    }

    /** Duties that are told together elsewhere are left out. */
    private void sections() {
        Set<DutyId> elsewhere = Stream.of(work.uncheckedAlike(), work.notApplicableAlike()).flatMap(List::stream).flatMap(List::stream)
                .map(finding -> finding.duty().getId())
                .collect(Collectors.toSet());
        for (Section section : brief.sections()) {
            List<Card> told = section.cards().stream()
                    .filter(card -> !elsewhere.contains(card.finding().duty().getId()))
                    .toList();
            if (!told.isEmpty()) {
                page.heading(section.title(), section.provisions());
            }
            for (Card card : told) {
                page.gap();
                card(card);
            }
        }
    }

    private void card(Card card) {
        page.leader(2, STRONG.of(card.title()), card.outcome());
        page.say(6, 6, cited(card));
        page.say(6, 6, PLAIN.of(card.demand()));
        quotes(ReviewMessages.FOUND, card.found());
        card.notShown().ifPresent(told -> label(card.found().isEmpty() ? say(ReviewMessages.FOUND) : "", OPEN.of(told)));
        quotes(ReviewMessages.LACKING, card.lacking());
        card.why().ifPresent(why -> label(say(ReviewMessages.WHY), PLAIN.of(why)));
        card.remedy().ifPresent(remedy -> label(say(ReviewMessages.DO), PLAIN.of(remedy)));
        card.question().ifPresent(question -> label(card.questionLabel(), PLAIN.of(question)));
        card.answers().forEach(answer -> label(say(ReviewMessages.ANSWERED), AnswersTold.words(answer, words)));
    }

    private void pack(PackSection pack) {
        page.heading(pack.title(), pack.cited());
        page.say(2, 2, FAINT.of(pack.lede()));
        pack.faults().forEach(fault -> page.say(2, 4, BAD.of(fault)));
        for (PackCard card : pack.cards()) {
            page.gap();
            page.leader(2, STRONG.of(card.title()), card.outcome());
            page.say(6, 6, FAINT.tight(card.cited()));
            page.say(6, 6, PLAIN.of(card.demand()));
            quotes(ReviewMessages.FOUND, card.found());
            card.notShown().ifPresent(told -> label(card.found().isEmpty() ? say(ReviewMessages.FOUND) : "", OPEN.of(told)));
            quotes(ReviewMessages.LACKING, card.lacking());
            card.why().ifPresent(why -> label(say(ReviewMessages.WHY), PLAIN.of(why)));
            card.remedy().ifPresent(remedy -> label(say(ReviewMessages.DO), PLAIN.of(remedy)));
            card.question().ifPresent(question -> label(card.questionLabel(), PLAIN.of(question)));
        }
        if (!pack.notAsked().isEmpty()) {
            page.gap();
            pack.notAsked().forEach(rule -> page.say(2, 4, OPEN.of(rule)));
        }
    }

    private static Ink.Run cited(Card card) {
        return FAINT.tight(card.provision() + " [" + card.id() + "]"
                + card.days().stream().map(day -> ", " + day).collect(Collectors.joining()));
    }

    private void label(String label, Ink.Run... runs) {
        page.labelled(6, 16, label, runs);
    }

    private void quotes(Message.Plain name, List<Quote> all) {
        String label = say(name);
        for (Quote quote : all.subList(0, Math.min(TOLD, all.size()))) {
            label(label, PLAIN.of(quote.text()), FAINT.tight(bracketed(quote.where())));
            label = "";
        }
        if (all.size() > TOLD) {
            label("", FAINT.of(words.say(ReviewMessages.MORE, all.size() - TOLD)));
        }
    }

    private void notes() {
        if (review.notes().isEmpty()) {
            return;
        }
        page.heading(say(ReviewMessages.NOTES), "");
        for (Note note : review.notes()) {
            page.say(2, 4, PLAIN.of(note.text()), PLAIN.of(note.remedy().orElse("")));
            for (Evidence evidence : note.evidence()) {
                page.say(4, 4, PLAIN.of(Clean.quote(evidence.text())), FAINT.of(places
                        .of(evidence.element(), evidence.attribute())
                        .map(place -> "(" + place.inWords(words) + ")").orElse("")));
            }
            notShown(note.notShown(), 4);
        }
    }

    private void closing() {
        page.gap();
        page.say(0, 0, FAINT.of(String.join(" ", brief.closing())));
    }
}
