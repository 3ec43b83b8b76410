package org.communitysafety.csp.io.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.sheet.Guard;
import org.communitysafety.csp.io.table.Refused;
import org.communitysafety.csp.io.table.TableColumn.Holds;
import org.communitysafety.csp.io.table.TableColumn;
import org.communitysafety.csp.io.table.TableRows;
import org.communitysafety.csp.io.table.TablesOut;
import org.communitysafety.csp.io.table.ZipFolder;
import org.communitysafety.csp.io.table.ZipParts;
import org.communitysafety.csp.papers.Papers;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes papers as a workbook. */
public final class XlsxOut {

    private static final String FIRST = "Read me";
    private static final String LISTS = "Lists";
    /** So many characters and rows a spreadsheet takes. */
    private static final int LONGEST = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    /** So many rows after the last are made ready to be filled in. */
    private static final int READY = 500;
    private static final int NARROW = 10;
    private static final int WIDE = 60;
    private static final int WORDS_WIDE = 100;
    private static final String AS_TEXT = "@";
    private static final String AS_DAY = "yyyy-mm-dd";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private final List<TableRows> tables;
    private final Workbook book;
    private final Map<String, Worksheet> sheets = new LinkedHashMap<>();
    private final Map<List<String>, Range> lists = new LinkedHashMap<>();
    private @Nullable Worksheet listed;

    private XlsxOut(List<TableRows> tables, Workbook book) {
        this.tables = tables;
        this.book = book;
    }

    /** Whether a sheet of that name is none of papers, but stands beside them in a workbook that is written here. */
    static boolean isOwn(String name) {
        return name.equalsIgnoreCase(FIRST) || name.equalsIgnoreCase(LISTS);
    }

