package org.communitysafety.csp.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.api.Test;

/** A wording that ends on 31 May 2011, its successor of 1 June, one for counties, one for Wales and one of guidance. */
class LawChangesTest {

    private static final Duty OLD = duty(sentence("OLD").from(2007, 8, 1, Nation.ENGLAND).to(2011, 5, 31));
    private static final Duty NEW = successor(sentence("NEW").from(2011, 6, 1, Nation.ENGLAND));
    private static final Duty COUNTY =
            duty(sentence("COUNTY").from(2011, 6, 1, Nation.ENGLAND).onlyFor(AreaLimit.COUNTY));
    private static final Duty WELSH = duty(sentence("WELSH").from(2011, 12, 5, Nation.WALES));
    private static final Duty ADVICE = duty(sentence("ADVICE").from(2011, 6, 1, Nation.ENGLAND));
    private static final Catalogue CATALOGUE = new Catalogue(Statute.catalogue().getHistory(), List.of(
            new Chapter("Law", "somewhere", List.of(OLD, NEW, COUNTY, WELSH)),
            new Chapter("Guidance", "elsewhere", Pack.GUIDANCE, List.of(ADVICE))));

    @Test
    void a_wording_starts_on_its_first_day_and_stops_on_the_day_after_its_last() {
        List<LawChange> changes = between("2011-05-31", "2011-06-01", null, AreaKind.UNITARY);
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).day()).isEqualTo(LocalDate.of(2011, 6, 1));
        assertThat(changes.get(0).starting()).containsExactly(NEW);
        assertThat(changes.get(0).stopping()).containsExactly(OLD);
        assertThat(CATALOGUE.successorsOf(OLD)).containsExactly(NEW);
    }

    @Test
    void the_first_day_is_left_out_and_the_second_taken_in() {
        assertThat(between("2011-06-01", "2011-12-04", null, null)).isEmpty();
        assertThat(between("2011-05-30", "2011-05-31", null, null)).isEmpty();
        assertThat(between("2011-06-01", "2011-12-05", null, null)).extracting(LawChange::day)
                .containsExactly(LocalDate.of(2011, 12, 5));
    }

    @Test
    void what_another_nation_or_another_kind_of_area_has_is_left_out() {
        assertThat(between("2011-05-31", "2011-12-31", Nation.WALES, null)).flatExtracting(LawChange::starting)
                .containsExactly(WELSH);
        assertThat(between("2011-05-31", "2011-12-31", null, AreaKind.COUNTY)).flatExtracting(LawChange::starting)
                .containsExactly(COUNTY);
        assertThat(between("2011-05-31", "2011-12-31", Nation.ENGLAND, null)).flatExtracting(LawChange::starting)
                .containsExactly(NEW, COUNTY);
    }

    @Test
    void an_authority_that_comes_or_goes_is_told_where_it_is_one() {
        List<LawChange> english = between("2022-06-30", "2022-07-01", Nation.ENGLAND, null);
        assertThat(english).flatExtracting(LawChange::authoritiesStarting)
                .containsExactly(AuthorityRow.INTEGRATED_CARE_BOARD);
        assertThat(english).flatExtracting(LawChange::authoritiesStopping)
                .containsExactly(AuthorityRow.CLINICAL_COMMISSIONING_GROUP);
        assertThat(between("2022-06-30", "2022-07-01", Nation.WALES, null)).isEmpty();
        assertThat(between("2022-06-30", "2022-07-01", null, AreaKind.COUNTY)).isEmpty();
    }

    @Test
    void days_that_are_not_in_order_or_too_early_are_refused() {
        assertThatThrownBy(() -> between("2011-06-01", "2011-06-01", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The first day, 1 June 2011, is not before the second, 1 June 2011.");
        assertThatThrownBy(() -> between("2007-07-31", "2011-06-01", null, null))
                .isInstanceOf(LawNotEncodedException.class)
                .hasMessage("The law before 1 August 2007 is not encoded.");
        assertThatThrownBy(() -> between("2007-11-18", "2011-06-01", null, AreaKind.WELSH_PRINCIPAL_AREA))
                .isInstanceOf(LawNotEncodedException.class);
    }

    @Test
    void serious_violence_comes_into_section_6_on_31_January_2023() {
        LawChanges changes = LawChanges.between(Statute.catalogue(), LocalDate.of(2022, 4, 1), LocalDate.of(2023, 2, 1),
                new LawScope(Optional.empty(), Optional.of(AreaKind.NON_METROPOLITAN_DISTRICT)));
        assertThat(changes.changes()).filteredOn(change -> change.day().equals(LocalDate.of(2023, 1, 31)))
                .flatExtracting(LawChange::starting)
                .extracting(duty -> duty.getId().value())
                .contains("CDA98-6-1-D", "SI2007-1830-R11-1-A-SV")
                .noneMatch(id -> id.startsWith("SI2007-3076"));
    }

    private static List<LawChange> between(String from, String to, Nation nation, AreaKind kind) {
        return LawChanges.between(CATALOGUE, LocalDate.parse(from), LocalDate.parse(to),
                new LawScope(Optional.ofNullable(nation), Optional.ofNullable(kind))).changes();
    }

    private static DutySentence.Since sentence(String id) {
        return Duty.numbered("SI2007-1830-R3-" + id, "Form a group")
                .of(Bearer.RESPONSIBLE_AUTHORITIES)
                .under(Instrument.SI_2007_1830.regulation("3"))
                .must("form a group");
    }

    private static Duty duty(DutySentence.Paper paper) {
        return paper.concerning(Concern.PARTNERSHIP).shownBy(nothing()).said();
    }

    private static Duty successor(DutySentence.Paper paper) {
        return paper.concerning(Concern.PARTNERSHIP).shownBy(nothing()).succeeds("SI2007-1830-R3-OLD").said();
    }

    private static Showing nothing() {
        return new Showing("nothing", List.of(), (dossier, on, look) -> {});
    }
}
