package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.meeting;
import static org.communitysafety.csp.spoilt.GroupSpoilers.event;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Recorded events beside each other, and which of their words are told; of regulation 3(5), and of 3(7) as made. */
class EventsTest {

    private static final String SPENDING = "SI2007-1830-R3-5";
    private static final String SKILLS = "SI2007-1830-R3-OLD-7";

    static List<Case> cases() {
        return List.of(
                Case.of("That it was not done at some time is at odds with it", SoundPapers.of2008(), notDone("skills"))
                        .answers(CONTRADICTED, SKILLS),
                Case.of("Not done once, and still planned", SoundPapers.of2008(), notDone("skills"),
                                more(EventKind.SKILLS_CHECK, one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, SKILLS),
                Case.of("Not done once, and done at another time", SoundPapers.of2008(),
                                more(EventKind.SKILLS_CHECK, one -> one.status(Done.NOT_DONE)))
                        .answers(SHOWN, SKILLS),
                Case.of("Not done once, and done by others than the group", SoundPapers.of2008(),
                                event("skills", one -> one.by(List.of(ElementId.of("district")))),
                                more(EventKind.SKILLS_CHECK, one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, SKILLS),
                Case.of("An event of another kind was not done", SoundPapers.of2008(),
                                more(EventKind.SPENDING_REVIEW, one -> one.status(Done.NOT_DONE)))
                        .answers(SHOWN, SKILLS, SPENDING),
                Case.sound("One that lacks something beside one that lacks nothing", more(EventKind.SPENDING_REVIEW, one -> one))
                        .answers(SHOWN, SPENDING),
                Case.sound("One that is planned beside one that was done",
                                more(EventKind.SPENDING_REVIEW, one -> one.status(Done.PLANNED)))
                        .answers(SHOWN, SPENDING),
                Case.sound("It has no date: nothing speaks against its time", event("spending", one -> one.on(Optional.empty())))
                        .answers(SHOWN, SPENDING),
                Case.sound("It was held at a meeting of the cabinet", event("spending", one -> one
                                .by(List.of()).meeting(ElementId.of("meeting"))), meeting(one -> one.heldBy(ElementId.of("cabinet"))))
                        .answers(FOR_JUDGEMENT, SPENDING),
                Case.sound("It was held at a meeting that is not on record", event("spending", one -> one
                                .by(List.of()).meeting(ElementId.of("gone"))))
                        .answers(FOR_JUDGEMENT, SPENDING),
                Case.sound("The cabinet did it, at a meeting of the group", event("spending", one -> one
                                .by(List.of(ElementId.of("cabinet"))).meeting(ElementId.of("meeting"))))
                        .answers(FOR_JUDGEMENT, SPENDING));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    /** The first of text, title and document that says something; where none does, that there is such an event. */
    @ParameterizedTest
    @CsvSource({
        "We looked at it, Review, Minutes, text",
        "TBC, Review, Minutes, title",
        ", Review, Minutes, title",
        "TBC, TBC, Minutes, document",
        ", , Minutes, document",
        ", , , kind"
    })
    void the_words_that_say_something_are_told(String text, String title, String document, String attribute) {
        Finding finding = finding(event("spending", one -> one.text(Optional.ofNullable(text))
                .title(Optional.ofNullable(title)).document(Optional.ofNullable(document)).on(PartialDate.parse("2025-01-20"))));
        assertThat(finding.outcome()).isEqualTo(SHOWN);
        assertThat(finding.evidence()).singleElement().satisfies(one -> {
            assertThat(one.attribute()).isEqualTo(attribute);
            assertThat(one.text()).endsWith(", 20 January 2025").doesNotContain("TBC");
            assertThat(one.basis()).isEqualTo(Basis.DATED);
        });
    }

    @ParameterizedTest
    @CsvSource({"TBC, TBC, TBC", "TBC, , ", ", TBC, ", ", , TBC"})
    void words_that_only_hold_a_place_are_told_and_show_nothing(String text, String title, String document) {
        Finding finding = finding(event("spending", one -> one.text(Optional.ofNullable(text))
                .title(Optional.ofNullable(title)).document(Optional.ofNullable(document))));
        assertThat(finding.evidence()).isEmpty();
        assertThat(finding.shortfalls()).singleElement()
                .satisfies(one -> assertThat(one.text()).contains("TBC"));
    }

    @Test
    void what_is_planned_is_told_beside_what_was_done() {
        assertThat(finding(more(EventKind.SPENDING_REVIEW, one -> one.status(Done.PLANNED))).evidence())
                .extracting(Evidence::text).hasSize(2).contains("More of it: planned");
    }

    /** Regulation 3(5): only in Wales do the Welsh Ministers provide such money too. */
    @Test
    void whose_money_it_is_is_told_by_nation() {
        assertThat(StrategyGroupRegulation.SPENDING_REVIEW.getDoubts().toString()).doesNotContain("Welsh Ministers");
        assertThat(StrategyGroupRegulation.SPENDING_REVIEW_WALES.getDoubts().toString())
                .contains("the Secretary of State, the Welsh Ministers and the responsible authorities");
    }

    @Test
    void an_event_without_a_date_is_declared_and_not_dated() {
        assertThat(finding(event("spending", one -> one.on(Optional.empty()))).evidence()).extracting(Evidence::basis)
                .containsExactly(Basis.DECLARED);
    }

    @Test
    void what_it_lacks_is_told() {
        assertThat(shortfalls(event("spending", one -> one.by(List.of()))))
                .containsExactly("It is not said that the strategy group did it.");
        assertThat(shortfalls(event("spending", one -> one.by(List.of(ElementId.of("cabinet")))))).singleElement()
                .asString().contains("Exampleford Cabinet");
        assertThat(shortfalls(event("spending", one -> one.on(PartialDate.parse("2019-01-20"))))).singleElement()
                .asString().contains("1 April 2024").contains("31 March 2026");
    }

    /** Section 6(8) binds the responsible authorities: all of them, or the strategy group for them. */
    @Test
    void what_binds_all_the_authorities_is_done_by_all_or_by_the_group() {
        assertThat(reviewed(SoundPapers.AUTHORITIES).outcome()).isEqualTo(SHOWN);
        assertThat(reviewed(List.of(ElementId.of("group"))).outcome()).isEqualTo(SHOWN);
        Finding five = reviewed(SoundPapers.AUTHORITIES.subList(0, 5));
        assertThat(five.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(five.shortfalls()).extracting(one -> one.text()).containsExactly("Not every responsible authority is said to "
                + "have done it; missing or unclear: the Probation Service (for the Secretary of State).");
        Finding nobody = reviewed(List.of());
        assertThat(nobody.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(nobody.shortfalls()).extracting(one -> one.text()).containsExactly("It is not said who did it.");
    }

    private static Finding reviewed(List<ElementId> by) {
        return Case.sound("review", event("review", one -> one.by(by))).review().finding("CDA98-6-8").orElseThrow();
    }

    private static List<String> shortfalls(Change change) {
        return finding(change).shortfalls().stream().map(one -> one.text()).toList();
    }

    private static Finding finding(Change change) {
        return Case.sound("spending", change).review().finding(SPENDING).orElseThrow();
    }

    private static Change notDone(String id) {
        return event(id, one -> one.on(Optional.empty()).status(Done.NOT_DONE));
    }

    private static Change more(EventKind kind, UnaryOperator<Event.Builder> set) {
        return Change.records((records, was) -> records.addEvents(
                set.apply(Event.builder().id(ElementId.of("more")).kind(kind).text("More of it")).build()));
    }
}
