package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;

/**
 * Papers as they are looked at on a day: what is recorded as done after it is, on that day, still planned. Findings are told
 * of the records as they stand in the papers.
 */
final class AsAt {

    private final Optional<LocalDate> day;
    private final Map<Element, Element> originals = new IdentityHashMap<>();
    private final Papers papers;

    private AsAt(Papers papers, Optional<LocalDate> day) {
        this.day = day;
        this.papers = day.isEmpty() || papers.getRecords().isEmpty()
                ? papers
                : Papers.builder().like(papers).records(seen(papers.getRecords().get())).build();
    }

    /** The papers on that day; without a day as they are. */
    static AsAt of(Papers papers, Optional<LocalDate> day) {
        return new AsAt(papers, day);
    }

    Papers papers() {
        return papers;
    }

    private Records seen(Records records) {
        return Records.builder()
                .like(records)
                .meetings(seen(records.getMeetings(), Meeting::getOn, Meeting::getStatus,
                        one -> Meeting.builder().like(one).status(Done.PLANNED).build()))
                .copiesSent(seen(records.getCopiesSent(), Dispatch::getOn, Dispatch::getStatus,
                        one -> Dispatch.builder().like(one).status(Done.PLANNED).build()))
                .protocols(seen(records.getProtocols(), Protocol::getOn, Protocol::getStatus,
                        one -> Protocol.builder().like(one).status(Done.PLANNED).build()))
                .publications(seen(records.getPublications(), Publication::getOn, Publication::getStatus,
                        one -> Publication.builder().like(one).status(Done.PLANNED).build()))
                .decisions(seen(records.getDecisions(), Decision::getOn, Decision::getStatus,
                        one -> Decision.builder().like(one).status(Done.PLANNED).build()))
                .consultations(seen(records.getConsultations(), AsAt::begun, Consultation::getStatus,
                        one -> Consultation.builder().like(one).status(Done.PLANNED).build()))
                .events(seen(records.getEvents(), Event::getOn, Event::getStatus,
                        one -> Event.builder().like(one).status(Done.PLANNED).build()))
                .build();
    }

    /** The first day of a consultation; where only its last is told, that it had begun is not. */
    private static Optional<PartialDate> begun(Consultation consultation) {
        Optional<Period> period = consultation.getPeriod();
        return period.flatMap(Period::getFrom).or(() -> period.flatMap(Period::getTo));
    }

    private <E extends Element> List<E> seen(
            List<E> all, Function<E, Optional<PartialDate>> on, Function<E, Optional<Done>> status, UnaryOperator<E> planned) {
        List<E> seen = new ArrayList<>(all.size());
        for (E one : all) {
            boolean later = on.apply(one).filter(date -> date.getFirst().isAfter(day.orElseThrow())).isPresent();
            if (later && status.apply(one).orElse(Done.DONE) == Done.DONE) {
                E still = planned.apply(one);
                originals.put(still, one);
                seen.add(still);
            } else {
                seen.add(one);
            }
        }
        return seen;
    }

    /** The finding, told of the records as they stand in the papers. */
    Finding told(Finding finding) {
        if (originals.isEmpty()) {
            return finding;
        }
        return new Finding(
                finding.duty(),
                finding.askedOn(),
                finding.outcome(),
                finding.gap(),
                finding.evidence().stream()
                        .map(one -> new Evidence(original(one.element()), one.attribute(), one.basis(), one.text()))
                        .toList(),
                finding.shortfalls().stream()
                        .map(one -> new Shortfall(one.element().map(this::original), one.text()))
                        .toList(),
                finding.reason(),
                finding.remedy(),
                finding.question(),
                finding.lawNotReadAfter(),
                finding.notDueUntil(),
                finding.notShown());
    }

    private Element original(Element element) {
        return originals.getOrDefault(element, element);
    }
}
