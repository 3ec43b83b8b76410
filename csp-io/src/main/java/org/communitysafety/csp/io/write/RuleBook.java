package org.communitysafety.csp.io.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.time.DayInWords;

/** The rules as one Markdown document: every duty, chapter by chapter, in the words that the code is written in. */
public final class RuleBook {

    private final Catalogue catalogue;
    private final StringBuilder text = new StringBuilder();

    private RuleBook(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The document, with LF. */
    public static String of(Catalogue catalogue) {
        RuleBook book = new RuleBook(catalogue);
        book.write();
        return book.text.toString();
    }

    private void write() {
        line("# The rules");
        paragraph("What the law asks of a Community Safety Partnership's papers, as this library asks it, told in our own words. "
                + "This file is written from the rules themselves, law as encoded in " + catalogue.getVersion()
                + "; a test holds it to them. It is not legal advice.");
        paragraph("A review answers each duty with one of these, the first that is honest: "
                + List.of(Outcome.values()).stream().map(Outcome::getPhrase).collect(Collectors.joining("; ")) + ".");
        contents();
        readings();
        chapters(true);
        chapters(false);
    }

    private void contents() {
        line("## Contents");
        line("- [What was read](#what-was-read)");
        for (Chapter chapter : catalogue.getChapters()) {
            line("- " + link(title(chapter), anchor(chapter)));
            for (Duty duty : chapter.duties()) {
                line("  - " + link(duty.getProvision() + ": " + duty.getTitle(), anchor(duty))
                        + (duty.getBearer().isOfPartnership() ? "" : " (binds only others)"));
            }
        }
        text.append('\n');
    }

    private void readings() {
        anchored("what-was-read", "## What was read");
        line("| Instrument | Title | Read up to | What, and how |");
        line("| --- | --- | --- | --- |");
        Set<Instrument> instruments = new LinkedHashSet<>();
        catalogue.getDuties().forEach(duty -> instruments.add(duty.getProvision().instrument()));
        for (Instrument instrument : instruments) {
            line("| " + plain(instrument.getWord()) + " | " + plain(instrument.getTitle()) + " | "
                    + DayInWords.of(instrument.getReadTo()) + " | " + plain(instrument.getHow()) + " |");
        }
        paragraph("");
        paragraph("Each text was read by those who wrote the rules, at legislation.gov.uk where it stands there. A duty that is "
                + "asked on a later day than its instrument was read to is marked so in every review.");
    }

    /** The chapters of the law, or those of the packs beside it. */
    private void chapters(boolean ofLaw) {
        for (Chapter chapter : catalogue.getChapters()) {
            if ((chapter.pack() == Pack.LAW) == ofLaw && !chapter.duties().isEmpty()) {
                anchored(anchor(chapter), "## " + title(chapter));
                if (!ofLaw) {
                    paragraph("Not law of the partnership: asked only if the pack `" + chapter.pack().getWord()
                            + "` is asked for, and never a gap.");
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
                line("### " + plain(instrument.getTitle()));
                text.append('\n');
            }
            duty(duty);
        }
    }

    private void duty(Duty duty) {
        anchored(anchor(duty), "#### " + plain(duty.getProvision().text() + ": " + duty.getTitle()));
        String cited = plain(duty.getProvision().toString());
        paragraph("`" + duty.getId() + "`, " + (duty.getProvision().link().isEmpty()
                ? cited
                : "[" + cited + "](" + duty.getProvision().link() + ")")
                + ", read to " + link(DayInWords.of(duty.getProvision().instrument().getReadTo()), "what-was-read")
                + (duty.getBearer().isOfPartnership() ? "" : ". **Binds only others**"));
        paragraph(plain(duty.getDemand()));
        for (RuleEntry.Line told : RuleEntry.of(catalogue, duty)) {
            line("- **" + told.label() + ":** " + plain(told.words()) + told.others().stream()
                    .map(other -> "[" + other.getId() + "](#" + anchor(other) + ") " + plain(other.getTitle()))
                    .collect(Collectors.joining("; ")));
        }
        text.append('\n');
    }

    private void anchored(String anchor, String heading) {
        line("<a id=\"" + anchor + "\"></a>");
        text.append('\n');
        line(heading);
        text.append('\n');
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            line(words);
        }
        text.append('\n');
    }

    private void line(String words) {
        text.append(words).append('\n');
        if (words.startsWith("# ") || words.startsWith("## Contents")) {
            text.append('\n');
        }
    }

    private static String title(Chapter chapter) {
        return chapter.title() + " (" + chapter.provisions() + ")";
    }

    private static String link(String words, String anchor) {
        return "[" + plain(words) + "](#" + anchor + ")";
    }

    private static String anchor(Duty duty) {
        return duty.getId().value().toLowerCase(Locale.ROOT);
    }

    private static String anchor(Chapter chapter) {
        return "chapter-" + title(chapter).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }

    /** Words that Markdown takes as they stand. */
    static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }
}
