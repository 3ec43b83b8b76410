package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.util.EnumSet;
import java.util.List;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the council of a county with districts owes by itself: section 17(2) of the 1998 Act lists a local authority, which by its
 * subsection (3) is a county council too; section 19 of the 2006 Act binds every local authority, and so does Schedule 6 to the 2015
 * Act; section 9 of the 2004 Act names local authorities; and regulation 15 is of all functions under the Regulations, those of
 * regulations 8 to 9A among them. The districts are asked by their own papers.
 */
class CountyCouncilTest {

    private static final String REGARD = "CDA98-17-1-A";
    private static final String COMMITTEE = "PJA06-19-1";
    private static final String MEETINGS = "SI2009-942-R4";
    private static final String PREVENT = "CTSA15-26";

    @ParameterizedTest
    @ValueSource(strings = {
        "CDA98-17-1-A", "CDA98-17-1-B", "CDA98-17-1-C", "CDA98-17-1-D", "PJA06-19-1", "PJA06-19-2", "PJA06-19-3", "PJA06-19-8",
        "PJA06-19-8B", "SI2009-942-R4", "SI2009-942-R5", "SI2009-942-R6", "SI2009-942-R7", "CTSA15-26", "DVCVA04-9",
        "SI2007-1830-R15"})
    void is_asked_of_it(String duty) {
        // Two committees are among the bodies: of which council each is, is not told.
        Case.of("silent", silent()).answers(duty.equals(COMMITTEE) ? FOR_JUDGEMENT : NOT_RECORDED, duty).holds();
        Case.of("sound", SoundCounty.of2025()).answers(SHOWN, duty).holds();
    }

    @Test
    void what_is_for_a_district_is_not() {
        Case.of("county", SoundCounty.of2025())
                .answers(NOT_APPLICABLE, "ASBCPA14-104", "CDA98-6-8", "SI2007-1830-R14", "PRSRA11-10-2").holds();
    }

    @Test
    void its_districts_are_not_asked_with_it() {
        Case.of("by the county", silent(), by(EventKind.FUNCTIONS_REGARD, "county")).answers(SHOWN, REGARD).holds();
        Case.of("by a district", silent(), by(EventKind.FUNCTIONS_REGARD, "samplebury")).answers(FOR_JUDGEMENT, REGARD).holds();
        Case.of("by the county", silent(), by(EventKind.COMMITTEE_SET_UP, "county")).answers(SHOWN, COMMITTEE).holds();
        Case.of("by a district", silent(), by(EventKind.COMMITTEE_SET_UP, "district")).answers(FOR_JUDGEMENT, COMMITTEE).holds();
        Case.of("by the county", silent(), by(EventKind.PREVENT_REGARD, "county")).answers(SHOWN, PREVENT).holds();
        Case.of("one committee", silent(), by(EventKind.SCRUTINY_MEETING, "county-scrutiny")).answers(SHOWN, MEETINGS).holds();
    }

    @Test
    void a_sentence_says_for_whom_it_is() {
        assertThat(Case.of("county", SoundCounty.of2025()).review().finding(REGARD).orElseThrow().duty().getAreas().getName())
                .isEqualTo("every area, and a county with districts for its council");
    }

    private static Papers silent() {
        return Change.records((records, was) -> records.events(List.of())).apply(SoundCounty.of2025());
    }

    private static Change by(EventKind kind, String body) {
        return Change.records((records, was) -> records.addEvents(Event.builder().id(ElementId.of("e")).kind(kind)
                .on(PartialDate.parse("2024-11-20")).text("Done with this in mind").addBy(ElementId.of(body))
                .serves(EnumSet.of(Subject.CRIME_DISORDER)).build()));
    }
}
