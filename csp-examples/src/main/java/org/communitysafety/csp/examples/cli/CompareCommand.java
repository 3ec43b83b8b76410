package org.communitysafety.csp.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.examples.draft.CompareDraft;
import org.communitysafety.csp.examples.written.DocumentFormat;
import org.communitysafety.csp.io.CompareJson;
import org.communitysafety.csp.io.CompareText;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.ReviewOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp compare OLD NEW}. */
final class CompareCommand {

    static final String NAME = "compare";

    private CompareCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = Arguments.command(NAME, "Tells how a year's papers differ from those of the year before: priorities, actions, measures and answers to "
                        + "the law.")
                .addPositional(papers("0", "OLD", "The papers of the earlier year"))
                .addPositional(papers("1", "NEW", "The papers of the later year"))
                .addOption(Arguments.flag("--assume-whole", "Take papers that are here in part as whole.").build())
                .addOption(Arguments.word(Audiences.NAME, Arguments.label(Audience.class), Audience.class, "For whom it is. public: what is marked restricted or "
                        + "for partners is left out. partners: what is marked restricted. all: nothing. Without this option a document (markdown, html, docx) is "
                        + "for the public, and text and json are for all."))
                .addOption(Arguments.word("--format", Arguments.label(CompareFormat.class), CompareFormat.class,
                        "text for a terminal, json for programs, markdown for a ticket, html for a browser, docx for Word and LibreOffice. Without it, "
                                + "what the name after --out ends with, or else text."))
                .addOption(Arguments.text("--out", "FILE", "Write to this file, whole or not at all."));
        Map<String, String> exits = new LinkedHashMap<>();
        exits.put("0", "Both papers were read and checked, whatever differs.");
        exits.put("2", "A duty could not be checked, or part of an input could not be read.");
        exits.put("3", "Papers could not be read, or are of a year before the law that is encoded.");
        exits.put("4", "The command was not understood, or the output could not be written.");
        exits.put("70", "A fault of the program.");
        spec.usageMessage().exitCodeListHeading("%nIt exits with:%n").exitCodeList(exits);
        return spec;
    }

    private static PositionalParamSpec papers(String index, String label, String what) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(index)
                .arity("1")
                .required(true)
                .type(String.class)
                .description(what + ": a JSON file, a workbook (.xlsx), a folder or a zip file of tables; - for the standard input.")
                .build();
    }

    static int run(ParseResult parsed, Terminal terminal) {
        String before = parsed.matchedPositionalValue(0, "");
        String after = parsed.matchedPositionalValue(1, "");
        Optional<String> out = Arguments.value(parsed, "--out");
        out.ifPresent(file -> {
            InputFile.refuseOver(before, file, "the papers");
            InputFile.refuseOver(after, file, "the papers");
        });
        if (InputFile.isStandard(before) && InputFile.isStandard(after)) {
            throw new Failure(Exit.USAGE, "Both papers cannot be on the standard input. Give one of them as a file.");
        }
        ReviewOptions options = parsed.hasMatchedOption("--assume-whole") ? ReviewOptions.USUAL.assumingWhole() : ReviewOptions.USUAL;
        CompareFormat format = Forms.of(parsed, CompareFormat.class).orElse(CompareFormat.TEXT);
        Audience audience = parsed.matchedOptionValue(Audiences.NAME, format.isDocument() ? Audience.PUBLIC : Audience.ALL);
        ComparedPapers compared = ForAudience.of(
                compared(Input.papers(before, terminal), Input.papers(after, terminal), options), audience);
        byte[] bytes = switch (format) {
            case TEXT -> Arguments.bytes(CompareText.of(compared, terminal.style(parsed)));
            case JSON -> CompareJson.toBytes(compared);
            case MARKDOWN -> DocumentFormat.MARKDOWN.write(CompareDraft.of(compared));
            case HTML -> DocumentFormat.HTML.write(CompareDraft.of(compared));
            case DOCX -> DocumentFormat.DOCX.write(CompareDraft.of(compared));
        };
        PapersArguments.write(parsed, bytes, terminal);
        return compared.isWhollyChecked() ? Exit.NOTHING : Exit.UNCHECKED;
    }

    private static ComparedPapers compared(Read<Papers> before, Read<Papers> after, ReviewOptions options) {
        try {
            return ComparedPapers.of(before, after, options);
        } catch (LawNotEncodedException early) {
            throw new Failure(Exit.UNREADABLE, early.getMessage() + " Check the years of both plans.");
        }
    }
}
