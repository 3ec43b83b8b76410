package org.communitysafety.csp.examples.cli;

import java.util.List;
import java.util.function.Supplier;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;

/** Faults as the command tells them: each on a line with its place, no more than a person reads at once. */
final class Told {

    private static final int MOST = 10;

    private Told() {}

    /** The lines, each behind the end of a line. */
    static String faults(Read<?> read) {
        return faults(read.source(), read.faults());
    }

    /**
     * The same of faults of whatever inputs.
     *
     * @param input the name of the input that was told of already; empty if none was
     */
    static String faults(String input, List<Fault> faults) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : faults.subList(0, Math.min(MOST, faults.size()))) {
            text.append(System.lineSeparator()).append("  ").append(fault.location().exactly(input)).append(": ").append(fault.message());
        }
        if (faults.size() > MOST) {
            text.append(System.lineSeparator()).append("  and ").append(faults.size() - MOST).append(" more.");
        }
        return text.toString();
    }

    /** Tells, on a line each, sentences that have no end and begin in lower case: how something was read. */
    static void notes(List<String> notes, Terminal terminal) {
        notes.forEach(note -> terminal.tell(Character.toUpperCase(note.charAt(0)) + note.substring(1) + "."));
    }

    /**
     * What was read, if all was: what was not would be lost, or left out unseen.
     *
     * @param exit what to end with if not
     * @param consequence what follows then, as in {@code and would be lost, so nothing was written}
     * @throws Failure if not
     */
    static <T> T whole(Read<T> read, int exit, String consequence) {
        Supplier<Failure> part = () -> new Failure(exit, "Part of " + read.source() + " could not be read, " + consequence
                + ". Put it right first." + faults(read));
        return read.complete().orElseThrow(part);
    }
}
