package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Mark;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.io.brief.Compared;
import org.communitysafety.csp.io.brief.ComparedEntry;
import org.communitysafety.csp.io.brief.ComparedSection;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Partnership;

/** How two years' papers differ, as a document for members. */
public final class CompareDraft {

    /** Whole sentences make no headings of rows: they would be read out at every cell. */
    private static final int LONGEST_HEADING = 100;

    private CompareDraft() {}

    /** Of papers as they may be shown. */
    public static Document of(ComparedPapers papers) {
        Compared compared = Compared.forDocument(papers, Bundle.english());
        Document.Builder document = Document.titled(partnership(papers).map(name -> name + ": ").orElse("") + lower(compared.title()))
                .withContents();
        Opening.audience(document, papers.audience());
        compared.leftOut().ifPresent(words -> document.note(Mark.LEFT_OUT, words));
        compared.unread().forEach(words -> document.note(Mark.NOT_READ, words));
        compared.cautions().forEach(words -> document.paragraph(Run.strong(words)));
        document.heading(1, "In short").bullets(compared.summary());
        Optional<Nation> nation = papers.years().reviews().after().place().map(Place::getNation);
        compared.sections().forEach(section -> write(section, nation, document));
        return document.heading(1, "What this does not tell").paragraph(compared.footing()).build();
    }

    private static Optional<String> partnership(ComparedPapers papers) {
        return papers.after().partial().flatMap(Papers::getPartnership).map(Partnership::getName);
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private static void write(ComparedSection section, Optional<Nation> nation, Document.Builder document) {
        document.heading(1, section.heading());
        if (!section.hint().isEmpty()) {
            document.paragraph(Run.emphasis(section.hint()));
        }
        List<ComparedEntry> rows = section.entries().stream().filter(entry -> entry.law().isEmpty() && entry.duty().isEmpty()).toList();
        section.entries().stream().filter(entry -> !rows.contains(entry)).forEach(entry -> onLaw(entry, nation, document));
        if (!rows.isEmpty()) {
            document.table(table(section.heading(), rows));
        }
    }

    private static void onLaw(ComparedEntry entry, Optional<Nation> nation, Document.Builder document) {
        document.heading(2, entry.title()).paragraph(Run.strong(entry.mark()));
        entry.duty().ifPresent(duty -> document.legal(Law.demand(duty, nation),
                Run.link(duty.getProvision().toString(), duty.getProvision().link())));
        document.bullets(entry.lines());
        entry.law().ifPresent(law -> document.legal(law.sentence(), Run.link(law.provision(), law.link())));
    }

    private static Table.Builder table(String heading, List<ComparedEntry> rows) {
        boolean more = rows.stream().anyMatch(entry -> !entry.lines().isEmpty());
        Table.Builder table = more
                ? Table.of(heading, "What", "What became of it", "More")
                : Table.of(heading, "What", "What became of it");
        if (rows.stream().allMatch(entry -> entry.title().length() <= LONGEST_HEADING)) {
            table.withRowHeadings();
        }
        for (ComparedEntry entry : rows) {
            List<String> cells = new ArrayList<>(List.of(entry.title(), entry.mark()));
            if (more) {
                cells.add(entry.lines().stream().map(ReportingWords::ended).collect(Collectors.joining(" ")));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }
}
