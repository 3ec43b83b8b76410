package org.communitysafety.csp.io.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet under its headings. Rows above the header, blank rows, and the header repeated further down are passed
 * over; a row whose cells cannot stand under the headings that they are under is a fault and is not given.
 */
public final class HeadedRows {

    /** Among so many rows the header is looked for. */
    private static final int LOOKED = 30;

    private static final Pattern NO_HEADING = Pattern.compile("[\\s\\d.,:/£$€%()+-]*");

    /** Which row is the header. */
    public interface Header {
        /** Whether this row, of the first rows of a sheet, is the header. */
        boolean is(SheetRow row, List<SheetRow> first);
    }

    /** What the columns hold, to tell whether a row was shifted. */
    public interface Columns {
        /** Whether a column, counted from 0, holds something that can be told from other text: dates, numbers, words of a list. */
        boolean isTyped(int column);

        /** Whether a text that is not blank could stand in the column. */
        boolean suits(int column, String text);
    }

    private final Sheet sheet;
    private final List<SheetRow> above = new ArrayList<>();
    private final List<SheetColumn> columns = new ArrayList<>();
    private final List<Fault> own = new ArrayList<>();
    private final List<SheetRow> waiting = new ArrayList<>();
    private @Nullable SheetRow header;
    private int repeated;
    private int shorter;
    private @Nullable Columns kinds;

