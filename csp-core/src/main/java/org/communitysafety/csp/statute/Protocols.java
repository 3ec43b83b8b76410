package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.time.PartialDate;

/**
 * Which of several protocols are the latest that were made by the day a duty is asked on: what only an older one tells may have been
 * superseded with it. One without a date may be the latest.
 */
final class Protocols {

    private final Dossier dossier;
    private final List<PartialDate> days;

    Protocols(Dossier dossier, LocalDate on) {
        this.dossier = dossier;
        days = InformationSharingRegulation.inBeing(dossier).stream()
                .filter(one -> !InformationSharingRegulation.mayBeLater(one, on))
                .flatMap(one -> one.getOn().stream())
                .toList();
    }

    /** The day of the latest of those that surely are later; empty if there is none. */
    Optional<PartialDate> later(Protocol protocol) {
        return protocol.getOn().flatMap(own -> days.stream()
                .filter(day -> own.getLast().isBefore(day.getFirst()))
                .max(Comparator.comparing(PartialDate::getFirst).thenComparing(PartialDate::getLast)));
    }

    /** Says of an older one that there is a later. */
    void minding(Protocol older, Look look) {
        if (look.hasShown()) {
            later(older).ifPresent(day -> look.lacks(older,
                    dossier.words().say(InformationSharingMessages.ONLY_AN_OLDER, dossier.words().day(day))));
        }
    }
}
