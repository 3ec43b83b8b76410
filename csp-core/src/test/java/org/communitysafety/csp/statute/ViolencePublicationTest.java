package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.consulted;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.dispatch;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.published;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.sent;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.strategy;
import static org.communitysafety.csp.statute.Told.evidence;
import static org.communitysafety.csp.statute.Told.finds;
import static org.communitysafety.csp.statute.Told.lacks;
import static org.communitysafety.csp.statute.ViolenceBordersTest.added;
import static org.communitysafety.csp.statute.ViolenceBordersTest.first;
import static org.communitysafety.csp.statute.ViolenceBordersTest.publication;
import static org.communitysafety.csp.statute.ViolenceBordersTest.withoutTheFirst;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundViolence;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.AuthorityConsulted;
import org.communitysafety.csp.violence.ConsulteeKind;
import org.communitysafety.csp.violence.MadeUnder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was consulted on a serious violence strategy, where and when it was published and sent, and what is told of that. */
class ViolencePublicationTest {

    private static final String SCHOOLS = "PCSCA22-8-4-A";
    private static final String PRISONS = "PCSCA22-8-4-B";
    private static final String PUBLISH = "PCSCA22-8-7-A";
    private static final String WIDER_CONSULTED = "PCSCA22-9-4";
    private static final String FIRST = "SI2022-1304-R3-1";
    private static final String WEBSITE = "SI2022-1304-R4-1-A";
    private static final String SENT = "SI2022-1304-R4-2";
    private static final String EVERY_AREA = "SI2022-1304-R5-1";
    private static final String LANGUAGES = "SI2022-1304-R6-1-A";
    private static final String MINISTERS = "SI2022-1304-R6-1-B";
    private static final String WIDER_LANGUAGES = "SI2022-1304-R6-2-A";
    private static final String WIDER_MINISTERS = "SI2022-1304-R6-2-B";

    private static final String TOLD = "serious violence strategy, Website and libraries";
    private static final String SECOND_HAND = "It was not in hand: what stands here of it is second-hand.";
    private static final String OF_WHICH = "It is not said of which strategy it is, and it may be of the one before.";

    @Test
    void a_consultation_is_told_in_its_words_or_else_by_the_body() {
        assertThat(evidence(finds(Case.sound("words"), SCHOOLS, SHOWN)))
                .containsExactly("text: Meeting with the heads of all nine schools and the college");
        assertThat(evidence(finds(Case.sound("body", consulted("consulted-school", one -> one.text(Optional.empty()))),
                        SCHOOLS, SHOWN)))
                .containsExactly("body: Exampleford Learning Trust");
    }

    /** Words that only hold a place do not say that somebody was consulted, so nothing is at odds with there being none. */
    @Test
    void a_place_held_for_words_to_come_is_no_consultation() {
        finds(Case.sound("no prison", strategy((one, was) -> one.addConsulted(AuthorityConsulted.builder()
                .id(id("later")).as(ConsulteeKind.PRISON).text("TBC").build()))), PRISONS, SHOWN);
    }

    /** Section 9(4): every specified authority of every area, whose name tells which it is. */
    @Test
    void a_name_that_does_not_tell_which_council_was_consulted_is_for_a_person() {
        Finding finding = finds(Case.of("some council", SoundViolence.wider(), Change.papers(papers -> papers.bodies(
                        Change.with(papers.build().getBodies(), "neighbour",
                                it -> Body.builder().like(it).name("District Council").build())))),
                WIDER_CONSULTED, FOR_JUDGEMENT);
        assertThat(lacks(finding)).containsExactly(
                "A body here may be Samplebury District Council, but its name does not tell which body it is.");
        assertThat(finding.reason()).contains("Which bodies are the specified authorities of all the areas on that day is not "
                + "fully known, so whether these are all of them is for a person.");
    }

    @Test
    void what_a_wider_strategy_tells_of_consultation_is_second_hand_where_nobody_had_it() {
        assertThat(lacks(finds(Case.of("named", SoundViolence.wider(), strategy((one, was) -> one.inHand(InHand.NONE))),
                        WIDER_CONSULTED, FOR_JUDGEMENT)))
                .containsExactly(SECOND_HAND);
    }

    /** Section 14(6). */
    @Test
    void co_operation_of_a_named_authority_is_shown() {
        finds(Case.sound("the district"), "PCSCA22-14-6", SHOWN);
    }

