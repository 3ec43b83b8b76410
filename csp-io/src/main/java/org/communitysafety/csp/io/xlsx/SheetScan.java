package org.communitysafety.csp.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the XML of a sheet tells beside its cells, looked for before they are read: whether they may be read at all. */
final class SheetScan {

    private static final String ROWS_OF_CELLS = "sheetData";
    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;
    /** So many cells, blank ones before the last of a row too, are read of a sheet. */
    private static final long CELLS = 16_000_000;
    private static final int MOST_MERGED = 10_000;
    private static final int LETTERS = 26;

    /** Cells that are merged; rows and columns from 1. */
    record Merged(int top, int left, int bottom, int right, String cells) {}

    private final List<Merged> merged = new ArrayList<>();
    private int hidden;
    private boolean inCells;
    private boolean filled;
    private boolean damaged;
    private boolean large;
    private int row;
    private int column;
    private long cells;

    private SheetScan() {}

    static SheetScan of(byte[] xml) {
        SheetScan scan = new SheetScan();
        try {
            XMLStreamReader in = XmlIn.of(xml);
            while (in.hasNext() && !scan.damaged && !scan.large) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    scan.element(in);
                } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(ROWS_OF_CELLS)) {
                    scan.inCells = false;
                }
            }
        } catch (XMLStreamException | RuntimeException broken) {
            scan.damaged = true;
        }
        return scan;
    }

    private void element(XMLStreamReader in) {
        switch (in.getLocalName()) {
            case ROWS_OF_CELLS -> inCells = true;
            case "row" -> row(in.getAttributeValue(null, "r"), in.getAttributeValue(null, "hidden"));
            case "c" -> cell(in.getAttributeValue(null, "r"));
            case "v", "is", "f" -> filled |= inCells;
            case "mergeCell" -> merge(in.getAttributeValue(null, "ref"));
            default -> { }
        }
    }

    private void row(String number, String isHidden) {
        int next = number == null ? row + 1 : Integer.parseInt(number);
        damaged |= next <= row || next > ROWS;
        row = next;
        column = 0;
        hidden += "1".equals(isHidden) || "true".equals(isHidden) ? 1 : 0;
    }

    private void cell(String place) {
        int next = place == null ? column + 1 : column(place);
        damaged |= next <= column || next > COLUMNS || (place != null && row(place) != row);
        cells += next - column;
        large |= cells > CELLS;
        column = next;
    }

    private void merge(String range) {
        String[] ends = range.split(":");
        if (ends.length == 2 && merged.size() <= MOST_MERGED) {
            merged.add(new Merged(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1]), range));
        }
    }

    private static int letters(String place) {
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            letters++;
        }
        if (letters == 0 || letters > 3) {
            throw new IllegalArgumentException("no cell");
        }
        return letters;
    }

    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < letters(place); i++) {
            column = column * LETTERS + place.charAt(i) - 'A' + 1;
        }
        return column;
    }

    private static int row(String place) {
        return Integer.parseInt(place.substring(letters(place)));
    }

    /** Whether the cells may not be read, since they are not what a sheet can have. */
    boolean isDamaged() {
        return damaged;
    }

    /** Whether there are too many cells. */
    boolean isLarge() {
        return large;
    }

    /** Whether anything stands in it. */
    boolean isFilled() {
        return filled;
    }

    /** How many rows are hidden. */
    int hidden() {
        return hidden;
    }

    List<Merged> merged() {
        return merged;
    }

    /** Whether more cells are merged than are looked at. */
    boolean isMergedBeyond() {
        return merged.size() > MOST_MERGED;
    }
}
