package org.communitysafety.csp.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The two days between which the law may change: --from and --to. */
final class Days {

    private Days() {}

    static OptionSpec from() {
        return Arguments.day("--from", "The day before the first that matters, such as 2022-04-01: what is law then is the start.");
    }

    static OptionSpec to() {
        return Arguments.day("--to", "The last day that matters, such as 2023-02-01.");
    }

    static LocalDate from(ParseResult parsed) {
        LocalDate from = day(parsed, "--from");
        if (!from.isBefore(day(parsed, "--to"))) {
            throw new Failure(Exit.USAGE, "--from must be a day before --to.");
        }
        return from;
    }

    static LocalDate to(ParseResult parsed) {
        return day(parsed, "--to");
    }

    private static LocalDate day(ParseResult parsed, String option) {
        Optional<LocalDate> day = Arguments.value(parsed, option);
        return day.orElseThrow(() -> new Failure(Exit.USAGE, "Two days are wanted: give " + option + ", such as " + option
                + " 2023-02-01."));
    }
}
