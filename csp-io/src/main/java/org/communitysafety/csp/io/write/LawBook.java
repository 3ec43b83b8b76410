package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Correction;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** How the law changed as one Markdown document: versions of the law as encoded, then provision by provision the days of each wording. */
public final class LawBook {

    private static final String SECTION_5 = "CDA 1998 s.5(1)";

    private final Catalogue catalogue;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private LawBook(Catalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** The document, with LF. */
    public static String of(Catalogue catalogue) {
        LawBook book = new LawBook(catalogue, Bundle.english());
        book.write();
        return book.text.toString();
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private void write() {
        paragraph("# " + say(LawBookMessages.TITLE));
        paragraph(words.say(LawBookMessages.LEDE, catalogue.getVersion()));
        paragraph("## " + say(LawBookMessages.VERSIONS));
        paragraph(say(LawBookMessages.VERSIONS_LEDE));
        catalogue.getHistory().versions().forEach(this::version);
        paragraph("## " + say(LawBookMessages.PROVISIONS));
        paragraph(say(LawBookMessages.PROVISIONS_LEDE));
        byInstrument().forEach(this::instrument);
        authorities();
    }

    private void version(LawVersion version) {
        paragraph("### " + words.say(LawBookMessages.VERSION, version.number(), words.day(version.date())));
        paragraph(plain(version.about()));
        for (Correction correction : version.corrections()) {
            String turns = correction.turns().stream().map(turn -> TurnWords.of(turn, words)).collect(Collectors.joining(say(LawBookMessages.LIST)));
            String duties = correction.duties().stream().map(this::named).collect(Collectors.joining(say(LawBookMessages.LIST)));
            line("- **" + words.say(LawBookMessages.PROVISION_CORRECTED, plain(correction.provision().toString())) + "** "
                    + words.say(CheckMessages.CORRECTION, plain(correction.what()), plain(turns), plain(correction.why())) + " "
                    + words.say(LawBookMessages.DUTIES, duties));
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
        paragraph(RuleEntry.reading(instrument, words));
        row(say(LawBookMessages.PROVISION), say(LawBookMessages.DUTY), say(LawBookMessages.WHERE), say(LawBookMessages.FROM), say(LawBookMessages.TO),
                say(LawBookMessages.NEXT));
        row("---", "---", "---", "---", "---", "---");
        byProvision(duties).forEach((provision, stood) -> stood.forEach(duty -> row(plain(provision), link(duty) + " " + plain(duty.title(words)),
                RuleEntry.nations(duty.getNations(), words),
                words.day(duty.getInForce().from()), duty.getInForce().to().map(words::day).orElse(""),
                catalogue.successorsOf(duty).stream().map(LawBook::link).collect(Collectors.joining(say(LawBookMessages.LIST))))));
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
        heading(SECTION_5, say(LawBookMessages.AUTHORITIES));
        row(say(LawBookMessages.PROVISION), say(LawBookMessages.WHO), say(LawBookMessages.FROM_OR_BY_THEN), say(LawBookMessages.TO));
        row("---", "---", "---", "---");
        for (AuthorityRow row : AuthorityRow.values()) {
            row(plain(row.getProvision()), plain(Phrase.of(row, words)), words.day(row.getInForceFrom()), row.getInForceTo().map(words::day).orElse(""));
        }
    }

    private void heading(String citation, String title) {
        paragraph("### " + plain(title.equals(citation) ? title : words.say(LawBookMessages.INSTRUMENT, citation, title)));
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void paragraph(String told) {
        line(told);
        line("");
    }

    private void line(String told) {
        text.append(told).append('\n');
    }

    private static String link(Duty duty) {
        return "[" + duty.getId() + "](RULES.md#" + duty.getId().value().toLowerCase(Locale.ROOT) + ")";
    }

    private static String plain(String words) {
        return RuleBook.plain(words);
    }
}
