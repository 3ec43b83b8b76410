package org.communitysafety.csp.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.ImpactJson;
import org.communitysafety.csp.io.ImpactText;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.ReviewOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp impact PAPERS --from DATE --to DATE}. */
final class ImpactCommand {

    static final String NAME = "impact";

    private ImpactCommand() {}

    static CommandSpec spec() {
        return Arguments.command(NAME, "Tells what a change of law does to papers: they are reviewed as at both days.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PAPERS")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description("The papers: a JSON file, a workbook (.xlsx), a folder or a zip file of tables; - for the standard input.")
                        .build())
                .addOption(Days.from())
                .addOption(Days.to())
                .addOption(PapersArguments.asAt())
                .addOption(Arguments.flag("--assume-whole", "Take papers that are here in part as whole.").build())
                .addOption(Audiences.option())
                .addOption(Arguments.word("--format", Arguments.label(Format.class), Format.class,
                        "text for people (without this option), json for programs."));
    }

    static int run(ParseResult parsed, Terminal terminal) {
        LocalDate from = Days.from(parsed);
        LocalDate to = Days.to(parsed);
        Read<Papers> read = Input.papers(parsed.matchedPositionalValue(0, ""), terminal);
        ImpactOnPapers impact = ForAudience.of(impact(read, from, to, options(parsed)), Audiences.of(parsed));
        terminal.write(parsed.matchedOptionValue("--format", Format.TEXT) == Format.JSON
                ? ImpactJson.toBytes(impact)
                : Arguments.bytes(ImpactText.of(impact, terminal.style())));
        return impact.isWhollyChecked() ? Exit.NOTHING : Exit.UNCHECKED;
    }

    private static ImpactOnPapers impact(Read<Papers> read, LocalDate from, LocalDate to, ReviewOptions options) {
        try {
            return ImpactOnPapers.of(read, from, to, options);
        } catch (LawNotEncodedException early) {
            throw new Failure(Exit.USAGE, early.getMessage() + " Give --from a later day.");
        }
    }

    private static ReviewOptions options(ParseResult parsed) {
        Optional<LocalDate> asAt = Arguments.value(parsed, "--as-at");
        ReviewOptions options = asAt.map(ReviewOptions.USUAL::asAt).orElse(ReviewOptions.USUAL);
        return parsed.hasMatchedOption("--assume-whole") ? options.assumingWhole() : options;
    }
}