    /** Regulation 3(1): by 31 January 2024, and section 8 began on 31 January 2023. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023-01-30 | on: %s, 30 January 2023 (section 8 began on 31 January 2023)",
        "2023 | on: %s, 2023 (section 8 began on 31 January 2023)",
        "2024 | on: %s, 2024",
        "2024-02-01 | on: %s, 1 February 2024 (after 31 January 2024; whether it is of the first strategy is not told)",
        "'' | what: %s"
    })
    void why_a_publication_does_not_show_the_first_in_time_is_told(String on, String told) {
        assertThat(evidence(finds(Case.sound("published " + on, withoutTheFirst(),
                        strategy((one, was) -> one.replaces(Optional.empty())),
                        published(one -> one.on(Optional.of(on).filter(some -> !some.isEmpty()).map(PartialDate::parse)))),
                        FIRST, FOR_JUDGEMENT)))
                .containsExactly(told.formatted(TOLD));
    }

    @Test
    void that_the_first_is_only_planned_is_told() {
        assertThat(evidence(finds(Case.sound("planned", withoutTheFirst(), first(),
                        published(one -> one.on(Optional.empty()).status(Done.PLANNED))), FIRST, FOR_JUDGEMENT)))
                .containsExactly("what: " + TOLD + ": planned");
        assertThat(evidence(finds(Case.sound("planned late", withoutTheFirst(), first(),
                        published(one -> one.on(day("2024-02-01")).status(Done.PLANNED))), FIRST, FOR_JUDGEMENT)))
                .containsExactly("on: " + TOLD + ", 1 February 2024: planned (after 31 January 2024)");
    }

    /** Section 8(7)(a): where it may be the strategy before that was not published, that is no conflict. */
    @Test
    void that_some_strategy_was_not_published_is_told_as_that() {
        assertThat(evidence(finds(Case.sound("no day", withoutTheFirst(), published(one -> one
                        .paper(Optional.empty()).on(Optional.empty()).status(Done.NOT_DONE))), PUBLISH, FOR_JUDGEMENT)))
                .containsExactly("status: " + TOLD + ": not published (it is not said which strategy)");
        assertThat(evidence(finds(Case.sound("a month", withoutTheFirst(), published(one -> one
                        .paper(Optional.empty()).on(day("2025-01")).status(Done.NOT_DONE))), PUBLISH, FOR_JUDGEMENT)))
                .containsExactly("status: " + TOLD + ", January 2025: not published (it is not said which strategy)");
    }

    /** It is published once it is published anywhere. */
    @Test
    void that_some_strategy_was_not_published_is_not_told_beside_one_that_was() {
        Finding finding = finds(Case.sound("one was", withoutTheFirst(),
                published(one -> one.paper(Optional.empty()).on(day("2025-01"))),
                added(publication("again").paper(Optional.empty()).on(day("2025-01")).status(Done.NOT_DONE))),
                PUBLISH, FOR_JUDGEMENT);
        assertThat(evidence(finding)).containsExactly("on: " + TOLD + ", January 2025");
        assertThat(lacks(finding)).containsExactly(OF_WHICH);
    }

    /** Regulation 4(2): the seven days of one strategy say nothing of a copy that may be of another. */
    @Test
    void where_two_were_published_and_none_is_named_what_was_sent_late_is_for_a_person() {
        finds(Case.sound("two", withoutTheFirst(),
                published(one -> one.paper(Optional.empty())),
                added(publication("again").paper(Optional.empty()).on(day("2025-03-01"))),
                dispatch("violence-sent", one -> one.paper(Optional.empty()).on(day("2025-03-20")))), SENT, FOR_JUDGEMENT);
        finds(Case.sound("one, by its name", withoutTheFirst(), sent("violence-sent", "2025-03-20")), SENT, CONTRADICTED);
    }

    @Test
    void a_copy_is_told_by_its_day_if_there_is_one() {
        String copy = "To Secretary of State for the Home Department";
        assertThat(evidence(finds(Case.sound("no day", dispatch("violence-sent", one -> one.on(Optional.empty()))),
                        SENT, FOR_JUDGEMENT)))
                .containsExactly("to: " + copy);
        assertThat(evidence(finds(Case.sound("too early", sent("violence-sent", "2025-01-19")), SENT, FOR_JUDGEMENT)))
                .containsExactly("on: " + copy + ", 19 January 2025");
    }

