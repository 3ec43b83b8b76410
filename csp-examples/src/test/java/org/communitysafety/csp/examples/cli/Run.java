package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/**
 * One run of the command in this process.
 *
 * @param exit what it exits with
 * @param out what it prints
 * @param err what it prints as errors
 */
record Run(int exit, String out, String err) {

    static Run of(String... args) {
        return with(new byte[0], false, args);
    }

    static Run with(byte[] in, boolean colour, String... args) {
        return with(in, colour, false, args);
    }

    static Run with(byte[] in, boolean colour, boolean watched, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Csp.execute(new Terminal(new ByteArrayInputStream(in), out, err, colour, watched, Terminal.USUAL_WIDTH), args);
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Runs what is not understood: nothing is printed, and what is said begins so. */
    static void assertUsage(String said, String... args) {
        Run run = of(args);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(said);
    }
}
