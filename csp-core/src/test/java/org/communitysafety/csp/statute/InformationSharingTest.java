package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;
import static org.communitysafety.csp.spoilt.InformationSharingSpoilers.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Nomination;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulation 4: the protocol on sharing information, asked on 31 March 2025. */
class InformationSharingTest {

    private static final String PROTOCOL = "SI2007-1830-R4-1";
    private static final String[] UNDER_IT = {
        "SI2007-1830-R4-2-A", "SI2007-1830-R4-2-B", "SI2007-1830-R4-2-C", "SI2007-1830-R4-3-B"
    };

    static List<Case> cases() {
        return List.of(
                Case.bare("Where no protocol is recorded, somebody has to be asked")
                        .answers(NOT_RECORDED, PROTOCOL)
                        .answers(NOT_RECORDED, UNDER_IT)
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R4-3-A"),
                Case.sound("Dated on the day it is asked on", dated("2025-03-31")).answers(SHOWN, PROTOCOL),
                Case.sound("Dated on the day after", dated("2025-04-01")).answers(FOR_JUDGEMENT, PROTOCOL),
                Case.sound("Dated in the month that ends on that day", dated("2025-03")).answers(SHOWN, PROTOCOL),
                Case.sound("Dated in a year of which that day is but one", dated("2025")).answers(FOR_JUDGEMENT, PROTOCOL),
                Case.sound("The county council is not party to it", protocol(one -> one
                                .parties(SoundPapers.AUTHORITIES.stream()
                                        .filter(id -> !id.value().equals("county"))
                                        .toList())))
                        .answers(FOR_JUDGEMENT, PROTOCOL)
                        .answers(SHOWN, UNDER_IT),
                Case.sound("No party is named", protocol(one -> one.parties(List.of()))).answers(FOR_JUDGEMENT, PROTOCOL),
                Case.sound("A commissioner as party stands for nobody", protocol(one -> one
                                .parties(List.of(ElementId.of("commissioner")))))
                        .answers(FOR_JUDGEMENT, PROTOCOL),
                Case.sound("It is planned: then nobody is nominated under it yet", protocol(one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, PROTOCOL, "SI2007-1830-R4-2-A", "SI2007-1830-R4-2-B", "SI2007-1830-R4-2-C")
                        .answers(NOT_RECORDED, "SI2007-1830-R4-3-B"),
                Case.sound("It is recorded that there is none: what hangs on it does not arise",
                                protocol(one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, PROTOCOL)
                        .answers(NOT_APPLICABLE, UNDER_IT)
                        .answers(NOT_APPLICABLE, "SI2007-1830-R4-3-A"),
                Case.sound("That one of years ago was not made says nothing of today", protocol(one -> one
                                .on(PartialDate.parse("2012-05-01")).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, PROTOCOL)
                        .answers(NOT_RECORDED, UNDER_IT),
                Case.sound("Not made by a day in the year, and it may be later", protocol(one -> one
                                .on(PartialDate.parse("2025-06-01")).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, PROTOCOL),
                Case.sound("One was given up and another made", Change.records((records, was) -> records.addProtocols(
                                Protocol.builder()
                                        .id(ElementId.of("old")).title("An older one").status(Done.NOT_DONE).build())))
                        .answers(SHOWN, PROTOCOL)
                        .answers(SHOWN, UNDER_IT),
                Case.bare("The papers say that there is none", Words.inThePlan(
                                Words.not("The authorities have no protocol.", Topic.INFORMATION_SHARING)))
                        .answers(CONTRADICTED, PROTOCOL)
                        .answers(NOT_RECORDED, UNDER_IT),
                Case.bare("The papers name the document that has it", Words.inThePlan(Words.elsewhere(
                                "We share under the county's protocol.", "County Protocol", Topic.INFORMATION_SHARING)))
                        .answers(SHOWN_ELSEWHERE, PROTOCOL, "SI2007-1830-R4-3-A")
                        .answers(NOT_RECORDED, UNDER_IT));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void the_authority_that_is_not_party_is_named() {
        assertThat(Case.sound("no fire", protocol(one -> one.parties(SoundPapers.AUTHORITIES.subList(0, 3))))
                        .review().finding(PROTOCOL).orElseThrow().shortfalls())
                .extracting(one -> one.text())
                .containsExactly(
                        "the Probation Service (for the Secretary of State) is not named as party to the protocol.",
                        "Exampleshire Fire and Rescue Authority is not named as party to the protocol.",
                        "NHS Exampleshire Integrated Care Board is not named as party to the protocol.");
    }

    @Test
    void each_nomination_and_each_note_is_told_where_it_stands() {
        Finding nominated = finding("SI2007-1830-R4-3-B");
        assertThat(nominated.evidence()).extracting(Evidence::attribute).containsExactly("nominations/0", "nominations/1",
                "nominations/2", "nominations/3", "nominations/4", "nominations/5");
        assertThat(nominated.evidence()).extracting(Evidence::basis).containsOnly(Basis.COUNTED);
        assertThat(finding("SI2007-1830-R4-3-A").evidence()).extracting(Evidence::attribute).containsExactly("note");
    }

    /** What a protocol of a later day nominates and covers bears on today, and is told beside what is missing. */
    @Test
    void what_stands_in_a_protocol_of_a_later_day_is_told() {
        assertThat(finding("SI2007-1830-R4-3-B", dated("2025-04-01")).evidence()).extracting(Evidence::attribute)
                .containsExactly("nominations/0", "nominations/1", "nominations/2", "nominations/3", "nominations/4",
                        "nominations/5");
        assertThat(finding("SI2007-1830-R4-2-A", dated("2025-04-01")).evidence()).extracting(Evidence::attribute)
                .containsExactly("covers");
        assertThat(finding(PROTOCOL, dated("2025-04-01")).shortfalls()).extracting(one -> one.text()).containsExactly(
                "The protocol is dated 1 April 2025, which is or may be after the day this is asked on.");
        assertThat(finding(PROTOCOL, protocol(one -> one.on(Optional.empty()))).shortfalls()).extracting(one -> one.text())
                .containsExactly("The protocol has no date.");
    }

    @Test
    void what_a_planned_protocol_is_to_cover_is_told_as_planned() {
        Finding covers = finding("SI2007-1830-R4-2-B", protocol(one -> one.status(Done.PLANNED)));
        assertThat(covers.evidence()).singleElement().satisfies(one -> {
            assertThat(one.attribute()).isEqualTo("covers");
            assertThat(one.text()).endsWith(": planned");
        });
    }

    /** One that was superseded takes nothing away from the one that is in force, in whichever order they stand. */
    @Test
    void an_older_protocol_beside_a_sound_one_takes_nothing_away() {
        Change older = beside("2012-01-10", one -> one.parties(SoundPapers.AUTHORITIES.subList(0, 2)).covers(Set.of())
                .nominations(List.of()));
        for (Change order : List.of(older, older.and(reversed()))) {
            Case.sound("an older one", order).answers(SHOWN, PROTOCOL).answers(SHOWN, UNDER_IT).holds();
        }
        Case.sound("an older one that nominates others too", beside("2012-01-10", one -> one.addNominations(
                        Nomination.builder().body(ElementId.of("commissioner")).post("Clerk").build())))
                .answers(SHOWN, UNDER_IT).holds();
    }

    @Test
    void what_only_an_older_protocol_tells_may_have_been_superseded() {
        Change bare = protocol(one -> one.covers(Set.of()).nominations(List.of()));
        Change older = papers -> Change.records((records, was) -> records.addProtocols(Protocol.builder()
                .like(SoundPapers.of2025().getRecords().orElseThrow().getProtocols().get(0))
                .id(ElementId.of("older")).on(PartialDate.parse("2012-01-10")).build())).apply(bare.apply(papers));
        for (Change order : List.of(older, older.and(reversed()))) {
            Case.sound("only the older one", order).answers(SHOWN, PROTOCOL).answers(FOR_JUDGEMENT, UNDER_IT).holds();
        }
        assertThat(finding("SI2007-1830-R4-2-A", older).shortfalls()).extracting(one -> one.text())
                .containsExactly("Only this protocol tells it; there is a later one, of 1 June 2023.");
        Case.sound("the older one has no date", older, Change.records((records, was) -> records.protocols(Change.with(
                        was.getProtocols(), "older", one -> Protocol.builder().like(one).on(Optional.empty()).build()))))
                .answers(SHOWN, UNDER_IT).holds();
    }

    private static Change beside(String date, UnaryOperator<Protocol.Builder> set) {
        return Change.records((records, was) -> records.addProtocols(set.apply(Protocol.builder()
                .like(was.getProtocols().get(0)).id(ElementId.of("older")).on(PartialDate.parse(date))).build()));
    }

    private static Change reversed() {
        return Change.records((records, was) -> {
            List<Protocol> all = new ArrayList<>(was.getProtocols());
            Collections.reverse(all);
            records.protocols(all);
        });
    }

    private static Finding finding(String duty, Change... changes) {
        return Case.sound(duty, changes).review().finding(duty).orElseThrow();
    }

    private static Change dated(String date) {
        return protocol(one -> one.on(PartialDate.parse(date)));
    }
}
