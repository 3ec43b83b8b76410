package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Correction;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.duty.Turn;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.time.DayInWords;

/** How the law changed as one Markdown document: versions of the law as encoded, then provision by provision the days of each wording. */
public final class LawBook {

    private final Catalogue catalogue;
    private final StringBuilder text = new StringBuilder();

    private LawBook(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The document, with LF. */
    public static String of(Catalogue catalogue) {
        LawBook book = new LawBook(catalogue);
        book.write();
        return book.text.toString();
    }

    private void write() {
        paragraph("# Changes of the law");
        paragraph("What the law of Community Safety Partnerships was and is from when to when, as far as it is encoded, and what each version "
                + "of the encoded law answers otherwise than the one before. This file is written from the rules themselves, law as encoded in "
                + catalogue.getVersion() + "; a test holds it to them. `csp changes --from DATE --to DATE` tells the same day by day.");
        paragraph("## Versions of the encoded law");
        paragraph("The number is the year and month in which the version was made; a second one of that month ends in `.2`. No answer changes "
                + "without another version, and a notice names every duty whose answers changed. The library has a version of its own.");
        catalogue.getHistory().versions().forEach(this::version);
        paragraph("## Provisions and their periods");
        paragraph("Both days are included. A duty without a last day is law as far as its text was read.");
        byInstrument().forEach(this::instrument);
        authorities();
    }

    private void version(LawVersion version) {
        paragraph("### " + version.number() + ", " + DayInWords.of(version.date()));
        paragraph(plain(version.about()));
        for (Correction correction : version.corrections()) {
            line("- **" + plain(correction.provision().toString()) + ":** " + plain(correction.what()) + " Answers turn "
                    + plain(correction.turns().stream().map(Turn::toString).collect(Collectors.joining(", "))) + ". "
                    + plain(correction.why()) + " Duties: " + correction.duties().stream().map(this::named).collect(Collectors.joining(", ")) + ".");
        }
        if (!version.corrections().isEmpty()) {
            line("");
        }
    }

    private String named(DutyId id) {
        return catalogue.find(id).map(LawBook::link).orElse(id.value());
    }

    private Map<Instrument, List<Duty>> byInstrument() {
        Map<Instrument, List<Duty>> byInstrument = new LinkedHashMap<>();
        for (Duty duty : catalogue.getDuties()) {
            byInstrument.computeIfAbsent(duty.getProvision().instrument(), first -> new ArrayList<>()).add(duty);
        }
        return byInstrument;
    }

    private void instrument(Instrument instrument, List<Duty> duties) {
        heading(instrument.getWord(), instrument.getTitle());
        paragraph(RuleEntry.reading(instrument));
        line("| Provision | Duty | Where | From | To | Next wording |");
        line("| --- | --- | --- | --- | --- | --- |");
        byProvision(duties).forEach((provision, stood) -> stood.forEach(duty -> row(provision, link(duty) + " " + plain(duty.getTitle()),
                duty.getNations().stream().map(Nation::getPlainName).collect(Collectors.joining(" and ")),
                DayInWords.of(duty.getInForce().from()), duty.getInForce().to().map(DayInWords::of).orElse(""),
                catalogue.successorsOf(duty).stream().map(LawBook::link).collect(Collectors.joining(", ")))));
        line("");
    }

    /** What stands at one place stands together, the earliest wording first. */
    private static Map<String, List<Duty>> byProvision(List<Duty> duties) {
        Map<String, List<Duty>> byProvision = new LinkedHashMap<>();
        for (Duty duty : duties) {
            byProvision.computeIfAbsent(duty.getProvision().text(), first -> new ArrayList<>()).add(duty);
        }
        byProvision.values().forEach(stood -> stood.sort(Comparator.comparing((Duty duty) -> duty.getInForce().from())));
        return byProvision;
    }

    private void authorities() {
        heading("CDA 1998 s.5(1)", "Who is a responsible authority, and who else is specified for serious violence");
        line("| Provision | Who | From, or by then | To |");
        line("| --- | --- | --- | --- |");
        for (AuthorityRow row : AuthorityRow.values()) {
            row(row.getProvision(), plain(Phrase.of(row, Words.english())), DayInWords.of(row.getInForceFrom()),
                    row.getInForceTo().map(DayInWords::of).orElse(""));
        }
    }

    private void heading(String citation, String title) {
        paragraph("### " + plain(title.equals(citation) ? title : citation + ": " + title));
    }

    /** A row; its first cell is not Markdown yet. */
    private void row(String provision, String... cells) {
        line("| " + plain(provision) + " | " + String.join(" | ", cells) + " |");
    }

    private void paragraph(String words) {
        line(words);
        line("");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String link(Duty duty) {
        return "[" + duty.getId() + "](RULES.md#" + duty.getId().value().toLowerCase(Locale.ROOT) + ")";
    }

    private static String plain(String words) {
        return RuleBook.plain(words);
    }
}
