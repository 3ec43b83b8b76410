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
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.PartialDate;

/** To whom a serious violence strategy was sent, and within which days: SI 2022/1304 regulations 4(2), 5(2) and 6. */
final class ViolenceCopies {

    static final List<String> LOOKS_IN =
            List.of("/records/copiesSent", "/records/publications", "/seriousViolenceStrategy", "/bodies");

    private ViolenceCopies() {}

    /** Regulations 4(2), 5(2) and 6: sent within the seven days that begin on the day of publication. */
    static Showing.Search sentTo(BodyKind kind) {
        return (dossier, on, look) -> {
            List<Dispatch> late = new ArrayList<>();
            List<Dispatch> open = new ArrayList<>();
            List<Dispatch> notDone = new ArrayList<>();
            boolean planned = false;
            Optional<PartialDate> day = firstDay(dossier);
            List<Publication> published = done(dossier);
            boolean ofOne = published.size() == 1 || published.stream().allMatch(one -> one.getPaper().isPresent());
            boolean ofThis = published.stream().allMatch(one -> ofWhich(dossier, one).isEmpty());
            Optional<PartialDate> last = lastPublished(dossier);
            for (Dispatch copy : copies(dossier, kind)) {
                boolean told = ofThis && !mayBeOfAnother(dossier.papers(), copy.getPaper(), copy.getOn());
                switch (copy.getStatus().orElse(Done.DONE)) {
                    case PLANNED -> {
                        planned = true;
                        look.suggests(copy, "status", DECLARED, words(dossier, copy) + ": planned");
                    }
                    case NOT_DONE -> {
                        if (told) {
                            notDone.add(copy);
                        } else {
                            look.suggests(copy, "status", DECLARED, words(dossier, copy) + ": not sent");
                        }
                    }
                    case DONE -> {
                        if (told && isInTime(copy, day)) {
                            look.shows(copy, "on", DATED, words(dossier, copy));
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
            late.forEach(copy -> look.contradicts(copy, "on", DATED, words(dossier, copy) + ", after "
                    + DayInWords.of(last.orElseThrow().getLast().plusDays(DAYS_AFTER_THE_FIRST))
                    + ", the last of the seven days"));
            for (Dispatch copy : open) {
                if (look.shows(copy, copy.getOn().isPresent() ? "on" : "to", DATED, words(dossier, copy))) {
                    look.lacks(copy, whyOpen(copy, day, ofThis));
                }
            }
            Optional<LocalDate> lastDay = last.map(date -> date.getLast().plusDays(DAYS_AFTER_THE_FIRST));
            for (Dispatch copy : notDone) {
                boolean over = lastDay.isPresent() && Timely.isToTheEnd(copy.getOn(), lastDay);
                look.notDone(copy, words(dossier, copy) + ": not sent", over && !planned && late.isEmpty() && open.isEmpty());
            }
        };
    }

    private static String whyOpen(Dispatch copy, Optional<PartialDate> published, boolean ofThis) {
        if (published.isEmpty()) {
            return "It is not said when the strategy was published, so the seven days cannot be counted.";
        }
        if (!ofThis) {
            return "It is not said which strategy was published, so the seven days cannot be counted.";
        }
        if (copy.getOn().isEmpty()) {
            return "It is not said when it was sent.";
        }
        return copy.getOn().get().getLast().isBefore(published.get().getFirst())
                ? "It was sent before the strategy was published, and the seven days begin on that day."
                : "Whether that is within the seven days that begin on the day of publication cannot be told.";
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
                        && isOfThis(dossier.papers(), copy.getPaper(), copy.getOn())
                        && dossier.body(copy.getTo()).flatMap(Body::getKind).filter(kind::equals).isPresent())
                .toList();
    }

    private static String words(Dossier dossier, Dispatch copy) {
        return "To " + dossier.body(copy.getTo()).map(Body::getName).orElse(copy.getTo().value())
                + copy.getOn().map(day -> ", " + DayInWords.of(day)).orElse("");
    }
}
