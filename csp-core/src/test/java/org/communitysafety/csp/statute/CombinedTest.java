package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.spoilt.CountySpoilers.parties;
import static org.communitysafety.csp.spoilt.GroupSpoilers.event;
import static org.communitysafety.csp.spoilt.GroupSpoilers.partnership;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundCombined;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 5A, and the review of areas that are run as one. */
class CombinedTest {

    private static final String PARTIES = "CDA98-5A-1";
    private static final String ACROSS = "CDA98-5A-4";
    private static final String WRITTEN = "CDA98-5A-7";
    private static final String COPY = "SI2007-1830-R13A";

    static List<Case> cases() {
        return List.of(
                Case.sound("One district needs no agreement").answers(NOT_APPLICABLE, PARTIES, ACROSS, WRITTEN),
                Case.sound("Two districts that an order made into one new district are one area",
                                partnership(one -> one.areas(List.of(AreaUse.builder().code("E07000245").build()))))
                        .answers(NOT_APPLICABLE, PARTIES, ACROSS, WRITTEN),
                combined("All of one police area").answers(SHOWN, PARTIES, WRITTEN).answers(NOT_APPLICABLE, ACROSS),
                across("Of two police areas").answers(SHOWN, PARTIES, WRITTEN, ACROSS),
                // Section 5A(1).
                combined("The parties are those of one of the two districts", parties("samplebury"))
                        .answers(FOR_JUDGEMENT, PARTIES),
                combined("The county council is left out", parties("county")).answers(FOR_JUDGEMENT, PARTIES),
                across("The other police force is left out", parties("samplemouth-police"))
                        .answers(FOR_JUDGEMENT, PARTIES)
                        .answers(SHOWN, WRITTEN, ACROSS),
                combined("No parties are told", event("combination", one -> one.by(List.of())))
                        .answers(FOR_JUDGEMENT, PARTIES),
                combined("What is told of it is still to be written", event("combination", one -> one.text("TBC")))
                        .answers(NOT_RECORDED, PARTIES),
                combined("No agreement is recorded", dropped("combination")).answers(NOT_RECORDED, PARTIES, WRITTEN),
                combined("It is to be made", event("combination", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, PARTIES, WRITTEN),
                combined("It was not made, and another or an old order may be there",
                                event("combination", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, PARTIES, WRITTEN),
                combined("It was made after the day", event("combination", one -> one.on(day("2025-04-01"))))
                        .answers(FOR_JUDGEMENT, PARTIES, WRITTEN),
                combined("It was made on the day", event("combination", one -> one.on(day("2025-03-31"))))
                        .answers(SHOWN, PARTIES, WRITTEN),
                combined("It is of the time when an order combined areas", event("combination", one -> one.on(day("2012-01-15"))))
                        .answers(FOR_JUDGEMENT, PARTIES, WRITTEN),
                combined("It is of the day on which agreements took over", event("combination", one -> one.on(day("2012-01-16"))))
                        .answers(SHOWN, WRITTEN),
                combined("It is of a year in which another health body was responsible till June", event("combination",
                                one -> one.on(day("2022"))))
                        .answers(FOR_JUDGEMENT, PARTIES)
                        .answers(SHOWN, WRITTEN),
                combined("It is of a month before which the health body changed", event("combination",
                                one -> one.on(day("2022-07"))))
                        .answers(SHOWN, PARTIES, WRITTEN),
                combined("It is of a year in which nothing changed", event("combination", one -> one.on(day("2024"))))
                        .answers(SHOWN, PARTIES, WRITTEN),
                combined("It is of a year that goes on after the day", event("combination", one -> one.on(day("2025"))))
                        .answers(FOR_JUDGEMENT, PARTIES, WRITTEN),
                combined("It is of the month of which the day is the last", event("combination", one -> one.on(day("2025-03"))))
                        .answers(SHOWN, PARTIES, WRITTEN),
                combined("When it was made is not told, so it may be an order", event("combination", one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, PARTIES, WRITTEN),
                combined("One was made, another was not", added(Event.builder().id(id("other"))
                                .kind(EventKind.COMBINATION_AGREED).on(day("2024-02-01")).status(Done.NOT_DONE)
                                .text("A further one")))
                        .answers(SHOWN, PARTIES, WRITTEN),
                combined("It is told by its title", event("combination", one -> one.text(Optional.empty()).title("Agreed")))
                        .answers(SHOWN, PARTIES, WRITTEN),
                combined("It was made when another health body was responsible", event("combination",
                                one -> one.on(day("2022-06-30"))))
                        .answers(FOR_JUDGEMENT, PARTIES),
                combined("An older one had all, the one in force has not", parties("samplebury"), added(Event.builder()
                                .id(id("older")).kind(EventKind.COMBINATION_AGREED).on(day("2022-09-01"))
                                .by(SoundCombined.of2025().getRecords().orElseThrow().getEvents().stream()
                                        .filter(one -> one.getKind() == EventKind.COMBINATION_AGREED)
                                        .findFirst().orElseThrow().getBy())
                                .document("The older agreement")))
                        .answers(FOR_JUDGEMENT, PARTIES),
                combined("It was varied by some of the parties", added(varied("2024-05-01").addBy(id("district"))))
                        .answers(FOR_JUDGEMENT, PARTIES),
                combined("It was varied before it was made, which is of another", added(varied("2023-05-01")))
                        .answers(SHOWN, PARTIES),
                // Section 5A(3) to (6).
                across("The Secretary of State is no party", parties("minister")).answers(FOR_JUDGEMENT, ACROSS),
                across("There are no arrangements", dropped("arrangements")).answers(FOR_JUDGEMENT, ACROSS),
                across("Neither is told", dropped("arrangements"), dropped("combination")).answers(NOT_RECORDED, ACROSS),
                across("Arrangements were not made", event("arrangements",
                                one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, ACROSS),
                across("The agreement has no date", event("combination", one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, ACROSS),
                across("Arrangements were made, others were not", added(Event.builder().id(id("other"))
                                .kind(EventKind.CROSS_FORCE_ARRANGEMENTS).status(Done.NOT_DONE).text("A joint board")))
                        .answers(SHOWN, ACROSS),
                across("Arrangements begin after the day", event("arrangements", one -> one.on(day("2025-04-01"))))
                        .answers(FOR_JUDGEMENT, ACROSS),
                across("Arrangements begin on the day", event("arrangements", one -> one.on(day("2025-03-31"))))
                        .answers(SHOWN, ACROSS),
                across("Arrangements are of a year that goes on after the day", event("arrangements", one -> one.on(day("2025"))))
                        .answers(FOR_JUDGEMENT, ACROSS),
                across("The agreement is of a year that goes on after the day", event("combination", one -> one.on(day("2025"))))
                        .answers(FOR_JUDGEMENT, ACROSS),
                across("Arrangements are still to be written", event("arrangements", one -> one.text("TBC")))
                        .answers(FOR_JUDGEMENT, ACROSS),
                // Regulation 13A: the policing body of each police area, and section 7(5).
                across("A copy to both commissioners").answers(SHOWN, COPY),
                across("A copy to one of the two", copy(one -> one.what(Published.ASSESSMENT))).answers(FOR_JUDGEMENT, COPY),
                across("It was sent to one, and not to the other", copy(one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, COPY),
                across("It was not sent to one, and nothing is told of the other", copy(one -> one
                                .on(Optional.empty()).status(Done.NOT_DONE)), Change.records((records, was) ->
                                records.copiesSent(Change.without(was.getCopiesSent(), "copy"))))
                        .answers(FOR_JUDGEMENT, COPY),
                across("The name of the body does not tell of which of the two it is", copy(one -> one.to(id("mayor"))),
                                papers -> Papers.builder().like(papers).addBodies(Body.builder()
                                        .id(id("mayor")).name("The Commissioner")
                                        .kind(BodyKind.POLICE_AND_CRIME_COMMISSIONER).build()).build())
                        .answers(FOR_JUDGEMENT, COPY),
                // Regulation 13A leaves out the City, and in the Metropolitan Police district it means the Mayor's Office.
                together("A copy to the Mayor's Office, for the City and Camden", "E09000001", "E09000007",
                                commissioner("Mayor's Office for Policing and Crime", BodyKind.MAYORS_OFFICE_FOR_POLICING))
                        .answers(SHOWN, COPY),
                together("A copy to a commissioner, for the City and Camden", "E09000001", "E09000007")
                        .answers(FOR_JUDGEMENT, COPY),
                together("No copy was sent, for the City and Camden", "E09000001", "E09000007",
                                commissioner("Mayor's Office for Policing and Crime", BodyKind.MAYORS_OFFICE_FOR_POLICING),
                                onlyCopy(one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, COPY),
                together("Copies to the Mayor's Office and to the commissioner, for Bromley and Sevenoaks", "E09000006", "E07000111",
                                commissioner("Mayor's Office for Policing and Crime", BodyKind.MAYORS_OFFICE_FOR_POLICING),
                                copyToo("Kent Police and Crime Commissioner"))
                        .answers(SHOWN, COPY),
                together("A copy to the Mayor's Office and none to the commissioner", "E09000006", "E07000111",
                                commissioner("Mayor's Office for Policing and Crime", BodyKind.MAYORS_OFFICE_FOR_POLICING))
                        .answers(FOR_JUDGEMENT, COPY),
                together("Copies to both mayors in the commissioner's place, for Rochdale and Calderdale", "E08000005", "E08000033",
                                commissioner("Mayor of Greater Manchester", BodyKind.MAYOR),
                                copyToo("Mayor of West Yorkshire", BodyKind.MAYOR))
                        .answers(SHOWN, COPY),
                across("One commissioner required a report and had it").answers(FOR_JUDGEMENT, "CDA98-7-1", "CDA98-7-3"),
                across("One says that none was required", event("demand", one -> one.on(Optional.empty()).status(Done.NOT_DONE)),
                                dropped("submitted"))
                        .answers(FOR_JUDGEMENT, "CDA98-7-1"),
                across("What one required was not sent", event("submitted", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, "CDA98-7-1"),
                // Section 5A(7) and (8).
                combined("The name is still to come", event("combination", one -> one.document("TBC")))
                        .answers(NOT_RECORDED, WRITTEN),
                combined("What varied it is not in writing", added(varied("2024-05-01"))).answers(FOR_JUDGEMENT, WRITTEN),
                combined("What is to vary it after the day is not in writing", added(varied("2025-04-01")))
                        .answers(SHOWN, PARTIES, WRITTEN),
                combined("What varied another one on the day before is not in writing", added(varied("2023-05-31")))
                        .answers(SHOWN, PARTIES, WRITTEN),
                combined("What varied it on the day it was made is not in writing", added(varied("2023-06-01")))
                        .answers(FOR_JUDGEMENT, WRITTEN),
                combined("It is to end after the day", added(Event.builder()
                                .id(id("end")).kind(EventKind.COMBINATION_ENDED).on(day("2025-04-01")).text("We part")))
                        .answers(SHOWN, WRITTEN),
                combined("What varied it is in writing", added(varied("2024-05-01").document("Further agreement")))
                        .answers(SHOWN, WRITTEN),
                combined("It was ended by word of mouth", added(Event.builder()
                                .id(id("end")).kind(EventKind.COMBINATION_ENDED).on(day("2025-01-07")).text("We part")))
                        .answers(FOR_JUDGEMENT, WRITTEN),
                // An agreement that was ended combines nothing.
                combined("It was ended in writing, and nothing is told of another", added(ended("2025-01-07")))
                        .answers(FOR_JUDGEMENT, PARTIES, WRITTEN),
                combined("It was ended on the day it was made, or another was", added(ended("2023-06-01")))
                        .answers(FOR_JUDGEMENT, PARTIES),
                combined("It was ended in a year that goes on after the day", added(ended("2025")))
                        .answers(FOR_JUDGEMENT, PARTIES),
                across("It was ended in writing across police areas", added(ended("2025-01-07")))
                        .answers(FOR_JUDGEMENT, PARTIES, ACROSS, WRITTEN),
                combined("An older one, of which there is no document, was ended by word of mouth", added(Event.builder()
                                .id(id("older")).kind(EventKind.COMBINATION_AGREED).on(day("2022-09-01")).text("We join")),
                                added(ended("2023-05-31").document(Optional.empty())))
                        .answers(SHOWN, PARTIES, WRITTEN),
                combined("What was ended later is said to be the older one", added(Event.builder()
                                .id(id("older")).kind(EventKind.COMBINATION_AGREED).on(day("2022-09-01")).text("We join")),
                                added(ended("2023-08-01").document(Optional.empty()).answers(id("older"))))
                        .answers(SHOWN, PARTIES, WRITTEN),
                combined("What was varied is said to be the older one", added(varied("2024-05-01").answers(id("older"))))
                        .answers(SHOWN, PARTIES, WRITTEN),
                across("The arrangements are of an older agreement", event("arrangements", one -> one.on(day("2023-05-31"))))
                        .answers(FOR_JUDGEMENT, ACROSS));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void the_responsible_authorities_of_combined_areas_are_those_of_each_once() {
        assertThat(Review.of(SoundCombined.of2025()).authorities())
                .filteredOn(answer -> answer.row().filter(AuthorityRow::isOfSection5).isPresent())
                .extracting(AuthorityAnswer::name).containsExactly(
                "Samplebury District Council", "Exampleshire County Council", "Exampleford District Council",
                "the Probation Service (for the Secretary of State)",
                "the Chief Constable of Exampleshire (Exampleshire Police)",
                "Exampleshire Fire and Rescue Authority", "NHS Exampleshire Integrated Care Board");
        assertThat(Review.of(SoundCombined.acrossPoliceAreasOf2025()).authorities())
                .filteredOn(answer -> answer.row().filter(AuthorityRow::isOfSection5).isPresent())
                .hasSize(9)
                .allSatisfy(one -> assertThat(one.standing()).isEqualTo(AuthorityStanding.NAMED));
    }

    @Test
    void every_authority_means_those_of_each_combined_area() {
        Review review = Case.of("Samplebury is no party to the protocol", SoundCombined.of2025(),
                Change.records((records, was) -> records.protocols(was.getProtocols().stream()
                        .map(one -> Protocol.builder().like(one).parties(SoundPapers.AUTHORITIES).build())
                        .toList()))).review();
        Finding finding = review.finding("SI2007-1830-R4-1").orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(finding.shortfalls()).extracting(one -> one.text())
                .containsExactly("Samplebury District Council is not named as party to the protocol.");
    }

    /** Section 5A(1): the parties are the authorities that there are when it is made. */
    @Test
    void why_a_date_known_in_part_is_for_a_person_is_told() {
        assertThat(shortfalls(event("combination", one -> one.on(day("2022"))))).containsExactly(
                "Which authorities it needed as parties changed within its date, 2022.");
        assertThat(shortfalls(event("combination", one -> one.on(day("2025"))))).containsExactly(
                "It is dated 2025, which is or may be after the day this is asked on.");
        assertThat(shortfalls(event("combination", one -> one.on(Optional.empty())))).containsExactly(
                "It is not said when it was made, so which authorities it needed as parties is not known.");
    }

    /** An agreement that is only planned is told by its words, and by nothing else. */
    @Test
    void the_attribute_that_has_the_words_is_told() {
        assertThat(planned(one -> one.text("Agreed in June").title("Agreement"))).isEqualTo("text");
        assertThat(planned(one -> one.title("Agreement"))).isEqualTo("title");
        assertThat(planned(one -> one)).isEqualTo("document");
        assertThat(planned(one -> one.document("TBC"))).isEqualTo("kind");
    }

    @Test
    void that_areas_are_run_as_one_is_noted() {
        assertThat(Review.of(SoundCombined.acrossPoliceAreasOf2025()).notes()).extracting(Note::text)
                .anyMatch(text -> text.startsWith("The partnership is for Sampleton and Exampleford together."));
    }

    private static List<String> shortfalls(Change change) {
        return combined("dated", change).review().finding(PARTIES).orElseThrow().shortfalls().stream()
                .map(one -> one.text())
                .toList();
    }

    private static String planned(UnaryOperator<Event.Builder> set) {
        List<Evidence> evidence = combined("planned", event("combination", one -> set.apply(one.status(Done.PLANNED))))
                .review().finding(PARTIES).orElseThrow().evidence();
        assertThat(evidence).hasSize(1);
        return evidence.get(0).attribute();
    }

    private static Case combined(String words, Change... changes) {
        return Case.of(words, SoundCombined.of2025(), changes);
    }

    private static Case together(String words, String one, String other, Change... changes) {
        return Case.of(words, partnership(builder -> builder.areas(List.of(AreaUse.builder().code(one).build(),
                AreaUse.builder().code(other).build()))).apply(SoundPapers.of2025()), changes);
    }

    private static Case across(String words, Change... changes) {
        return Case.of(words, SoundCombined.acrossPoliceAreasOf2025(), changes);
    }

    private static Event.Builder varied(String on) {
        return Event.builder().id(id("varied")).kind(EventKind.COMBINATION_VARIED).on(day(on)).text("We meet monthly");
    }

    private static Event.Builder ended(String on) {
        return Event.builder().id(id("end")).kind(EventKind.COMBINATION_ENDED).on(day(on)).text("We part").document("Parting");
    }

    private static Change added(Event.Builder event) {
        return Change.records((records, was) -> records.addEvents(event.build()));
    }

    private static Change dropped(String event) {
        return Change.records((records, was) -> records.events(Change.without(was.getEvents(), event)));
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }

    private static PartialDate day(String date) {
        return PartialDate.parse(date);
    }

    private static Change commissioner(String name, BodyKind kind) {
        return papers -> Papers.builder().like(papers).bodies(Change.with(papers.getBodies(), "commissioner",
                one -> Body.builder().like(one).name(name).kind(kind).build())).build();
    }

    private static Change copyToo(String name) {
        return copyToo(name, BodyKind.POLICE_AND_CRIME_COMMISSIONER);
    }

    private static Change copyToo(String name, BodyKind kind) {
        return Change.papers(papers -> papers.addBodies(Body.builder().id(id("other")).name(name).kind(kind).build()))
                .and(Change.records((records, was) -> was.getCopiesSent().stream()
                        .filter(one -> one.getId().equals(id("copy")))
                        .forEach(one -> records.addCopiesSent(
                                Dispatch.builder().like(one).id(id("copy-too")).to(id("other")).build()))));
    }

    private static Change onlyCopy(UnaryOperator<Dispatch.Builder> set) {
        return Change.records((records, was) -> records.copiesSent(Change.with(
                was.getCopiesSent(), "copy", one -> set.apply(Dispatch.builder().like(one)).build())));
    }

    private static Change copy(UnaryOperator<Dispatch.Builder> set) {
        return Change.records((records, was) -> records.copiesSent(Change.with(
                was.getCopiesSent(), "other-copy", one -> set.apply(Dispatch.builder().like(one)).build())));
    }
}
