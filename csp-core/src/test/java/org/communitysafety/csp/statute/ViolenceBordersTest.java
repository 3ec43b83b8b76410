package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.consulted;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.dispatch;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.event;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.kind;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.published;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.sent;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.strategy;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.without;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.record.Dispatch;
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
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.FactorConsidered;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.MadeUnder;
import org.communitysafety.csp.violence.SeriousnessFactor;
import org.communitysafety.csp.violence.StrategyPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Serious Violence Duty where little more or less would do: states, kinds of body, dates known in part, two of a thing. */
class ViolenceBordersTest {

    private static final String CARRIED_OUT = "PCSCA22-8-3-C2";
    private static final String SCHOOLS = "PCSCA22-8-4-A";
    private static final String PUBLISH = "PCSCA22-8-7-A";
    private static final String REVIEW = "PCSCA22-8-7-B";
    private static final String REVISED = "PCSCA22-8-11";
    private static final String FACTORS = "PCSCA22-13-6";
    private static final String ASKED = "PCSCA22-15-3";
    private static final String FIRST = "SI2022-1304-R3-1";
    private static final String WEBSITE = "SI2022-1304-R4-1-A";
    private static final String OTHER_FORM = "SI2022-1304-R4-1-B";
    private static final String SENT = "SI2022-1304-R4-2";
    private static final String EVERY_AREA = "SI2022-1304-R5-1";

    /** To implement a strategy is to do something under it: section 8(3)(c). */
    @ParameterizedTest
    @EnumSource(ProgressScale.class)
    void an_action_is_carried_out_only_in_a_state_in_which_something_is_done(ProgressScale scale) {
        Outcome outcome = switch (scale) {
            case NOT_STARTED, CARRIED_OVER, SUSPENDED, DROPPED, NO_DATA -> FOR_JUDGEMENT;
            case ON_TRACK, AT_RISK, OFF_TRACK, COMPLETE, CONTINUING -> SHOWN;
        };
        Case.sound("It is " + scale, clinic(one -> one.progress(List.of(
                        Progress.builder().text("As told in March").scale(scale).build()))))
                .answers(outcome, CARRIED_OUT)
                .holds();
    }

