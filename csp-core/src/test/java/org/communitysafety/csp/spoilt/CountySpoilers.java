package org.communitysafety.csp.spoilt;

import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundCombined;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.time.PartialDate;

/** Spoilers of regulations 8 to 9A, and of section 5A. */
public final class CountySpoilers {

    private CountySpoilers() {}

    public static final List<Spoiler> ALL = List.of(
            county("SI2007-1830-R8-1", "the group is said to be a district's",
                            GroupSpoilers.body("county-group", one -> one.kind(BodyKind.STRATEGY_GROUP)))
                    .gives(FOR_JUDGEMENT),
            county("SI2007-1830-R8-2", "one member only", GroupSpoilers.without("member-police")).gives(FOR_JUDGEMENT),
            Spoiler.of("SI2007-1830-R8-OLD", "no members", GroupSpoilers.partnership(one -> one.members(List.of())))
                    .in(SoundCounty.of2008())
                    .gives(NOT_RECORDED),
            county("SI2007-1830-R9-1", "made after the year", agreement((one, was) -> one.date(PartialDate.parse("2025-04-08"))))
                    .gives(CONTRADICTED),
            county("SI2007-1830-R9-2", "no assessment of Samplebury", agreement((one, was) ->
                            one.assessments(Change.without(was.getAssessments(), "u-E07999998"))))
                    .gives(FOR_JUDGEMENT),
            county("SI2007-1830-R9-3-A", "nothing on priorities", unjoined("j-first")).gives(NOT_SHOWN),
            county("SI2007-1830-R9-3-B", "nothing beside the priorities", unjoined("j-cd", "j-sm", "j-ro", "j-sv"))
                    .gives(NOT_SHOWN)
                    .empties("SI2007-1830-R9-3-B-CD", "SI2007-1830-R9-3-B-SM", "SI2007-1830-R9-3-B-RO", "SI2007-1830-R9-3-B-SV"),
            county("SI2007-1830-R9-3-B-CD", "nothing on crime and disorder", unjoined("j-cd")).emptiesIt(),
            county("SI2007-1830-R9-3-B-RO", "nothing on re-offending", unjoined("j-ro")).emptiesIt(),
            county("SI2007-1830-R9-3-B-SM", "nothing on substance misuse", unjoined("j-sm")).emptiesIt(),
            county("SI2007-1830-R9-3-B-SV", "nothing on serious violence", unjoined("j-sv")).emptiesIt(),
            county("SI2007-1830-R9A", "no copy sent", Change.records((records, was) -> records.copiesSent(List.of())))
                    .gives(NOT_RECORDED),
            Spoiler.of("CDA98-5A-1", "the other council is no party", parties("samplebury", "sampleton"))
                    .in(SoundCombined.of2025())
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("CDA98-5A-4", "no arrangements", Change.records((records, was) ->
                            records.events(Change.without(was.getEvents(), "arrangements"))))
                    .in(SoundCombined.acrossPoliceAreasOf2025())
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("CDA98-5A-7", "nothing in writing",
                            GroupSpoilers.event("combination", one -> one.document(Optional.empty())))
                    .in(SoundCombined.of2025())
                    .gives(FOR_JUDGEMENT));

    private static Spoiler county(String duty, String name, Change change) {
        return Spoiler.of(duty, name, change).in(SoundCounty.of2025());
    }

    public static Change agreement(Change.Setter<CommunitySafetyAgreement.Builder, CommunitySafetyAgreement> setter) {
        return papers -> {
            CommunitySafetyAgreement was = papers.getAgreement().orElseThrow();
            CommunitySafetyAgreement.Builder builder = CommunitySafetyAgreement.builder().like(was);
            setter.set(builder, was);
            return Papers.builder().like(papers).agreement(builder.build()).build();
        };
    }

    public static Change unjoined(String... ids) {
        return agreement((one, was) -> one.jointWorking(Change.without(was.getJointWorking(), ids)));
    }

    /** Those are no parties to the agreement that combines the areas. */
    public static Change parties(String... without) {
        List<ElementId> gone = List.of(without).stream().map(ElementId::of).toList();
        return Change.records((records, was) -> records.events(Change.with(was.getEvents(), "combination",
                one -> Event.builder()
                        .like(one)
                        .by(one.getBy().stream().filter(id -> !gone.contains(id)).toList())
                        .build())));
    }
}
