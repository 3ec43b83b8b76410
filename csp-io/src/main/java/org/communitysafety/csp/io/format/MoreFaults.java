package org.communitysafety.csp.io.format;

import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** That there are more faults than are told. */
public final class MoreFaults {

    private static final Message.Two<Integer, String> MORE = Message.of("fault.more", Integer.class, String.class);

    private MoreFaults() {}

    /** The fault that comes after so many, where reading found the next; not null. */
    public static Fault than(int most, Location next) {
        return new Fault(next, FaultKind.LIMIT, said(most));
    }

    /** What it says. */
    public static Said said(int most) {
        return MORE.said(most, Integer.toString(most));
    }
}
