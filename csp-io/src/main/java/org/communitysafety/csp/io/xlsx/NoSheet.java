package org.communitysafety.csp.io.xlsx;

import java.util.List;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * What is read in place of a sheet that could not be.
 *
 * @param name the name of the file
 * @param fault why not
 */
record NoSheet(String name, Fault fault) implements Sheet {

    @Override
    public @Nullable SheetRow next() {
        return null;
    }

    @Override
    public List<Fault> faults() {
        return List.of(fault);
    }
}
