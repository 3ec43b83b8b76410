package org.communitysafety.csp.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.QuestionsJson;
import org.communitysafety.csp.io.QuestionsText;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Gate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp questions PAPERS}. */
final class QuestionsCommand {

    static final String NAME = "questions";

    private static final String AS_ANSWERS = "--as-answers";

    private QuestionsCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = Arguments.command(NAME, "Lists what is open in papers, by who can answer it.");
        PapersArguments.add(spec);
        spec.addOption(Arguments.word("--format", Arguments.label(Format.class), Format.class,
                        "text for people, json for programs. Without it, what the name after --out ends with, or else text."))
                .addOption(Arguments.flag(AS_ANSWERS, "Write a file of answers to be filled in: those given with --answers, "
                        + "and a blank one for every question that is open.").build())
                .addOption(Arguments.text("--out", "FILE", "Write to this file, whole or not at all."));
        Map<String, String> exits = new LinkedHashMap<>();
        exits.put("0", "The questions were listed.");
        exits.put("2", "They were, but a duty could not be checked, or part of the input could not be read.");
        exits.put("3", "The papers or answers could not be read, or are of a year before the law that is encoded.");
        exits.put("4", "The command was not understood, or the output could not be written.");
        exits.put("70", "A fault of the program.");
        spec.usageMessage().exitCodeListHeading("%nIt exits with:%n").exitCodeList(exits);
        return spec;
    }

    static int run(ParseResult parsed, Terminal terminal) {
        boolean form = parsed.hasMatchedOption(AS_ANSWERS);
        if (form && parsed.hasMatchedOption("--format")) {
            throw new Failure(Exit.USAGE, "A file of answers has one format. Give --as-answers or --format, not both.");
        }
        Audience audience = Audiences.of(parsed);
        if (form && audience != Audience.ALL && parsed.hasMatchedOption("--answers")) {
            throw new Failure(Exit.USAGE, "A file of answers goes on holding those that are given, so it is for those who keep the "
                    + "papers. Leave out " + Audiences.NAME + ", or --answers.");
        }
        PapersArguments.refuseOver(parsed.matchedPositionalValue(0, ""), parsed);
        Format format = form ? formOfAnswers(parsed) : Forms.of(parsed, Format.class).orElse(Format.TEXT);
        ReviewedPapers reviewed = ForAudience.of(PapersArguments.review(parsed, Gate.NONE, terminal), audience);
        OpenQuestions open = OpenQuestions.of(reviewed);
        byte[] bytes = form ? form(open)
                : format == Format.JSON ? QuestionsJson.toBytes(open)
                : Arguments.bytes(QuestionsText.of(open, terminal.style(parsed)));
        PapersArguments.write(parsed, bytes, terminal);
        return reviewed.isWhollyChecked() ? Exit.NOTHING : Exit.UNCHECKED;
    }

    /** An answer that could not be read would be left out of the new file, so there is none until it can be. */
    private static byte[] form(OpenQuestions open) {
        open.reviewed().answers().ifPresent(given -> Told.whole(given, Exit.UNCHECKED, "and would be lost in the new file"));
        return AnswersJson.form(open);
    }

    private static Format formOfAnswers(ParseResult parsed) {
        Arguments.<String>value(parsed, "--out").ifPresent(out -> Forms.refuseOther(out, ".json"));
        return Format.JSON;
    }
}
