package org.communitysafety.csp.examples.cli;

import org.communitysafety.csp.io.result.Audience;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that says for whom something is written. */
final class Audiences {

    static final String NAME = "--audience";

    private Audiences() {}

    static OptionSpec option() {
        return Arguments.word(NAME, Arguments.label(Audience.class), Audience.class, "For whom it is. partners: what is marked restricted "
                + "is left out. public: also what is marked for partners. Without this option everything is told. What is "
                + "answered, and the exit, are the same for all.");
    }

    /** That of the command. */
    static Audience of(ParseResult parsed) {
        return parsed.matchedOptionValue(NAME, Audience.ALL);
    }
}
