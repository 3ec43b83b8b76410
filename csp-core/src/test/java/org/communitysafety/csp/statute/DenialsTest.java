package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.spoilt.OthersPapers.with;

import java.util.List;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.OthersPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that deny a thing have its name in them, and show nothing: wherever words of papers count as evidence. */
class DenialsTest {

    private static final String INVITE = "CDA98-5-3";
    private static final String DESCRIPTIONS = "SI2004-118-A3";
    private static final String FORM = "SI2007-1831-R2";

    static List<Case> cases() {
        return List.of(
                Case.sound("The only words on unions are that none was invited",
                                with("invited-17", one -> one.text("A doctor. No trade union was invited.")))
                        .answers(FOR_JUDGEMENT, INVITE, DESCRIPTIONS),
                Case.sound("What else the same words say still counts",
                                with("invited-18", one -> one.text("A general practitioner. No trade union was invited.")))
                        .answers(SHOWN, DESCRIPTIONS),
                Case.sound("The title has it, and the text denies it",
                                with("invited-17", one -> one.title("Trade unions").text("Not invited")))
                        .answers(FOR_JUDGEMENT, INVITE, DESCRIPTIONS),
                Case.sound("A name with a no in it denies nothing", bodies("unison", "Unison No. 2 branch, not for profit"),
                                with("invited-17", one -> one.text("An invitation was sent").addTo(ElementId.of("unison"))))
                        .answers(SHOWN, DESCRIPTIONS),
                Case.sound("Not electronic", data("police", "Incidents and crimes. They are not sent electronically. Depersonalised."))
                        .answers(FOR_JUDGEMENT, FORM).answers(SHOWN, "SI2007-1831-SCH-POL"),
                Case.sound("Refused", data("police", "Incidents and crimes; the force refused to send them online; depersonalised"))
                        .answers(FOR_JUDGEMENT, FORM),
                Case.sound("No personal details, online", data("police", "Incidents and crimes; online, no personal details"))
                        .answers(SHOWN, FORM, "SI2007-1831-SCH-POL"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "county | SI2007-1831-SCH-LA | Collisions. School exclusions are not shared. | school exclusions",
        "county | SI2007-1831-SCH-LA | Collisions except school exclusions | school exclusions",
        "police | SI2007-1831-SCH-POL | Incidents. The force declined to share crimes by category. | crimes",
        "fire | SI2007-1831-SCH-FRA | Deliberate fires, dwelling fires without an alarm and hoax calls. No attacks on staff are told. "
                + "| violence to staff",
    })
    void a_denied_matter_of_data_is_named(String body, String duty, String text, String matter) {
        Finding finding = Case.sound(text, data(body, text)).review().finding(duty).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(finding.shortfalls()).extracting(Shortfall::text)
                .containsExactly("The words on data on " + matter + " deny that they were shared, or leave it open.");
    }

    /** The matters of paragraphs 2 and 3 of the Schedule, told by words that are of something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "police | SI2007-1831-SCH-POL | Incidents, for the crime and disorder reduction partnership | crimes",
        "fire | SI2007-1831-SCH-FRA | Deliberate fires, violence to crews and hoax calls, through the Home Office online portal "
                + "| fires in dwellings without an alarm",
        "fire | SI2007-1831-SCH-FRA | Deliberate fires, dwelling fires without an alarm and hoax calls; staff send it | violence to staff",
    })
    void a_matter_of_which_only_another_sense_is_told_is_named(String body, String duty, String text, String matter) {
        Finding finding = Case.sound(text, data(body, text)).review().finding(duty).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(finding.shortfalls()).extracting(Shortfall::text)
                .containsExactly("Nothing is said of data on " + matter + ".");
    }

    @Test
    void one_quarter_that_denies_a_matter_leaves_it_to_a_person() {
        Case.sound("the last quarter", with("data-county-2024-10", one -> one.text("Collisions. No exclusions. Depersonalised, online.")))
                .answers(FOR_JUDGEMENT, "SI2007-1831-SCH-LA").holds();
    }

    @Test
    void a_denied_description_is_named() {
        Finding finding = Case.sound("none", with("invited-17", one -> one.text("No trade union was invited.")))
                .review().finding(DESCRIPTIONS).orElseThrow();
        assertThat(finding.shortfalls()).extracting(Shortfall::text)
                .containsExactly("The words deny that somebody was invited, or leave it open, as: a trade union.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Advice of the board. The Secretary of State gave none.", "Not guidance of the Secretary of State",
        "The Home Office declined to give guidance"})
    void guidance_that_the_minister_did_not_give_shows_no_regard_to_it(String text) {
        Case.of(text, SoundPapers.of2025(), with("guidance", one -> one.document("A toolkit").text(text).title("Read")))
                .answers(FOR_JUDGEMENT, "SI2007-1830-R15").holds();
    }

    @Test
    void guidance_on_the_Serious_Violence_Duty_that_was_not_considered_shows_no_regard_to_it() {
        Case.sound("denied", with("v-guidance", one -> one.document("A toolkit").text("Not the guidance on serious violence")))
                .answers(FOR_JUDGEMENT, "PCSCA22-19-1").holds();
        Case.sound("its document", with("v-guidance", one -> one.text("We departed from it in no place")))
                .answers(SHOWN, "PCSCA22-19-1").holds();
    }

    @Test
    void a_form_in_which_a_strategy_was_not_published_is_no_form() {
        assertThat(otherForm("No printed copies were made")).isEqualTo(FOR_JUDGEMENT);
        assertThat(otherForm("Printed booklet, not sold")).isEqualTo(FOR_JUDGEMENT);
        assertThat(otherForm("Printed booklet without pictures")).isEqualTo(SHOWN);
    }

    private static Outcome otherForm(String form) {
        return Case.sound(form, Change.records((records, was) -> records.publications(was.getPublications().stream()
                        .map(one -> one.getForms().isEmpty() ? one : Publication.builder().like(one).forms(List.of(form)).build())
                        .toList())))
                .review().finding("SI2022-1304-R4-1-B").orElseThrow().outcome();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A charity; young people | SHOWN", "No charity; young people | FOR_JUDGEMENT", "A charity; no young people | FOR_JUDGEMENT",
        "A charity; young people were not asked | FOR_JUDGEMENT",
    })
    void whoever_was_not_asked_about_serious_violence_was_not(String groups, Outcome outcome) {
        Review review = Review.of(Change.records((records, was) -> records.consultations(Change.with(was.getConsultations(), "c-voices",
                        one -> Consultation.builder().like(one).groups(List.of(groups.split("; "))).affected(List.of()).build())))
                .apply(OthersPapers.packs()), ReviewOptions.USUAL.with(Pack.GUIDANCE));
        assertThat(review.finding("SVDG22-VCS").orElseThrow().outcome()).isEqualTo(outcome);
    }

    private static Change data(String body, String text) {
        return Change.records((records, was) -> records.events(Change.where(was.getEvents(),
                event -> event.getId().value().startsWith("data-" + body), event -> Event.builder().like(event).text(text).build())));
    }

    private static Change bodies(String id, String name) {
        return Change.papers(papers -> papers.addBodies(
                Body.builder().id(ElementId.of(id)).name(name).kind(BodyKind.OTHER).build()));
    }
}
