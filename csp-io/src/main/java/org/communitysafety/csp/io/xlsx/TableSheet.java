package org.communitysafety.csp.io.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.Guard;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.io.table.TableColumn;
import org.communitysafety.csp.io.table.TableColumns;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is a table of papers: days as papers write them, and an id for each row that has none where nothing ever names it, since its
 * column is hidden.
 */
final class TableSheet implements Sheet {

    private static final String ID = "id";

    private final XlsxSheet sheet;
    private final TableColumns table;
    private final Map<Integer, TableColumn> columns = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private int idColumn = -1;
    private int header = -1;
    private int next;

    private TableSheet(XlsxSheet sheet, TableColumns table) {
        this.sheet = sheet;
        this.table = table;
    }

    static TableSheet of(XlsxSheet sheet, TableColumns table) {
        TableSheet read = new TableSheet(sheet, table);
        sheet.tell(read.new Telling());
        for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
            if (read.header < 0 && table.isHeader(row)) {
                read.under(row);
            }
            read.rows.add(row);
        }
        if (read.idColumn >= 0 && table.isIdFree()) {
            read.giveIds();
        }
        return read;
    }

    private void under(SheetRow row) {
        header = rows.size();
        for (int i = 0; i < row.size(); i++) {
            int at = i;
            table.under(row.text(i).strip()).ifPresent(column -> columns.putIfAbsent(at, column));
            idColumn = idColumn < 0 && columns.containsKey(i) && columns.get(i).heading().equals(ID) ? i : idColumn;
        }
    }

    private boolean isCode(int column) {
        return columns.containsKey(column) && columns.get(column).isCode();
    }

    /** How cells are told for papers. */
    private final class Telling implements CellNumber.Telling {

        /** As papers write it, but where a code is wanted as what a spreadsheet makes of one, so that it is told. */
        @Override
        public String day(int column, LocalDate day, CellNumber.Shows shows) {
            if (isCode(column)) {
                return day.getDayOfMonth() + "-" + XlsxSheet.MONTHS.get(day.getMonthValue() - 1);
            }
            String text = day.toString();
            return switch (shows) {
                case DAY -> text;
                case MONTH -> text.substring(0, text.lastIndexOf('-'));
                case YEAR -> text.substring(0, text.indexOf('-'));
            };
        }

        /** A code that stands as text was not changed by a spreadsheet, and says so by an apostrophe. */
        @Override
        public String text(int column, String text) {
            return isCode(column) && !text.isBlank() && !Guard.isGuarded(text) ? Guard.written(text) : text;
        }
    }

    private void giveIds() {
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add(row.text(idColumn).strip()));
        for (int i = header + 1; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            if (row.isBlank() || !row.text(idColumn).isBlank()) {
                continue;
            }
            String[] texts = new String[Math.max(row.size(), idColumn + 1)];
            for (int cell = 0; cell < texts.length; cell++) {
                texts[cell] = row.text(cell);
            }
            int number = row.line();
            while (!taken.add(table.name() + "-" + number)) {
                number++;
            }
            texts[idColumn] = table.name() + "-" + number;
            rows.set(i, SheetRow.ofGrid(row.line(), texts));
        }
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public @Nullable SheetRow next() {
        return next < rows.size() ? rows.get(next++) : null;
    }

    @Override
    public List<Fault> faults() {
        return sheet.faults();
    }

    @Override
    public Location place(int line, int column, String pointer, String heading) {
        return sheet.place(line, column, pointer, heading);
    }
}
