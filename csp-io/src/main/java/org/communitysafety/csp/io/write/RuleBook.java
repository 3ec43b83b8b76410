package org.communitysafety.csp.io.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** The rules as one Markdown document: every duty, chapter by chapter, in the words that the code is written in. */
public final class RuleBook {

    private static final String READ_ANCHOR = "what-was-read";

    private final Catalogue catalogue;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private RuleBook(Catalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** The document, with LF. */
    public static String of(Catalogue catalogue) {
        RuleBook book = new RuleBook(catalogue, Bundle.english());
        book.write();
        return book.text.toString();
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private void write() {
        paragraph("# " + say(RuleBookMessages.TITLE));
        paragraph(words.say(RuleBookMessages.LEDE, catalogue.getVersion()));
        paragraph(words.say(RuleBookMessages.OUTCOMES, Stream.of(Outcome.values())
                .map(outcome -> Phrase.of(outcome, words))
                .collect(Collectors.joining(say(RuleBookMessages.AND_ALSO)))));
        contents();
        readings();
        chapters(true);
        chapters(false);
    }

    private void contents() {
        paragraph("## " + say(RuleBookMessages.CONTENTS));
        line("- " + link(say(RuleBookMessages.READ), READ_ANCHOR));
        for (Chapter chapter : catalogue.getChapters()) {
            line("- " + link(title(chapter), anchor(chapter)));
            for (Duty duty : chapter.duties()) {
                String entry = link(words.say(RuleBookMessages.ENTRY, duty.getProvision().toString(), duty.title(words)), anchor(duty));
                line("  - " + (duty.getBearer().isOfPartnership() ? entry : words.say(RuleBookMessages.OF_OTHERS, entry)));
            }
        }
        text.append('\n');
    }

    private void readings() {
        anchored(READ_ANCHOR, "## " + say(RuleBookMessages.READ));
        row(say(RuleBookMessages.INSTRUMENT), say(RuleBookMessages.INSTRUMENT_TITLE), say(RuleBookMessages.READ_TO), say(RuleBookMessages.WHAT_AND_HOW));
        row("---", "---", "---", "---");
        Set<Instrument> instruments = new LinkedHashSet<>();
        catalogue.getDuties().forEach(duty -> instruments.add(duty.getProvision().instrument()));
        for (Instrument instrument : instruments) {
            row(plain(instrument.getWord()), plain(instrument.getTitle()), words.day(instrument.getReadTo()), plain(instrument.getHow()));
        }
        text.append('\n');
        paragraph(say(RuleBookMessages.READ_BY));
    }

    /** The chapters of the law, or those of the packs beside it. */
    private void chapters(boolean ofLaw) {
        for (Chapter chapter : catalogue.getChapters()) {
            if ((chapter.pack() == Pack.LAW) == ofLaw && !chapter.duties().isEmpty()) {
                anchored(anchor(chapter), "## " + title(chapter));
                if (!ofLaw) {
                    paragraph(words.say(RuleBookMessages.NOT_LAW, chapter.pack().getWord()));
                }
                duties(chapter);
            }
        }
    }

    private void duties(Chapter chapter) {
        Instrument instrument = null;
        for (Duty duty : chapter.duties()) {
            if (duty.getProvision().instrument() != instrument) {
                instrument = duty.getProvision().instrument();
                paragraph("### " + plain(instrument.getTitle()));
            }
            duty(duty);
        }
    }

    private void duty(Duty duty) {
        anchored(anchor(duty), "#### " + plain(words.say(RuleBookMessages.ENTRY, duty.getProvision().text(), duty.title(words))));
        String cited = plain(duty.getProvision().toString());
        paragraph(words.say(duty.getBearer().isOfPartnership() ? RuleBookMessages.CITED : RuleBookMessages.CITED_OF_OTHERS, "`" + duty.getId() + "`",
                duty.getProvision().link().isEmpty() ? cited : "[" + cited + "](" + duty.getProvision().link() + ")",
                link(words.day(duty.getProvision().instrument().getReadTo()), READ_ANCHOR)));
        paragraph(plain(duty.demand(words)));
        for (RuleEntry.Line told : RuleEntry.of(catalogue, duty, words)) {
            line("- **" + told.label() + ":** " + plain(told.words()) + told.others().stream()
                    .map(other -> "[" + other.getId() + "](#" + anchor(other) + ") " + plain(other.getTitle()))
                    .collect(Collectors.joining(say(RuleBookMessages.AND_ALSO))));
        }
        text.append('\n');
    }

    private void anchored(String anchor, String heading) {
        paragraph("<a id=\"" + anchor + "\"></a>");
        paragraph(heading);
    }

    private void paragraph(String told) {
        line(told);
        text.append('\n');
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String told) {
        text.append(told).append('\n');
    }

    private String title(Chapter chapter) {
        return words.say(RuleBookMessages.CHAPTER, chapter.title(words), chapter.provisions(words));
    }

    private static String link(String words, String anchor) {
        return "[" + plain(words) + "](#" + anchor + ")";
    }

    private static String anchor(Duty duty) {
        return duty.getId().value().toLowerCase(Locale.ROOT);
    }

    /** Of what the chapter is called in the law's own module, so that links stay whatever is said round it. */
    private static String anchor(Chapter chapter) {
        return "chapter-" + (chapter.title() + " " + chapter.provisions()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }

    /** Words that Markdown takes as they stand. */
    static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }
}
