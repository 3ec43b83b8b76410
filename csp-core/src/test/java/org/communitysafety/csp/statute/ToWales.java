package org.communitysafety.csp.statute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.sound.Change;

/** Moves papers of Exampleford to Exampleglyn in Wales: its bodies, and the guidance that is given there. */
final class ToWales {

    private ToWales() {}

    static Papers of(Papers papers) {
        boolean first = papers.getPlan().flatMap(plan -> plan.getYear()).filter(year -> year.start() < 2023).isPresent();
        return Papers.builder()
                .like(papers)
                .partnership(Partnership.builder()
                        .like(papers.getPartnership().orElseThrow())
                        .areas(List.of(AreaUse.builder().code("W06999999").name("Exampleglyn").build()))
                        .build())
                .bodies(papers.getBodies().stream()
                        .filter(body -> !body.getId().value().equals("county"))
                        .map(ToWales::moved)
                        .toList())
                .records(papers.getRecords().map(records -> guidance(records, first)))
                .build();
    }

    private static Body moved(Body body) {
        return switch (body.getId().value()) {
            case "district" -> named(body, "Exampleglyn County Borough Council", BodyKind.WELSH_COUNCIL);
            case "police" -> named(body, "Exampleglyn Police", BodyKind.POLICE);
            case "fire" -> named(body, "Exampleglyn Fire and Rescue Authority", BodyKind.FIRE_AND_RESCUE);
            case "health", "trust" -> named(body, "Exampleglyn University Health Board", BodyKind.LOCAL_HEALTH_BOARD);
            case "authority" -> named(body, "Exampleglyn Police Authority", BodyKind.POLICE_AUTHORITY);
            default -> body;
        };
    }

    private static Body named(Body body, String name, BodyKind kind) {
        return Body.builder().like(body).name(name).kind(kind).build();
    }

    private static Records guidance(Records records, boolean first) {
        Optional<Event> given = records.getEvents().stream()
                .filter(event -> event.getId().value().equals("guidance"))
                .findFirst();
        if (given.isEmpty()) {
            return records;
        }
        Event joint = Event.builder()
                .like(given.get())
                .id(ElementId.of("guidance-joint"))
                .document("Guidance of the Secretary of State and the Welsh Ministers")
                .serves(first ? Set.of() : Set.of(Subject.RE_OFFENDING))
                .build();
        Event own = Event.builder().like(given.get()).addServes(Subject.SERIOUS_VIOLENCE).build();
        Records.Builder builder = Records.builder().like(records)
                .events(Change.without(records.getEvents(), "guidance"))
                .addEvents(joint);
        return (first ? builder : builder.addEvents(own)).build();
    }
}