    /** The last judgement counts, by its day; where no day tells which that is, none of those that may be the last may deny it. */
    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, 2025-03-31, ON_TRACK, 2025-09-30, SHOWN",
        "ON_TRACK, 2025-03-31, DROPPED, 2025-09-30, FOR_JUDGEMENT",
        "NOT_STARTED, , ON_TRACK, 2025-09-30, SHOWN",
        "ON_TRACK, , NOT_STARTED, 2025-09-30, FOR_JUDGEMENT",
        "NOT_STARTED, 2025-09-30, ON_TRACK, 2025-09-30, FOR_JUDGEMENT",
        "NOT_STARTED, 2025, ON_TRACK, 2025-09-30, FOR_JUDGEMENT",
        "NOT_STARTED, 2024, ON_TRACK, 2025-09-30, SHOWN",
        "NOT_STARTED, , ON_TRACK, , FOR_JUDGEMENT",
        "AT_RISK, , ON_TRACK, , SHOWN"
    })
    void the_last_judgement_by_its_day_counts_in_whichever_order_they_stand(
            ProgressScale first, String firstDay, ProgressScale second, String secondDay, Outcome outcome) {
        Progress one = judged(first, firstDay);
        Progress other = judged(second, secondDay);
        Case.sound("in that order", clinic(it -> it.progress(List.of(one, other)))).answers(outcome, CARRIED_OUT).holds();
        Case.sound("reversed", clinic(it -> it.progress(List.of(other, one)))).answers(outcome, CARRIED_OUT).holds();
    }

    private static Progress judged(ProgressScale scale, String day) {
        return Progress.builder().text("As told").scale(scale).asAt(Optional.ofNullable(day).map(PartialDate::parse)).build();
    }

    /** What is done with a strategy once it is prepared was not surely done with a draft; what comes before it may have been. */
    @Test
    void a_draft_is_not_what_was_published_sent_and_carried_out() {
        Case.sound("a draft", strategy((one, was) -> one.stage(Stage.DRAFT)))
                .answers(FOR_JUDGEMENT, "PCSCA22-8-3-C1", CARRIED_OUT, PUBLISH, REVIEW, REVISED, WEBSITE, OTHER_FORM, SENT)
                .answers(SHOWN, "PCSCA22-8-1", "PCSCA22-8-2", "PCSCA22-8-3-A", "PCSCA22-8-3-B", SCHOOLS)
                .holds();
        Case.of("a wider draft", SoundViolence.wider(), strategy((one, was) -> one.stage(Stage.DRAFT)))
                .answers(FOR_JUDGEMENT, "PCSCA22-9-8", EVERY_AREA, "SI2022-1304-R5-2")
                .holds();
        Case.sound("no stage", strategy((one, was) -> one.stage(Optional.empty())))
                .answers(SHOWN, CARRIED_OUT, PUBLISH, WEBSITE, SENT)
                .holds();
    }

    /** Where nobody has put it on the scale, its words tell that nothing is done. */
    @ParameterizedTest
    @CsvSource({
        "Not started, FOR_JUDGEMENT", "Not yet started: no clinic was let, FOR_JUDGEMENT", "Dropped for lack of funds, FOR_JUDGEMENT",
        "On hold, FOR_JUDGEMENT", "Not yet agreed, FOR_JUDGEMENT", "Under development, SHOWN", "Dropped 400 leaflets, SHOWN",
        "Suspended two licences, SHOWN", "Started, SHOWN"
    })
    void words_alone_tell_that_nothing_is_done(String words, Outcome outcome) {
        Case.sound(words, clinic(one -> one.progress(List.of(Progress.builder().text(words).build()))))
                .answers(outcome, CARRIED_OUT)
                .holds();
    }

    /**
     * Section 12: who is an educational, a prison or a youth custody authority, or can stand for some. By section 18(5) those
     * in custody are its governors and principals, and not the Secretary of State.
     */
    @ParameterizedTest
    @CsvSource({
        "school, A, SCHOOL, SHOWN", "school, A, GROUP, SHOWN", "school, A, PERSON, SHOWN", "school, A, OTHER, SHOWN",
        "school, A, PRISON, FOR_JUDGEMENT", "school, A, SECRETARY_OF_STATE, FOR_JUDGEMENT",
        "prison, B, PRISON, SHOWN", "prison, B, SECRETARY_OF_STATE, FOR_JUDGEMENT", "prison, B, GROUP, SHOWN",
        "prison, B, PERSON, SHOWN", "prison, B, OTHER, SHOWN", "prison, B, SCHOOL, FOR_JUDGEMENT",
        "prison, B, POLICE, FOR_JUDGEMENT",
        "custody, C, PRISON, SHOWN", "custody, C, SECRETARY_OF_STATE, FOR_JUDGEMENT", "custody, C, GROUP, SHOWN",
        "custody, C, PERSON, SHOWN", "custody, C, OTHER, SHOWN", "custody, C, SCHOOL, FOR_JUDGEMENT",
        "custody, C, POLICE, FOR_JUDGEMENT"
    })
    void who_was_consulted_can_by_its_kind_be_of_the_class(String whom, String paragraph, BodyKind kind, Outcome outcome) {
        Case.sound(kind + " for " + whom,
                        Change.papers(papers -> papers.addBodies(Body.builder()
                                .id(id("asked")).name("Those who were asked").kind(kind).build())),
                        consulted("consulted-" + whom, one -> one
                                .body(id("asked")).on(day("2024-11-06")).all(true).noneInArea(Optional.empty())))
                .answers(outcome, "PCSCA22-8-4-" + paragraph)
                .holds();
    }

    /** Prepared on 10 January 2025, and section 8(4) asks for consultation in preparing it. */
    @ParameterizedTest
    @CsvSource({
        "2024, SHOWN", "2024-12, SHOWN", "2025-01-10, SHOWN", "2025-01-11, FOR_JUDGEMENT",
        "2025-01, FOR_JUDGEMENT", "2025, FOR_JUDGEMENT", "2025-02, FOR_JUDGEMENT"
    })
    void they_are_consulted_while_the_strategy_is_prepared(String on, Outcome outcome) {
        Case.sound("consulted " + on, consulted("consulted-school", one -> one.on(day(on))))
                .answers(outcome, SCHOOLS)
                .holds();
    }

    /** Prepared on some day of January 2025, a consultation in that month may have been after it. */
    @ParameterizedTest
    @CsvSource({"2024-12-31, SHOWN", "2025-01-20, FOR_JUDGEMENT", "2025-01, FOR_JUDGEMENT", "2025-02-01, FOR_JUDGEMENT"})
    void they_are_consulted_before_the_month_in_which_it_is_prepared(String on, Outcome outcome) {
        Case.sound("consulted " + on, strategy((one, was) -> one.prepared(day("2025-01"))),
                        consulted("consulted-school", one -> one.on(day(on))))
                .answers(outcome, SCHOOLS)
                .holds();
    }

    @Test
    void what_speaks_against_the_time_of_a_consultation_is_told() {
        assertThat(sentences("2025-02")).containsExactly(
                "It is dated after 10 January 2025, by when the strategy was prepared.");
        assertThat(sentences("2025-01")).containsExactly(
                "Whether that was before 10 January 2025, when the strategy was prepared, does not follow from its date.");
    }

    /** Where it is not told when it was prepared, the date on it stands for that. */
    @ParameterizedTest
    @CsvSource({"2025-01-13, SHOWN", "2025-01-14, FOR_JUDGEMENT"})
    void else_they_are_consulted_by_the_date_of_the_strategy(String on, Outcome outcome) {
        Case.sound("consulted " + on, strategy((one, was) -> one.prepared(Optional.empty())),
                        consulted("consulted-school", one -> one.on(day(on))))
                .answers(outcome, SCHOOLS)
                .holds();
    }

    /** Published on some day of January 2025, the last of the seven days is from 7 January to 6 February. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-26, FOR_JUDGEMENT", "2025-02-06, FOR_JUDGEMENT", "2025-02-07, CONTRADICTED", "2025-02, FOR_JUDGEMENT"
    })
    void the_seven_days_after_a_day_that_is_known_in_part(String on, Outcome outcome) {
        Case.sound("sent " + on, published(one -> one.on(day("2025-01"))), sent("violence-sent", on))
                .answers(outcome, SENT)
                .holds();
    }

    /** A revised strategy that was prepared on 10 January 2025 was not published before. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-09, NOT_RECORDED", "2025-01-10, SHOWN", "2025-01, FOR_JUDGEMENT", "2025, FOR_JUDGEMENT",
        "2024-12, NOT_RECORDED", "2025-02, SHOWN"
    })
    void what_does_not_name_the_strategy_is_not_of_a_revised_one_that_is_younger(String on, Outcome outcome) {
        Case.sound("published " + on, withoutTheFirst(),
                        published(one -> one.paper(Optional.empty()).on(day(on))))
                .answers(outcome, PUBLISH)
                .holds();
    }

    /** The same of the website, the other form and the day that the seven days begin with. */
    @ParameterizedTest
    @CsvSource({"2025-01-10, SHOWN", "2025-01, FOR_JUDGEMENT", "2025, FOR_JUDGEMENT"})
    void what_may_be_of_the_strategy_before_shows_nothing_of_this_one(String on, Outcome outcome) {
        Case.sound("published " + on, withoutTheFirst(), published(one -> one.paper(Optional.empty()).on(day(on))),
                        sent("violence-sent", "2025-01-12"))
                .answers(outcome, WEBSITE, OTHER_FORM, SENT)
                .holds();
    }

    /** Nor does it make one that was sent late contradict, as the days may have begun with another. */
    @Test
    void what_was_sent_after_the_publication_of_some_strategy_is_for_a_person() {
        Case.sound("published in January", withoutTheFirst(),
                        published(one -> one.paper(Optional.empty()).on(day("2025-01"))), sent("violence-sent", "2025-03-01"))
                .answers(FOR_JUDGEMENT, SENT)
                .holds();
        Case.sound("some strategy was not sent", dispatch("violence-sent", one -> one
                        .paper(Optional.empty()).on(day("2025-01")).status(Done.NOT_DONE)))
                .answers(FOR_JUDGEMENT, SENT)
                .holds();
        Case.sound("some strategy was sent", dispatch("violence-sent", one -> one.paper(Optional.empty()).on(day("2025-01"))))
                .answers(FOR_JUDGEMENT, SENT)
                .holds();
    }

    /** Where it is not told that it revises another, the day on which it was prepared tells as much. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-09, false, FOR_JUDGEMENT", "2025-01-10, false, SHOWN", "2025-01-09, true, SHOWN"
    })
    void what_was_published_before_it_was_prepared_may_be_of_another(String on, boolean first, Outcome outcome) {
        Case.sound("published " + on, withoutTheFirst(),
                        strategy((one, was) -> one.replaces(Optional.empty()).first(first)),
                        published(one -> one.paper(Optional.empty()).on(day(on))))
                .answers(outcome, PUBLISH, WEBSITE, OTHER_FORM)
                .holds();
    }

    @Test
    void a_publication_without_a_day_may_be_of_the_strategy_before() {
        Case.sound("some day", withoutTheFirst(), published(one -> one.paper(Optional.empty()).on(Optional.empty())))
                .answers(FOR_JUDGEMENT, PUBLISH, WEBSITE, OTHER_FORM, SENT)
                .holds();
        Case.sound("prepared on some day", withoutTheFirst(),
                        strategy((one, was) -> one.prepared(Optional.empty()).date(Optional.empty())),
                        published(one -> one.paper(Optional.empty())))
                .answers(FOR_JUDGEMENT, PUBLISH, WEBSITE, OTHER_FORM, SENT)
                .holds();
    }

    @Test
    void in_every_area_and_in_both_languages_it_is_the_same() {
        Change unnamed = published(one -> one.paper(Optional.empty()).on(day("2024-01")));
        Change notFirst = strategy((one, was) -> one.first(Optional.empty()).replaces("The one of 2023"));
        Case.of("wider", SoundViolence.wider(), notFirst, unnamed).answers(FOR_JUDGEMENT, EVERY_AREA).holds();
        Case.of("Welsh", SoundViolence.welshWider(), notFirst, unnamed)
                .answers(FOR_JUDGEMENT, "SI2022-1304-R6-2-A", "SI2022-1304-R6-2-B")
                .holds();
    }

    @Test
    void that_some_strategy_was_not_published_is_for_a_person() {
        Case.sound("not published", withoutTheFirst(), published(one -> one
                        .paper(Optional.empty()).on(day("2025-01")).status(Done.NOT_DONE)))
                .answers(FOR_JUDGEMENT, PUBLISH)
                .holds();
    }

    /** Nothing tells that it is the first publication of the first strategy. */
    @Test
    void a_publication_after_January_2024_that_names_no_strategy_is_for_a_person() {
        Case.sound("late", withoutTheFirst(), first(),
                        published(one -> one.paper(Optional.empty()).on(day("2025-01-20"))))
                .answers(FOR_JUDGEMENT, FIRST)
                .holds();
    }

    /** Regulation 4(1)(b): a form beside the website. */
    @ParameterizedTest
    @ValueSource(strings = {"Website", "Web page", "Online", "On the internet", "Webpage"})
    void what_is_on_the_web_is_no_other_form(String form) {
        Case.sound(form, published(one -> one.forms(List.of(form)))).answers(FOR_JUDGEMENT, OTHER_FORM).holds();
    }

    @Test
    void the_language_that_is_not_told_is_named() {
        assertThat(shortfalls(Case.of("Welsh", SoundViolence.welsh(),
                        published(one -> one.languages(Set.of(Language.ENGLISH)))), "SI2022-1304-R6-1-A"))
                .containsExactly("It is not said to have been published in Welsh.");
        assertThat(shortfalls(Case.of("English", SoundViolence.welsh(),
                        published(one -> one.languages(Set.of(Language.WELSH)))), "SI2022-1304-R6-1-A"))
                .containsExactly("It is not said to have been published in English.");
    }

    @Test
    void why_the_seven_days_cannot_be_counted_is_told() {
        assertThat(shortfalls(Case.sound("published", published(one -> one.on(Optional.empty()))), SENT)).containsExactly(
                "It is not said when the strategy was published, so the seven days cannot be counted.");
        assertThat(shortfalls(Case.sound("sent", dispatch("violence-sent", one -> one.on(Optional.empty()))), SENT))
                .containsExactly("It is not said when it was sent.");
        assertThat(shortfalls(Case.sound("before", sent("violence-sent", "2025-01-19")), SENT)).containsExactly(
                "It was sent before the strategy was published, and the seven days begin on that day.");
        assertThat(shortfalls(Case.sound("that month", sent("violence-sent", "2025-01")), SENT)).containsExactly(
                "Whether that is within the seven days that begin on the day of publication cannot be told.");
    }

    static List<Case> cases() {
        return List.of(
                // Section 8(3).
                Case.sound("When the action is due is not told", clinic(one -> one.due(Optional.empty())))
                        .answers(FOR_JUDGEMENT, CARRIED_OUT),
                Case.sound("When it is due is still to be told", clinic(one -> one.due(
                                Due.builder().text("TBC").kind(DueKind.UNCLEAR).build())))
                        .answers(FOR_JUDGEMENT, CARRIED_OUT),
                Case.sound("Who answers for it is told in words", clinic(one -> one.leads(List.of()).leadText("The sergeant")))
                        .answers(SHOWN, CARRIED_OUT),
                Case.sound("The last word on it is still to come", clinic(one -> one.progress(List.of(
                                Progress.builder().text("Begun").build(), Progress.builder().text("TBC").build()))))
                        .answers(FOR_JUDGEMENT, CARRIED_OUT),
                Case.sound("The limit to telling a cause is still to be told", kind("kind-home", one -> one.causeLimit("TBC")))
                        .answers(FOR_JUDGEMENT, "PCSCA22-8-3-B"),
                Case.sound("A cause of one kind is none of another", kind("kind-home", one -> one.causeLimit(Optional.empty())
                                .addCauses(point("TBC"))))
                        .answers(FOR_JUDGEMENT, "PCSCA22-8-3-B"),
                Case.sound("Two causes, one of them still to be told", kind("kind-home", one -> one
                                .causeLimit(Optional.empty()).addCauses(point("Debt"), point("TBC"))))
                        .answers(SHOWN, "PCSCA22-8-3-B"),
                Case.sound("Evidence of the district and of another", kind("kind-home", one -> one
                                .areas(List.of("E07999998", "E07999999"))))
                        .answers(SHOWN, "PCSCA22-8-3-A"),
                // Section 8(7).
                Case.sound("Where it was published is told, and no address", published(one -> one.webAddress(Optional.empty())))
                        .answers(SHOWN, PUBLISH),
                Case.sound("The address is told, and no place", published(one -> one.where(Optional.empty())))
                        .answers(SHOWN, PUBLISH),
                Case.sound("The place is still to be told", published(one -> one.where("TBC").webAddress(Optional.empty())))
                        .answers(FOR_JUDGEMENT, PUBLISH),
                Case.sound("One was published, another was not", added(publication("again").status(Done.NOT_DONE)))
                        .answers(SHOWN, PUBLISH),
                Case.sound("The review is to come", event("v-review", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, REVIEW),
                Case.sound("On which day the revised one was published is not told", published(one -> one.on(Optional.empty())),
                                withoutTheFirst())
                        .answers(FOR_JUDGEMENT, REVISED),
                // Section 13(6).
                Case.sound("All factors weighed, but of no kind", strategy((one, was) -> one.kinds(List.of())
                                .factors(was.getKinds().get(0).getFactors())))
                        .answers(FOR_JUDGEMENT, FACTORS, "CDA98-18-SV-FACTORS"),
                Case.sound("All factors weighed for all kinds together", strategy((one, was) -> one
                                .kinds(was.getKinds().stream().map(kind ->
                                        KindIdentified.builder().like(kind).factors(List.of()).build()).toList())
                                .factors(was.getKinds().get(0).getFactors())))
                        .answers(SHOWN, FACTORS, "CDA98-18-SV-FACTORS"),
                Case.sound("Three for all, the fourth for each", strategy((one, was) -> one
                                .kinds(was.getKinds().stream().map(kind -> KindIdentified.builder().like(kind)
                                        .factors(only(kind.getFactors(), true)).build()).toList())
                                .factors(only(was.getKinds().get(0).getFactors(), false))))
                        .answers(SHOWN, FACTORS),
                // Sections 14, 15, 16 and 19.
                Case.sound("Which authority co-operated is not told", event("v-assisted", one -> one.by(List.of())))
                        .answers(FOR_JUDGEMENT, "PCSCA22-14-6"),
                Case.sound("It was refused with a let-out", event("v-given", one -> one.status(Done.NOT_DONE)),
                                event("v-let-out", one -> one.answers(id("v-asked"))))
                        .answers(FOR_JUDGEMENT, ASKED),
                Case.sound("It is to be given", event("v-given", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, ASKED),
                Case.sound("What was given was for another request", event("v-given", one -> one.answers(id("v-request"))))
                        .answers(FOR_JUDGEMENT, ASKED),
                Case.sound("It was given, and once more is to be", records(Event.builder().id(id("more"))
                                .kind(EventKind.COLLABORATION_GIVEN).answers(id("v-asked")).text("TBC").build()))
                        .answers(SHOWN, ASKED),
                Case.sound("The guidance is named by its title", event("v-guidance", one -> one
                                .document("Home Office guidance").title("Serious Violence Duty")))
                        .answers(SHOWN, "PCSCA22-19-1"),
                // Regulation 3(1).
                Case.sound("That a later strategy was not published says nothing of the first", withoutTheFirst(),
                                published(one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(NOT_RECORDED, FIRST)
                        .answers(CONTRADICTED, PUBLISH),
                Case.sound("It was not published on a day, and no day is set for it", withoutTheFirst(),
                                published(one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, PUBLISH),
                Case.sound("It was not published, and is to be", withoutTheFirst(),
                                published(one -> one.on(Optional.empty()).status(Done.NOT_DONE)),
                                added(publication("again").on(day("2025-06-01")).status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, PUBLISH),
                Case.sound("The first was not published when it could still be", withoutTheFirst(), first(),
                                published(one -> one.on(day("2024-01-30")).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, FIRST),
                Case.sound("The first was not published on the last day for it", withoutTheFirst(), first(),
                                published(one -> one.on(day("2024-01-31")).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, FIRST),
                Case.sound("The first was not published", withoutTheFirst(), first(),
                                published(one -> one.status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, FIRST),
                Case.sound("Another strategy was not published", withoutTheFirst(), first(),
                                published(one -> one.paper(id("other")).status(Done.NOT_DONE)))
                        .answers(NOT_RECORDED, FIRST, PUBLISH),
                Case.sound("The first is to be published", withoutTheFirst(), first(),
                                published(one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, FIRST),
                Case.sound("One under section 9 only is not the first under section 8", withoutTheFirst(), first(),
                                strategy((one, was) -> one.madeUnder(Set.of(MadeUnder.SECTION_9))),
                                published(one -> one.on(day("2024-01-22"))))
                        .answers(NOT_RECORDED, FIRST),
                Case.sound("It was published in time, and again after it", withoutTheFirst(), first(),
                                published(one -> one.on(day("2024-01-22"))),
                                added(publication("again").on(day("2024-03-01"))))
                        .answers(SHOWN, FIRST),
                // Regulation 4(1)(b) and 5(1).
                Case.sound("A booklet and a page for nobody in particular", published(one -> one
                                .forms(List.of("Printed booklet", "Web page")).audiences(List.of())))
                        .answers(FOR_JUDGEMENT, OTHER_FORM),
                Case.sound("A booklet for nobody in particular, and a form still to be told", published(one -> one
                                .forms(List.of("Printed booklet", "TBC")).audiences(List.of())))
                        .answers(FOR_JUDGEMENT, OTHER_FORM),
                Case.sound("Whom it reaches is still to be told", published(one -> one.audiences(List.of("TBC"))))
                        .answers(FOR_JUDGEMENT, OTHER_FORM),
                Case.sound("One of two audiences is still to be told", published(one -> one.audiences(List.of("TBC", "Readers"))))
                        .answers(SHOWN, OTHER_FORM),
                Case.of("A booklet and a page of a wider strategy", SoundViolence.wider(), published(one -> one
                                .forms(List.of("Printed booklet", "Web page"))))
                        .answers(SHOWN, EVERY_AREA),
                Case.of("A booklet, and elsewhere a page", SoundViolence.wider(),
                                added(publication("page").webAddress("https://example.org/page").websiteOf(id("police"))))
                        .answers(SHOWN, EVERY_AREA),
                Case.of("A booklet, and no website", SoundViolence.wider(), published(one -> one.webAddress(Optional.empty())))
                        .answers(FOR_JUDGEMENT, EVERY_AREA),
                // Regulation 4(2).
                Case.sound("Sent in time, and again after it", copied(copy("again").on(day("2025-02-20"))))
                        .answers(SHOWN, SENT),
                Case.sound("Not sent, and nothing was published from which the seven days run", withoutTheFirst(),
                                published(one -> one.status(Done.PLANNED)),
                                dispatch("violence-sent", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, SENT),
                Case.sound("Not sent on the last but one of the seven days", dispatch("violence-sent",
                                one -> one.on(day("2025-01-25")).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, SENT),
                Case.sound("Not sent on the last of them", dispatch("violence-sent",
                                one -> one.on(day("2025-01-26")).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, SENT),
                Case.sound("Sent late, and another is not to be sent", sent("violence-sent", "2025-01-27"),
                                copied(copy("again").status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, SENT),
                Case.sound("Sent on a day not told, and another not", dispatch("violence-sent", one -> one.on(Optional.empty())),
                                copied(copy("again").status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, SENT),
                Case.sound("Two publications that name no strategy may be of two", withoutTheFirst(),
                                published(one -> one.paper(Optional.empty())),
                                added(publication("again").paper(Optional.empty()).on(day("2025-03-01"))),
                                sent("violence-sent", "2025-03-02"))
                        .answers(FOR_JUDGEMENT, SENT),
                Case.sound("A publication that names no strategy does not count beside one that names it",
                                added(publication("again").paper(Optional.empty()).on(day("2025-01-12"))),
                                sent("violence-sent", "2025-01-26"))
                        .answers(SHOWN, SENT),
                Case.sound("Published in two forms on two days, from which of them the days run is for a person",
                                added(publication("again").on(day("2025-03-01"))), sent("violence-sent", "2025-03-07"))
                        .answers(FOR_JUDGEMENT, SENT),
                Case.sound("Sent after the seven days from the later one too", added(publication("again").on(day("2025-03-01"))),
                                sent("violence-sent", "2025-03-08"))
                        .answers(CONTRADICTED, SENT),
                Case.sound("Sent within the seven days from the earlier one", added(publication("again").on(day("2025-03-01"))),
                                sent("violence-sent", "2025-01-26"))
                        .answers(SHOWN, SENT));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    /** A claim to a let-out is weighed by its words, wherever they stand. */
    @Test
    void the_attribute_that_has_the_words_is_told() {
        assertThat(letOut(one -> one.title("Claim"))).containsExactly(
                "text", "The cost was more than a year's budget, 2 December 2024");
        assertThat(letOut(one -> one.text(Optional.empty()).title("Claim"))).containsExactly("title", "Claim, 2 December 2024");
        assertThat(letOut(one -> one.text(Optional.empty()).on(Optional.empty()))).containsExactly("kind", "let out claimed");
    }

    @Test
    void why_it_is_for_a_person_without_the_areas_is_told() {
        assertThat(Case.of("no areas", SoundViolence.wider(), strategy((one, was) -> one.areas(List.of())))
                        .review().finding("PCSCA22-9-4").orElseThrow().reason())
                .contains("Which bodies are the specified authorities is not known without the areas.");
    }

    @Test
    void a_publication_is_told_by_its_day_if_there_is_one() {
        assertThat(Case.sound("dated").review().finding(PUBLISH).orElseThrow().evidence())
                .extracting(one -> one.attribute()).containsExactly("on");
        assertThat(Case.sound("undated", published(one -> one.on(Optional.empty()))).review().finding(PUBLISH).orElseThrow()
                        .evidence())
                .extracting(one -> one.attribute()).containsExactly("what");
    }

    /** Each kind and each action has to be gone through, so one that was lost leaves it open. */
    @ParameterizedTest
    @CsvSource({
        "PCSCA22-8-3-A, kinds", "PCSCA22-8-3-B, kinds", "PCSCA22-13-6, kinds", "PCSCA22-8-3-C2, actions"
    })
    void what_was_lost_of_the_strategy_may_lack_something(String duty, String part) {
        assertThat(Review.of(SoundPapers.of2025(),
                        ReviewOptions.USUAL.withUnread(List.of("/seriousViolenceStrategy/" + part + "/9")))
                        .finding(duty).orElseThrow().outcome())
                .isEqualTo(NOT_EVALUATED);
    }

    /** That information was not disclosed, or no let-out claimed, is no conflict and nothing to weigh. */
    @Test
    void what_was_not_done_is_not_weighed() {
        Case papers = Case.sound("none", event("v-disclosed", one -> one.status(Done.NOT_DONE)));
        assertThat(papers.review().finding("PCSCA22-16-4").orElseThrow().evidence()).isEmpty();
    }

    private static List<String> sentences(String on) {
        return shortfalls(Case.sound(on, consulted("consulted-school", one -> one.on(day(on)))), SCHOOLS);
    }

    private static List<String> shortfalls(Case papers, String duty) {
        return papers.review().finding(duty).orElseThrow().shortfalls().stream().map(one -> one.text()).toList();
    }

    private static List<String> letOut(UnaryOperator<Event.Builder> set) {
        return Case.sound("let-out", event("v-let-out", set)).review().finding("PCSCA22-15-7").orElseThrow().evidence().stream()
                .flatMap(one -> Stream.of(one.attribute(), one.text()))
                .toList();
    }

    private static Change clinic(UnaryOperator<Action.Builder> set) {
        return strategy((one, was) -> one.actions(Change.with(was.getActions(), "violence-clinic",
                it -> set.apply(Action.builder().like(it)).build())));
    }

    static Change first() {
        return strategy((one, was) -> one.first(true).replaces(Optional.empty()));
    }

    /** Without the publication of the strategy before. */
    static Change withoutTheFirst() {
        return Change.records((records, was) ->
                records.publications(Change.without(was.getPublications(), "violence-first")));
    }

    static Publication.Builder publication(String id) {
        return Publication.builder().id(id(id)).what(Published.SERIOUS_VIOLENCE_STRATEGY).paper(id("violence"));
    }

    static Change added(Publication.Builder publication) {
        return Change.records((records, was) -> records.addPublications(publication.build()));
    }

    private static Dispatch.Builder copy(String id) {
        return Dispatch.builder()
                .id(id(id)).what(Published.SERIOUS_VIOLENCE_STRATEGY).paper(id("violence")).to(id("secretary"));
    }

    private static Change copied(Dispatch.Builder copy) {
        return Change.records((records, was) -> records.addCopiesSent(copy.build()));
    }

    private static Change records(Event event) {
        return Change.records((records, was) -> records.addEvents(event));
    }

    private static List<FactorConsidered> only(List<FactorConsidered> factors, boolean prevalence) {
        return factors.stream()
                .filter(one -> (one.getFactor() == SeriousnessFactor.PREVALENCE) == prevalence)
                .toList();
    }

    private static StrategyPoint point(String text) {
        return StrategyPoint.builder().id(id("point-" + text)).text(text).build();
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }

    private static PartialDate day(String date) {
        return PartialDate.parse(date);
    }
}
