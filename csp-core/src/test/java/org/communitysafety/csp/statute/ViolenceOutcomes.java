package org.communitysafety.csp.statute;

import static org.communitysafety.csp.spoilt.ViolenceSpoilers.event;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.published;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.sent;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.strategy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundViolence;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.MadeUnder;

/** Papers that reach the outcomes of the Serious Violence Duty that no spoiler reaches. */
final class ViolenceOutcomes {

    private ViolenceOutcomes() {}

    static List<Asked> asked() {
        ReviewOptions usual = ReviewOptions.USUAL;
        ReviewOptions onEve = usual.on(LocalDate.of(2025, 3, 31));
        Papers welsh = Bare.area("W06999999").apply(Bare.absent());
        return List.of(
                new Asked("a strategy for two areas", SoundViolence.wider(), usual),
                new Asked("a strategy for two areas that is planned", planned().apply(SoundViolence.wider()), usual),
                new Asked("a strategy for two areas that was not published",
                        published(one -> one.status(Done.NOT_DONE)).apply(SoundViolence.wider()), usual),
                new Asked("a first strategy of February 2024", published(one -> one.on(PartialDate.parse("2024-02-01")))
                        .apply(SoundViolence.wider()), usual),
                new Asked("a strategy in Wales", SoundViolence.welsh(), usual),
                new Asked("a strategy partly in Wales", SoundViolence.welshWider(), usual),
                new Asked("sent late in Wales", sent("violence-sent-wales", "2024-02-29")
                        .apply(SoundViolence.welshWider()), usual),
                new Asked("to be sent in Wales", planned().apply(SoundViolence.welshWider()), usual),
                new Asked("under section 9 only in Wales", strategy((one, was) ->
                        one.madeUnder(Set.of(MadeUnder.SECTION_9))).apply(SoundViolence.welsh()), usual),
                new Asked("looked at on the day of publication in Wales", SoundViolence.welsh(),
                        usual.asAt(LocalDate.of(2025, 1, 20))),
                new Asked("looked at on the day of publication partly in Wales", SoundViolence.welshWider(),
                        usual.asAt(LocalDate.of(2024, 1, 22))),
                new Asked("looked at on the day of publication", SoundPapers.of2025(), usual.asAt(LocalDate.of(2025, 1, 20))),
                new Asked("looked at on the day of publication of two areas", SoundViolence.wider(),
                        usual.asAt(LocalDate.of(2024, 1, 22))),
                new Asked("nothing in Wales", welsh, onEve),
                new Asked("nothing could be read in Wales", welsh, onEve.withUnread(List.of(""))),
                new Asked("it is elsewhere in Wales", report(welsh, Standing.ELSEWHERE), onEve),
                new Asked("there is none in Wales", report(welsh, Standing.NOT), onEve),
                new Asked("it is here", report(Bare.absent(), Standing.HERE), onEve),
                new Asked("there is none", report(Bare.absent(), Standing.NOT), onEve),
                new Asked("nothing came of it", records(Done.NOT_DONE), usual),
                new Asked("it is to come", records(Done.PLANNED), usual),
                new Asked("nobody asked", event("v-asked", one -> one.on(Optional.empty()).status(Done.NOT_DONE))
                        .and(event("v-request", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .and(event("v-let-out", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .apply(SoundPapers.of2025()), usual),
                new Asked("every request was refused", event("v-given", one -> one.status(Done.NOT_DONE))
                        .and(event("v-answer", one -> one.status(Done.NOT_DONE)))
                        .apply(SoundPapers.of2025()), usual),
                new Asked("some guidance was considered at some time", event("v-guidance", one -> one.on(Optional.empty()))
                        .apply(SoundPapers.of2025()), usual),
                new Asked("nobody was consulted", strategy((one, was) -> one.consulted(List.of()))
                        .apply(SoundViolence.wider()), usual));
    }

    private static Change planned() {
        return published(one -> one.status(Done.PLANNED)).and(Change.records((records, was) -> records.copiesSent(
                was.getCopiesSent().stream()
                        .map(copy -> Dispatch.builder().like(copy).status(Done.PLANNED).build())
                        .toList())));
    }

    private static Papers records(Done status) {
        Records.Builder records = Records.builder();
        for (EventKind kind : EnumSet.of(EventKind.VIOLENCE_COLLABORATION, EventKind.VIOLENCE_STRATEGY_REVIEW,
                EventKind.POLICING_BODY_ASSISTED, EventKind.GUIDANCE_CONSIDERED)) {
            records.addEvents(Event.builder()
                    .id(ElementId.of("e-" + kind.getWord()))
                    .kind(kind)
                    .status(status)
                    .text("Work on serious violence")
                    .build());
        }
        return Papers.builder().like(Bare.whole()).records(records.build()).build();
    }

    private static Papers report(Papers papers, Standing says) {
        return Papers.builder()
                .like(papers)
                .addReports(CommitteeReport.builder()
                        .id(ElementId.of("report"))
                        .title("Report")
                        .addStatements(Statement.builder()
                                .id(ElementId.of("said"))
                                .says(says)
                                .text("This is what is said.")
                                .about(EnumSet.allOf(Topic.class))
                                .document("Another paper")
                                .build())
                        .build())
                .build();
    }
}
