package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.communitysafety.csp.spoilt.AssessmentSpoilers;
import org.communitysafety.csp.spoilt.CountySpoilers;
import org.communitysafety.csp.spoilt.EngagementSpoilers;
import org.communitysafety.csp.spoilt.GroupSpoilers;
import org.communitysafety.csp.spoilt.InformationSharingSpoilers;
import org.communitysafety.csp.spoilt.OthersSpoilers;
import org.communitysafety.csp.spoilt.PlanSpoilers;
import org.communitysafety.csp.spoilt.Section6Spoilers;
import org.communitysafety.csp.spoilt.Spoiler;
import org.communitysafety.csp.spoilt.ViolenceSpoilers;
import org.communitysafety.csp.spoilt.WelshSpoilers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tests with many cases again, many cases to a test, for {@code -P mutation} alone: a mutant is held against every test that
 * reaches it, and to start each case by itself costs more than the case. It ends at the first that fails, and keeps nothing of
 * the law between one mutant and the next. No build runs it, since its name is not that of a test.
 */
class LawAtOnce {

    /** The spoilers of a chapter. */
    enum Spoilers {
        SECTION_6(Section6Spoilers.ALL),
        INFORMATION_SHARING(InformationSharingSpoilers.ALL),
        ASSESSMENT(AssessmentSpoilers.ALL),
        PLAN(PlanSpoilers.ALL),
        ENGAGEMENT(EngagementSpoilers.ALL),
        WALES(WelshSpoilers.ALL),
        GROUP(GroupSpoilers.ALL),
        COUNTY(CountySpoilers.ALL),
        VIOLENCE(ViolenceSpoilers.ALL),
        OTHERS(OthersSpoilers.ALL);

        private final List<Spoiler> all;

        Spoilers(List<Spoiler> all) {
            this.all = all;
        }
    }

    /** The cases of a chapter. */
    enum Cases {
        SECTION_6(Section6Test::cases),
        INFORMATION_SHARING(InformationSharingTest::cases),
        ASSESSMENT(AssessmentTest::cases),
        PLANS(PlanTest::plansAndRevisions),
        PLAN_CONTENTS(PlanTest::contents),
        PLAN_COPIES(PlanTest::copies),
        ENGAGEMENT(EngagementTest::cases),
        NO_EVIDENCE(NoEvidenceTest::cases),
        IN_WALES(SameInWalesTest::cases),
        STRATEGIES_IN_WALES(WalesTest::strategies),
        THREE_YEARS(WalesTest::threeYears),
        ASSESSMENTS_IN_WALES(WalesTest::assessments),
        AUTHORITIES_IN_WALES(WalesTest::authorities),
        GROUP(GroupTest::cases),
        COMBINED(CombinedTest::cases),
        COUNTY(CountyTest::cases),
        VIOLENCE(ViolenceTest::cases),
        VIOLENCE_BORDERS(ViolenceBordersTest::cases),
        OTHERS(OthersTest::cases),
        OTHERS_BORDERS(OthersBordersTest::cases),
        SCRUTINY(ScrutinyTest::cases),
        SCRUTINY_BORDERS(ScrutinyBordersTest::cases);

        private final Supplier<List<Case>> all;

        Cases(Supplier<List<Case>> all) {
            this.all = all;
        }

        List<Case> all() {
            return all.get();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_case_holds(Cases cases) {
        List<Case> all = cases.all();
        assertThat(all).isNotEmpty();
        all.forEach(Case::holds);
    }

    @ParameterizedTest
    @EnumSource
    void every_spoiler_changes_its_own(Spoilers spoilers) {
        SpoilersTest test = new SpoilersTest();
        spoilers.all.forEach(test::a_spoiler_changes_its_own_duty_and_nothing_but_its_twin_and_limbs);
    }

    @ParameterizedTest
    @EnumSource
    void every_spoiler_changes_its_own_there_too(EveryAreaSpoilersTest.Area area) {
        EveryAreaSpoilersTest.forget();
        EveryAreaSpoilersTest test = new EveryAreaSpoilersTest();
        EveryAreaSpoilersTest.spoilersThere(area).forEach(
                spoiler -> test.a_spoiler_changes_its_own_duty_there_too_and_nothing_but_its_twin_and_limbs(area, spoiler));
    }
}
