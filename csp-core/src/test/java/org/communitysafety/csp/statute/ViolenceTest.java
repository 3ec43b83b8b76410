package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;
import static org.communitysafety.csp.duty.Outcome.NOT_YET_DUE;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.consulted;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.dispatch;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.event;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.kind;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.published;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.sent;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.strategy;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Language;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundViolence;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.AuthorityConsulted;
import org.communitysafety.csp.violence.ConsulteeKind;
import org.communitysafety.csp.violence.Contribution;
import org.communitysafety.csp.violence.FactorConsidered;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.MadeUnder;
import org.communitysafety.csp.violence.SeriousnessFactor;
import org.communitysafety.csp.violence.StrategyPoint;
import org.communitysafety.csp.violence.ViolenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Serious Violence Duty, case by case, read from sections 8 to 19 of the 2022 Act and from SI 2022/1304. */
class ViolenceTest {

    private static final String TOGETHER = "PCSCA22-8-1";
    private static final String CONTRIBUTIONS = "PCSCA22-8-2";
    private static final String KINDS = "PCSCA22-8-3-A";
    private static final String CAUSES = "PCSCA22-8-3-B";
    private static final String STRATEGY = "PCSCA22-8-3-C1";
    private static final String CARRIED_OUT = "PCSCA22-8-3-C2";
    private static final String SCHOOLS = "PCSCA22-8-4-A";
    private static final String PRISONS = "PCSCA22-8-4-B";
    private static final String CUSTODY = "PCSCA22-8-4-C";
    private static final String PUBLISH = "PCSCA22-8-7-A";
    private static final String REVIEW = "PCSCA22-8-7-B";
    private static final String WIDER = "PCSCA22-8-9";
    private static final String REVISED = "PCSCA22-8-11";
    private static final String WIDER_CONSULTED = "PCSCA22-9-4";
    private static final String WIDER_PUBLISHED = "PCSCA22-9-8";
    private static final String FACTORS = "PCSCA22-13-6";
    private static final String FACTORS_1998 = "CDA98-18-SV-FACTORS";
    private static final String ASKED = "PCSCA22-15-3";
    private static final String SUPPLIED = "PCSCA22-17-4";
    private static final String FIRST = "SI2022-1304-R3-1";
    private static final String WEBSITE = "SI2022-1304-R4-1-A";
    private static final String OTHER_FORM = "SI2022-1304-R4-1-B";
    private static final String SENT = "SI2022-1304-R4-2";
    private static final String EVERY_AREA = "SI2022-1304-R5-1";
    private static final String WIDER_SENT = "SI2022-1304-R5-2";
    private static final String LANGUAGES = "SI2022-1304-R6-1-A";
    private static final String MINISTERS = "SI2022-1304-R6-1-B";
    private static final String WIDER_LANGUAGES = "SI2022-1304-R6-2-A";
    private static final String WIDER_MINISTERS = "SI2022-1304-R6-2-B";
    private static final String OF_THE_PLAN = "CDA98-6-1-D";

