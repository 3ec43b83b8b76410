package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.io.mapping.DateRules;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.partner.Body;

/** The readers of cells, as one mapping wants them. */
final class Readers {

    final Dates dates;
    final DueCell due;
    final ValueCell values;
    final TargetCell targets;
    final StatusCell statuses;
    final BodyNames bodies;

    Readers(SheetMapping mapping, List<Body> bodies) {
        this.dates = new Dates(mapping.getDates().orElseGet(() -> DateRules.builder().build()));
        this.due = new DueCell(dates);
        this.values = new ValueCell(mapping.getNoValues(), mapping.getBrackets());
        this.targets = new TargetCell(dates, values);
        this.statuses = new StatusCell(mapping.getStatuses());
        this.bodies = new BodyNames(mapping.getBodies(), bodies);
    }

    /** The bodies that the mapping adds to those of the papers. */
    static List<Body> added(SheetMapping mapping, List<Body> bodies) {
        List<Body> added = new ArrayList<>();
        mapping.getBodies().forEach(one -> one.getAdd().ifPresent(name -> {
            boolean there = one.getBody().isEmpty()
                    || bodies.stream().anyMatch(body -> body.getId().equals(one.getBody().get()))
                    || added.stream().anyMatch(body -> body.getId().equals(one.getBody().get()));
            if (!there) {
                added.add(Body.builder().id(one.getBody().get()).name(name).build());
            }
        }));
        return added;
    }
}
