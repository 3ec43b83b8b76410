package org.communitysafety.csp.examples.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document for an officer to work on, whatever it is written as. Immutable and thread-safe.
 *
 * @param title its title
 * @param hasContents whether its headings are listed before the first of them
 * @param parts what stands below the title, in order
 */
public record Document(Run title, boolean hasContents, List<Part> parts) {

    /** The language of every document, by its tag (BCP 47). */
    public static final String LANGUAGE = "en-GB";

    private static final Pattern LINES = Pattern.compile("\\R+");

    /** @throws IllegalArgumentException if the title has no words, or a heading leaves out a level on the way down */
    public Document {
        parts = List.copyOf(parts);
        if (title.words().isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        int before = 0;
        for (Part part : parts) {
            if (part instanceof Heading heading) {
                if (heading.level() > before + 1) {
                    throw new IllegalArgumentException("the heading '" + heading.run().words() + "' leaves out a level");
                }
                before = heading.level();
            }
        }
    }

    /** Every run of words below the title, in order; those of the marks are not among them. */
    public Stream<Run> runs() {
        return parts.stream().flatMap(Document::runs);
    }

    private static Stream<Run> runs(Part part) {
        if (part instanceof Heading heading) {
            return Stream.of(heading.run());
        }
        if (part instanceof Paragraph paragraph) {
            return paragraph.runs().stream();
        }
        if (part instanceof Marked marked) {
            return marked.runs().stream();
        }
        if (part instanceof Listing list) {
            return list.items().stream().flatMap(item -> item.runs().stream());
        }
        Table table = (Table) part;
        return Stream.concat(Stream.concat(Stream.of(table.caption()), table.headings().stream()),
                table.rows().stream().flatMap(List::stream).flatMap(cell -> cell.runs().stream()));
    }

    /** The headings, in order. */
    public List<Heading> headings() {
        return parts.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    }

    /** Begins a document. */
    public static Builder titled(String title) {
        return new Builder(title);
    }

    /** A document in the making. Not thread-safe. */
    public static final class Builder {

        private final Run title;
        private final List<Part> parts = new ArrayList<>();
        private boolean hasContents;

        private Builder(String title) {
            this.title = Run.title(title);
        }

        /** Its headings are listed before the first of them. */
        public Builder withContents() {
            hasContents = true;
            return this;
        }

        /** A heading, of level 1 to 3. */
        public Builder heading(int level, String words) {
            return add(new Heading(level, Run.title(words)));
        }

        /** Plain words, a paragraph for each line that has any. */
        public Builder paragraph(String words) {
            LINES.splitAsStream(words).filter(line -> !line.isBlank()).forEach(line -> paragraph(Run.of(line.strip())));
            return this;
        }

        /** A paragraph of these. */
        public Builder paragraph(Run... runs) {
            return add(new Paragraph(List.of(runs)));
        }

        /** A list with a dot before each; nothing if there are no items. */
        public Builder bullets(List<String> items) {
            return items.isEmpty() ? this : add(new Listing(items.stream().map(item -> new Paragraph(List.of(Run.of(item)))).toList()));
        }

        /** A table; nothing if it has no rows. */
        public Builder table(Table.Builder table) {
            return table.isEmpty() ? this : add(table.build());
        }

        /** A note that its author has to write this part, and what. */
        public Builder toBeWritten(String what) {
            return note(Mark.TO_BE_WRITTEN, what);
        }

        /** A note. */
        public Builder note(Mark mark, String words) {
            return add(new Note(mark, Run.of(words)));
        }

        /** A sentence that tells of the law, with what it cites. */
        public Builder legal(String sentence, Run... citations) {
            return add(new LegalSentence(Run.of(sentence), Arrays.asList(citations)));
        }

        /** Any part. */
        public Builder add(Part part) {
            parts.add(part);
            return this;
        }

        /**
         * The document.
         *
         * @throws IllegalArgumentException if a heading leaves out a level on the way down
         */
        public Document build() {
            return new Document(title, hasContents, parts);
        }
    }
}
