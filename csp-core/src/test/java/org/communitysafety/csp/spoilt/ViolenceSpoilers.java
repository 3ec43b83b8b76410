package org.communitysafety.csp.spoilt;

import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Language;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundViolence;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.AuthorityConsulted;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.MadeUnder;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.SeriousnessFactor;

/** Spoilers of the Serious Violence Duty. */
public final class ViolenceSpoilers {

    private ViolenceSpoilers() {}

    public static final List<Spoiler> ALL = List.of(
            Spoiler.of("PCSCA22-8-1", "the youth offending team is no party", strategy((one, was) -> one.parties(
                            was.getParties().stream().filter(id -> !id.value().equals("team")).toList())))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-8-2", "the fire authority contributes nothing", strategy((one, was) -> one.contributions(
                            Change.without(was.getContributions(), "contribution-fire"))))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-8-3-A", "one kind has no evidence", kind("kind-home", one -> one.text(Optional.empty())))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-8-3-B", "one kind has no cause and no limit",
                            kind("kind-home", one -> one.causeLimit(Optional.empty())))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-8-3-C1", "its title is still to come", strategy((one, was) -> one.title("TBC")))
                    .gives(NOT_RECORDED),
            Spoiler.of("PCSCA22-8-3-C2", "nothing is told of how one action stands", strategy((one, was) -> one.actions(
                            Change.with(was.getActions(), "violence-clinic",
                                    action -> Action.builder().like(action).progress(List.of()).build()))))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-8-4-A", "not said to be every school", consulted("consulted-school",
                            one -> one.all(Optional.empty())))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-8-4-B", "when the prison was consulted is not told", consulted("consulted-prison",
                            one -> one.noneInArea(Optional.empty()).all(true).on(Optional.empty()).text("Meeting with the governor")))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-8-4-C", "when youth custody was consulted is not told", consulted("consulted-custody",
                            one -> one.noneInArea(Optional.empty()).all(true).on(Optional.empty()).text("Meeting with the director")))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-8-7-A", "no place of publication", published(
                            one -> one.where(Optional.empty()).webAddress(Optional.empty())))
                    .gives(FOR_JUDGEMENT)
                    .with("SI2022-1304-R4-1-A", NOT_RECORDED),
            Spoiler.of("PCSCA22-8-7-B", "no next review", strategy((one, was) -> one.nextReview(Optional.empty())))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-8-7-C", "no version before and no revision", strategy((one, was) -> one
                                    .replaces(Optional.empty())).and(without("v-revised")))
                    .with("PCSCA22-8-11", NOT_RECORDED)
                    .emptiesIt(),
            Spoiler.of("PCSCA22-8-8-A", "no check for safety", unchecked("check-safety")).emptiesIt(),
            Spoiler.of("PCSCA22-8-8-B", "no check for justice", unchecked("check-justice")).emptiesIt(),
            Spoiler.of("PCSCA22-8-8-C", "no check for institutions", unchecked("check-institutions")).emptiesIt(),
            Spoiler.of("PCSCA22-8-9", "section 9 is not mentioned", strategy((one, was) -> one.madeUnder(
                            Set.of(MadeUnder.SECTION_8))))
                    .in(SoundViolence.wider())
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-8-11", "no version before", strategy((one, was) -> one.replaces(Optional.empty())))
                    .gives(NOT_RECORDED),
            Spoiler.of("PCSCA22-9-4", "the neighbouring council was not consulted", strategy((one, was) -> one.consulted(
                            Change.without(was.getConsulted(), "consulted-neighbour"))))
                    .in(SoundViolence.wider())
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-9-8", "no place of publication", published(
                            one -> one.where(Optional.empty()).webAddress(Optional.empty())))
                    .in(SoundViolence.wider())
                    .gives(FOR_JUDGEMENT)
                    .with("PCSCA22-8-7-A", FOR_JUDGEMENT)
                    .with("SI2022-1304-R4-1-A", NOT_RECORDED)
                    .with("SI2022-1304-R5-1", FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-9-9", "no checks", strategy((one, was) -> one.checks(List.of())))
                    .in(SoundViolence.wider())
                    .empties("PCSCA22-9-9", "PCSCA22-8-8-A", "PCSCA22-8-8-B", "PCSCA22-8-8-C"),
            Spoiler.of("PCSCA22-13-6", "nothing made of how common one kind is", unweighed())
                    .gives(FOR_JUDGEMENT)
                    .with("CDA98-18-SV-FACTORS", FOR_JUDGEMENT),
            Spoiler.of("CDA98-18-SV-FACTORS", "nothing made of how common one kind is", unweighed())
                    .gives(FOR_JUDGEMENT)
                    .with("PCSCA22-13-6", FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-14-6", "it did not co-operate", event("v-assisted", one -> one.status(
                            Done.NOT_DONE)))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-15-3", "the request has no answer", without("v-given")).gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-15-7", "no let-out told", without("v-let-out")).emptiesIt(),
            Spoiler.of("PCSCA22-16-4", "no disclosure told", without("v-disclosed")).emptiesIt(),
            Spoiler.of("PCSCA22-17-4", "the request has no answer", without("v-answer")).gives(FOR_JUDGEMENT),
            Spoiler.of("PCSCA22-19-1", "other guidance was considered", event("v-guidance",
                            one -> one.document("Guidance on noise")))
                    .gives(NOT_RECORDED),
            Spoiler.of("SI2022-1304-R3-1", "no word of the first strategy", Change.records((records, was) ->
                            records.publications(Change.without(was.getPublications(), "violence-first"))))
                    .gives(NOT_RECORDED),
            Spoiler.of("SI2022-1304-R3-2", "no day on which it was prepared", strategy((one, was) -> one.prepared(
                            Optional.empty())))
                    .emptiesIt(),
            Spoiler.of("SI2022-1304-R4-1-A", "it is on the website of the group", published(
                            one -> one.websiteOf(ElementId.of("group"))))
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("SI2022-1304-R4-1-B", "no form but the website", published(one -> one.forms(List.of())))
                    .gives(NOT_RECORDED),
            Spoiler.of("SI2022-1304-R4-2", "sent on the eighth day", sent("violence-sent", "2025-01-27")).gives(CONTRADICTED),
            Spoiler.of("SI2022-1304-R5-1", "it is on the website of one district", published(
                            one -> one.websiteOf(ElementId.of("district"))))
                    .in(SoundViolence.wider())
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("SI2022-1304-R5-2", "sent on the eighth day", sent("violence-sent", "2024-01-29"))
                    .in(SoundViolence.wider())
                    .gives(CONTRADICTED)
                    .with("SI2022-1304-R4-2", CONTRADICTED),
            Spoiler.of("SI2022-1304-R6-1-A", "in English only", published(one -> one.languages(Set.of(Language.ENGLISH))))
                    .in(SoundViolence.welsh())
                    .gives(FOR_JUDGEMENT),
            Spoiler.of("SI2022-1304-R6-1-B", "sent on the eighth day", sent("violence-sent-wales", "2025-01-27"))
                    .in(SoundViolence.welsh())
                    .gives(CONTRADICTED),
            Spoiler.of("SI2022-1304-R6-2-A", "in Welsh only", published(one -> one.languages(Set.of(Language.WELSH))))
                    .in(SoundViolence.welshWider())
                    .gives(FOR_JUDGEMENT)
                    .with("SI2022-1304-R6-1-A", FOR_JUDGEMENT),
            Spoiler.of("SI2022-1304-R6-2-B", "not sent", Change.records((records, was) -> records.copiesSent(
                            Change.without(was.getCopiesSent(), "violence-sent-wales"))))
                    .in(SoundViolence.welshWider())
                    .gives(NOT_RECORDED)
                    .with("SI2022-1304-R6-1-B", NOT_RECORDED));

    public static Change strategy(Change.Setter<SeriousViolenceStrategy.Builder, SeriousViolenceStrategy> setter) {
        return papers -> {
            SeriousViolenceStrategy was = papers.getSeriousViolenceStrategy().orElseThrow();
            SeriousViolenceStrategy.Builder builder = SeriousViolenceStrategy.builder().like(was);
            setter.set(builder, was);
            return Papers.builder().like(papers).seriousViolenceStrategy(builder.build()).build();
        };
    }

    public static Change kind(String id, UnaryOperator<KindIdentified.Builder> setter) {
        return strategy((one, was) -> one.kinds(Change.with(was.getKinds(), id,
                kind -> setter.apply(KindIdentified.builder().like(kind)).build())));
    }

    public static Change consulted(String id, UnaryOperator<AuthorityConsulted.Builder> setter) {
        return strategy((one, was) -> one.consulted(Change.with(was.getConsulted(), id,
                consulted -> setter.apply(AuthorityConsulted.builder().like(consulted)).build())));
    }

    /** Sets parts of each publication of the strategy that is in hand. */
    public static Change published(UnaryOperator<Publication.Builder> setter) {
        return EngagementSpoilers.publication("violence-published", setter)
                .and(EngagementSpoilers.publication("violence-published-there", setter));
    }

    public static Change dispatch(String id, UnaryOperator<Dispatch.Builder> setter) {
        return Change.records((records, was) -> records.copiesSent(Change.with(was.getCopiesSent(), id,
                copy -> setter.apply(Dispatch.builder().like(copy)).build())));
    }

    public static Change sent(String id, String on) {
        return dispatch(id, copy -> copy.on(PartialDate.parse(on)));
    }

    public static Change event(String id, UnaryOperator<Event.Builder> setter) {
        return Change.records((records, was) -> records.events(Change.with(was.getEvents(), id,
                event -> setter.apply(Event.builder().like(event)).build())));
    }

    public static Change without(String event) {
        return Change.records((records, was) -> records.events(Change.without(was.getEvents(), event)));
    }

    private static Change unchecked(String id) {
        return strategy((one, was) -> one.checks(Change.without(was.getChecks(), id)));
    }

    private static Change unweighed() {
        return papers -> kind("kind-home", one -> one.factors(papers.getSeriousViolenceStrategy().orElseThrow().getKinds()
                        .get(1).getFactors().stream()
                        .filter(factor -> factor.getFactor() != SeriousnessFactor.PREVALENCE)
                        .toList()))
                .apply(papers);
    }
}
