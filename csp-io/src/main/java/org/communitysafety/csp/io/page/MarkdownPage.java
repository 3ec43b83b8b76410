package org.communitysafety.csp.io.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.brief.Brief;
import org.communitysafety.csp.io.brief.Capital;
import org.communitysafety.csp.io.brief.Card;
import org.communitysafety.csp.io.brief.Detail;
import org.communitysafety.csp.io.brief.FirstLine;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.PackCard;
import org.communitysafety.csp.io.brief.PackSection;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.brief.Quote;
import org.communitysafety.csp.io.brief.Section;
import org.communitysafety.csp.io.brief.Task;
import org.communitysafety.csp.io.brief.TaskKind;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.words.Markdown;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** A review as Markdown, for a ticket: what to do as boxes to tick, and every duty that is open in full. */
public final class MarkdownPage {

    private final ReviewView view;
    private final Brief brief;
    private final StringBuilder text = new StringBuilder();

    private MarkdownPage(Brief brief) {
        this.view = new ReviewView(brief);
        this.brief = brief;
    }

    /** The text of it. */
    public static String of(ReviewedPapers reviewed, Words words) {
        MarkdownPage page = new MarkdownPage(Brief.of(reviewed, words));
        page.write();
        return page.text.toString();
    }

    private void write() {
        paragraph("# " + plain(view.title()));
        brief.audience().ifPresent(words -> paragraph("**" + plain(words) + "**"));
        brief.papers().forEach(this::detail);
        item(plain(view.areaAndYear()));
        if (!view.asked().isEmpty()) {
            item(plain(view.say(PageMessages.LABELLED, view.say(PageMessages.LAW_ON), view.asked())));
        }
        if (view.lawNotRead() > 0) {
            item(plain(view.say(PageMessages.LAW_NOT_READ, view.lawNotRead(), view.review.findings().size())));
        }
        paragraph(brief.headline().stream().map(run -> "**" + plain(run.words()) + "**").collect(Collectors.joining(" ")));
        brief.packLines().forEach(run -> paragraph("**" + plain(run.words()) + "**"));
        if (view.count(Outcome.NOT_EVALUATED) < view.review.findings().size()) {
            paragraph(plain(view.say(PageMessages.GAP_MEANS, view.count(Outcome.SHOWN), view.review.findings().size())));
        }
        first();
        faults();
        tasks();
        matrix();
        open();
        authorities();
        brief.seriousViolence().ifPresent(details -> {
            heading(PageMessages.VIOLENCE);
            details.forEach(this::detail);
        });
        brief.packs().forEach(this::pack);
        notes();
        brief.reviewed().form().ifPresent(this::form);
        paragraph("---");
        brief.closing().forEach(sentence -> paragraph(plain(sentence)));
        paragraph(plain(view.say(PageMessages.MADE_BY, view.library(), view.law())));
        brief.reviewed().inputs().forEach(input -> item(plain(input.source()) + ": `" + input.sha256() + "`"));
    }

    private void first() {
        heading(PageMessages.FIRST);
        int number = 0;
        for (FirstLine line : view.first) {
            number++;
            line(number + ". **" + view.tag(line.kind()) + "**: " + line.task().map(this::first).orElseGet(() -> plain(line.words()))
                    + " " + who(line.who()));
        }
        if (number == 0) {
            line(view.say(view.isAnsweredOnRecord() ? PageMessages.NOTHING_BUT_ANSWERED : PageMessages.NOTHING));
        }
    }

    private String who(String who) {
        return "*" + view.say(PageMessages.WHO) + " " + plain(who) + "*";
    }

    private String task(Task task) {
        boolean alone = task.kind() == TaskKind.PUT_RIGHT || task.kind() == TaskKind.ANSWERS || task.kind() == TaskKind.READ;
        String before = PageMessages.before(task.kind()).map(message -> view.say(message) + " ").orElse("");
        String subject = task.subject().isEmpty() ? "" : before + "**" + plain(task.subject()) + (alone ? "** " : ".** ");
        return ((alone ? plain(task.heading()) + " " : "") + subject + plain(task.words()) + " " + plain(task.more())).strip();
    }

    private String first(Task task) {
        return task(task) + (task.parts().isEmpty() ? ""
                : " " + plain(view.say(PageMessages.SO_MANY_THINGS, task.parts().size())));
    }

    private void faults() {
        if (view.faulty().isEmpty()) {
            return;
        }
        heading(PageMessages.FAULTS);
        paragraph(view.say(PageMessages.FAULTS_LEDE));
        for (Read<?> input : view.faulty()) {
            for (Fault fault : view.faults(input)) {
                item("**" + plain(input.source()) + ", " + plain(fault.location().exactly(input.source(), view.brief.words())) + ":** "
                        + plain(fault.message(view.brief.words())));
            }
            int more = input.faults().size() - view.faults(input).size();
            if (more > 0) {
                item(plain(view.say(PageMessages.MORE_FAULTS, more)));
            }
        }
    }

    private void tasks() {
        if (view.tasks.isEmpty()) {
            return;
        }
        heading(PageMessages.ALL_TASKS);
        view.tasksByKind().forEach((kind, groups) -> {
            paragraph("### " + view.say(PageMessages.heading(kind)));
            for (Map.Entry<String, List<Task>> group : groups.entrySet()) {
                paragraph(who(group.getKey()));
                group.getValue().forEach(this::box);
            }
        });
    }

    private void box(Task task) {
        line("- [ ] " + task(task) + (task.parts().isEmpty() ? cited(task.cited()) : ""));
        for (Task.Part part : task.parts()) {
            line("  - [ ] " + plain(part.words()) + cited(part.cited()));
            part.parts().forEach(one -> line("    - " + plain(one)));
        }
    }

