package org.communitysafety.csp.spoilt;

import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.spoilt.OthersPapers.every;
import static org.communitysafety.csp.spoilt.OthersPapers.leftOut;
import static org.communitysafety.csp.spoilt.OthersPapers.with;
import static org.communitysafety.csp.spoilt.OthersPapers.without;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;

/** Spoilers of co-operation, reports, regard, shared data, scrutiny, other Acts, and the packs. */
public final class OthersSpoilers {

    private static final Set<EventKind> DATA = EnumSet.of(EventKind.DATA_DISCLOSED);
    private static final Map<String, Subject> REGARD = Map.of(
            "CDA98-17-1-A", Subject.CRIME_DISORDER, "CDA98-17-1-B", Subject.SUBSTANCE_MISUSE,
            "CDA98-17-1-C", Subject.RE_OFFENDING, "CDA98-17-1-D", Subject.SERIOUS_VIOLENCE);
    private static final Map<String, Change> SCRUTINY = Map.of(
            "PJA06-19-1", with("set-up", one -> one.on(PartialDate.parse("2025-04-01"))),
            "PJA06-19-2", leftOut("work-report", "parish"),
            "PJA06-19-3", without("second-answer"),
            "PJA06-19-8", with("matter-report", one -> one.to(ids("district", "police"))),
            "PJA06-19-8B", leftOut("work-answer", "parish"),
            "SI2009-942-R4", without("scrutinised"),
            "SI2009-942-R5", without("supply"),
            "SI2009-942-R6", without("attended"),
            "SI2009-942-R7", with("matter-answer", one -> one.on(PartialDate.parse("2024-12-31"))));

    private OthersSpoilers() {}

    public static final List<Spoiler> ALL = all();

