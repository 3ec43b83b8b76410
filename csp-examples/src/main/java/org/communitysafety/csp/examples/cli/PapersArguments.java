package org.communitysafety.csp.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.ReviewOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the commands that review papers are told: the papers, the answers beside them, and how to review. */
final class PapersArguments {

    private PapersArguments() {}

    static void add(CommandSpec spec) {
        add(spec, PositionalParamSpec.builder()
                .paramLabel("PAPERS")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("The papers: a JSON file, a workbook (.xlsx), a folder or a zip file of tables; - for the standard input.")
                .build());
    }

    /** The same for a command that takes many sets of papers. */
    static void addMany(CommandSpec spec) {
        add(spec, PositionalParamSpec.builder()
                .paramLabel("PAPERS")
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("The papers: a JSON file, a workbook (.xlsx), a folder or a zip file of tables; - for the standard input. Of many papers any number: "
                        + "such files and folders, other folders and zip files that are searched for them, and NDJSON files.")
                .build());
    }

    /** The day the papers are looked at, in the words of the README and of the schemas. */
    static OptionSpec asAt() {
        return Arguments.day("--as-at", "The day the papers are looked at: a duty whose deadline is after it is not due yet. Without it every deadline is "
                + "taken as past.");
    }

    /** The names of many sets of papers. */
    static List<String> many(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, List.of());
    }

    private static void add(CommandSpec spec, PositionalParamSpec papers) {
        spec.addPositional(papers)
                .addOption(Arguments.text("--answers", "FILE", "Put what people answer, in this JSON file, beside the findings."))
                .addOption(Arguments.day("--on", "Ask every duty as at this day, such as 2024-04-01. Without it each is "
                        + "asked as at its own day: the plan's on the 31 March before its year."))
                .addOption(asAt())
                .addOption(Arguments.flag("--assume-whole", "Take papers that are here in part as whole. A paper that is "
                        + "not here stays so.").build())
                .addOption(Packs.withRules("Ask this beside the law"))
                .addOption(Audiences.option());
    }

    /**
     * Reads and reviews.
     *
     * @throws Failure if an input could not be read, or the output would be written over one of them
     */
    static ReviewedPapers review(ParseResult parsed, Gate gate, Terminal terminal) {
        return review(parsed.matchedPositionalValue(0, ""), parsed, gate, terminal);
    }

    /** The same with the papers by that name. */
    static ReviewedPapers review(String papers, ParseResult parsed, Gate gate, Terminal terminal) {
        Optional<String> answers = Arguments.value(parsed, "--answers");
        refuseOver(papers, parsed);
        if (InputFile.isStandard(papers) && answers.filter(InputFile::isStandard).isPresent()) {
            throw new Failure(Exit.USAGE, "Papers and answers cannot both be on the standard input. Give one of them as a file.");
        }
        Read<Papers> read = Input.papers(papers, terminal);
        Optional<Read<Answers>> given = answers.map(file -> Input.answers(file, terminal));
        Optional<LocalDate> on = Arguments.value(parsed, "--on");
        ReviewOptions options = options(parsed);
        try {
            return given.isPresent()
                    ? ReviewedPapers.of(read, given.get(), options, gate)
                    : ReviewedPapers.of(read, options, gate);
        } catch (LawNotEncodedException early) {
            throw on.isPresent()
                    ? new Failure(Exit.USAGE, early.getMessage() + " Give --on a later day.")
                    : new Failure(Exit.UNREADABLE, early.getMessage() + " Check the plan's year; to ask as at another day, "
                            + "give --on.");
        }
    }

    /**
     * Refuses to write over an input.
     *
     * @throws Failure if the output would be
     */
    static void refuseOver(String papers, ParseResult parsed) {
        Arguments.<String>value(parsed, "--out").ifPresent(file -> {
            InputFile.refuseOver(papers, file, "the papers");
            Arguments.<String>value(parsed, "--answers").ifPresent(given -> InputFile.refuseOver(given, file, "the answers"));
        });
    }

    /** How to review. */
    static ReviewOptions options(ParseResult parsed) {
        ReviewOptions options = parsed.hasMatchedOption("--assume-whole")
                ? ReviewOptions.USUAL.assumingWhole()
                : ReviewOptions.USUAL;
        Optional<LocalDate> on = Arguments.value(parsed, "--on");
        Optional<LocalDate> asAt = Arguments.value(parsed, "--as-at");
        options = on.map(options::on).orElse(options);
        for (Pack pack : Packs.of(parsed)) {
            options = options.with(pack);
        }
        for (RulePack pack : Packs.rules(parsed)) {
            options = options.with(pack);
        }
        return asAt.map(options::asAt).orElse(options);
    }

    /** Writes to the file that was asked for, or to the output. */
    static void write(ParseResult parsed, byte[] bytes, Terminal terminal) {
        Optional<String> file = Arguments.value(parsed, "--out");
        if (file.isPresent()) {
            Output.write(file.get(), bytes);
        } else {
            terminal.write(bytes);
        }
    }
}
