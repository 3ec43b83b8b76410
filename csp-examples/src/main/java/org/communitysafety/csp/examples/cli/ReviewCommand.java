package org.communitysafety.csp.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.ReviewJunit;
import org.communitysafety.csp.io.ReviewMarkdown;
import org.communitysafety.csp.io.ReviewText;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.review.Gate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp review PAPERS...}. */
final class ReviewCommand {

    static final String NAME = "review";

    /** That files have papers on every line. */
    static final String LINES = "--ndjson";

    private ReviewCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = Arguments.command(NAME, "Reviews papers: what the law asks, and what in them answers it.");
        PapersArguments.addMany(spec);
        spec.addOption(Arguments.word("--gate", Arguments.label(Gate.class), Gate.class, "What makes the exit 1. "
                        + "conflicts: papers state something at odds with a must. gaps (without this option): also a must "
                        + "not found in a paper read whole. complete: any must that neither they nor a person's answer "
                        + "on record settles."))
                .addOption(PacksAtGate.option())
                .addOption(Arguments.flag("--form", "Check the form of the papers as well.").build())
                .addOption(Arguments.word("--format", Arguments.label(ReviewFormat.class), ReviewFormat.class,
                        "text for a terminal, html for a page to work through, markdown for a ticket, json for programs, junit for a build. Without "
                                + "it, what the name after --out ends with, or else text."))
                .addOption(Arguments.flag(LINES, "Every file, and the standard input, has papers on every line, whatever its name.").build())
                .addOption(Arguments.text("--out", "FILE", "Write to this file, whole or not at all. Pages of many papers, as html or markdown, go "
                        + "to this new folder, a file for each."));
        Map<String, String> exits = new LinkedHashMap<>();
        exits.put("0", "Nothing stops at the gate.");
        exits.put("1", "Something stops at the gate.");
        exits.put("2", "A duty could not be checked, or part of the input could not be read.");
        exits.put("3", "The papers or answers could not be read, or are of a year before the law that is encoded.");
        exits.put("4", "The command was not understood, or the output could not be written.");
        exits.put("70", "A fault of the program.");
        spec.usageMessage().exitCodeListHeading("%nIt exits with the highest of 3, 2 and 1 that fits:%n").exitCodeList(exits);
        return spec;
    }

    static int run(ParseResult parsed, Terminal terminal) {
        PacksAtGate.check(parsed);
        List<String> names = PapersArguments.many(parsed);
        if (PapersFound.isMany(names, parsed.hasMatchedOption(LINES), terminal)) {
            return new ReviewOfMany(parsed, terminal).run(names);
        }
        PapersArguments.refuseOver(names.get(0), parsed);
        ReviewFormat format = Forms.of(parsed, ReviewFormat.class).orElse(ReviewFormat.TEXT);
        ReviewedPapers reviewed = PapersArguments.review(names.get(0), parsed, parsed.matchedOptionValue("--gate", Gate.GAPS), terminal);
        if (parsed.hasMatchedOption("--form")) {
            reviewed = reviewed.withForm(FormChecker.check(reviewed.review().papers()));
        }
        PacksAtGate packs = PacksAtGate.of(parsed, reviewed);
        reviewed = ForAudience.of(reviewed, Audiences.of(parsed));
        Style style = terminal.style(parsed);
        byte[] bytes = switch (format) {
            case TEXT -> Arguments.bytes(ReviewText.of(reviewed, style));
            case HTML -> ReviewHtml.toBytes(reviewed);
            case MARKDOWN -> Arguments.bytes(ReviewMarkdown.of(reviewed));
            case JSON -> ReviewJson.toBytes(reviewed);
            case JUNIT -> ReviewJunit.toBytes(reviewed);
        };
        PapersArguments.write(parsed, bytes, terminal);
        packs.told().forEach(terminal::tell);
        return Math.max(exit(reviewed), packs.exit());
    }

    private static int exit(ReviewedPapers reviewed) {
        if (reviewed.isPassed()) {
            return Exit.NOTHING;
        }
        return reviewed.isWhollyChecked() ? Exit.FINDINGS : Exit.UNCHECKED;
    }
}
