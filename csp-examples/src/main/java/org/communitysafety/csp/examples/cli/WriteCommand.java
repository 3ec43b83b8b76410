package org.communitysafety.csp.examples.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.draft.NoSuchQuarterException;
import org.communitysafety.csp.examples.draft.NoSuchReportException;
import org.communitysafety.csp.examples.draft.NothingToWriteException;
import org.communitysafety.csp.examples.written.DocumentFormat;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Gate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp write DOCUMENT PAPERS}. */
final class WriteCommand {

    static final String NAME = "write";

    private static final String QUARTER = "--quarter";
    private static final String REPORT = "--report";

    /** So many quarters has the longest plan that is likely. */
    private static final int MOST_QUARTERS = 40;

    private WriteCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = Arguments.command(NAME, "Writes a document for an officer to work on, from what the papers say: plan, the strategy and action "
                        + "plan; summary, a summary of it for publication; report, the report that takes it through committee; monitoring, how it stands at the "
                        + "end of a quarter; annual, what came of it by the end of its year. What the papers have nothing for is marked.")
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
                .addOption(OptionSpec.builder(QUARTER)
                        .type(Integer.class)
                        .arity("1")
                        .paramLabel("Q")
                        .converters(Arguments.converter(WriteCommand::quarter))
                        .description("Which quarter the monitoring is of, such as 2 or Q2, counted in the plan's own year.")
                        .build())
                .addOption(Arguments.text(REPORT, "ID", "Which committee report of the papers the report is made of, by its id, where there are several on "
                        + "the plan. Without it, the first."))
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
        DocumentFormat format = Forms.of(parsed, DocumentFormat.class).orElseGet(() -> {
            if (out.isPresent()) {
                throw new Failure(Exit.USAGE, "'" + out.get() + "' does not tell by its end what to write. Let it end in .docx, .html or .md, or give --format.");
            }
            return DocumentFormat.MARKDOWN;
        });
        WrittenDocument kind = parsed.matchedPositionalValue(0, WrittenDocument.PLAN);
        Optional<Integer> quarter = Arguments.value(parsed, QUARTER);
        if (kind.isOfQuarter() != quarter.isPresent()) {
            throw new Failure(Exit.USAGE, quarter.isPresent()
                    ? "The " + kind.getWord() + " is not of a quarter. Leave out " + QUARTER + "."
                    : "The " + kind.getWord() + " is of a quarter: give " + QUARTER + ", such as " + QUARTER + " Q2.");
        }
        Optional<String> report = Arguments.value(parsed, REPORT);
        if (report.isPresent() && kind != WrittenDocument.REPORT) {
            throw new Failure(Exit.USAGE, "The " + kind.getWord() + " is not made of a committee report. Leave out " + REPORT + ".");
        }
        out.ifPresent(Output::refuseThere);
        String papers = parsed.matchedPositionalValue(1, "");
        ReviewedPapers reviewed = PapersArguments.review(papers, parsed, Gate.NONE, terminal);
        byte[] bytes = format.write(draft(kind, reviewed, parsed.matchedOptionValue(Audiences.NAME, Audience.PUBLIC), quarter.orElse(0), report));
        if (out.isPresent()) {
            Output.writeNew(out.get(), bytes);
        } else {
            terminal.write(bytes);
        }
        return reviewed.isWhollyChecked() ? Exit.NOTHING : Exit.UNCHECKED;
    }

    private static Document draft(WrittenDocument kind, ReviewedPapers reviewed, Audience audience, int quarter, Optional<String> report) {
        try {
            return kind.draft(reviewed, audience, quarter, report);
        } catch (NoSuchReportException none) {
            throw new Failure(Exit.USAGE, "There is no report '" + report.orElse("") + "' to write of: " + none.getMessage() + ".");
        } catch (NoSuchQuarterException none) {
            throw new Failure(Exit.USAGE, "No " + kind.getWord() + " was written of this quarter: " + none.getMessage() + ".");
        } catch (NothingToWriteException nothing) {
            throw new Failure(Exit.UNREADABLE, "No " + kind.getWord() + " was written of " + reviewed.read().source() + ": "
                    + nothing.getMessage() + "." + Told.faults(reviewed.read()));
        }
    }

    private static Integer quarter(String typed) {
        String digits = typed.toUpperCase(Locale.ROOT).startsWith("Q") ? typed.substring(1) : typed;
        if (!digits.matches("[1-9]\\d?") || Integer.parseInt(digits) > MOST_QUARTERS) {
            throw new IllegalArgumentException("is not a quarter: write 1, 2, 3 or 4, or Q1 to Q4");
        }
        return Integer.valueOf(digits);
    }
}
