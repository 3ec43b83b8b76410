package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.time.Span;

/** Summaries of the plan that were published: regulation 14 in England, 12 in Wales. */
final class Summaries {

    private Summaries() {}

    static void published(Dossier dossier, LocalDate on, Look look) {
        Fullest.of(of(dossier, Published.PLAN_SUMMARY), one -> lacking(dossier, one))
                .take(look, DATED, one -> new Said(
                        one.getOn().isPresent() ? "on" : "what", Recorded.published(dossier.words(), one)));
        for (Publication whole : of(dossier, Published.PLAN)) {
            look.suggests(whole, "what", DECLARED, dossier.words().say(
                    SummaryMessages.THE_PLAN, Recorded.published(dossier.words(), whole)));
        }
        if (!of(dossier, Published.PLAN_SUMMARY).isEmpty()) {
            return;
        }
        for (Publication one : dossier.records().getPublications()) {
            if (one.getWhat() == Published.PLAN_SUMMARY && one.getStatus().orElse(Done.DONE) == Done.NOT_DONE
                    && isOfThisPlan(dossier, one)) {
                look.notDone(one, dossier.words().say(RecordedMessages.NOT_PUBLISHED,
                        Recorded.published(dossier.words(), one)), Timely.isToTheEnd(dossier, one.getOn()));
            }
        }
    }

    static void reach(Dossier dossier, LocalDate on, Look look) {
        for (Publication one : of(dossier, Published.PLAN_SUMMARY)) {
            for (int i = 0; i < one.getForms().size(); i++) {
                look.shows(one, "forms/" + i, DECLARED, one.getForms().get(i));
            }
            for (int i = 0; i < one.getAudiences().size(); i++) {
                look.shows(one, "audiences/" + i, DECLARED, one.getAudiences().get(i));
            }
        }
    }

    static List<Span> days(Dossier dossier) {
        return of(dossier, Published.PLAN_SUMMARY).stream()
                .flatMap(one -> one.getOn().stream())
                .map(Span::of)
                .toList();
    }

    private static List<String> lacking(Dossier dossier, Publication one) {
        List<String> lacking = new ArrayList<>();
        if (one.getStatus().orElse(Done.DONE) != Done.DONE) {
            lacking.add(dossier.words().say(SummaryMessages.PLANNED));
        }
        if (!Look.tells(one.getWhere())) {
            lacking.add(dossier.words().say(SummaryMessages.NO_PLACE));
        }
        if (one.getOn().isEmpty()) {
            lacking.add(dossier.words().say(SummaryMessages.NO_DAY));
        }
        Timely.against(dossier, one.getOn(), one.getPaper()).ifPresent(lacking::add);
        return lacking;
    }

    private static List<Publication> of(Dossier dossier, Published what) {
        return dossier.records().getPublications().stream()
                .filter(one -> one.getWhat() == what
                        && one.getStatus().orElse(Done.DONE) != Done.NOT_DONE
                        && isOfThisPlan(dossier, one))
                .toList();
    }

    private static boolean isOfThisPlan(Dossier dossier, Publication one) {
        return one.getPaper().isEmpty() || one.getPaper().equals(dossier.plan().map(Plan::getId));
    }
}