    /** Regulation 4(1)(a): a website of one authority or of the policing body, and not of them all together. */
    @Test
    void why_a_website_does_not_count_is_told() {
        assertThat(site("school")).containsExactly(
                "Exampleford Learning Trust is neither a specified authority for the area nor its local policing body.");
        assertThat(site("some")).containsExactly(
                "Whether Police is a specified authority for the area cannot be told from its name.");
        assertThat(site("unit")).containsExactly("Exampleshire Violence Reduction Unit is neither a specified authority for the "
                + "area nor its local policing body.");
    }

    /** Regulation 5(1): for every area that it covers, and in another form too. */
    @Test
    void the_area_that_has_no_website_is_named() {
        assertThat(lacks(finds(Case.of("one district", SoundViolence.wider(), published(one -> one.websiteOf(id("district")))),
                        EVERY_AREA, FOR_JUDGEMENT)))
                .containsExactly("No website is told of a specified authority for Samplebury, or of its local policing body.");
        assertThat(lacks(finds(Case.of("no areas", SoundViolence.wider(), strategy((one, was) -> one.areas(List.of()))),
                        EVERY_AREA, FOR_JUDGEMENT)))
                .containsExactly("It is not said which areas it covers.");
        assertThat(lacks(finds(Case.of("no website", SoundViolence.wider(), published(one -> one.webAddress(Optional.empty()))),
                        EVERY_AREA, FOR_JUDGEMENT)))
                .containsExactly("No website is told.");
    }

    @Test
    void that_a_page_and_a_booklet_may_be_of_another_strategy_is_told_of_each() {
        Finding finding = finds(Case.of("two", SoundViolence.wider(),
                strategy((one, was) -> one.first(Optional.empty()).replaces("The one of 2023")),
                published(one -> one.paper(Optional.empty()).on(day("2024-01")).forms(List.of()).audiences(List.of())),
                added(publication("booklet").paper(Optional.empty()).on(day("2024-01"))
                        .addForms("Printed booklet").addAudiences("Readers"))), EVERY_AREA, FOR_JUDGEMENT);
        assertThat(finding.shortfalls().stream().map(one -> one.element().orElseThrow().getId() + ": " + one.text()))
                .containsExactly("violence-published: " + OF_WHICH, "booklet: " + OF_WHICH);
    }

    /** Regulation 6: paragraph (1) is for a strategy under section 8 for an area in Wales, (2) for a wider one. */
    @Test
    void in_Wales_each_paragraph_is_for_its_own_strategy() {
        Change wider = strategy((one, was) -> one.madeUnder(Set.of(MadeUnder.SECTION_9)));
        Case.of("section 9", SoundViolence.welshWider(), wider)
                .answers(FOR_JUDGEMENT, LANGUAGES, MINISTERS)
                .answers(SHOWN, WIDER_LANGUAGES, WIDER_MINISTERS)
                .holds();
        Case.of("all in England", SoundViolence.wider())
                .answers(NOT_APPLICABLE, WIDER_LANGUAGES, WIDER_MINISTERS)
                .answers(null, LANGUAGES, MINISTERS)
                .holds();
        assertThat(finds(Case.of("both", SoundViolence.welshWider()), LANGUAGES, SHOWN).duty().getBearer())
                .isEqualTo(Bearer.SPECIFIED_AUTHORITIES);
        assertThat(finds(Case.of("both", SoundViolence.welshWider()), WIDER_LANGUAGES, SHOWN).duty().getBearer())
                .isEqualTo(Bearer.SECTION_9_AUTHORITIES);
    }

    private static List<String> site(String of) {
        return lacks(finds(Case.sound("website of " + of,
                        Change.papers(papers -> papers.addAllBodies(List.of(
                                body("some", "Police", BodyKind.POLICE).build(),
                                body("unit", "Exampleshire Violence Reduction Unit", BodyKind.VIOLENCE_REDUCTION_UNIT)
                                        .addMembers(id("some"))
                                        .build()))),
                        published(one -> one.websiteOf(id(of)))), WEBSITE, FOR_JUDGEMENT));
    }

    private static Body.Builder body(String id, String name, BodyKind kind) {
        Body.Builder builder = Body.builder();
        builder.id(id(id)).name(name).kind(kind);
        return builder;
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }

    private static PartialDate day(String date) {
        return PartialDate.parse(date);
    }
}
