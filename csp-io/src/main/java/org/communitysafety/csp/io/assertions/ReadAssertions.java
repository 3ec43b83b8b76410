package org.communitysafety.csp.io.assertions;

import java.util.List;
import org.communitysafety.csp.assertions.PapersAssert;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;

/** Where an assertion on papers begins that were read from a file or table. */
public final class ReadAssertions {

    private ReadAssertions() {}

    /**
     * Begins an assertion on what could be read. What rests on a part with a fault could not be checked, and no gate is passed
     * with a fault.
     *
     * @throws AssertionError with every fault, if nothing could be read
     * @throws NullPointerException without an input
     */
    public static PapersAssert assertThat(Read<Papers> read) {
        List<String> faults = read.faults().stream().map(Fault::toString).toList();
        Papers papers = read.partial().orElseThrow(() ->
                new AssertionError("nothing could be read of " + read.source() + "\n" + String.join("\n", faults)));
        return PapersAssert.ofRead(papers, read.unreadPaths(), element -> read.places().of(element).map(Location::pointer), faults,
                (element, attribute) -> read.places().of(element, attribute).map(Location::inWords));
    }
}