    static List<Case> cases() {
        return List.of(
                // Two duties that are never merged.
                Case.bare("Nothing is told: it has to be asked, and is no gap")
                        .answers(NOT_RECORDED, TOGETHER, CONTRIBUTIONS, KINDS, CAUSES, STRATEGY, CARRIED_OUT, SCHOOLS, PRISONS,
                                CUSTODY, PUBLISH, REVIEW, REVISED, FACTORS, FACTORS_1998, ASKED, SUPPLIED, FIRST, WEBSITE,
                                OTHER_FORM, SENT, WIDER, WIDER_CONSULTED, WIDER_PUBLISHED, EVERY_AREA, WIDER_SENT)
                        .answers(FOR_JUDGEMENT, "PCSCA22-8-8-A", "PCSCA22-9-9", "PCSCA22-16-4", "SI2022-1304-R3-2")
                        .answers(NOT_SHOWN, OF_THE_PLAN),
                Case.sound("The plan's own strategy does not show the duty of 2022", noStrategyOf2022(), noRecords())
                        .answers(SHOWN, OF_THE_PLAN)
                        .answers(NOT_RECORDED, TOGETHER, CONTRIBUTIONS, KINDS, CAUSES, STRATEGY, CARRIED_OUT, PUBLISH),
                Case.bare("The strategy of 2022 does not show the duty of 1998", strategyOf2022())
                        .answers(NOT_SHOWN, OF_THE_PLAN, "SI2007-1830-R11-1-A-SV")
                        .answers(SHOWN, STRATEGY),
                Case.bare("Nor does a statement in it, tagged as it may be", strategyOf2022(), strategy((one, was) ->
                                one.addStatements(Words.here("We work to reduce wounding.", Topic.STRATEGY,
                                        Subject.SERIOUS_VIOLENCE))))
                        .answers(FOR_JUDGEMENT, OF_THE_PLAN),
                // A county's strategy that is not among the papers.
                Case.bare("The plan names the county's strategy", Words.inThePlan(Words.elsewhere(
                                "The county's strategy covers us.", "Exampleshire Violence Strategy",
                                Topic.SERIOUS_VIOLENCE_DUTY)))
                        .answers(SHOWN_ELSEWHERE, TOGETHER, CONTRIBUTIONS, STRATEGY, CARRIED_OUT, WIDER)
                        .answers(NOT_RECORDED, KINDS, CAUSES, SCHOOLS, PUBLISH, FACTORS, REVIEW)
                        .answers(NOT_SHOWN, OF_THE_PLAN),
                Case.bare("A tag with the subject that the topic is about changes nothing", Words.inThePlan(Words.elsewhere(
                                "The county's strategy covers us.", "Exampleshire Violence Strategy",
                                Topic.SERIOUS_VIOLENCE_DUTY, Subject.SERIOUS_VIOLENCE)))
                        .answers(SHOWN_ELSEWHERE, STRATEGY),
                Case.bare("A statement on part of the subject is for a person", Words.inThePlan(Words.elsewhere(
                                "The county's strategy has mentors.", "Exampleshire Violence Strategy",
                                Topic.SERIOUS_VIOLENCE_DUTY, Subject.SERIOUS_VIOLENCE_PREVENTION)))
                        .answers(FOR_JUDGEMENT, STRATEGY),
                Case.bare("The kinds stand in a needs assessment", Words.inThePlan(Words.elsewhere(
                                "It tells the kinds.", "Needs Assessment", Topic.KINDS_OF_SERIOUS_VIOLENCE)))
                        .answers(SHOWN_ELSEWHERE, KINDS)
                        .answers(NOT_RECORDED, CAUSES, STRATEGY, FACTORS, FACTORS_1998),
                Case.bare("There is no strategy", Words.inThePlan(Words.not(
                                "There is none yet.", Topic.SERIOUS_VIOLENCE_DUTY)))
                        .answers(CONTRADICTED, STRATEGY)
                        .answers(FOR_JUDGEMENT, TOGETHER, CONTRIBUTIONS, CARRIED_OUT),
                Case.bare("One of three was not consulted, and the statement does not say which", Words.inThePlan(Words.not(
                                "Not all were asked.", Topic.SERIOUS_VIOLENCE_CONSULTATION)))
                        .answers(FOR_JUDGEMENT, SCHOOLS, PRISONS, CUSTODY),
                Case.sound("A strategy that nobody had in hand", strategy((one, was) -> one.inHand(InHand.NONE)))
                        .answers(SHOWN_ELSEWHERE, STRATEGY)
                        .answers(FOR_JUDGEMENT, KINDS, CAUSES, CONTRIBUTIONS, CARRIED_OUT, SCHOOLS, FACTORS),
                // Section 8(1) to (3).
                Case.sound("All but the youth offending team take part", strategy((one, was) ->
                                one.parties(SoundPapers.AUTHORITIES)))
                        .answers(FOR_JUDGEMENT, TOGETHER),
                Case.sound("The team takes part by a recorded meeting", strategy((one, was) ->
                                one.parties(SoundPapers.AUTHORITIES)), event("v-together", one -> one.addBy(id("team"))))
                        .answers(SHOWN, TOGETHER),
                Case.sound("The meeting is of another time", strategy((one, was) -> one.parties(SoundPapers.AUTHORITIES)),
                                event("v-together", one -> one.addBy(id("team")).on(day("2019-05-01"))))
                        .answers(FOR_JUDGEMENT, TOGETHER),
                Case.sound("Parties to the strategy of another area", strategy((one, was) -> one.areas(List.of("E07999998"))))
                        .answers(FOR_JUDGEMENT, TOGETHER, CONTRIBUTIONS, KINDS, CAUSES, STRATEGY, CARRIED_OUT, SCHOOLS),
                Case.bare("They did not work together", records(EventKind.VIOLENCE_COLLABORATION, Done.NOT_DONE))
                        .answers(CONTRADICTED, TOGETHER),
                Case.sound("One contribution is yet to be written", strategy((one, was) -> one.contributions(Change.with(
                                was.getContributions(), "contribution-fire",
                                it -> Contribution.builder().like(it).text("TBC").build()))))
                        .answers(FOR_JUDGEMENT, CONTRIBUTIONS),
                Case.sound("Kinds by figures of the county are for a person", kind("kind-home", one ->
                                one.areas(List.of("E10999999"))))
                        .answers(FOR_JUDGEMENT, KINDS)
                        .answers(SHOWN, CAUSES),
                Case.of("A wider strategy has to tell the kinds in the area itself", SoundViolence.wider(),
                                kind("kind-home", one -> one.areas(List.of())))
                        .answers(FOR_JUDGEMENT, KINDS),
                Case.of("Kinds with evidence for each of its areas", SoundViolence.wider()).answers(SHOWN, KINDS),
                Case.sound("A kind whose evidence is yet to be written", kind("kind-home", one -> one.text("TBC")))
                        .answers(FOR_JUDGEMENT, KINDS),
                Case.sound("Terrorism is no kind of violence here", kind("kind-home", one -> one
                                .kind(ViolenceKind.TERRORISM).text(Optional.empty()).causeLimit(Optional.empty())
                                .factors(List.of())))
                        .answers(SHOWN, KINDS, CAUSES, FACTORS),
                Case.sound("Terrorism alone identifies nothing", strategy((one, was) -> one.kinds(List.of())), strategy(
                                (one, was) -> one.addKinds(KindIdentified.builder()
                                        .id(id("t")).kind(ViolenceKind.TERRORISM).text("Watched").build())))
                        .answers(FOR_JUDGEMENT, KINDS)
                        .answers(NOT_RECORDED, CAUSES),
                Case.sound("Causes for all kinds together count for each", kind("kind-home", one ->
                                one.causeLimit(Optional.empty())), strategy((one, was) -> one.addCauses(
                                        StrategyPoint.builder().id(id("c")).text("Debt").build())))
                        .answers(SHOWN, CAUSES),
                Case.sound("Causes without kinds", strategy((one, was) -> one.kinds(List.of()).addCauses(
                                StrategyPoint.builder().id(id("c")).text("Debt").build())))
                        .answers(FOR_JUDGEMENT, CAUSES)
                        .answers(NOT_RECORDED, KINDS, FACTORS),
                Case.sound("A strategy under section 9 only", strategy((one, was) ->
                                one.madeUnder(Set.of(MadeUnder.SECTION_9))))
                        .answers(FOR_JUDGEMENT, STRATEGY, CARRIED_OUT)
                        .answers(FOR_JUDGEMENT, PUBLISH, WEBSITE, OTHER_FORM, SENT, SCHOOLS, PRISONS, CUSTODY, REVIEW, REVISED,
                                "PCSCA22-8-7-C", "PCSCA22-8-8-A", "PCSCA22-8-8-B", "PCSCA22-8-8-C"),
                Case.sound("Such a strategy is for more than one area, whatever is listed", strategy((one, was) ->
                                one.madeUnder(Set.of(MadeUnder.SECTION_9)).areas(List.of("E07999999"))))
                        .answers(SHOWN, WIDER_PUBLISHED, WIDER_CONSULTED),
                Case.of("A wider strategy under section 9 only", SoundViolence.wider(), strategy((one, was) ->
                                one.madeUnder(Set.of(MadeUnder.SECTION_9))))
                        .answers(FOR_JUDGEMENT, PUBLISH, WEBSITE, OTHER_FORM, SENT)
                        .answers(SHOWN, WIDER_PUBLISHED, EVERY_AREA, WIDER_SENT, WIDER_CONSULTED),
                Case.sound("A strategy that does not state its section", strategy((one, was) -> one.madeUnder(Set.of())))
                        .answers(SHOWN, STRATEGY),
                Case.sound("A title and nothing to do", strategy((one, was) -> one.actions(List.of()).contributions(List.of())))
                        .answers(FOR_JUDGEMENT, STRATEGY)
                        .answers(NOT_RECORDED, CARRIED_OUT, CONTRIBUTIONS),
                Case.sound("An action that has not begun", strategy((one, was) -> one.actions(Change.with(was.getActions(),
                                "violence-clinic", it -> Action.builder().like(it).progress(List.of(Progress.builder()
                                        .text("To begin in May").scale(ProgressScale.NOT_STARTED).build())).build()))))
                        .answers(FOR_JUDGEMENT, CARRIED_OUT),
                Case.sound("An action that nobody answers for", strategy((one, was) -> one.actions(Change.with(
                                was.getActions(), "violence-clinic", it -> Action.builder().like(it).leads(List.of()).build()))))
                        .answers(FOR_JUDGEMENT, CARRIED_OUT),
                // Section 8(4): each, or none in the area; before the strategy was prepared.
                Case.sound("One school only", consulted("consulted-school", one -> one.all(false)))
                        .answers(FOR_JUDGEMENT, SCHOOLS)
                        .answers(SHOWN, PRISONS, CUSTODY),
                Case.sound("They were asked after it was prepared", consulted("consulted-school", one ->
                                one.on(day("2025-01-11"))))
                        .answers(FOR_JUDGEMENT, SCHOOLS),
                Case.sound("They were asked on the day it was prepared", consulted("consulted-school", one ->
                                one.on(day("2025-01-10"))))
                        .answers(SHOWN, SCHOOLS),
                Case.sound("When is not told", consulted("consulted-school", one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, SCHOOLS),
                Case.sound("The police are no school", consulted("consulted-school", one -> one.body(id("police"))))
                        .answers(FOR_JUDGEMENT, SCHOOLS),
                Case.sound("Schools were asked, and there is none", strategy((one, was) -> one.addConsulted(
                                AuthorityConsulted.builder().id(id("no"))
                                        .as(ConsulteeKind.EDUCATIONAL)
                                        .noneInArea(true).build())))
                        .answers(FOR_JUDGEMENT, SCHOOLS),
                Case.sound("Nothing is said of prisons", strategy((one, was) -> one.consulted(
                                Change.without(was.getConsulted(), "consulted-prison"))))
                        .answers(NOT_RECORDED, PRISONS)
                        .answers(SHOWN, SCHOOLS, CUSTODY),
                // Section 8(7), (8) and (11).
                Case.sound("It is to be published", published(one -> one.status(Done.PLANNED))).answers(FOR_JUDGEMENT, PUBLISH),
                Case.sound("It was not published", published(one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, PUBLISH),
                Case.sound("Another strategy was published", published(one -> one.paper(id("other"))),
                                Change.records((records, was) -> records.publications(
                                        Change.without(was.getPublications(), "violence-first"))))
                        .answers(NOT_RECORDED, PUBLISH, WEBSITE, OTHER_FORM),
                Case.sound("A next review but none yet", without("v-review")).answers(FOR_JUDGEMENT, REVIEW),
                Case.sound("The review was not held", event("v-review", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, REVIEW),
                Case.sound("There was no co-operation, and there may have been nothing to co-operate in",
                                event("v-assisted", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, "PCSCA22-14-6"),
                Case.sound("No check is told: never a defect, for a person", strategy((one, was) -> one.checks(List.of())))
                        .answers(FOR_JUDGEMENT, "PCSCA22-8-8-A", "PCSCA22-8-8-B", "PCSCA22-8-8-C", REVISED),
                Case.sound("The first strategy has no revised one", strategy((one, was) -> one.first(true)))
                        .answers(NOT_APPLICABLE, REVISED),
                Case.sound("Nothing is told of consulting prisons on the revised one", strategy((one, was) -> one.consulted(
                                Change.without(was.getConsulted(), "consulted-prison"))))
                        .answers(FOR_JUDGEMENT, REVISED),
                // Sections 8(9) and 9: a strategy of exactly one area is none; where the areas are not told, it is asked.
                Case.sound("One area").answers(NOT_APPLICABLE, WIDER, WIDER_CONSULTED, WIDER_PUBLISHED, EVERY_AREA,
                        WIDER_SENT, "PCSCA22-9-9"),
                Case.sound("Areas not told", strategy((one, was) -> one.areas(List.of())))
                        .answers(NOT_RECORDED, WIDER)
                        .answers(FOR_JUDGEMENT, STRATEGY, KINDS),
                Case.of("Two areas, under both sections", SoundViolence.wider())
                        .answers(SHOWN, WIDER, WIDER_CONSULTED, WIDER_PUBLISHED, EVERY_AREA, WIDER_SENT, STRATEGY, FIRST),
                Case.of("A county's strategy covers its districts, and is a wider one", SoundViolence.wider(),
                                strategy((one, was) -> one.areas(List.of("E10999999"))))
                        .answers(SHOWN, STRATEGY, WIDER, WIDER_CONSULTED, EVERY_AREA, TOGETHER),
                Case.of("The county's strategy without the neighbour", SoundViolence.wider(), strategy((one, was) -> one
                                .areas(List.of("E10999999"))
                                .consulted(Change.without(was.getConsulted(), "consulted-neighbour"))))
                        .answers(FOR_JUDGEMENT, WIDER_CONSULTED),
                Case.of("Two areas, no section told: ask", SoundViolence.wider(), strategy((one, was) ->
                                one.madeUnder(Set.of())))
                        .answers(NOT_RECORDED, WIDER),
                Case.of("Nothing is said of prisons in the wider strategy", SoundViolence.wider(), strategy((one, was) ->
                                one.consulted(Change.without(was.getConsulted(), "consulted-prison"))))
                        .answers(FOR_JUDGEMENT, WIDER_CONSULTED),
                Case.of("Of prisons there is an entry that tells nothing", SoundViolence.wider(), consulted("consulted-prison",
                                one -> one.noneInArea(Optional.empty())))
                        .answers(NOT_RECORDED, PRISONS)
                        .answers(FOR_JUDGEMENT, WIDER_CONSULTED),
                Case.sound("Of youth custody there is an entry that only holds a place", consulted("consulted-custody",
                                one -> one.noneInArea(Optional.empty()).text("TBC")))
                        .answers(NOT_RECORDED, CUSTODY)
                        .answers(FOR_JUDGEMENT, REVISED),
                Case.of("The neighbour takes part itself", SoundViolence.wider(), strategy((one, was) -> one
                                .addParties(id("neighbour"))
                                .consulted(Change.without(was.getConsulted(), "consulted-neighbour"))))
                        .answers(SHOWN, WIDER_CONSULTED),
                Case.of("An area that nobody knows", SoundViolence.wider(), strategy((one, was) -> one.addAreas("E07000000")))
                        .answers(FOR_JUDGEMENT, WIDER_CONSULTED, EVERY_AREA),
                // Section 13(6).
                Case.sound("A factor that is yet to be weighed", kind("kind-home", one -> one.factors(List.of()).addFactors(
                                FactorConsidered.builder().id(id("f")).text("TBC")
                                        .factor(SeriousnessFactor.PREVALENCE).build())))
                        .answers(FOR_JUDGEMENT, FACTORS, FACTORS_1998),
                Case.sound("In force early, with nothing to bite on").on(2023, 1, 30).answers(NOT_APPLICABLE, FACTORS),
                Case.sound("From the day section 8 began it is asked").on(2023, 1, 31).answers(SHOWN, FACTORS),
                // Sections 15 and 17: every request has its answer.
                Case.sound("A let-out was claimed", without("v-given"), event("v-let-out", one -> one.answers(id("v-asked"))))
                        .answers(FOR_JUDGEMENT, ASKED, "PCSCA22-15-7"),
                Case.sound("It was refused, and section 15(7) may allow that",
                                event("v-given", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, ASKED),
                Case.sound("The policing body got nothing, and section 17(6) may allow that",
                                event("v-answer", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, SUPPLIED),
                Case.sound("Two were asked, and one gave it", event("v-asked", one -> one.addTo(id("prison"))))
                        .answers(FOR_JUDGEMENT, ASKED),
                Case.sound("Two were asked for figures, and one sent them", event("v-request", one -> one.addTo(id("police"))))
                        .answers(FOR_JUDGEMENT, SUPPLIED),
                Case.sound("Somebody else gave it", event("v-given", one -> one.by(List.of(id("district")))))
                        .answers(FOR_JUDGEMENT, ASKED),
                Case.sound("Who was asked is not told", event("v-asked", one -> one.to(List.of())),
                                event("v-request", one -> one.to(List.of())))
                        .answers(FOR_JUDGEMENT, ASKED, SUPPLIED),
                Case.sound("A request of years before has no answer", Change.records((records, was) -> records.addEvents(
                                Event.builder().id(id("before")).kind(EventKind.COLLABORATION_REQUESTED)
                                        .on(day("2023-03-01")).addTo(id("school")).text("Asked before").build())))
                        .answers(SHOWN, ASKED),
                Case.sound("The only request is of years before", event("v-asked", one -> one.on(day("2023-03-01"))))
                        .answers(FOR_JUDGEMENT, ASKED),
                Case.sound("One of two requests has no answer", Change.records((records, was) -> records.addEvents(
                                Event.builder().id(id("again"))
                                        .kind(EventKind.POLICING_BODY_REQUEST).text("Asked again").build())))
                        .answers(FOR_JUDGEMENT, SUPPLIED),
                Case.sound("Nobody asked, and that is recorded", none("v-asked"), none("v-request"), none("v-let-out"),
                                without("v-given"), without("v-answer"))
                        .answers(NOT_APPLICABLE, ASKED, SUPPLIED, "PCSCA22-15-7"),
                Case.bare("An answer to nothing", records(EventKind.COLLABORATION_GIVEN, Done.DONE)).answers(FOR_JUDGEMENT, ASKED),
                Case.sound("The guidance is named, but not when", event("v-guidance", one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, "PCSCA22-19-1"),
                // Regulation 3(1): the first strategy by 31 January 2024.
                first("2024-01-31", true).answers(SHOWN, FIRST),
                first("2024-02-01", true).answers(CONTRADICTED, FIRST),
                first("2023-01-31", true).answers(SHOWN, FIRST),
                first("2023-01-30", true).answers(FOR_JUDGEMENT, FIRST),
                first("2023", true).answers(FOR_JUDGEMENT, FIRST),
                first("2024", true).answers(FOR_JUDGEMENT, FIRST),
                first("2024-02-01", null).answers(FOR_JUDGEMENT, FIRST),
                first("2024-01-31", null).answers(SHOWN, FIRST),
                Case.sound("A later strategy that replaces another is not the first", Change.records((records, was) ->
                                records.publications(Change.without(was.getPublications(), "violence-first"))))
                        .answers(NOT_RECORDED, FIRST),
                Case.bare("On 30 January 2024 it is not due yet").asAt(2024, 1, 30).answers(NOT_YET_DUE, FIRST),
                Case.bare("On 31 January 2024 it is due").asAt(2024, 1, 31).answers(NOT_RECORDED, FIRST),
                // Regulation 4(1): the website of one of two kinds of body, and another form.
                website("commissioner").answers(SHOWN, WEBSITE),
                website("police").answers(SHOWN, WEBSITE),
                website("group").answers(FOR_JUDGEMENT, WEBSITE),
                website("school").answers(FOR_JUDGEMENT, WEBSITE),
                Case.sound("The website of a violence reduction unit of all of them", Change.papers(papers -> papers.addBodies(
                                Body.builder().id(id("unit")).name("Exampleshire Violence Reduction Unit")
                                        .kind(BodyKind.VIOLENCE_REDUCTION_UNIT).members(SoundViolence.SPECIFIED).build())),
                                published(one -> one.websiteOf(id("unit"))))
                        .answers(FOR_JUDGEMENT, WEBSITE)
                        .answers(SHOWN, PUBLISH),
                Case.sound("The website of another commissioner", Change.papers(papers -> papers.addBodies(
                                Body.builder().id(id("kent")).name("Kent Police and Crime Commissioner")
                                        .kind(BodyKind.POLICE_AND_CRIME_COMMISSIONER).build())),
                                published(one -> one.websiteOf(id("kent"))))
                        .answers(FOR_JUDGEMENT, WEBSITE),
                Case.sound("Whose website it is, is not told", published(one -> one.websiteOf(Optional.empty())))
                        .answers(FOR_JUDGEMENT, WEBSITE),
                Case.sound("A website alone is not another form", published(one -> one.forms(List.of("Web page"))))
                        .answers(FOR_JUDGEMENT, OTHER_FORM),
                Case.sound("Whom the booklet reaches is not told", published(one -> one.audiences(List.of())))
                        .answers(FOR_JUDGEMENT, OTHER_FORM),
                Case.sound("The form is yet to be told", published(one -> one.forms(List.of("TBC"))))
                        .answers(NOT_RECORDED, OTHER_FORM),
                // Regulation 4(2): published on 20 January, so the seventh day is the 26th.
                Case.sound("Sent on the day of publication", sent("violence-sent", "2025-01-20")).answers(SHOWN, SENT),
                Case.sound("Sent on the seventh day", sent("violence-sent", "2025-01-26")).answers(SHOWN, SENT),
                Case.sound("Sent on the eighth", sent("violence-sent", "2025-01-27")).answers(CONTRADICTED, SENT),
                Case.sound("Sent on the day before", sent("violence-sent", "2025-01-19")).answers(FOR_JUDGEMENT, SENT),
                Case.sound("Sent in some month", sent("violence-sent", "2025-01")).answers(FOR_JUDGEMENT, SENT),
                Case.sound("When is not told", dispatch("violence-sent", one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, SENT),
                Case.sound("Sent to the commissioner", dispatch("violence-sent", one -> one.to(id("commissioner"))))
                        .answers(NOT_RECORDED, SENT),
                Case.sound("It is to be sent", dispatch("violence-sent", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, SENT),
                Case.sound("It was not sent", dispatch("violence-sent", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, SENT),
                Case.sound("The day of publication is not told", published(one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, SENT, PUBLISH),
                Case.sound("On the sixth day it is not due yet").asAt(2025, 1, 25).answers(NOT_YET_DUE, SENT),
                Case.sound("On the seventh it is due").asAt(2025, 1, 26).answers(SHOWN, SENT),
                // Regulation 5: every area.
                Case.of("The website of the commissioner serves both areas", SoundViolence.wider(),
                                published(one -> one.websiteOf(id("commissioner"))))
                        .answers(SHOWN, EVERY_AREA, WEBSITE),
                Case.of("A website alone does not do for a wider strategy", SoundViolence.wider(),
                                published(one -> one.forms(List.of())))
                        .answers(FOR_JUDGEMENT, EVERY_AREA),
                Case.of("Sent on the eighth day", SoundViolence.wider(), sent("violence-sent", "2024-01-29"))
                        .answers(CONTRADICTED, WIDER_SENT, SENT),
                // Regulation 6: Wales.
                Case.of("In both languages and sent to both", SoundViolence.welsh())
                        .answers(SHOWN, LANGUAGES, MINISTERS, SENT, TOGETHER, STRATEGY, WEBSITE),
                Case.of("In English only", SoundViolence.welsh(), published(one -> one.languages(Set.of(Language.ENGLISH))))
                        .answers(FOR_JUDGEMENT, LANGUAGES),
                Case.of("Each language by itself", SoundViolence.welsh(),
                                published(one -> one.languages(Set.of(Language.ENGLISH))),
                                Change.records((records, was) -> records.addPublications(Publication.builder()
                                        .id(id("cymraeg")).what(Published.SERIOUS_VIOLENCE_STRATEGY).paper(id("violence"))
                                        .on(day("2025-01-20")).addLanguages(Language.WELSH).build())))
                        .answers(SHOWN, LANGUAGES),
                Case.of("Sent to the Secretary of State alone", SoundViolence.welsh(), Change.records((records, was) ->
                                records.copiesSent(Change.without(was.getCopiesSent(), "violence-sent-wales"))))
                        .answers(SHOWN, SENT)
                        .answers(NOT_RECORDED, MINISTERS),
                Case.of("Under section 9 only", SoundViolence.welsh(), strategy((one, was) ->
                                one.madeUnder(Set.of(MadeUnder.SECTION_9))))
                        .answers(FOR_JUDGEMENT, LANGUAGES, MINISTERS),
                Case.of("Partly in Wales", SoundViolence.welshWider())
                        .answers(SHOWN, WIDER_LANGUAGES, WIDER_MINISTERS),
                Case.of("The same strategy, asked in the area that it covers in England", SoundViolence.welshWider(),
                                Bare.area("E06999999"))
                        .answers(SHOWN, WIDER_LANGUAGES, WIDER_MINISTERS)
                        .answers(null, LANGUAGES, MINISTERS),
                Case.of("There too in English only, and sent on the eighth day", SoundViolence.welshWider(),
                                Bare.area("E06999999"), published(one -> one.languages(Set.of(Language.ENGLISH))),
                                sent("violence-sent-wales", "2024-01-29"))
                        .answers(FOR_JUDGEMENT, WIDER_LANGUAGES)
                        .answers(CONTRADICTED, WIDER_MINISTERS),
                Case.of("The area itself is in Wales, whatever the strategy is said to cover", SoundViolence.welshWider(),
                                strategy((one, was) -> one.areas(List.of("E06999999", "E07999999"))))
                        .answers(FOR_JUDGEMENT, WIDER_LANGUAGES, WIDER_MINISTERS),
                Case.of("All of it in England", SoundViolence.wider())
                        .answers(NOT_APPLICABLE, WIDER_LANGUAGES, WIDER_MINISTERS)
                        .answers(null, LANGUAGES, MINISTERS),
                Case.of("A county in England is all its districts", SoundViolence.wider(), strategy((one, was) ->
                                one.areas(List.of("E10999999"))))
                        .answers(NOT_APPLICABLE, WIDER_LANGUAGES, WIDER_MINISTERS),
                Case.of("An area that nobody knows may be in Wales", SoundViolence.wider(), strategy((one, was) ->
                                one.addAreas("E07000000")))
                        .answers(NOT_RECORDED, WIDER_LANGUAGES, WIDER_MINISTERS),
                Case.of("Which areas it covers is not told", SoundViolence.wider(), strategy((one, was) ->
                                one.areas(List.of())))
                        .answers(NOT_RECORDED, WIDER_LANGUAGES, WIDER_MINISTERS));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void in_England_nothing_of_regulation_6_1_is_asked() {
        assertThat(Review.of(SoundPapers.of2025()).findings())
                .noneSatisfy(finding -> assertThat(finding.duty().getId().value()).startsWith("SI2022-1304-R6-1"));
    }

    @Test
    void the_day_before_the_duty_began_nothing_of_it_is_asked_but_the_factors() {
        assertThat(Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(LocalDate.of(2023, 1, 30))).findings())
                .extracting(finding -> finding.duty().getId().value())
                .filteredOn(duty -> duty.startsWith("PCSCA22") || duty.startsWith("SI2022-1304"))
                .containsExactly(FACTORS);
    }

    @Test
    void what_was_left_out_is_never_told_only_the_head() {
        Review review = Review.of(SoundPapers.of2025());
        assertThat(review.finding("PCSCA22-8-8-A").orElseThrow().evidence())
                .extracting(evidence -> evidence.text())
                .containsExactly("Checked: safety, 9 January 2025");
        assertThat(review.findings()).allSatisfy(finding -> assertThat(finding.evidence())
                .noneSatisfy(evidence -> assertThat(evidence.text()).contains("Read line by line")));
    }

    @Test
    void who_is_missing_is_named() {
        Finding finding = Case.sound("six", strategy((one, was) -> one.parties(SoundPapers.AUTHORITIES)))
                .review().finding(TOGETHER).orElseThrow();
        assertThat(finding.shortfalls()).extracting(one -> one.text())
                .containsExactly("the youth offending team for Exampleford is not said to take part.");
    }

    @Test
    void the_last_of_the_seven_days_is_told() {
        Finding finding = Case.sound("late", sent("violence-sent", "2025-01-27")).review().finding(SENT).orElseThrow();
        assertThat(finding.evidence().get(0).text()).isEqualTo("To Secretary of State for the Home Department, "
                + "27 January 2025, after 26 January 2025, the last of the seven days");
    }

    @Test
    void what_binds_others_only_is_in_the_rule_book_and_never_asked() {
        List<String> others = List.of("PCSCA22-15-4", "PCSCA22-15-5-B", "PCSCA22-15-9", "PCSCA22-17-7", "PCSCA22-18-4",
                "PCSCA22-19-4", "SI2022-1304-R9-2");
        assertThat(Statute.catalogue().getDuties()).extracting(duty -> duty.getId().value()).containsAll(others);
        assertThat(Review.of(SoundPapers.of2025()).findings()).extracting(finding -> finding.duty().getId().value())
                .doesNotContainAnyElementsOf(others);
    }

    private static Case first(String published, Boolean first) {
        return Case.sound("Published " + published + ", said to be the first: " + first,
                strategy((one, was) -> one.first(Optional.ofNullable(first)).replaces(Optional.empty())),
                published(one -> one.on(day(published))),
                Change.records((records, was) -> records.publications(
                        Change.without(was.getPublications(), "violence-first"))));
    }

    private static Case website(String of) {
        return Case.sound("The website of " + of, published(one -> one.websiteOf(id(of))));
    }

    private static Change strategyOf2022() {
        return Change.papers(papers -> papers
                .bodies(SoundPapers.of2025().getBodies())
                .seriousViolenceStrategy(SoundPapers.of2025().getSeriousViolenceStrategy()));
    }

    private static Change noStrategyOf2022() {
        return Change.papers(papers -> papers.seriousViolenceStrategy(Optional.empty()));
    }

    private static Change noRecords() {
        return Change.records((records, was) -> records.events(List.of()).copiesSent(List.of()).publications(List.of()));
    }

    private static Change records(EventKind kind, Done status) {
        return Change.records((records, was) -> records.addEvents(Event.builder()
                .id(id("event")).kind(kind).status(status).text("What was told").build()));
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }

    private static PartialDate day(String date) {
        return PartialDate.parse(date);
    }

    private static Change none(String event) {
        return event(event, one -> one.on(Optional.empty()).status(Done.NOT_DONE));
    }
}
