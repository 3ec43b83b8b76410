package org.communitysafety.csp.examples.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.ReviewText;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.ReviewOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp review PAPERS}. */
final class ReviewCommand {

    static final String NAME = "review";

    private ReviewCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = Arguments.command(NAME, "Reviews papers: what the law asks, and what in them answers it.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PAPERS")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description("The papers' JSON file; - for the standard input.")
                        .build())
                .addOption(Arguments.day("--on", "Ask every duty as at this day, such as 2024-04-01. Without it each is "
                        + "asked as at its own day: the plan's on the 31 March before its year."))
                .addOption(Arguments.day("--as-at", "Look at the papers as at this day: what falls due later is not due "
                        + "yet. Without it every deadline is minded."))
                .addOption(Arguments.flag("--assume-whole", "Take papers that are here in part as whole. A paper that is "
                        + "not here stays so.").build())
                .addOption(Arguments.word("--gate", Arguments.label(Gate.class), Gate.class, "What makes the exit 1. "
                        + "conflicts: papers state something at odds with a must. gaps (without this option): also a must "
                        + "not found in a paper read whole. complete: any must not answered."))
                .addOption(Arguments.flag("--form", "Check the form of the papers as well.").build())
                .addOption(Arguments.word("--format", Arguments.label(Format.class), Format.class,
                        "text for people (without this option), json for programs."))
                .addOption(Arguments.text("--out", "FILE", "Write to this file, whole or not at all."));
        Map<String, String> exits = new LinkedHashMap<>();
        exits.put("0", "Nothing stops at the gate.");
        exits.put("1", "Something stops at the gate.");
        exits.put("2", "A duty could not be checked, or part of the papers could not be read.");
        exits.put("3", "The papers could not be read, or are of a year before the law that is encoded.");
        exits.put("4", "The command was not understood, or the output could not be written.");
        exits.put("70", "A fault of the program.");
        spec.usageMessage().exitCodeListHeading("%nIt exits with the highest of 3, 2 and 1 that fits:%n").exitCodeList(exits);
        return spec;
    }

    static int run(ParseResult parsed, Terminal terminal) {
        String papers = parsed.matchedPositionalValue(0, "");
        Optional<String> file = Arguments.value(parsed, "--out");
        if (file.filter(out -> Input.isIn(papers, out)).isPresent()) {
            throw new Failure(Exit.USAGE, "'" + file.get() + "' is the file of the papers: the review would be written over "
                    + "them. Give --out another file.");
        }
        Read<Papers> read = Input.read(papers, terminal);
        ReviewedPapers reviewed = review(read, parsed);
        if (parsed.hasMatchedOption("--form")) {
            reviewed = reviewed.withForm(FormChecker.check(reviewed.review().papers()));
        }
        Style style = terminal.colour() && file.isEmpty() ? Style.COLOUR : Style.PLAIN;
        byte[] bytes = parsed.matchedOptionValue("--format", Format.TEXT) == Format.JSON
                ? ReviewJson.toBytes(reviewed)
                : Arguments.bytes(ReviewText.of(reviewed, style));
        if (file.isPresent()) {
            Output.write(file.get(), bytes);
        } else {
            terminal.write(bytes);
        }
        return exit(reviewed);
    }

    private static ReviewedPapers review(Read<Papers> read, ParseResult parsed) {
        Optional<LocalDate> on = Arguments.value(parsed, "--on");
        Optional<LocalDate> asAt = Arguments.value(parsed, "--as-at");
        ReviewOptions options = new ReviewOptions(
                on, asAt, parsed.hasMatchedOption("--assume-whole"), ReviewOptions.USUAL.unread(), ReviewOptions.USUAL.packs());
        try {
            return ReviewedPapers.of(read, options, parsed.matchedOptionValue("--gate", Gate.GAPS));
        } catch (LawNotEncodedException early) {
            throw on.isPresent()
                    ? new Failure(Exit.USAGE, early.getMessage() + " Give --on a later day.")
                    : new Failure(Exit.UNREADABLE, early.getMessage() + " Check the plan's year; to ask as at another day, "
                            + "give --on.");
        }
    }

    private static int exit(ReviewedPapers reviewed) {
        if (reviewed.isPassed()) {
            return Exit.NOTHING;
        }
        return reviewed.isWhollyChecked() ? Exit.FINDINGS : Exit.UNCHECKED;
    }
}
