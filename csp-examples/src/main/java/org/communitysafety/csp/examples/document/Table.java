package org.communitysafety.csp.examples.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table with a row of headings and no merged cells.
 *
 * @param caption what it tells, for those who look for it and those who hear it
 * @param headings what each column holds
 * @param rows each row, with a cell for every heading
 * @param isFirstHeading whether the first cell of a row tells what the row is about
 */
public record Table(Run caption, List<Run> headings, List<List<Paragraph>> rows, boolean isFirstHeading) implements Part {

    /** @throws IllegalArgumentException if a heading has no words, there is no row, or one has too many cells or too few */
    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        if (caption.words().isBlank() || headings.stream().anyMatch(heading -> heading.words().isBlank())) {
            throw new IllegalArgumentException("a table needs a caption, and words in every heading");
        }
        int columns = headings.size();
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a table has rows, each with a cell for every heading");
        }
    }

    /** Begins a table with these headings. */
    public static Builder of(String caption, String... headings) {
        return new Builder(caption, Arrays.stream(headings).map(Run::of).toList());
    }

    /** A table in the making. Not thread-safe. */
    public static final class Builder {

        private final Run caption;
        private final List<Run> headings;
        private final List<List<Paragraph>> rows = new ArrayList<>();
        private boolean isFirstHeading;

        private Builder(String caption, List<Run> headings) {
            this.caption = Run.of(caption);
            this.headings = headings;
        }

        /** The first cell of every row tells what the row is about. */
        public Builder withRowHeadings() {
            isFirstHeading = true;
            return this;
        }

        /** A row of plain words. */
        public Builder row(String... cells) {
            return row(Arrays.stream(cells).map(words -> new Paragraph(List.of(Run.of(words)))).toList());
        }

        /** A row. */
        public Builder row(List<Paragraph> cells) {
            rows.add(cells);
            return this;
        }

        /** Whether there is no row yet. */
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /**
         * The table.
         *
         * @throws IllegalArgumentException if it has no row, or one that does not fit
         */
        public Table build() {
            return new Table(caption, headings, rows, isFirstHeading);
        }
    }
}
