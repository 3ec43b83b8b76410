package org.communitysafety.csp.io.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.communitysafety.csp.io.format.MoreFaults;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.Damage;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.sheet.SheetLimits;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.words.Said;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook as a person sees them, those that are hidden too. */
final class XlsxSheet implements Sheet {

    /** What some programs save yes and no as: formulas that always come to the same. */
    private static final Pattern YES_OR_NO = Pattern.compile("(TRUE|FALSE)(\\(\\))?");

    static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final String source;
    private final org.dhatim.fastexcel.reader.Sheet sheet;
    private final SheetScan scan;
    private final boolean from1904;
    private final Limits limits;
    private final XlsxBook.Budget budget;
    private final boolean visible;
    private final List<Fault> faults = new ArrayList<>();
    /** In which row a column first has a formula, and in how many it has one, by the column from 1. */
    private final Map<Integer, int[]> formulas = new TreeMap<>();
    private final List<SheetScan.Merged> merged = new ArrayList<>();
    private final List<SheetScan.Merged> over = new ArrayList<>();
    private CellNumber.Telling telling = XlsxSheet::inWords;
    private @Nullable Iterator<Row> rows;
    private int nextMerged;
    private int last;
    private int given;
    private boolean ended;

    XlsxSheet(String source, org.dhatim.fastexcel.reader.Sheet sheet, SheetScan scan, boolean from1904, Limits limits,
            XlsxBook.Budget budget, boolean visible) {
        this.source = source;
        this.sheet = sheet;
        this.scan = scan;
        this.from1904 = from1904;
        this.limits = limits;
        this.budget = budget;
        this.visible = visible;
        merged.addAll(scan.merged());
        merged.sort(Comparator.comparingInt(SheetScan.Merged::top));
    }

    /** A day as it is told where nobody says otherwise: a month without a day in words, so that it cannot be taken for two years. */
    private static String inWords(int column, LocalDate day, CellNumber.Shows shows) {
        return switch (shows) {
            case DAY -> day.toString();
            case MONTH -> MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    /** Says how what stands in its cells is told. */
    void tell(CellNumber.Telling wanted) {
        telling = wanted;
    }

    @Override
    public String name() {
        return sheet.getName();
    }

    boolean isVisible() {
        return visible;
    }

    /** Whether anything stands in it; of a damaged one, it may. */
    boolean isFilled() {
        return scan.isFilled() || scan.isDamaged();
    }

    /** How many of its rows are hidden. */
    int hidden() {
        return scan.hidden();
    }

    @Override
    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }

    @Override
    public Location place(int line, int column, String pointer, String heading) {
        return new Location(source, line, column, pointer, heading, name());
    }

    @Override
    public @Nullable SheetRow next() {
        while (!ended) {
            SheetRow row = read();
            if (row == null) {
                end();
            } else {
                return row;
            }
        }
        return null;
    }

    private @Nullable SheetRow read() {
        if (scan.isDamaged() || scan.isLarge()) {
            fault(1, 1, scan.isDamaged() ? FaultKind.SYNTAX : FaultKind.LIMIT,
                    (scan.isDamaged() ? XlsxMessages.SHEET_DAMAGED : XlsxMessages.SHEET_LARGE).said());
            return null;
        }
        try {
            if (rows == null) {
                rows = sheet.openStream().iterator();
            }
            Row row = rows.hasNext() ? rows.next() : null;
            return row == null ? null : row(row);
        } catch (IOException | RuntimeException broken) {
            fault(last + 1, 1, FaultKind.SYNTAX, last == 0 ? XlsxMessages.SHEET_DAMAGED.said()
                    : XlsxMessages.SHEET_DAMAGED_AFTER.said(Integer.toString(last)));
            return null;
        }
    }

    private @Nullable SheetRow row(Row row) {
        int number = row.getRowNum();
        if (number <= last) {
            throw new IllegalStateException("rows go backwards");
        }
        if (given++ == limits.items()) {
            fault(number, 1, FaultKind.LIMIT, SheetLimits.rows(limits.items()));
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? "" : text(cell, number, i);
            if (text.length() > limits.textLength()) {
                fault(number, i + 1, FaultKind.LIMIT, XlsxMessages.CELL_TOO_LONG.said(Integer.toString(limits.textLength())));
                text = "";
            }
            if (!budget.take(text.length())) {
                fault(number, i + 1, FaultKind.LIMIT, XlsxMessages.TEXTS_TOO_LONG.said(Integer.toString(limits.bytes())));
                return null;
            }
            texts.add(text);
        }
        last = number;
        SheetRow read = SheetRow.ofGrid(number, texts.toArray(String[]::new));
        merge(read);
        return read;
    }

    private String text(Cell cell, int row, int column) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        CellType type = cell.getType();
        boolean formula = type == CellType.FORMULA && cell.getFormula() != null && !YES_OR_NO.matcher(cell.getFormula()).matches();
        Object value = cell.getValue();
        String text;
        if (type == CellType.BOOLEAN || value instanceof Boolean) {
            text = raw.equals("1") ? "TRUE" : "FALSE";
        } else if (type == CellType.NUMBER || value instanceof Number) {
            Integer format = cell.getDataFormatId();
            text = CellNumber.text(raw, format == null ? 0 : format, cell.getDataFormatString(), from1904, column, telling);
        } else {
            text = type == CellType.ERROR ? raw : telling.text(column, CellText.read(raw));
        }
        if (formula && Damage.error(text).isEmpty()) {
            formulas.computeIfAbsent(column + 1, first -> new int[] {row, 0})[1]++;
        }
        return text;
    }

    /** Tells of cells that are merged where something stands beside them: what is in them is read for the first cell alone. */
    private void merge(SheetRow row) {
        while (nextMerged < merged.size() && merged.get(nextMerged).top() <= row.line()) {
            over.add(merged.get(nextMerged++));
        }
        over.removeIf(one -> one.bottom() < row.line());
        for (int i = over.size() - 1; i >= 0; i--) {
            SheetScan.Merged one = over.get(i);
            boolean beside = false;
            for (int cell = 0; cell < row.size(); cell++) {
                beside |= (cell + 1 < one.left() || cell + 1 > one.right()) && !row.text(cell).isBlank();
            }
            if (beside) {
                over.remove(i);
                fault(one.top(), one.left(), FaultKind.MALFORMED, XlsxMessages.MERGED.said(one.cells()));
            }
        }
    }

    private void end() {
        ended = true;
        formulas.forEach((column, found) -> fault(found[0], column, FaultKind.MALFORMED, found[1] == 1 ? XlsxMessages.FORMULA.said()
                : XlsxMessages.FORMULAS.said(Integer.toString(found[1]))));
        if (scan.isMergedBeyond()) {
            fault(1, 1, FaultKind.LIMIT, XlsxMessages.MERGED_BEYOND.said());
        }
    }

    private void fault(int row, int column, FaultKind kind, Said message) {
        if (faults.size() < limits.faults()) {
            faults.add(new Fault(place(row, column, "", ""), kind, message));
        } else if (faults.size() == limits.faults()) {
            faults.add(MoreFaults.than(limits.faults(), place(row, column, "", "")));
        }
    }
}
