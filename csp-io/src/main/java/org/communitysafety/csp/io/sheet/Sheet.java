package org.communitysafety.csp.io.sheet;

import java.util.List;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.jspecify.annotations.Nullable;

/** A sheet being read, a row at a time: what was read before is not kept. */
public interface Sheet {

    /** The name of the file or of the sheet in it, as faults give it. */
    String name();

    /** The next row that could be read, blank ones too; null after the last. */
    @Nullable SheetRow next();

    /** What is wrong with the sheet as far as it was read, in order; complete once {@link #next()} has given null. */
    List<Fault> faults();

    /** A place in it, of the value at a JSON Pointer and under a heading, both of which may be empty. */
    default Location place(int line, int column, String pointer, String heading) {
        return new Location(name(), line, column, pointer, heading);
    }
}
