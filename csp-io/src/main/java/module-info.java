/**
 * Papers in and out: reading with every fault and every place, and writing that gives the same bytes for the same papers.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>Read: {@link org.communitysafety.csp.io.PapersJson}, {@link org.communitysafety.csp.io.PapersTables},
 *       {@link org.communitysafety.csp.io.PapersWorkbook}, or {@link org.communitysafety.csp.io.PapersFile} for any of them. What comes of it
 *       is a {@link org.communitysafety.csp.io.read.Read}: nothing is thrown for what stands in a file.
 *   <li>Review: {@link org.communitysafety.csp.io.result.ReviewedPapers}, which minds what could not be read; of many at once
 *       {@link org.communitysafety.csp.io.ReviewBatch}.
 *   <li>Write: {@link org.communitysafety.csp.io.ReviewText}, {@link org.communitysafety.csp.io.ReviewJson} and the others of their kind; for
 *       fewer readers {@link org.communitysafety.csp.io.ForAudience}.
 *   <li>A council's own sheet: {@link org.communitysafety.csp.io.SheetImport}.
 * </ul>
 *
 * <p>No method takes or gives back {@code null}. Static methods keep no state and can be called by any thread.
 */
@SuppressWarnings("module")
module org.communitysafety.csp.io {
    requires transitive org.communitysafety.csp.core;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires org.slf4j;
    // For XLSX workbooks and JUnit XML alone: only whoever wants them has these.
    requires static java.xml;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    // Papers, reviews, duties, areas and calendars as JSON with their schemas, and as text for people; calendars as iCalendar.
    exports org.communitysafety.csp.io;
    // What reading gives: the papers, every fault with its place, and what was not read.
    exports org.communitysafety.csp.io.read;
    // What a council's own sheet means, column by column.
    exports org.communitysafety.csp.io.mapping;
    // What is written out: reviewed papers, a list of duties, the look of text.
    exports org.communitysafety.csp.io.result;
    // Assertions on papers as they were read, for tests.
    exports org.communitysafety.csp.io.assertions;
    // What is told to people, whatever it is set in: the command's documents say the same as text does.
    exports org.communitysafety.csp.io.brief to org.communitysafety.csp.examples;
    // How text of the papers is made fit to be shown: the command's documents are shown in the same way.
    exports org.communitysafety.csp.io.words to org.communitysafety.csp.examples;
    // What stands in every page is read from beside the templates by what runs them.
    opens org.communitysafety.csp.io.page to gg.jte.runtime;
}
