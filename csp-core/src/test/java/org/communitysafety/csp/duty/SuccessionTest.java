package org.communitysafety.csp.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.api.Test;

/** A wording that replaces another leaves neither a day without law nor a day with both. */
class SuccessionTest {

    private static final Duty EARLIER = sentence("SI2007-1830-R3-OLD-2").from(2007, 8, 1, Nation.ENGLAND)
            .to(2011, 5, 31)
            .concerning(Concern.PARTNERSHIP)
            .shownBy(nothing())
            .said();

    @Test
    void a_wording_that_starts_the_day_after_the_earlier_one_ended_succeeds_it() {
        Duty later = later(1, "SI2007-1830-R3-OLD-2");
        Catalogue catalogue = catalogue(EARLIER, later);
        assertThat(later.getSucceeds()).isEqualTo(Optional.of(EARLIER.getId()));
        assertThat(catalogue.successorsOf(EARLIER)).containsExactly(later);
        assertThat(catalogue.successorsOf(later)).isEmpty();
    }

    @Test
    void a_wording_that_starts_a_day_later_leaves_a_gap_and_is_refused() {
        assertThatThrownBy(() -> catalogue(EARLIER, later(2, "SI2007-1830-R3-OLD-2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("SI2007-1830-R3-2 succeeds SI2007-1830-R3-OLD-2, but does not start on the day after its last");
    }

    @Test
    void a_wording_cannot_succeed_one_that_has_not_ended() {
        Duty open = sentence("SI2007-1830-R3-1").from(2007, 8, 1, Nation.ENGLAND)
                .concerning(Concern.PARTNERSHIP)
                .shownBy(nothing())
                .said();
        assertThatThrownBy(() -> catalogue(open, later(1, "SI2007-1830-R3-1"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_wording_cannot_succeed_one_that_is_not_there() {
        assertThatThrownBy(() -> catalogue(later(1, "SI2007-1830-R3-OLD-2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no duty SI2007-1830-R3-OLD-2");
    }

    private static Duty later(int dayOfJune, String earlier) {
        return sentence("SI2007-1830-R3-2").from(2011, 6, dayOfJune, Nation.ENGLAND)
                .concerning(Concern.PARTNERSHIP)
                .shownBy(nothing())
                .succeeds(earlier)
                .said();
    }

    private static DutySentence.Since sentence(String id) {
        return Duty.numbered(id, "Form a strategy group")
                .of(Bearer.RESPONSIBLE_AUTHORITIES)
                .under(Instrument.SI_2007_1830.regulation("3(2)"))
                .must("give the strategy group its members");
    }

    private static Showing nothing() {
        return new Showing("nothing", List.of(), (dossier, on, look) -> {});
    }

    private static Catalogue catalogue(Duty... duties) {
        return new Catalogue(Statute.catalogue().getHistory(), List.of(new Chapter("Strategy group", "regulation 3", List.of(duties))));
    }
}
