package org.communitysafety.csp.examples.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.crime.CrimeAnalyses;
import org.communitysafety.csp.crime.CrimeArea;
import org.communitysafety.csp.crime.CrimeQuestion;
import org.communitysafety.csp.crime.Months;
import org.communitysafety.csp.io.CrimeJson;
import org.communitysafety.csp.io.CrimeText;
import org.communitysafety.csp.io.result.CrimeReading;
import org.communitysafety.csp.papers.Papers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp crime}. */
final class CrimeCommand {

    static final String NAME = "crime";

    private static final List<String> AREAS = List.of("--area", "--lsoas", "--force");

    private CrimeCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = Arguments.command(NAME, "Counts street-level crime of an area by type, month and place, and tells how it changed. What is wrong "
                        + "in a file is told with its place, and what could not be read never reads as a low count.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .index("0..*")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("The CSV files of data.police.uk, one for each month and force, in any order; - for the standard "
                                + "input.")
                        .build())
                .addOption(Arguments.text("--area", "AREA", "Count the LSOAs that are named after this area: its code or name, or the name "
                        + "of a district as it stands in the LSOA names."))
                .addOption(Arguments.text("--lsoas", "FILE", "Count the LSOAs whose codes stand in this file, one on a line."))
                .addOption(Arguments.flag("--force", "Count every record, those without a place too.").build())
                .addOption(month("--from", "The first month that is counted, such as 2025-01. Without it all months are."))
                .addOption(month("--to", "The last month that is counted."))
                .addOption(Arguments.each("--compare-with", "MONTHS", Months.class, Months::parse,
                        "Compare with these months, as many as are counted, such as 2024-01..2024-12."))
                .addOption(Arguments.each("--population", "NUMBER", Integer.class, CrimeCommand::people,
                        "Reckon rates by so many people. Without it there are no rates."))
                .addOption(Arguments.text("--into", "PAPERS", "Add what was counted to the strategic assessment of these papers, as "
                        + "analyses that people still have to judge; the new papers go to the file of --out."))
                .addOption(Arguments.text("--out", "FILE", "Write to this file, whole or not at all. With --into the papers go to it, in the form "
                        + "that its name says: one that ends in .json, .xlsx or .zip, or the name of a folder for tables."))
                .addOption(Arguments.word("--format", Arguments.label(Format.class), Format.class,
                        "text for people, json for programs. Without it, what the name after --out ends with if the counts go there, or else text."));
        Map<String, String> exits = new LinkedHashMap<>();
        exits.put("0", "All that was asked was counted.");
        exits.put("2", "It was not: a row could not be read, a month that was asked for or met between others is missing, a record stands in two "
                + "files, or nothing that was read stands in the area or comes of its force.");
        exits.put("3", "An input could not be read, or no record in any.");
        exits.put("4", "The command was not understood, or the output could not be written.");
        exits.put("70", "A fault of the program.");
        spec.usageMessage().exitCodeListHeading("%nIt exits with:%n").exitCodeList(exits);
        return spec;
    }

    private static OptionSpec month(String name, String description) {
        return Arguments.each(name, "MONTH", YearMonth.class, Months::month, description);
    }

    private static Integer people(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("is not a number of people: write 134300");
        }
    }

    static int run(ParseResult parsed, Terminal terminal) {
        Optional<String> papers = Arguments.value(parsed, "--into");
        Optional<String> out = Arguments.value(parsed, "--out");
        if (papers.isPresent() && out.isEmpty()) {
            throw new Failure(Exit.USAGE, "Say where the papers with the analyses go: give --out the name of a new file.");
        }
        List<String> files = parsed.matchedPositionalValue(0, List.<String>of());
        out.ifPresent(file -> refuse(file, files, parsed));
        // With --into the name after --out is that of the papers, and tells nothing of what is told.
        Format format = (papers.isPresent() ? Arguments.<Format>value(parsed, Forms.NAME) : Forms.of(parsed, Format.class)).orElse(Format.TEXT);
        CrimeQuestion question = question(parsed, terminal);
        Optional<Papers> before = papers.map(name -> Told.whole(Input.papers(name, terminal), Exit.UNCHECKED, "and would be lost in the new papers"));
        CrimeReading reading = CrimeFiles.read(files, question, terminal);
        byte[] told = format == Format.JSON
                ? CrimeJson.toBytes(reading)
                : Arguments.bytes(CrimeText.of(reading, papers.isPresent() ? terminal.style() : terminal.style(parsed)));
        if (before.isPresent()) {
            PapersOut.writeNew(out.orElseThrow(), added(before.get(), reading));
        }
        if (papers.isPresent() || out.isEmpty()) {
            terminal.write(told);
        } else {
            Output.write(out.get(), told);
        }
        return reading.isWhollyTold() ? Exit.NOTHING : Exit.UNCHECKED;
    }

    /** Refuses, before anything is read, what could not be written at the end. */
    private static void refuse(String out, List<String> files, ParseResult parsed) {
        files.forEach(file -> InputFile.refuseOver(file, out, "the records"));
        Arguments.<String>value(parsed, "--lsoas").ifPresent(file -> InputFile.refuseOver(file, out, "the LSOAs"));
        Optional<String> papers = Arguments.value(parsed, "--into");
        papers.ifPresent(file -> InputFile.refuseOver(file, out, "the papers"));
        if (papers.isPresent()) {
            PapersOut.refuseThere(out);
        } else {
            Output.refuseOverWork(out);
        }
    }

    private static Papers added(Papers papers, CrimeReading reading) {
        try {
            return CrimeAnalyses.addTo(papers, reading.crime());
        } catch (IllegalArgumentException refused) {
            throw new Failure(Exit.USAGE, refused);
        }
    }

    private static CrimeQuestion question(ParseResult parsed, Terminal terminal) {
        if (AREAS.stream().filter(parsed::hasMatchedOption).count() != 1) {
            throw new Failure(Exit.USAGE, "Say what is counted, in one way: --area AREA, --lsoas FILE or --force.");
        }
        Optional<Months> period = period(parsed);
        try {
            return new CrimeQuestion(area(parsed, period, terminal), period, one(parsed, "--compare-with"), one(parsed, "--population"));
        } catch (IllegalArgumentException refused) {
            throw new Failure(Exit.USAGE, refused);
        }
    }

    private static <T> Optional<T> one(ParseResult parsed, String option) {
        List<T> given = parsed.matchedOptionValue(option, List.<T>of());
        if (given.size() > 1) {
            throw new Failure(Exit.USAGE, "The option " + option + " is given more than once. Give it once.");
        }
        return given.stream().findFirst();
    }

    private static Optional<Months> period(ParseResult parsed) {
        Optional<YearMonth> from = one(parsed, "--from");
        Optional<YearMonth> to = one(parsed, "--to");
        if (from.isPresent() != to.isPresent()) {
            throw new Failure(Exit.USAGE, "Give both --from and --to, or neither: without them all months are counted.");
        }
        if (from.isPresent() && to.orElseThrow().isBefore(from.get())) {
            throw new Failure(Exit.USAGE, "--to must not be a month before --from.");
        }
        return from.map(first -> new Months(first, to.orElseThrow()));
    }

    private static CrimeArea area(ParseResult parsed, Optional<Months> period, Terminal terminal) {
        Optional<String> typed = Arguments.value(parsed, "--area");
        Optional<String> file = Arguments.value(parsed, "--lsoas");
        if (file.isPresent()) {
            return CrimeFiles.lsoas(file.get(), terminal);
        }
        if (typed.isEmpty()) {
            return CrimeArea.wholeForce();
        }
        if (typed.get().isBlank()) {
            throw new Failure(Exit.USAGE, "--area is empty: give the code or name of an area.");
        }
        // A name that the register does not have can still be one that LSOAs were named after.
        return AreaRegister.embedded().search(typed.get()).found().isEmpty()
                ? CrimeArea.district(typed.get().strip())
                : CrimeArea.of(AreaCommand.find(typed.get(), period.map(CrimeCommand::firstDay)));
    }

    private static LocalDate firstDay(Months period) {
        return period.first().atDay(1);
    }
}