    private String cited(String cited) {
        return cited.isEmpty() ? "" : " (" + plain(cited) + ")";
    }

    private void matrix() {
        heading(PageMessages.MATRIX);
        List<Outcome> columns = view.columns();
        line("| " + view.say(PageMessages.CHAPTER) + " | "
                + columns.stream().map(view::phrase).map(MarkdownPage::plain).collect(Collectors.joining(" | ")) + " |");
        line("| --- |" + " ---: |".repeat(columns.size()));
        for (Section section : view.sections) {
            line("| " + plain(section.title()) + " | " + columns.stream()
                    .map(outcome -> section.counts().getOrDefault(outcome, 0).toString())
                    .collect(Collectors.joining(" | ")) + " |");
        }
        line("| **" + view.say(PageMessages.TOTAL) + "** | " + columns.stream()
                .map(outcome -> Integer.toString(view.count(outcome))).collect(Collectors.joining(" | ")) + " |");
    }

    private void open() {
        List<Card> open = view.sections.stream().flatMap(section -> section.cards().stream()).filter(Card::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        heading(PageMessages.OPEN_DUTIES);
        open.forEach(this::card);
    }

    private void card(Card card) {
        paragraph("### " + plain(card.title()) + " — " + plain(card.outcome().words()));
        paragraph(plain(card.demand()));
        String provision = plain(card.provision());
        paragraph(card.link().map(link -> "[" + provision + "](<" + link + ">)").orElse(provision) + " `" + card.id() + "`"
                + card.days().stream().map(day -> ", " + plain(day)).collect(Collectors.joining()));
        quotes(view.say(PageMessages.FOUND), card.found());
        card.notShown().ifPresent(words -> labelled(view.say(PageMessages.NOT_SHOWN), words));
        quotes(view.say(PageMessages.LACKING), card.lacking());
        card.why().ifPresent(why -> labelled(view.say(PageMessages.WHY), why));
        card.remedy().ifPresent(remedy -> labelled(view.say(PageMessages.DO), remedy));
        card.question().ifPresent(question -> labelled(card.questionLabel(), question));
        card.answers().forEach(answer -> labelled(view.say(PageMessages.ANSWERED), view.answer(answer)));
    }

    private void pack(PackSection pack) {
        paragraph("## " + plain(pack.title()) + (pack.cited().isEmpty() ? "" : " (" + plain(pack.cited()) + ")"));
        paragraph(plain(pack.lede()));
        pack.faults().forEach(fault -> item(plain(fault)));
        for (PackCard card : pack.cards()) {
            paragraph("### " + plain(card.title()) + " — " + plain(card.outcome().words()));
            paragraph(plain(card.demand()));
            paragraph(plain(card.cited()));
            quotes(view.say(PageMessages.FOUND), card.found());
            card.notShown().ifPresent(words -> labelled(view.say(PageMessages.NOT_SHOWN), words));
            quotes(view.say(PageMessages.LACKING), card.lacking());
            card.why().ifPresent(why -> labelled(view.say(PageMessages.WHY), why));
            card.remedy().ifPresent(remedy -> labelled(view.say(PageMessages.DO), remedy));
            card.question().ifPresent(question -> labelled(card.questionLabel(), question));
        }
        pack.notAsked().forEach(rule -> item(plain(rule)));
    }

    private void quotes(String label, List<Quote> quotes) {
        quotes.forEach(quote -> item("**" + label + ":** " + plain(quote.text()) + cited(quote.where())));
    }

    private void labelled(String label, String words) {
        item("**" + label + ":** " + plain(words));
    }

    private void authorities() {
        if (view.review.authorities().isEmpty()) {
            return;
        }
        paragraph("## " + plain(brief.authoritiesHeading()));
        for (AuthorityAnswer answer : view.review.authorities()) {
            item("**" + plain(Capital.of(answer.name())) + "**: " + plain(Phrase.of(answer.standing(), brief.words())) + ". "
                    + plain(answer.message()) + answer.remedy()
                            .map(remedy -> " **" + view.say(PageMessages.DO) + "** " + plain(remedy)).orElse("")
                    + (answer.notShown() > 0 ? " " + plain(Phrase.notShown(answer.notShown(), brief.words())) : ""));
        }
    }

    private void notes() {
        if (view.notes().isEmpty()) {
            return;
        }
        heading(PageMessages.NOTES);
        for (Note note : view.notes()) {
            item(plain(note.text()) + note.remedy().map(remedy -> " " + plain(remedy)).orElse("")
                    + note.evidence().stream().map(one -> " " + plain(view.quote(one.text())) + cited(view.place(one)))
                            .collect(Collectors.joining())
                    + (note.notShown() > 0 ? " " + plain(Phrase.notShown(note.notShown(), brief.words())) : ""));
        }
    }

    private void form(List<FormFinding> form) {
        heading(PageMessages.FORM);
        if (form.isEmpty()) {
            line(plain(view.say(PageMessages.FORM_CLEAR)));
        }
        form.forEach(one -> item(plain(Capital.of(one.message())) + cited(view.formPlace(one))));
    }

    private void detail(Detail detail) {
        String words = detail.runs().stream().map(Ink.Run::words).filter(run -> !run.isEmpty()).collect(Collectors.joining(" "));
        if (detail.label().isEmpty()) {
            item(plain(words));
        } else {
            labelled(detail.label(), words);
        }
    }

    private void heading(Message.Plain heading) {
        paragraph("## " + plain(view.say(heading)));
    }

    private void paragraph(String words) {
        gap();
        line(words);
        gap();
    }

    private void item(String words) {
        line("- " + words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    /** An empty line, unless there is one already. */
    private void gap() {
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    private static String plain(String words) {
        return Markdown.of(words);
    }
}
