package org.communitysafety.csp.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.io.ExplainText;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Explained;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.pack.RuleId;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.statute.NotEncoded;
import org.communitysafety.csp.statute.Statute;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp explain DUTY-ID [PAPERS]}. */
final class ExplainCommand {

    static final String NAME = "explain";

    /** How many letters may be wrong in an id that is still recognised. */
    private static final int LETTERS = 3;

    private ExplainCommand() {}

    static CommandSpec spec() {
        return Arguments.command(NAME, "Explains one duty: what the rule book tells of it, or how it is answered for papers.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("DUTY-ID")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description("The id of the duty, such as CDA98-6-1-C, or where it stands, such as \"SI 2007/1830 reg 13A\"; 'csp duties' "
                                + "lists them. Or the id of a rule of a pack, such as plan-quality:lead-for-every-action.")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PAPERS")
                        .index("1")
                        .arity("0..1")
                        .type(String.class)
                        .description("The papers: a JSON file, a workbook (.xlsx), a folder or a zip file of tables; - for the standard input. "
                                + "Without it the entry of the rule book "
                                + "is printed.")
                        .build())
                .addOption(Arguments.day("--on", "Ask as at this day, such as 2024-04-01. Without it on the duty's own day."))
                .addOption(PapersArguments.asAt())
                .addOption(Arguments.flag("--assume-whole", "Take papers that are here in part as whole.").build())
                .addOption(Audiences.option());
    }

    static int run(ParseResult parsed, Terminal terminal) {
        String typed = parsed.matchedPositionalValue(0, "");
        Style style = terminal.style();
        Optional<String> papers = Optional.ofNullable(parsed.matchedPositionalValue(1, null));
        if (typed.indexOf(':') > 0) {
            terminal.write(Arguments.bytes(rule(typed.strip(), papers.isPresent(), style)));
            return Exit.NOTHING;
        }
        List<Duty> duties = duties(typed);
        if (papers.isEmpty()) {
            if (parsed.hasMatchedOption("--on") || parsed.hasMatchedOption("--as-at")
                    || parsed.hasMatchedOption("--assume-whole") || parsed.hasMatchedOption(Audiences.NAME)) {
                throw new Failure(Exit.USAGE, "--on, --as-at, --assume-whole and --audience are for papers. Give the papers' file too.");
            }
            terminal.write(Arguments.bytes(each(duties, duty -> ExplainText.of(Statute.catalogue(), duty, style))));
            return Exit.NOTHING;
        }
        Read<Papers> read = Input.papers(papers.get(), terminal);
        try {
            terminal.write(Arguments.bytes(each(duties, duty -> ExplainText.of(
                    ForAudience.of(Explained.of(read, options(parsed, duty), duty.getId()), Audiences.of(parsed)), style))));
        } catch (LawNotEncodedException early) {
            throw new Failure(Exit.USAGE, early.getMessage() + " Give --on a later day.");
        }
        return read.faults().isEmpty() ? Exit.NOTHING : Exit.UNCHECKED;
    }

    /** A rule of a pack, which no id of a duty looks like. */
    private static String rule(String typed, boolean withPapers, Style style) {
        RuleId id = ruleId(typed);
        String namespace = id.getNamespace();
        RulePack pack = Packs.named(namespace).orElseThrow(() -> new Failure(Exit.USAGE, "There is no pack '" + namespace + "' on the class path."));
        if (pack.getRules().stream().noneMatch(rule -> rule.getId().equals(id))) {
            throw new Failure(Exit.USAGE, "The pack '" + pack + "' has no rule '" + id + "'."
                    + NearNames.within(LETTERS, id.value(), pack.getRules().stream().map(rule -> rule.getId().value()).toList())
                            .map(near -> " Did you mean " + near + "?").orElse("")
                    + " 'csp duties --with " + namespace + "' lists all.");
        }
        if (withPapers) {
            throw new Failure(Exit.USAGE, "What a rule of a pack answers for papers is told by 'csp review PAPERS --with " + namespace
                    + "'. Leave out the papers.");
        }
        return ExplainText.of(pack, id, style);
    }

    private static RuleId ruleId(String typed) {
        try {
            return RuleId.of(typed.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            throw new Failure(Exit.USAGE, "There is no duty and no rule '" + typed + "'. 'csp duties' lists all.");
        }
    }

    private static String each(List<Duty> duties, Function<Duty, String> text) {
        return duties.stream().map(text).collect(Collectors.joining("\n"));
    }

    /** The pack that the duty belongs to is asked for by asking for the duty. */
    private static ReviewOptions options(ParseResult parsed, Duty duty) {
        Optional<LocalDate> on = Arguments.value(parsed, "--on");
        Optional<LocalDate> asAt = Arguments.value(parsed, "--as-at");
        Pack pack = Statute.catalogue().packOf(duty);
        ReviewOptions options = pack == Pack.LAW ? ReviewOptions.USUAL : ReviewOptions.USUAL.with(pack);
        options = on.map(options::on).orElse(options);
        options = asAt.map(options::asAt).orElse(options);
        return parsed.hasMatchedOption("--assume-whole") ? options.assumingWhole() : options;
    }

    /** The duty of that id, or all that stand where the law is cited. */
    private static List<Duty> duties(String typed) {
        Optional<DutyId> id = id(typed.strip().toUpperCase(Locale.ROOT));
        List<Duty> cited = Citations.at(typed);
        return id.flatMap(Statute.catalogue()::find).map(List::of).or(() -> Optional.of(cited).filter(found -> !found.isEmpty())).orElseThrow(
                () -> new Failure(Exit.USAGE, id.flatMap(NotEncoded::find)
                .map(known -> known.id() + " stands in the register of duties and is not encoded. "
                        + known.reason().getSentence())
                .orElseGet(() -> "There is no duty '" + typed + "'." + near(typed) + " 'csp duties' lists all.")));
    }

    private static Optional<DutyId> id(String typed) {
        try {
            return Optional.of(DutyId.of(typed));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static String near(String typed) {
        List<String> ids = Stream.concat(
                        Statute.catalogue().getDuties().stream().map(Duty::getId),
                        NotEncoded.all().stream().map(NotEncoded::id))
                .map(DutyId::value)
                .toList();
        return NearNames.within(LETTERS, typed, ids).map(near -> " Did you mean " + near + "?").orElse("");
    }
}
