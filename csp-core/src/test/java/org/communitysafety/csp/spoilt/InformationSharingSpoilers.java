package org.communitysafety.csp.spoilt;

import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.ProtocolCover;
import org.communitysafety.csp.sound.Change;

/** Spoilers of regulation 4. */
public final class InformationSharingSpoilers {

    private InformationSharingSpoilers() {}

    public static final List<Spoiler> ALL = List.of(
            Spoiler.of("SI2007-1830-R4-1", "the protocol has no date", protocol(one -> one.on(Optional.empty())))
                    .gives(FOR_JUDGEMENT),
            uncovered("SI2007-1830-R4-2-A", ProtocolCover.SECTION_17A),
            uncovered("SI2007-1830-R4-2-B", ProtocolCover.SECTION_115),
            uncovered("SI2007-1830-R4-2-C", ProtocolCover.ASSESSMENT_AND_PLAN),
            Spoiler.of("SI2007-1830-R4-3-A", "no note that it is kept to", protocol(one -> one.note(Optional.empty())))
                    .emptiesIt(),
            Spoiler.of("SI2007-1830-R4-3-B", "the fire authority has named nobody", papers -> protocol(one -> one
                            .nominations(papers.getRecords().orElseThrow().getProtocols().get(0).getNominations().stream()
                                    .filter(nomination -> !nomination.getBody().value().equals("fire"))
                                    .toList())).apply(papers))
                    .gives(FOR_JUDGEMENT));

    private static Spoiler uncovered(String duty, ProtocolCover cover) {
        Set<ProtocolCover> others = EnumSet.complementOf(EnumSet.of(cover));
        return Spoiler.of(duty, "the protocol does not cover " + cover.getWord(), protocol(one -> one.covers(others)))
                .gives(NOT_RECORDED);
    }

    public static Change protocol(UnaryOperator<Protocol.Builder> setter) {
        return Change.records((records, was) -> records.protocols(Change.where(was.getProtocols(), one -> true,
                one -> setter.apply(Protocol.builder().like(one)).build())));
    }
}
