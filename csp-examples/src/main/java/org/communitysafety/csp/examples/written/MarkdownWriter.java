package org.communitysafety.csp.examples.written;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Heading;
import org.communitysafety.csp.examples.document.Listing;
import org.communitysafety.csp.examples.document.Marked;
import org.communitysafety.csp.examples.document.Paragraph;
import org.communitysafety.csp.examples.document.Part;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.io.words.Markdown;

/** A document as Markdown. Its headings are not listed: whatever shows Markdown lists them itself. */
final class MarkdownWriter {

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private final StringBuilder text = new StringBuilder();

    private MarkdownWriter() {}

    static String write(Document document) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.text.append("# ").append(runs(List.of(document.title()))).append('\n');
        document.parts().forEach(writer::part);
        return writer.text.toString();
    }

    private void part(Part part) {
        text.append('\n');
        if (part instanceof Heading heading) {
            line("#".repeat(heading.level() + 1) + " " + runs(List.of(heading.run())));
        } else if (part instanceof Paragraph paragraph) {
            line(runs(paragraph.runs()));
        } else if (part instanceof Marked marked) {
            line("> **" + marked.mark().words() + ":** " + runs(marked.runs()));
        } else if (part instanceof Listing list) {
            list(list);
        } else if (part instanceof Table table) {
            table(table);
        }
    }

    private void list(Listing list) {
        list.items().forEach(item -> line("- " + runs(item.runs())));
    }

    private void table(Table table) {
        line("*" + runs(List.of(table.caption())).strip() + "*");
        line("");
        row(table.headings().stream().map(heading -> runs(List.of(heading))).toList());
        row(table.headings().stream().map(heading -> "---").toList());
        for (List<Paragraph> row : table.rows()) {
            List<String> cells = new ArrayList<>(row.stream().map(cell -> runs(cell.runs())).toList());
            if (table.isFirstHeading()) {
                cells.set(0, runs(row.get(0).strong()));
            }
            row(cells);
        }
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(MarkdownWriter::run).collect(Collectors.joining());
    }

    /** Signs of stress stand at the words, with the spaces outside, also those that do not break: a sign beside a space is no sign. */
    private static String run(Run run) {
        String words = AROUND.matcher(run.words()).replaceAll("");
        if (words.isEmpty()) {
            return run.words();
        }
        String sign = switch (run.ink()) {
            case PLAIN -> "";
            case STRONG -> "**";
            case EMPHASIS -> "*";
        };
        String inked = sign + Markdown.of(words) + sign;
        String linked = run.link().map(page -> "[" + inked + "](<" + page + ">)").orElse(inked);
        int start = run.words().indexOf(words);
        return run.words().substring(0, start) + linked + run.words().substring(start + words.length());
    }
}
