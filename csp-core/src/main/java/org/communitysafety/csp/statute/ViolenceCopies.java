package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.statute.StrategyPublications.DAYS_AFTER_THE_FIRST;
import static org.communitysafety.csp.statute.StrategyPublications.done;
import static org.communitysafety.csp.statute.StrategyPublications.firstDay;
import static org.communitysafety.csp.statute.StrategyPublications.isOfThis;
import static org.communitysafety.csp.statute.StrategyPublications.lastPublished;
import static org.communitysafety.csp.statute.StrategyPublications.mayBeOfAnother;
import static org.communitysafety.csp.statute.StrategyPublications.ofWhich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** To whom a serious violence strategy was sent, and within which days: SI 2022/1304 regulations 4(2), 5(2) and 6. */
final class ViolenceCopies {

    static final List<String> LOOKS_IN =
            List.of("/records/copiesSent", "/records/publications", "/seriousViolenceStrategy", "/bodies");

    private ViolenceCopies() {}

    /** Regulations 4(2), 5(2) and 6: sent within the seven days that begin on the day of publication. */
    static Showing.Search sentTo(BodyKind kind) {
        return (dossier, on, look) -> {
            Words words = dossier.words();
            List<Dispatch> late = new ArrayList<>();
            List<Dispatch> open = new ArrayList<>();
            List<Dispatch> notDone = new ArrayList<>();
            boolean planned = false;
            look.countsAllOf("/records/publications");
            Optional<PartialDate> day = firstDay(dossier);
            List<Publication> published = done(dossier);
            boolean ofOne = published.size() == 1 || published.stream().allMatch(one -> one.getPaper().isPresent());
            boolean ofThis = published.stream().allMatch(one -> ofWhich(dossier, one).isEmpty());
            Optional<PartialDate> last = lastPublished(dossier);
            for (Dispatch copy : copies(dossier, kind)) {
                boolean told = ofThis && !mayBeOfAnother(dossier, copy.getPaper(), copy.getOn());
                switch (copy.getStatus().orElse(Done.DONE)) {
                    case PLANNED -> {
                        planned = true;
                        look.suggests(copy, "status", DECLARED, words.say(RecordedMessages.PLANNED, Recorded.sent(dossier, copy)));
                    }
                    case NOT_DONE -> {
                        if (told) {
                            notDone.add(copy);
                        } else {
                            look.suggests(copy, "status", DECLARED,
                                    words.say(RecordedMessages.NOT_SENT, Recorded.sent(dossier, copy)));
                        }
                    }
                    case DONE -> {
                        if (told && isInTime(copy, day)) {
                            look.shows(copy, "on", DATED, Recorded.sent(dossier, copy));
                        } else if (told && ofOne && isLate(copy, last)) {
                            late.add(copy);
                        } else {
                            open.add(copy);
                        }
                    }
                }
            }
            if (look.hasShown()) {
                return;
            }
            late.forEach(copy -> look.contradicts(copy, "on", DATED, words.say(
                    ViolenceCopyMessages.LATE, Recorded.sent(dossier, copy),
                    words.day(last.orElseThrow().getLast().plusDays(DAYS_AFTER_THE_FIRST)))));
            for (Dispatch copy : open) {
                if (look.shows(copy, copy.getOn().isPresent() ? "on" : "to", DATED, Recorded.sent(dossier, copy))) {
                    look.lacks(copy, words.say(whyOpen(copy, day, ofThis)));
                }
            }
            Optional<LocalDate> lastDay = last.map(date -> date.getLast().plusDays(DAYS_AFTER_THE_FIRST));
            for (Dispatch copy : notDone) {
                boolean over = lastDay.isPresent() && Timely.isToTheEnd(copy.getOn(), lastDay);
                look.notDone(copy, words.say(RecordedMessages.NOT_SENT, Recorded.sent(dossier, copy)),
                        over && !planned && late.isEmpty() && open.isEmpty());
            }
        };
    }

    private static Message.Plain whyOpen(Dispatch copy, Optional<PartialDate> published, boolean ofThis) {
        if (published.isEmpty()) {
            return ViolenceCopyMessages.NO_DAY_OF_PUBLICATION;
        }
        if (!ofThis) {
            return ViolenceCopyMessages.NOT_SAID_WHICH;
        }
        if (copy.getOn().isEmpty()) {
            return ViolenceCopyMessages.NO_DAY;
        }
        return copy.getOn().get().getLast().isBefore(published.get().getFirst())
                ? ViolenceCopyMessages.TOO_EARLY
                : ViolenceCopyMessages.CANNOT_BE_TOLD;
    }

    private static boolean isInTime(Dispatch copy, Optional<PartialDate> published) {
        return copy.getOn().isPresent() && published.isPresent()
                && !copy.getOn().get().getFirst().isBefore(published.get().getLast())
                && !copy.getOn().get().getLast().isAfter(published.get().getFirst().plusDays(DAYS_AFTER_THE_FIRST));
    }

    private static boolean isLate(Dispatch copy, Optional<PartialDate> published) {
        return copy.getOn().isPresent() && published.isPresent()
                && copy.getOn().get().getFirst().isAfter(published.get().getLast().plusDays(DAYS_AFTER_THE_FIRST));
    }

    private static List<Dispatch> copies(Dossier dossier, BodyKind kind) {
        return dossier.records().getCopiesSent().stream()
                .filter(copy -> copy.getWhat() == Published.SERIOUS_VIOLENCE_STRATEGY
                        && isOfThis(dossier, copy.getPaper(), copy.getOn())
                        && dossier.body(copy.getTo()).flatMap(Body::getKind).filter(kind::equals).isPresent())
                .toList();
    }
}
