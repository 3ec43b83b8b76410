package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Citation;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A law is cited rightly that is the nation's own. */
class CitationsInWalesTest {

    @ParameterizedTest
    @CsvSource({
        "SI 2007/3076, reg 5, STRATEGIC_ASSESSMENT, false, true",
        "SI 2007/1830, reg 5, STRATEGIC_ASSESSMENT, true, false",
        "SI 2007/3076, reg 8, PARTNERSHIP_PLAN, false, true",
        "SI 2007/3076, reg 11, PARTNERSHIP_PLAN, true, true",
        "SI 2007/1830, reg 11, PARTNERSHIP_PLAN, true, false",
        "SI 2007/3076, reg 10(4), PUBLIC_MEETING, false, true",
        "SI 2007/3076, reg 12, SUMMARY, false, true",
        "SI 2007/3076, reg 14, SUMMARY, true, true",
        "SI 2007/3076, reg 4, INFORMATION_SHARING, false, true",
        "SI 2007/3078, reg 9, PARTNERSHIP_PLAN, false, true",
        "SI 2007/3078, reg 3, STRATEGIC_ASSESSMENT, false, true",
        "CDA 1998, s.6(1)(a), STRATEGY, false, false"
    })
    void each_nation_has_its_own_Regulations(
            String instrument, String provision, Topic topic, boolean notedInWales, boolean notedInEngland) {
        Change cite = cite(instrument, provision, topic);
        assertThat(notes(cite.apply(SoundWales.of2025())).isEmpty()).isEqualTo(!notedInWales);
        assertThat(notes(cite.apply(SoundPapers.of2025())).isEmpty()).isEqualTo(!notedInEngland);
    }

    @Test
    void where_the_area_is_not_known_what_is_right_in_either_is_right() {
        Change nowhere = papers -> Papers.builder().like(papers).partnership(Optional.empty()).build();
        Papers papers = nowhere.apply(SoundPapers.of2025());
        assertThat(notes(cite("SI 2007/3076", "reg 8", Topic.PARTNERSHIP_PLAN).apply(papers))).isEmpty();
        assertThat(notes(cite("SI 2007/1830", "reg 10", Topic.PARTNERSHIP_PLAN).apply(papers))).isEmpty();
        assertThat(notes(cite("SI 2007/3076", "reg 11", Topic.PARTNERSHIP_PLAN).apply(papers))).hasSize(1);
    }

    @Test
    void the_note_tells_where_it_stands_in_Wales() {
        Papers papers = cite("SI 2007/1830", "reg 10", Topic.PARTNERSHIP_PLAN).apply(SoundWales.of2025());
        assertThat(notes(papers)).extracting(Note::text).containsExactly("The partnership plan is asked for by regulations 8 "
                + "and 9 of SI 2007/3076, not by SI 2007/1830 reg 10.");
    }

    private static List<Note> notes(Papers papers) {
        return Review.of(papers).notes().stream().filter(note -> note.kind() == NoteKind.CITATION).toList();
    }

    private static Change cite(String instrument, String provision, Topic topic) {
        return Change.plan((plan, was) -> plan.addCitations(Citation.builder()
                .id(ElementId.of("cited")).text(instrument + " " + provision)
                .instrument(instrument).provision(provision).citedFor(topic).build()));
    }
}
