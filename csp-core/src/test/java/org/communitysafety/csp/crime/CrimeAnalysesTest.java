package org.communitysafety.csp.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.start.NewPapers;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;

class CrimeAnalysesTest {

    private static final CrimeQuestion YEAR_ON = CrimeQuestion.of(CrimeArea.district("Exampleford"))
            .in(Months.parse("2025-01..2025-02"))
            .comparedWith(Months.parse("2024-01..2024-02"));

    private static Tallied records() {
        return new Tallied()
                .with(30, "2025-01", "Burglary", "E01999001", "Exampleford 001A")
                .with(24, "2025-02", "Burglary", "E01999002", "Exampleford 001B")
                .with(40, "2024-01", "Burglary", "E01999001", "Exampleford 001A")
                .with(3, "2024-02", "Robbery", "E01999001", "Exampleford 001A");
    }

    private static Papers papers() {
        return NewPapers.of(List.of(AreaRegister.embedded().find(AreaRegister.FICTIONAL_DISTRICT).orElseThrow()), new PlanYear(2025));
    }

    private static Outcome outcome(Papers papers, String duty) {
        return Review.of(papers).findings().stream()
                .filter(finding -> finding.duty().getId().value().equals(duty))
                .findFirst().orElseThrow().outcome();
    }

    @Test
    void an_analysis_tells_level_pattern_and_change_with_its_figures() {
        List<Analysis> analyses = CrimeAnalyses.of(records().answer(YEAR_ON.withPopulation(1000)));
        assertThat(analyses).extracting(analysis -> analysis.getId().value()).containsExactly(
                "street-crime-exampleford-2025-01-2025-02-all",
                "street-crime-exampleford-2025-01-2025-02-burglary",
                "street-crime-exampleford-2025-01-2025-02-robbery");
        Analysis burglary = analyses.get(1);
        assertThat(burglary.getTitle()).contains("Burglary in Exampleford (counted by a program, for people to judge)");
        assertThat(burglary.getLevel()).contains("54 records in January 2025 to February 2025.");
        assertThat(burglary.getPattern()).contains("By month: January 2025 30, February 2025 24. By place, LSOAs with most: "
                + "Exampleford 001A 30, Exampleford 001B 24.");
        assertThat(burglary.getChange()).contains("54 records in January 2025 to February 2025, 40 in January 2024 to February 2024: "
                + "14 more (+35.0 per cent).");
        assertThat(burglary.getFigures()).extracting(Observation::getValue).containsExactly(
                Optional.of(new BigDecimal("54")), Optional.of(new BigDecimal("54.00")), Optional.of(new BigDecimal("40")));
        Observation now = burglary.getFigures().get(0);
        assertThat(now.getPeriod()).contains(Months.parse("2025-01..2025-02").toPeriod());
        assertThat(now.getSource()).contains("Synthetic Police: street-level records of data.police.uk");
        assertThat(now.getComment().orElseThrow()).contains("A map point is near", "outcome", "does not tell why anything rose or fell");
        assertThat(analyses.get(2).getChange()).contains("no record in January 2025 to February 2025, 3 in January 2024 to February 2024: "
                + "3 fewer (-100.0 per cent); numbers as small as these say little.");
        assertThat(analyses.get(2).getFigures().get(0).getFlags()).containsExactly(ObservationFlag.SMALL_NUMBERS);
    }

    @Test
    void none_gives_a_reason_a_limit_a_subject_or_an_assessment_and_each_is_marked() {
        for (Analysis analysis : CrimeAnalyses.of(records().answer(YEAR_ON))) {
            assertThat(analysis.getReasons()).isEmpty();
            assertThat(analysis.getLimits()).isEmpty();
            assertThat(analysis.getServes()).isEmpty();
            assertThat(analysis.getComparedWith()).isEmpty();
            assertThat(analysis.getExtensions()).containsOnlyKeys(CrimeAnalyses.MACHINE_MADE);
        }
    }

