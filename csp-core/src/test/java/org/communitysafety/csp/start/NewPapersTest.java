package org.communitysafety.csp.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPapersTest {

    private static final Set<Outcome> OPEN =
            EnumSet.of(Outcome.NOT_SHOWN, Outcome.NOT_RECORDED, Outcome.NOT_APPLICABLE, Outcome.FOR_JUDGEMENT);

    /** There is a plan, an assessment or an agreement, though only as drafts without a date: what that weighs is for a person. */
    private static final Set<String> DRAFTS =
            Set.of("SI2007-1830-R9-1", "SI2007-1830-R5-1", "SI2007-1830-R10-1", "SI2007-3076-R5-1", "SI2007-3076-R8-1");

    private static Area area(String code) {
        return AreaRegister.embedded().find(code).orElseThrow();
    }

    /** Whether any health body in England is bound since 2013 is for a person, whatever the papers have. */
    private static final String BINDS_NOBODY_KNOWN = "SI2007-1831-SCH-NHS";

    private static Review review(String code, int year) {
        return Review.of(NewPapers.of(List.of(area(code)), new PlanYear(year)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E07000111", "E06000001", "E09000002", "E09000001", "W06000015", "E10000016"})
    void nothing_is_shown_by_papers_in_which_nothing_is_written(String code) {
        Map<String, Outcome> closed = new TreeMap<>();
        for (Finding finding : review(code, 2025).findings()) {
            String id = finding.duty().getId().value();
            boolean open = OPEN.contains(finding.outcome()) && (DRAFTS.contains(id) || !code.startsWith("W") && id.equals(BINDS_NOBODY_KNOWN) || finding.outcome() != Outcome.FOR_JUDGEMENT || finding.duty().getCheck() == Check.JUDGEMENT);
            if (!open) {
                closed.put(id, finding.outcome());
            }
        }
        assertThat(closed).isEmpty();
    }

    @Test
    void what_the_plan_and_the_assessment_of_a_district_must_set_out_is_the_list_of_work() {
        List<String> gaps = review("E07000111", 2025).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_SHOWN)
                .map(finding -> finding.duty().getId().value())
                .toList();
        assertThat(gaps).contains(
                "CDA98-6-1-A", "CDA98-6-1-B", "CDA98-6-1-C", "CDA98-6-1-D", "SI2007-1830-R7-A-CD", "SI2007-1830-R7-B",
                "SI2007-1830-R7-C", "SI2007-1830-R7-D", "SI2007-1830-R7-E", "SI2007-1830-R7-F", "SI2007-1830-R11-1-B",
                "SI2007-1830-R11-1-C", "SI2007-1830-R11-1-D", "SI2007-1830-R11-1-E");
    }

    @Property(tries = 300)
    void every_authority_that_the_lists_name_is_named_by_the_papers(
            @ForAll("areas") Area area, @ForAll("years") PlanYear year) {
        if (!area.isInForce(year.getFirst())) {
            return;
        }
        Review review = Review.of(NewPapers.of(List.of(area), year));
        assertThat(review.authorities())
                .filteredOn(answer -> answer.expected().filter(one -> one.identified()).isPresent())
                .allSatisfy(answer -> assertThat(answer.standing()).as(answer.name()).isEqualTo(AuthorityStanding.NAMED));
    }

    @Provide
    Arbitrary<Area> areas() {
        return Arbitraries.of(AreaRegister.embedded().areas().stream()
                .filter(area -> area.getKind().isLocalGovernmentArea())
                .toList());
    }

    @Provide
    Arbitrary<PlanYear> years() {
        return Arbitraries.integers().between(2008, 2026).map(PlanYear::new);
    }

    @Test
    void a_county_gets_an_agreement_for_its_districts_of_the_day() {
        var papers = NewPapers.of(List.of(area("E10000016")), new PlanYear(2025));
        assertThat(papers.getPlan()).isEmpty();
        assertThat(papers.getAgreement().orElseThrow().getAreas()).hasSize(12).contains("E07000111");
        assertThat(papers.getAgreement().orElseThrow().getYear()).contains(new PlanYear(2024));
    }

    @Test
    void the_authorities_of_a_county_are_those_of_its_districts() {
        Review review = review("E10000016", 2025);
        assertThat(review.authorities()).extracting(answer -> answer.name())
                .contains("Sevenoaks District Council", "Kent County Council").hasSizeGreaterThan(15);
        assertThat(review.authorities())
                .filteredOn(answer -> answer.expected().filter(one -> one.identified()).isPresent())
                .allSatisfy(answer -> assertThat(answer.standing()).as(answer.name()).isEqualTo(AuthorityStanding.NAMED));
    }

    @Test
    void an_area_that_had_ended_is_refused_with_what_took_its_place() {
        assertThatThrownBy(() -> NewPapers.of(List.of(area("E07000205")), new PlanYear(2020)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Suffolk Coastal (E07000205) was not in use for 2020-21. It was replaced by E07000244.");
    }

    /** A plan is for the areas of its year, and not for those of the day before, on which it is asked. */
    @Test
    void an_area_that_ends_on_the_day_before_the_year_is_refused_and_its_county_has_its_last_agreement() {
        assertThatThrownBy(() -> NewPapers.of(List.of(area("E07000187")), new PlanYear(2023)))
                .hasMessageContaining("Mendip (E07000187) was not in use for 2023-24. It was replaced by E06000066.");
        assertThat(NewPapers.of(List.of(area("E07000187")), new PlanYear(2022)).getPlan()).isPresent();
        assertThat(NewPapers.of(List.of(area("E10000027")), new PlanYear(2023)).getAgreement()).isPresent();
    }

    @Test
    void a_county_is_not_combined_with_a_district_nor_england_with_wales_nor_nothing_with_nothing() {
        PlanYear year = new PlanYear(2025);
        assertThatThrownBy(() -> NewPapers.of(List.of(area("E10000016"), area("E07000111")), year))
                .hasMessageContaining("A county has an agreement");
        assertThatThrownBy(() -> NewPapers.of(List.of(area("W06000015"), area("E07000111")), year))
                .hasMessageContaining("England and in Wales");
        assertThatThrownBy(() -> NewPapers.of(List.of(), year)).hasMessageContaining("need an area");
        assertThatThrownBy(() -> NewPapers.of(List.of(area("E07000111")), new PlanYear(2007)))
                .hasMessageContaining("is not encoded");
    }
}
