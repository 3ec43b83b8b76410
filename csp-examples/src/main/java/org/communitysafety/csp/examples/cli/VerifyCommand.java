package org.communitysafety.csp.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.io.CheckJson;
import org.communitysafety.csp.io.ReviewCheck;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.CheckedReview;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.WrittenReview;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.LawNotEncodedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp verify REVIEW.json PAPERS}. */
final class VerifyCommand {

    static final String NAME = "verify";

    private VerifyCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = Arguments.command(NAME, "Makes a review again with the options it tells, and says whether it is the same; and if "
                        + "not, whether input, law or library are others, or the review was altered.")
                .addPositional(positional("REVIEW.json", "0", "The review, as 'csp review --format json' wrote it."))
                .addPositional(positional("PAPERS", "1", "The papers it is of: a JSON file, a workbook (.xlsx), a folder or a zip file of tables; "
                        + "- for the standard input."))
                .addOption(Arguments.text("--answers", "FILE", "The people's answers it was made with, if it was."))
                .addOption(Arguments.word("--format", Arguments.label(Format.class), Format.class,
                        "text for people (without this option), json for programs."));
        Map<String, String> exits = new LinkedHashMap<>();
        exits.put("0", "The review is the same, byte for byte.");
        exits.put("1", "It is not.");
        exits.put("3", "The review, the papers or the answers could not be read.");
        exits.put("4", "The command was not understood, or the answers were not given.");
        exits.put("70", "A fault of the program.");
        spec.usageMessage().exitCodeListHeading("%nIt exits with:%n").exitCodeList(exits);
        return spec;
    }

    private static PositionalParamSpec positional(String label, String index, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(index)
                .arity("1")
                .required(true)
                .type(String.class)
                .description(description)
                .build();
    }

    static int run(ParseResult parsed, Terminal terminal) {
        WrittenReview written = Input.review(parsed.matchedPositionalValue(0, ""), terminal);
        Optional<String> answers = Arguments.value(parsed, "--answers");
        if (answers.isPresent() != written.hasAnswers()) {
            throw new Failure(Exit.USAGE, written.hasAnswers()
                    ? "The review was made with people's answers, '" + written.inputs().get(1).name() + "'. Give them with --answers."
                    : "The review was made without people's answers. Leave out --answers.");
        }
        Read<Papers> papers = Input.papers(parsed.matchedPositionalValue(1, ""), written.inputs().get(0).name(), terminal);
        CheckedReview checked = ReviewCheck.check(written, again(written, papers,
                answers.map(file -> Input.answers(file, written.inputs().get(1).name(), terminal))));
        terminal.write(parsed.matchedOptionValue("--format", Format.TEXT) == Format.JSON
                ? CheckJson.toBytes(checked)
                : Arguments.bytes(ReviewCheck.text(checked, terminal.style())));
        return checked.isSame() ? Exit.NOTHING : Exit.FINDINGS;
    }

    private static ReviewedPapers again(WrittenReview written, Read<Papers> papers, Optional<Read<Answers>> answers) {
        try {
            ReviewedPapers again = answers.isPresent()
                    ? ReviewCheck.again(written, papers, answers.get())
                    : ReviewCheck.again(written, papers);
            return written.formChecked() ? again.withForm(FormChecker.check(again.review().papers())) : again;
        } catch (LawNotEncodedException early) {
            throw new Failure(Exit.UNREADABLE, early.getMessage() + " So these are not the papers of that review.");
        }
    }
}