    @Test
    void what_is_not_whole_has_no_value_and_no_change() {
        StreetCrime part = records().answer(YEAR_ON, new CrimeSource("a.csv", 97, 1, 0, false));
        Analysis analysis = CrimeAnalyses.of(part).get(1);
        assertThat(analysis.getLevel()).contains("At least 54 records in January 2025 to February 2025.");
        assertThat(analysis.getPattern()).contains("By month: January 2025 at least 30, February 2025 at least 24. By place, LSOAs with most: "
                + "Exampleford 001A at least 30, Exampleford 001B at least 24.");
        assertThat(CrimeAnalyses.of(part).get(0).getPattern().orElseThrow()).startsWith("By type: Burglary at least 54. By month: ");
        assertThat(analysis.getChange()).isEmpty();
        assertThat(analysis.getFigures()).hasSize(1);
        assertThat(analysis.getFigures().get(0).getValue()).isEmpty();
        assertThat(analysis.getFigures().get(0).getText()).contains("at least 54 records");
        StreetCrime missing = records().answer(CrimeQuestion.of(CrimeArea.district("Exampleford")).in(Months.parse("2025-01..2025-03")));
        Analysis lacking = CrimeAnalyses.of(missing).get(1);
        assertThat(lacking.getLevel()).contains("54 records in the months that were read of January 2025 to March 2025. Missing: March 2025.");
        assertThat(lacking.getPattern()).contains("By month: January 2025 30, February 2025 24, March 2025 missing. By place, LSOAs with most: "
                + "Exampleford 001A at least 30, Exampleford 001B at least 24.");
        assertThat(lacking.getFigures().get(0).getText()).contains("54 records in the months that were read");
        assertThat(lacking.getFigures().get(0).getValue()).isEmpty();
    }

    @Test
    void in_papers_they_are_for_judgement_and_never_more_and_say_nothing_of_reasons() {
        Papers before = papers();
        Papers after = CrimeAnalyses.addTo(before, records().answer(YEAR_ON));
        assertThat(outcome(before, "SI2007-1830-R7-A-CD")).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(outcome(after, "SI2007-1830-R7-A-CD")).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(outcome(before, "SI2007-1830-R7-B")).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(outcome(after, "SI2007-1830-R7-B")).isEqualTo(Outcome.FOR_JUDGEMENT);
        for (String duty : List.of("SI2007-1830-R7-C", "SI2007-1830-R7-C-SV", "SI2007-1830-R7-D")) {
            assertThat(outcome(after, duty)).as(duty).isEqualTo(outcome(before, duty));
        }
    }

    @Test
    void a_person_who_says_what_an_analysis_serves_makes_it_the_level() {
        Papers after = CrimeAnalyses.addTo(papers(), records().answer(YEAR_ON));
        Papers judged = Papers.builder().like(after)
                .assessment(after.getAssessment().map(assessment -> StrategicAssessment.builder()
                        .like(assessment)
                        .analyses(assessment.getAnalyses().stream()
                                .map(one -> Analysis.builder().like(one).addServes(Subject.CRIME_DISORDER).build())
                                .toList())
                        .build()))
                .build();
        assertThat(outcome(judged, "SI2007-1830-R7-A-CD")).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void what_cannot_be_added_is_refused_with_a_sentence() {
        StreetCrime crime = records().answer(YEAR_ON);
        Papers once = CrimeAnalyses.addTo(papers(), crime);
        assertThatIllegalArgumentException().isThrownBy(() -> CrimeAnalyses.addTo(once, crime)).withMessage("The papers have an analysis "
                + "'street-crime-exampleford-2025-01-2025-02-all' already: take it out first, if it is to be counted anew.");
        assertThatIllegalArgumentException().isThrownBy(() -> CrimeAnalyses.addTo(Papers.builder().build(), crime))
                .withMessage("The papers have no strategic assessment to add to: write one first.");
        StreetCrime unknown = records().answer(CrimeQuestion.of(CrimeArea.district("Elsewhere")));
        assertThat(CrimeAnalyses.of(unknown)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> CrimeAnalyses.addTo(papers(), unknown))
                .withMessage("Nothing is known of Elsewhere in these months, so there is nothing to add: csp crime alone tells why.");
        StreetCrime none = records().with(1, "2025-03", "Burglary", "E01999101", "Samplebury 001A")
                .answer(CrimeQuestion.of(CrimeArea.district("Exampleford")).in(Months.parse("2025-03")));
        assertThatIllegalArgumentException().isThrownBy(() -> CrimeAnalyses.addTo(papers(), none))
                .withMessage("No record stands in Exampleford, so there is nothing to add.");
    }

    @Test
    void types_whose_names_come_to_one_id_have_ids_of_their_own() {
        StreetCrime crime = new Tallied()
                .with(2, "2025-01", "Drugs", "E01999001", "Exampleford 001A")
                .with(1, "2025-01", "drugs!", "E01999001", "Exampleford 001A")
                .answer(CrimeQuestion.of(CrimeArea.district("Exampleford")));
        assertThat(CrimeAnalyses.of(crime)).extracting(Analysis::getId).doesNotHaveDuplicates();
    }
}
