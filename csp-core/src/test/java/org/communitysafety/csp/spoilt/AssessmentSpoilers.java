package org.communitysafety.csp.spoilt;

import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.Asked;
import org.communitysafety.csp.assessment.DeliveryJudgement;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.time.PlanYear;

/** Spoilers of regulations 5 to 7. */
public final class AssessmentSpoilers {

    private AssessmentSpoilers() {}

    public static final List<Spoiler> ALL = all();

    private static List<Spoiler> all() {
        List<Spoiler> all = new ArrayList<>(List.of(
                Spoiler.of("SI2007-1830-R5-1", "the assessment says of itself that it is none",
                                Words.inTheAssessment(Words.not("This is a briefing. No strategic assessment was prepared.",
                                        Topic.STRATEGIC_ASSESSMENT)))
                        .gives(CONTRADICTED),
                unsupplied("SI2007-1830-R6-A", "i-authority"),
                unsupplied("SI2007-1830-R6-B", "i-cooperating"),
                unsupplied("SI2007-1830-R6-C", "i-participating"),
                unsupplied("SI2007-1830-R6-D", "i-scrutiny"),
                Spoiler.of("SI2007-1830-R6-E", "it considered the plan of another year",
                                sources(one -> one.getId().value().equals("i-plan")
                                        ? InformationSource.builder().like(one).year(new PlanYear(2022)).build()
                                        : one))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1830-R7-B", "the change in the first subject is compared with nothing",
                                analysis("cd", one -> one.comparedWith(Optional.empty())))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1830-R7-B-SV", "no change told for serious violence",
                                analysis("sv", one -> one.change(Optional.empty())))
                        .gives(NOT_SHOWN),
                Spoiler.of("SI2007-1830-R7-C", "no reason told for the second subject",
                                analysis("sm", one -> one.reasons(Optional.empty())))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1830-R7-C-SV", "no reason told for serious violence",
                                analysis("sv", one -> one.reasons(Optional.empty())))
                        .gives(NOT_SHOWN),
                Spoiler.of("SI2007-1830-R7-D", "the assessment says that it recommends nothing",
                                Words.inTheAssessment(Words.not("The assessment does not rank anything.", Topic.PRIORITIES)))
                        .gives(CONTRADICTED),
                Spoiler.of("SI2007-1830-R7-E", "only residents were asked", Change.assessment((assessment, was) ->
                                assessment.localViews(Change.where(was.getLocalViews(), one -> true, one -> LocalView.builder()
                                        .like(one).asked(Set.of(Asked.LIVING_IN_AREA)).build()))))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1830-R7-F", "the plan judged is that of another year",
                                Change.assessment((assessment, was) -> assessment.delivery(Change.where(was.getDelivery(),
                                        one -> true,
                                        one -> DeliveryJudgement.builder().like(one).year(new PlanYear(2024)).build()))))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1830-R7-G", "nothing for the county",
                                Change.assessment((assessment, was) -> assessment.countyMatters(List.of())))
                        .emptiesIt()));
        for (String suffix : List.of("CD", "SM", "RO", "SV")) {
            String letters = suffix.toLowerCase(Locale.ROOT);
            all.add(unsupplied("SI2007-1830-R6-F-" + suffix, "i-" + letters));
            all.add(Spoiler.of("SI2007-1830-R7-A-" + suffix, "no figure for the level",
                            analysis(letters, one -> one.figures(List.of())))
                    .gives(FOR_JUDGEMENT));
            all.add(Spoiler.of("SI2007-1830-R7-D-" + suffix, "nothing recommended is on it",
                            Change.assessment((assessment, was) -> assessment.recommendedPriorities(
                                    Change.with(was.getRecommendedPriorities(), "r-" + letters,
                                            one -> ProposedPriority.builder().like(one).serves(List.of()).build()))))
                    .emptiesIt());
            all.add(Spoiler.of("SI2007-1830-R7-E-" + suffix, "no view told is on it",
                            Change.assessment((assessment, was) -> assessment.localViews(
                                    Change.with(was.getLocalViews(), "v-" + letters,
                                            one -> LocalView.builder().like(one).serves(List.of()).build()))))
                    .emptiesIt());
        }
        return List.copyOf(all);
    }

    private static Spoiler unsupplied(String duty, String source) {
        return Spoiler.of(duty, "the source " + source + " is not listed", Change.assessment((assessment, was) ->
                        assessment.sources(Change.without(was.getSources(), source))))
                .gives(NOT_RECORDED);
    }

    private static Change sources(UnaryOperator<InformationSource> change) {
        return Change.assessment((assessment, was) ->
                assessment.sources(Change.where(was.getSources(), one -> true, change)));
    }

    public static Change analysis(String letters, UnaryOperator<Analysis.Builder> setter) {
        return Change.assessment((assessment, was) -> assessment.analyses(Change.with(was.getAnalyses(), "n-" + letters,
                one -> setter.apply(Analysis.builder().like(one)).build())));
    }
}
