package org.communitysafety.csp.io.assertions;

import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.answer.Answers;
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
        return of(read, told(read));
    }

    /**
     * The same with people's answers from an input of their own. An answer that could not be read is none, and no gate is passed with a fault in
     * the answers either: what was to be counted may be among what was not read.
     *
     * @throws AssertionError with every fault, if nothing could be read of one of them
     * @throws NullPointerException without an input
     */
    public static PapersAssert assertThat(Read<Papers> read, Read<Answers> answers) {
        List<String> faults = Stream.concat(told(read).stream(), told(answers).stream()).toList();
        return of(read, faults).withAnswers(anything(answers));
    }

    private static PapersAssert of(Read<Papers> read, List<String> faults) {
        return PapersAssert.ofRead(anything(read), read.unreadPaths(), element -> read.places().of(element).map(Location::pointer), faults,
                (element, attribute) -> read.places().of(element, attribute).map(Location::inWords));
    }

    private static List<String> told(Read<?> read) {
        return read.faults().stream().map(Fault::toString).toList();
    }

    private static <T> T anything(Read<T> read) {
        return read.partial().orElseThrow(() ->
                new AssertionError("nothing could be read of " + read.source() + "\n" + String.join("\n", told(read))));
    }
}
