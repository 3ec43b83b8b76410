package org.communitysafety.csp.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.communitysafety.csp.io.result.Style;
import picocli.CommandLine.ParseResult;

/**
 * Where the command reads and writes, always in UTF-8, whatever the machine's own encoding.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err the standard error
 * @param colour whether text may be coloured
 * @param watched whether a person is looking at the standard error
 * @param width how many columns text is set in
 */
record Terminal(InputStream in, OutputStream out, OutputStream err, boolean colour, boolean watched, int width) {

    /** How wide text is where the environment does not tell: what a terminal has unless it was drawn wider, and what any page holds. */
    static final int USUAL_WIDTH = 80;

    private static final int MOST_WIDTH = 200;

    /** What a terminal could act on, what turns words round, and what nobody sees, as the messages of the library have it; not the ends of lines. */
    private static final String UNFIT = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cn}&&[^\r\n]]";

    private static final Path ERRORS = Path.of("/proc/self/fd/2");

    /** One of the usual width, whose standard error nobody is looking at. */
    Terminal(InputStream in, OutputStream out, OutputStream err, boolean colour) {
        this(in, out, err, colour, false, USUAL_WIDTH);
    }

    /** That of the process. Colour only if a person is looking at it, and has not set NO_COLOR; as wide as COLUMNS says. */
    static Terminal ofProcess() {
        String noColour = System.getenv("NO_COLOR");
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                System.console() != null && (noColour == null || noColour.isEmpty()),
                isTerminal(ERRORS),
                width(System.getenv("COLUMNS")));
    }

    /** The width that a text tells, as far as text can be set in it; the usual one if it tells none. */
    static int width(String columns) {
        try {
            return columns == null ? USUAL_WIDTH : Math.max(Style.LEAST_WIDTH, Math.min(MOST_WIDTH, Integer.parseInt(columns.strip())));
        } catch (NumberFormatException notANumber) {
            return USUAL_WIDTH;
        }
    }

    /** How text looks that goes to the output. */
    Style style() {
        return (colour ? Style.COLOUR : Style.PLAIN).withWidth(width);
    }

    /** The same of a command whose output may go to a file. */
    Style style(ParseResult parsed) {
        return parsed.hasMatchedOption("--out") ? Style.PLAIN.withWidth(width) : style();
    }

    /** Where a system does not tell what the standard error is, as Linux does, it is taken for no terminal. */
    private static boolean isTerminal(Path stream) {
        try {
            String device = Files.readSymbolicLink(stream).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException untold) {
            return false;
        }
    }

    /**
     * Writes bytes to the output; a reader that has seen enough and gone, such as {@code head}, is no trouble.
     *
     * @return whether the reader is still there
     */
    boolean write(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
            return true;
        } catch (IOException gone) {
            if (isClosedPipe(gone)) {
                return false;
            }
            throw new Failure(Exit.USAGE, "The output could not be written: " + Failure.reason(gone) + ".");
        }
    }

    /** Java tells a closed pipe from a full disk by the system's words alone. */
    private static boolean isClosedPipe(IOException gone) {
        return gone.getMessage() != null && gone.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Tells a person about trouble. Names and texts of files are in it, so nothing in it can move a cursor or turn words round. */
    void tell(String sentence) {
        PrintWriter writer = errors();
        writer.println(fit(sentence));
        writer.flush();
    }

    /** Words with nothing in them that a terminal could act on. */
    static String fit(String words) {
        return words.replaceAll(UNFIT, "?");
    }

    /** A writer to the error output. */
    PrintWriter errors() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
