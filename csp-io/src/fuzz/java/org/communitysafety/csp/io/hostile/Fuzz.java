package org.communitysafety.csp.io.hostile;

import java.util.Locale;

/** What Jazzer runs: one kind of hostile input, named by its argument. */
public final class Fuzz {

    private static HostileInput target;

    private Fuzz() {}

    /** Takes the name of the kind, such as {@code papers}. */
    public static void fuzzerInitialize(String[] args) {
        target = HostileInput.valueOf(args[0].toUpperCase(Locale.ROOT));
    }

    /** Gives one input to it. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.check(input);
    }
}