    private HeadedRows(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Finds the header of a sheet that is still at its start; if no row is one, there are neither columns nor rows. */
    public static HeadedRows of(Sheet sheet, Header header) {
        HeadedRows rows = new HeadedRows(sheet);
        List<SheetRow> first = new ArrayList<>();
        for (int filled = 0; filled < LOOKED;) {
            SheetRow row = sheet.next();
            if (row == null) {
                break;
            }
            first.add(row);
            filled += row.isBlank() ? 0 : 1;
        }
        int at = 0;
        while (at < first.size() && (first.get(at).isBlank() || !header.is(first.get(at), first))) {
            at++;
        }
        first.subList(0, at).stream().filter(row -> !row.isBlank()).forEach(rows.above::add);
        if (at < first.size()) {
            rows.under(first.get(at));
            rows.waiting.addAll(first.subList(at + 1, first.size()));
        }
        return rows;
    }

    /**
     * The usual rule for a header that nobody knows: the first row of two or more filled cells, none of them a number or a
     * date in digits, that has at least two thirds as many filled cells as the fullest of the first thirty rows.
     */
    public static boolean looksLikeHeader(SheetRow row, List<SheetRow> first) {
        int fullest = 0;
        for (SheetRow other : first) {
            fullest = Math.max(fullest, other.filled());
        }
        if (row.filled() < Math.min(2, fullest) || row.filled() * 3 < fullest * 2) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (!row.text(i).isBlank() && NO_HEADING.matcher(row.text(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    private void under(SheetRow found) {
        header = found;
        int[] lines = new int[found.size()];
        int[] places = new int[found.size()];
        found.locate(lines, places);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            String heading = plain(found.text(i));
            boolean again = !heading.isEmpty() && !seen.add(heading.toLowerCase(Locale.ROOT));
            columns.add(new SheetColumn(i, heading, new SheetCell(found.text(i), lines[i], places[i]), again));
        }
    }

    /** A heading on one line, its white space as single spaces. */
    private static String plain(String heading) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space || (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ')) {
                plain.append(space ? ' ' : c);
            }
        }
        return plain.toString().strip();
    }

    /** The name of the sheet. */
    public String name() {
        return sheet.name();
    }

    /** The place of a cell of it. */
    public Location place(SheetCell cell, String pointer, String heading) {
        return sheet.place(cell.line(), cell.column(), pointer, heading);
    }

    /** The columns, blank ones too; none if there is no header. */
    public List<SheetColumn> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The row of the headings; null if no row is one. */
    public @Nullable SheetRow header() {
        return header;
    }

    /** The rows above the header that are not blank: a title, a date, notes. */
    public List<SheetRow> above() {
        return Collections.unmodifiableList(above);
    }

    /** How many times the header was met again among the rows, and passed over. */
    public int repeated() {
        return repeated;
    }

    /** How many rows have fewer cells than there are headings: those that are lacking are blank. */
    public int shorter() {
        return shorter;
    }

    /** Tells what the columns hold, so that shifted rows can be suspected. */
    public void hold(Columns known) {
        kinds = known;
    }

    /** The next row of data; null after the last. */
    public @Nullable SheetRow next() {
        for (SheetRow row = step(); row != null; row = step()) {
            if (header == null || row.isBlank()) {
                continue;
            }
            if (isHeaderAgain(row)) {
                repeated++;
            } else if (fits(row)) {
                shorter += row.size() < columns.size() ? 1 : 0;
                return row;
            }
        }
        return null;
    }

    private @Nullable SheetRow step() {
        return waiting.isEmpty() ? sheet.next() : waiting.remove(0);
    }

    private boolean isHeaderAgain(SheetRow row) {
        for (int i = 0; i < Math.max(row.size(), columns.size()); i++) {
            String heading = i < columns.size() ? columns.get(i).heading() : "";
            String text = row.text(i);
            // Most rows differ in their first letter.
            boolean may = text.isEmpty() || heading.isEmpty() || text.charAt(0) == heading.charAt(0) || !Character.isLetterOrDigit(text.charAt(0));
            if (!may || (!text.equals(heading) && !plain(text).equals(heading))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(SheetRow row) {
        for (int i = columns.size(); i < row.size(); i++) {
            if (!row.text(i).isBlank()) {
                fault(row, i, SheetMessages.NO_HEADING.said());
                return false;
            }
        }
        return kinds == null || !isShifted(row, kinds);
    }

    private boolean isShifted(SheetRow row, Columns known) {
        boolean shorter = row.size() < columns.size();
        if (!shorter && !row.text(columns.size() - 1).isBlank()) {
            return false;
        }
        int first = 0;
        while (first < columns.size() && suits(known, first, row.text(first))) {
            first++;
        }
        if (first == columns.size()) {
            return false;
        }
        int typed = 0;
        for (int i = first; i < Math.min(row.size(), columns.size()); i++) {
            boolean filled = !row.text(i).isBlank();
            if (filled && (i + 1 == columns.size() || !suits(known, i + 1, row.text(i)))) {
                return false;
            }
            typed += filled && known.isTyped(i + 1) ? 1 : 0;
        }
        if (typed < (shorter ? 1 : 2)) {
            return false;
        }
        fault(row, first, SheetMessages.SHIFTED.said(Shown.of(row.text(first)), Shown.of(columns.get(first).heading()),
                Shown.of(columns.get(first + 1).heading())));
        return true;
    }

    private static boolean suits(Columns known, int column, String text) {
        return text.isBlank() || known.suits(column, text);
    }

    private void fault(SheetRow row, int cell, Said message) {
        SheetCell at = row.cell(cell);
        String heading = cell < columns.size() ? columns.get(cell).heading() : "";
        own.add(new Fault(place(at, "", heading), FaultKind.MALFORMED, message));
    }

    /** What is wrong with the sheet and its rows as far as they were read, in the order of their lines. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>();
        sheet.faults().forEach(fault -> all.add(headed(fault)));
        all.addAll(own);
        all.sort((a, b) -> Integer.compare(a.location().line(), b.location().line()));
        return all;
    }

    /** A fault of a cell in a workbook, with the heading that the cell stands under. */
    private Fault headed(Fault fault) {
        Location at = fault.location();
        boolean under = !at.sheet().isEmpty() && header != null && at.line() > header.line() && at.column() <= columns.size();
        return under ? new Fault(at.under(columns.get(at.column() - 1).heading()), fault.kind(), fault.said()) : fault;
    }
}
