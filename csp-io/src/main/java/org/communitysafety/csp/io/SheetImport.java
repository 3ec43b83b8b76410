package org.communitysafety.csp.io;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.io.format.Decoded;
import org.communitysafety.csp.io.map.MappingProposal;
import org.communitysafety.csp.io.map.SheetImporter;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.result.ProposedMapping;
import org.communitysafety.csp.io.sheet.CsvOptions;
import org.communitysafety.csp.io.sheet.CsvSheet;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.io.xlsx.XlsxIn;
import org.communitysafety.csp.io.xlsx.XlsxLibrary;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A council's own sheet, as CSV or in an XLSX workbook, brought into papers by a mapping.
 *
 * <p>Nothing is guessed: a cell is read as the mapping says or is a fault with its row and heading, and its words are kept.
 * Nothing throws for what is in the data.
 *
 * <p>An element is known again when the sheet comes the next time, and keeps its id: an action by its number or its words, as
 * {@code sameBy} says, a measure by its title, both under their priority, if the sheet says anything of priorities; a priority by its
 * title and a risk by its words. Case, spaces, dashes and quotes make no difference. A row that may be for more than one is a fault. What the sheet has a column for is taken from it, a blank cell empties the
 * field, and a status is added for its date; every other field stays as it is. What the sheet brought in before and has no more
 * is told, and stays unless {@link ImportOptions#dropping()} is asked for.
 *
 * <p>A workbook needs what {@link PapersWorkbook} tells. Of one that has several sheets, the one that is meant is told with
 * {@link ReadOptions#withSheet(String)}, and a mapping that is proposed then holds it, as it holds a charset that was told and the
 * separator. What the options tell goes before what the mapping does. Hidden rows are read all the same; a formula is read as what it last came to, which is told.
 *
 * <p>Thread-safe: there is no state.
 */
public final class SheetImport {

    private static final Logger LOG = LoggerFactory.getLogger(SheetImport.class);
    private static final Message.Plain WORKBOOK = Message.plain("import.papers.workbook");
    private static final Message.One<String> OTHER_CHARSET = Message.of("import.how.other-charset", String.class);

    private SheetImport() {}

    /**
     * Proposes a mapping from the headings and cells of a sheet; what can mean more than one thing is left open. For a table or workbook of
     * papers none is proposed.
     *
     * @param sheet the whole file; may be changed afterwards
     * @param source the name of the file as faults give it, such as {@code actions.csv}
     * @param papers the papers it is to be brought into, if there are any yet: bodies that they know need no decision
     * @param options limits and encoding
     */
    public static ProposedMapping propose(byte[] sheet, String source, Optional<Papers> papers, ReadOptions options) {
        return propose(sheet, source, papers, options, Words.english());
    }

    /**
     * The same, with its questions in another language, or in English where those words have none for them.
     *
     * @param sheet the whole file; may be changed afterwards
     * @param source the name of the file as faults give it
     * @param papers the papers it is to be brought into, if there are any yet
     * @param options limits and encoding
     * @param words the language; not null
     */
    public static ProposedMapping propose(byte[] sheet, String source, Optional<Papers> papers, ReadOptions options, Words words) {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(options, "options");
        List<Said> notes = new ArrayList<>();
        byte[] bytes = sheet.clone();
        if (PapersWorkbook.isWorkbook(bytes) && options.sheet().isEmpty() && XlsxLibrary.isThere()
                && XlsxIn.isWrittenForPapers(bytes, options.limits())) {
            return ProposedMapping.ofPapers(WORKBOOK.said(), List.of(), notes);
        }
        Sheet read = open(bytes, Objects.requireNonNull(source, "source"), options, notes);
        ProposedMapping proposed = MappingProposal.of(read, Objects.requireNonNull(papers, "papers"), notes,
                Bundle.of(Objects.requireNonNull(words, "words")));
        return new ProposedMapping(proposed.mapping().map(mapping -> held(mapping, read, options)), proposed.faults(), proposed.howRead(),
                proposed.ofPapers());
    }

    /** A mapping that holds how the sheet was read, so that nobody need say it again. */
    private static SheetMapping held(SheetMapping mapping, Sheet sheet, ReadOptions options) {
        SheetMapping.Builder held = SheetMapping.builder().like(mapping).charset(options.charset()).sheet(options.sheet());
        if (sheet instanceof CsvSheet csv) {
            held.separator(csv.separator());
        }
        return held.build();
    }

    /**
     * Brings a sheet into papers. A mapping with a fault or an open question brings nothing in, and the faults say why.
     *
     * @param sheet the whole file; may be changed afterwards
     * @param source the name of the file as faults give it, such as {@code actions.csv}
     * @param mapping what {@link MappingJson} read
     * @param papers the papers
     * @param options how
     */
    public static Imported run(byte[] sheet, String source, Read<SheetMapping> mapping, Papers papers, ImportOptions options) {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(options, "options");
        List<Said> notes = new ArrayList<>();
        byte[] bytes = sheet.clone();
        ReadOptions reading = mapping.partial().map(held -> told(held, bytes, options.reading(), notes)).orElse(options.reading());
        Sheet read = open(bytes, Objects.requireNonNull(source, "source"), reading, notes);
        Imported imported = SheetImporter.run(read, mapping, papers, options, notes);
        LOG.debug("imported {}: {} faults", source, imported.faults().size());
        return imported;
    }

    /** What a mapping tells of how its sheet is read, where nobody else does and the sheet itself does not. */
    private static ReadOptions told(SheetMapping mapping, byte[] bytes, ReadOptions options, List<Said> notes) {
        if (PapersWorkbook.isWorkbook(bytes)) {
            return options.sheet().or(mapping::getSheet).map(options::withSheet).orElse(options);
        }
        ReadOptions told = options.separator().or(mapping::getSeparator).map(options::withSeparator).orElse(options);
        Optional<Charset> charset = mapping.getCharset();
        if (options.charset().isPresent() || charset.isEmpty()) {
            return told;
        }
        if (Decoded.tellsItself(bytes)) {
            notes.add(OTHER_CHARSET.said(charset.get().name()));
            return told;
        }
        return told.withCharset(charset.get());
    }

    /** Opens a sheet: of a workbook, as its first bytes tell, or CSV; the notes take how it is read. */
    private static Sheet open(byte[] bytes, String source, ReadOptions options, List<Said> notes) {
        if (PapersWorkbook.isWorkbook(bytes) || options.sheet().isPresent()) {
            XlsxLibrary.require();
            List<String> told = new ArrayList<>();
            Sheet sheet = XlsxIn.sheet(bytes, source, options, told);
            told.forEach(note -> notes.add(Said.asItStands(note)));
            return sheet;
        }
        CsvSheet csv = CsvSheet.of(bytes, source, CsvOptions.of(options));
        notes.add(Said.asItStands(csv.separatorReason()));
        return csv;
    }
}
