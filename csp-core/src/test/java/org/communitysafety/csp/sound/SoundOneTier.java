package org.communitysafety.csp.sound;

import java.util.List;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.time.PartialDate;

/**
 * Complete papers of areas in England that do not exist and have one council: those of Exampleford without the county.
 *
 * <p>Bodies and elements keep the ids that they have in Exampleford, so that one change serves all.
 */
public final class SoundOneTier {

    private static final Renamed SAMPLETON = new Renamed("E06999999", "Sampleton", List.of(
            "Exampleford District Council", "Sampleton Council",
            "Exampleshire Police", "Samplemouth Police",
            "Exampleshire Fire and Rescue Authority", "Samplemouth Fire and Rescue Authority",
            "Exampleshire Youth Justice Service", "Sampleton Youth Justice Service",
            "Exampleshire Information Sharing Protocol", "Sampleton Information Sharing Protocol",
            "Exampleford", "Sampleton",
            "the district council", "the council",
            "the county council", "the council",
            "the county's own strategy", "the council's own strategy",
            "the district", "the town"));

    private static final Renamed EXAMPLEHAM = new Renamed("E09999999", "Exampleham", List.of(
            "Exampleford District Council", "London Borough of Exampleham",
            "Exampleshire Police and Crime Commissioner", "Mayor's Office for Policing and Crime",
            "Exampleshire Police", "Metropolitan Police Service",
            "Exampleshire Fire and Rescue Authority", "London Fire Commissioner",
            "Exampleshire Youth Justice Service", "Exampleham Youth Justice Service",
            "Exampleshire Information Sharing Protocol", "Exampleham Information Sharing Protocol",
            "Exampleford", "Exampleham",
            "the district council", "the borough council",
            "the county council", "the borough council",
            "the county's own strategy", "the borough's own strategy",
            "The commissioner", "The Mayor's Office",
            "the district", "the borough"));

    private SoundOneTier() {}

    /** The papers of Sampleton, a unitary area with a police force of its own, for 2025-26: its council houses victims too. */
    public static Papers unitary() {
        return of("district", BodyKind.UNITARY_COUNCIL)
                .and(Change.records((records, was) -> records.addEvents(Event.builder()
                        .id(ElementId.of("accommodation"))
                        .kind(EventKind.ACCOMMODATION_STRATEGY)
                        .on(PartialDate.parse("2024-11-05"))
                        .addBy(ElementId.of("district"))
                        .document("Safe Accommodation Strategy 2024")
                        .text("Set out after asking those who use it")
                        .build())))
                .and(SAMPLETON::of)
                .apply(SoundPapers.of2025());
    }

    /** The papers of Exampleham, a London borough, for 2025-26: its policing body is the Mayor's Office. */
    public static Papers london() {
        return of("district", BodyKind.LONDON_BOROUGH_COUNCIL)
                .and(kind("commissioner", BodyKind.MAYORS_OFFICE_FOR_POLICING))
                .and(EXAMPLEHAM::of)
                .apply(SoundPapers.of2025());
    }

    private static Change of(String council, BodyKind kind) {
        Change without = OneCouncil::of;
        return without.and(kind(council, kind));
    }

    private static Change kind(String body, BodyKind kind) {
        return papers -> Papers.builder()
                .like(papers)
                .bodies(Change.with(papers.getBodies(), body, one -> Body.builder().like(one).kind(kind).build()))
                .build();
    }
}
