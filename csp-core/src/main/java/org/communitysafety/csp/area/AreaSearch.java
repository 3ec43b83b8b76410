package org.communitysafety.csp.area;

import java.time.LocalDate;
import java.util.List;

/**
 * The areas that a person may mean by a code or a name.
 *
 * @param found those that have that code or name, in the order of their codes; several if several had it, often not at once
 * @param near those with a name near to it, the nearest first; none if some were found
 */
public record AreaSearch(List<Area> found, List<Area> near) {

    /** Keeps copies of the lists. */
    public AreaSearch {
        found = List.copyOf(found);
        near = List.copyOf(near);
    }

    /** Those found that were in use on the day; all of them if none was. */
    public List<Area> found(LocalDate day) {
        List<Area> inUse = found.stream().filter(area -> area.isInForce(day)).toList();
        return inUse.isEmpty() ? found : inUse;
    }
}