    /**
     * The workbook of papers.
     *
     * @throws IllegalArgumentException if the papers hold what no file can, or a text or list that no spreadsheet takes
     */
    public static byte[] of(Papers papers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "CommunitySafety", "1.0")) {
            book.setCompressionLevel(0);
            new XlsxOut(TablesOut.offered(papers), book).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return undated(bytes.toByteArray());
    }

    /** The same workbook without the day on which it was made: in its own words, and of its parts. */
    private static byte[] undated(byte[] workbook) {
        try {
            Map<String, byte[]> parts = ZipParts.of(workbook, Limits.USUAL.withBytes(1 << 29), ZipParts.Kind.WORKBOOK);
            parts.computeIfPresent("docProps/core.xml", (name, xml) -> new String(xml, StandardCharsets.UTF_8)
                    .replaceAll(CREATED, "$12000-01-01T00:00:00Z").getBytes(StandardCharsets.UTF_8));
            return ZipFolder.write(parts);
        } catch (Refused large) {
            throw new IllegalArgumentException("the papers are larger than a workbook may be", large);
        }
    }

    private void write() {
        Worksheet first = book.newWorksheet(FIRST);
        tables.forEach(table -> sheets.put(table.name(), book.newWorksheet(table.name())));
        listed = book.newWorksheet(LISTS);
        listed.setVisibilityState(VisibilityState.HIDDEN);
        explain(first);
        tables.forEach(this::table);
    }

    private Worksheet sheet(String name) {
        return Objects.requireNonNull(sheets.get(name), name);
    }

    private void table(TableRows rows) {
        Worksheet sheet = sheet(rows.name());
        List<TableColumn> columns = rows.columns();
        List<List<String>> cells = rows.rows();
        Set<String> unneeded = TablesOut.unneeded(rows, tables);
        if (cells.size() >= MOST_ROWS) {
            throw new IllegalArgumentException("the table '" + rows.name() + "' has more rows than a spreadsheet takes");
        }
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            int widest = column.heading().length() + 2;
            heading(sheet, 0, i, column.heading());
            format(column).ifPresent(new ColumnFormat(sheet, i)::set);
            for (int row = 0; row < cells.size(); row++) {
                String text = cells.get(row).get(i);
                widest = Math.max(widest, text.length());
                if (text.length() > LONGEST) {
                    throw new IllegalArgumentException("a text is longer than the " + LONGEST + " characters that a cell of a spreadsheet takes:"
                            + " sheet '" + rows.name() + "', row " + (row + 2) + ", '" + column.heading() + "'");
                }
                cell(sheet, row + 1, i, column, text);
            }
            sheet.width(i, Math.max(NARROW, Math.min(WIDE, widest)));
            if (unneeded.contains(column.heading())) {
                sheet.hideColumn(i);
            }
            Range below = sheet.range(1, i, cells.size() + READY, i);
            choices(column).ifPresent(choices -> below.validateWithList(choices)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(column.heading())
                    .error("Choose one of the list, or leave the cell empty."));
        }
        sheet.freezePane(0, 1);
    }

    /** The format of a whole column, for cells that are yet to be filled in. */
    private record ColumnFormat(Worksheet sheet, int column) {

        void set(String format) {
            sheet.style(column).format(format).set();
        }
    }

    /**
     * How a column is formatted: a text stays as it is typed, a day is one. A month that is typed where a day may stand too is left to the
     * spreadsheet, which shows it as a month.
     */
    private static Optional<String> format(TableColumn column) {
        return switch (column.holds()) {
            case TEXT -> Optional.of(AS_TEXT);
            case DAY -> Optional.of(AS_DAY);
            case DATE, NUMBER, YES_NO -> Optional.empty();
        };
    }

    private static void heading(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().fillColor("DDDDDD").verticalAlignment("top").wrapText(true).set();
    }

    private static void cell(Worksheet sheet, int row, int at, TableColumn column, String text) {
        if (text.isEmpty()) {
            return;
        }
        Optional<Integer> day = column.holds() == Holds.DAY || column.holds() == Holds.DATE ? CellNumber.ofDay(text) : Optional.empty();
        if (day.isPresent()) {
            sheet.value(row, at, day.get());
            sheet.style(row, at).format(AS_DAY).verticalAlignment("top").set();
        } else if (column.holds() == Holds.YES_NO) {
            sheet.value(row, at, Boolean.valueOf(text));
            sheet.style(row, at).verticalAlignment("top").set();
        } else if (column.holds() == Holds.NUMBER && CellNumber.exact(text).isPresent()) {
            sheet.value(row, at, CellNumber.exact(text).get());
            sheet.style(row, at).verticalAlignment("top").set();
        } else {
            sheet.value(row, at, CellText.written(column.isGuarded() ? plain(text) : text));
            sheet.style(row, at).format(AS_TEXT).verticalAlignment("top").wrapText(true).set();
        }
    }

    /** A text without the apostrophe that keeps it from spreadsheets, where the cell says by itself that it is text. */
    private static String plain(String text) {
        String plain = Guard.read(text);
        return plain.isBlank() || Guard.isGuarded(plain) ? text : plain;
    }

    /** Where what can stand in a column is listed. */
    private Optional<Range> choices(TableColumn column) {
        if (column.holds() == Holds.YES_NO) {
            return Optional.of(list(List.of("true", "false")));
        }
        if (!column.words().isEmpty()) {
            return Optional.of(list(column.words()));
        }
        return column.table().filter(sheets::containsKey).map(name -> {
            TableRows named = tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
            int ids = named.headings().indexOf("id");
            return sheet(name).range(1, ids, named.rows().size() + READY, ids);
        });
    }

    private Range list(List<String> words) {
        return lists.computeIfAbsent(words, one -> {
            Worksheet on = Objects.requireNonNull(listed);
            int column = lists.size();
            for (int i = 0; i < words.size(); i++) {
                on.value(i, column, words.get(i));
                on.style(i, column).format(AS_TEXT).set();
            }
            return on.range(0, column, words.size() - 1, column);
        });
    }

    /** The first sheet, in words for whoever fills the workbook in. */
    private void explain(Worksheet sheet) {
        List<String> words = List.of(
                "The papers of a Community Safety Partnership",
                "Each sheet holds one kind of thing: a row for each action, each measure, each body.",
                "Add a row below the last; the order of the rows is kept. The headings must stay as they are.",
                "A column or sheet that nobody needs may be left empty.",
                "Where a cell has a list to choose from, choose from it. Where a column takes several values, write semicolons between them.",
                "Write a date as a date (31/03/2025), and one of which only the month is known as 2025-03.",
                "Write no formulas and merge no cells.",
                "The ids tell things apart, and other sheets name them: 'leads' has the ids of bodies, 'within' the id of what a row belongs to.",
                "Give a new row an id that nothing else has, such as action-7, and do not change one that is there.",
                "Where nothing ever names an id its column is hidden, and a new row needs none.",
                "What is wrong is told with sheet, row and heading when the workbook is read.");
        for (int i = 0; i < words.size(); i++) {
            sheet.value(i, 0, words.get(i));
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = words.size() + 1;
        List<String> headings = List.of("Sheet", "Heading", "What it means", "One of");
        for (int i = 0; i < headings.size(); i++) {
            heading(sheet, row, i, headings.get(i));
        }
        for (TableRows table : tables) {
            row++;
            sheet.value(row, 0, table.name());
            sheet.value(row, 2, CellText.written(table.meaning()));
            sheet.style(row, 0).bold().set();
            sheet.style(row, 2).bold().wrapText(true).set();
            for (TableColumn column : table.columns()) {
                row++;
                sheet.value(row, 1, column.heading());
                sheet.value(row, 2, CellText.written(column.meaning()));
                sheet.style(row, 2).wrapText(true).verticalAlignment("top").set();
                if (!column.words().isEmpty()) {
                    sheet.value(row, 3, String.join(", ", column.words()));
                    sheet.style(row, 3).wrapText(true).verticalAlignment("top").set();
                }
            }
        }
        sheet.width(0, NARROW * 2);
        sheet.width(1, NARROW * 2);
        sheet.width(2, WORDS_WIDE);
        sheet.width(3, WIDE);
    }
}