    private static List<Spoiler> all() {
        List<Spoiler> all = new ArrayList<>(List.of(
                Spoiler.of("CDA98-5-2", "how the parish takes part is not told",
                                with("co-operation", one -> one.text("To be added")))
                        .gives(NOT_RECORDED),
                Spoiler.of("CDA98-5-3", "nobody was invited", without(EnumSet.of(EventKind.INVITATION)))
                        .gives(NOT_RECORDED)
                        .with("SI2004-118-A3", NOT_RECORDED),
                Spoiler.of("SI2004-118-A3", "no trade union was invited", without("invited-17"))
                        .gives(FOR_JUDGEMENT)
                        .with("CDA98-5-3", FOR_JUDGEMENT),
                Spoiler.of("CDA98-7-1", "the report is not on record", without("submitted")).gives(FOR_JUDGEMENT),
                Spoiler.of("CDA98-7-1-OLD", "the report is not on record", without("submitted"))
                        .in(SoundPapers.of2008())
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("CDA98-7-3", "its publication is not on record", without("published")).gives(FOR_JUDGEMENT),
                Spoiler.of("CDA98-17A-1", "it is not said to whom the data went", every(DATA, one -> one.to(List.of())))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("CDA98-17A-1-W", "it is not said to whom the data went", every(DATA, one -> one.to(List.of())))
                        .in(OthersPapers.welsh())
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1831-R2", "one set of data had names in it", with("data-police-2024-01", one -> one.text(
                                "Incidents and crimes by category, hour and place; sent electronically, with names")))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1831-R3", "one quarter's data came a day late",
                                with("data-fire-2024-10", one -> one.on(PartialDate.parse("2025-04-01"))))
                        .gives(CONTRADICTED),
                Spoiler.of("SI2007-1831-SCH-POL", "nothing on crimes", texts("police", "Incidents"))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1831-SCH-FRA", "nothing on false alarms",
                                texts("fire", "Deliberate fires, violence to staff, dwelling fires without an alarm"))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1831-SCH-LA", "nothing on exclusions", texts("county", "Collisions"))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1831-SCH-NHS", "nothing on ambulance calls", texts("health", "Admissions for assault, drugs, "
                                + "alcohol and domestic abuse, mental illness and drug treatment"))
                        .in(SoundWales.of2025())
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("PRSRA11-10-2", "probation is left out", leftOut("with-commissioner", "probation"))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("ASBCPA14-104", "the health body is left out", leftOut("case-review", "health"))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("CTSA15-26", "the police are left out", leftOut("prevent", "police"))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("DAA21-57", "which strategy is not told",
                                with("accommodation", one -> one.document(Optional.empty())))
                        .in(OthersPapers.unitary())
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("DVCVA04-9", "to whom the report went is not told", with("homicide-review", one -> one.to(List.of())))
                        .gives(FOR_JUDGEMENT)));
        REGARD.forEach((duty, subject) -> all.add(regard(duty, subject, SoundPapers.of2025())));
        all.add(regard("CDA98-17-1-B-W", Subject.SUBSTANCE_MISUSE, OthersPapers.welsh()));
        SCRUTINY.forEach((duty, change) -> {
            all.add(Spoiler.of(duty, "scrutiny", change).gives(FOR_JUDGEMENT));
            all.add(Spoiler.of(duty + "-W", "scrutiny", change)
                    .in(OthersPapers.welsh())
                    .gives(duty.equals("SI2009-942-R4") ? NOT_RECORDED : FOR_JUDGEMENT));
        });
        all.addAll(packs());
        return List.copyOf(all);
    }

    private static List<Spoiler> packs() {
        Papers papers = OthersPapers.packs();
        return List.of(
                Spoiler.of("SVDG22-ADDR", "no role is told", one -> Papers.builder().like(one).bodies(Change.where(
                                one.getBodies(), body -> true, body -> Body.builder().like(body)
                                        .roles(body.getRoles().stream().filter(OthersSpoilers::isOfPartnership).toList())
                                        .build())).build())
                        .in(papers).emptiesIt(),
                Spoiler.of("SVDG22-CSP", "no action serves it", Change.plan((plan, was) -> plan.actions(Change.where(
                                was.getActions(), action -> action.getId().value().equals("d-sv"),
                                action -> Action.builder().like(action).serves(Set.of()).build()))))
                        .in(papers).gives(NOT_RECORDED),
                Spoiler.of("SVDG22-VCS", "what they said is not told", Change.records((records, was) ->
                                records.consultations(Change.with(was.getConsultations(), "c-voices",
                                        one -> Consultation.builder().like(one).result(Optional.empty()).build()))))
                        .in(papers).gives(FOR_JUDGEMENT),
                Spoiler.of("SNAG21", "no kinds of violence", one -> Papers.builder().like(one)
                                .seriousViolenceStrategy(SeriousViolenceStrategy.builder()
                                        .like(one.getSeriousViolenceStrategy().orElseThrow()).kinds(List.of()).build())
                                .build())
                        .in(papers).gives(FOR_JUDGEMENT),
                Spoiler.of("SI2000-2853-R4-SCH3", "no decision", Change.records((records, was) -> records.decisions(List.of())))
                        .in(papers).emptiesIt());
    }

    private static boolean isOfPartnership(BodyRole role) {
        return role.getRole() != StatutoryRole.SPECIFIED_AUTHORITY && role.getRole() != StatutoryRole.RELEVANT_AUTHORITY;
    }

    private static Spoiler regard(String duty, Subject subject, Papers papers) {
        Set<Subject> others = EnumSet.copyOf(REGARD.values());
        others.remove(subject);
        return Spoiler.of(duty, "no regard to " + subject.getName() + " is told", with("regard", one -> one.serves(others)))
                .in(papers)
                .gives(NOT_RECORDED);
    }

    private static Change texts(String body, String text) {
        return papers -> Change.records((records, was) -> records.events(Change.where(was.getEvents(),
                event -> event.getId().value().startsWith("data-" + body),
                event -> Event.builder().like(event)
                        .text(text + "; sent electronically and depersonalised").build())))
                .apply(papers);
    }

    private static List<ElementId> ids(String... values) {
        return List.of(values).stream().map(ElementId::of).toList();
    }
}
