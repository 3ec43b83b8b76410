package org.communitysafety.csp.examples.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.draft.NothingToWriteException;
import org.communitysafety.csp.examples.written.DocumentFormat;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Gate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp write DOCUMENT PAPERS}. */
final class WriteCommand {

    static final String NAME = "write";

    private WriteCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = Arguments.command(NAME, "Writes a document for an officer to work on, from what the papers say: plan, the strategy and action "
                        + "plan; summary, a summary of it for publication. What the papers have nothing for is marked.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel(Arguments.label(WrittenDocument.class))
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(WrittenDocument.class)
                        .converters(Arguments.words(WrittenDocument.class))
                        .description("The document.")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PAPERS")
                        .index("1")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description("The papers: a JSON file, a workbook (.xlsx), a folder or a zip file of tables; - for the standard input.")
                        .build())
                .addOption(Arguments.day("--on", "Tell the law as at this day, such as 2024-04-01. Without it each duty is told as at its own day."))
                .addOption(Arguments.word(Audiences.NAME, Arguments.label(Audience.class), Audience.class, "For whom it is. public (without this "
                        + "option): what is marked restricted or for partners is left out. partners: what is marked restricted. all: nothing."))
                .addOption(Arguments.word("--format", Arguments.label(DocumentFormat.class), DocumentFormat.class, "docx for Word and LibreOffice, html "
                        + "for a browser, markdown for a ticket. Without it, what the name after --out ends with, or else markdown."))
                .addOption(Arguments.text("--out", "FILE", "Write to this file, whole or not at all. Nothing that is there already is written over."));
        Map<String, String> exits = new LinkedHashMap<>();
        exits.put("0", "The document was written.");
        exits.put("2", "It was, but part of the papers could not be read or a duty not be checked; it says so on its first page.");
        exits.put("3", "The papers could not be read, or have nothing to make it from, or are of a year before the law that is encoded.");
        exits.put("4", "The command was not understood, or the output could not be written.");
        exits.put("70", "A fault of the program.");
        spec.usageMessage().exitCodeListHeading("%nIt exits with:%n").exitCodeList(exits);
        return spec;
    }

    static int run(ParseResult parsed, Terminal terminal) {
        Optional<String> out = Arguments.value(parsed, "--out");
        DocumentFormat format = format(Arguments.value(parsed, "--format"), out);
        out.ifPresent(Output::refuseThere);
        String papers = parsed.matchedPositionalValue(1, "");
        ReviewedPapers reviewed = PapersArguments.review(papers, parsed, Gate.NONE, terminal);
        WrittenDocument kind = parsed.matchedPositionalValue(0, WrittenDocument.PLAN);
        byte[] bytes = format.write(draft(kind, reviewed, parsed.matchedOptionValue(Audiences.NAME, Audience.PUBLIC)));
        if (out.isPresent()) {
            Output.writeNew(out.get(), bytes);
        } else {
            terminal.write(bytes);
        }
        return reviewed.isWhollyChecked() ? Exit.NOTHING : Exit.UNCHECKED;
    }

    private static Document draft(WrittenDocument kind, ReviewedPapers reviewed, Audience audience) {
        try {
            return kind.draft(reviewed, audience);
        } catch (NothingToWriteException nothing) {
            throw new Failure(Exit.UNREADABLE, "No " + kind.getWord() + " was written of " + reviewed.read().source() + ": "
                    + nothing.getMessage() + "." + Told.faults(reviewed.read()));
        }
    }

    /** What is asked for, or what the name says. */
    private static DocumentFormat format(Optional<DocumentFormat> asked, Optional<String> out) {
        Optional<DocumentFormat> named = out.map(name -> name.toLowerCase(Locale.ROOT)).flatMap(WriteCommand::named);
        if (asked.isPresent() && named.isPresent() && asked.get() != named.get()) {
            throw new Failure(Exit.USAGE, "'" + out.orElse("") + "' is the name of " + named.get().getWord() + ", and --format says "
                    + asked.get().getWord() + ". Leave out --format, or give --out another name.");
        }
        return asked.or(() -> named).orElse(DocumentFormat.MARKDOWN);
    }

    private static Optional<DocumentFormat> named(String name) {
        return name.endsWith(".docx") ? Optional.of(DocumentFormat.DOCX)
                : name.endsWith(".html") || name.endsWith(".htm") ? Optional.of(DocumentFormat.HTML)
                : name.endsWith(".md") ? Optional.of(DocumentFormat.MARKDOWN)
                : Optional.empty();
    }
}
