package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.spoilt.Twins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Welsh row has the rule of its English twin: the same words, and the same answers to the same papers. */
class SameInWalesTest {

    /** Cases that turn on the county council, which Wales does not have above its areas, or on the name of Exampleford. */
    private static final Set<String> OF_ENGLAND = Set.of(
            "The county council is not party to it",
            "One post is yet to be named",
            "Nobody senior came from the county",
            "The partnership itself held the meeting");

    @Test
    void each_rule_is_said_for_the_rows_of_the_table_and_no_others() {
        Map<String, String> both = new LinkedHashMap<>();
        Set<String> england = new TreeSet<>();
        Set<String> wales = new TreeSet<>();
        rules().forEach(rule -> {
            String english = rule.in(Regime.ENGLAND).map(Duty::getId).map(DutyId::value).orElse(null);
            String welsh = rule.in(Regime.WALES).map(Duty::getId).map(DutyId::value).orElse(null);
            if (english != null && welsh != null) {
                both.put(english, welsh);
            } else if (english != null) {
                england.add(english);
            } else {
                wales.add(welsh);
            }
        });
        Map<String, String> regulations = new LinkedHashMap<>(Twins.WELSH);
        regulations.keySet().removeIf(id -> id.startsWith("CDA98"));
        assertThat(both).isEqualTo(regulations);
        assertThat(england).isEqualTo(new TreeSet<>(Twins.ONLY_IN_ENGLAND));
        assertThat(wales).isEqualTo(new TreeSet<>(Twins.ONLY_IN_WALES));
    }

    static Set<Map.Entry<String, String>> twins() {
        return Twins.WELSH.entrySet();
    }

    @ParameterizedTest
    @MethodSource("twins")
    void twins_say_the_same(Map.Entry<String, String> twins) {
        Duty english = duty(twins.getKey());
        Duty welsh = duty(twins.getValue());
        assertThat(welsh.getDemand()).isEqualTo(english.getDemand());
        assertThat(welsh.getTitle()).isEqualTo(english.getTitle());
        assertThat(welsh.getShownBy()).isEqualTo(english.getShownBy());
        assertThat(welsh.getCheck()).isEqualTo(english.getCheck());
        assertThat(welsh.getBearer()).isEqualTo(english.getBearer());
        assertThat(welsh.getLimbOf().map(DutyId::value)).isEqualTo(
                english.getLimbOf().map(DutyId::value).map(Twins.WELSH::get));
    }

    static List<Case> cases() {
        return Stream.of(Section6Test.cases(), InformationSharingTest.cases(), AssessmentTest.cases(),
                        PlanTest.plansAndRevisions(), PlanTest.contents(), EngagementTest.cases(), NoEvidenceTest.cases())
                .flatMap(List::stream)
                .filter(papers -> !OF_ENGLAND.contains(papers.words()))
                .flatMap(papers -> papers.inWales().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_of_Wales_answers_as_that_of_England(Case papers) {
        papers.holds();
    }

    private static Stream<Rule> rules() {
        return Stream.of(InformationSharingRegulation.ALL, AssessmentRegulations.ALL, AssessmentContents.ALL,
                        PlanRegulations.ALL, EngagementRegulations.ALL)
                .flatMap(List::stream);
    }

    private static Duty duty(String id) {
        return Statute.catalogue().find(DutyId.of(id)).orElseThrow();
    }
}
