package org.communitysafety.csp.start;

import static org.communitysafety.csp.start.NewPapers.TO_BE_WRITTEN;

import java.util.List;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.DeliveryJudgement;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.time.PlanYear;

/** A strategic assessment with a place for each part that the law asks for; it has no date until it is made. */
final class NewAssessment {

    private NewAssessment() {}

    static StrategicAssessment of(String title, PlanYear year, List<Subject> subjects) {
        return StrategicAssessment.builder()
                .id(ElementId.of("assessment"))
                .title(title)
                .inHand(InHand.WHOLE)
                .stage(Stage.DRAFT)
                .analyses(subjects.stream()
                        .map(subject -> Analysis.builder()
                                .id(ElementId.of("analysis-" + subject.getWord()))
                                .addServes(subject)
                                .level(TO_BE_WRITTEN)
                                .pattern(TO_BE_WRITTEN)
                                .change(TO_BE_WRITTEN)
                                .reasons(TO_BE_WRITTEN)
                                .build())
                        .toList())
                .recommendedPriorities(subjects.stream()
                        .map(subject -> ProposedPriority.builder()
                                .id(ElementId.of("recommended-" + subject.getWord()))
                                .title(TO_BE_WRITTEN)
                                .addServes(subject)
                                .build())
                        .toList())
                .localViews(subjects.stream()
                        .map(subject -> LocalView.builder()
                                .id(ElementId.of("view-" + subject.getWord()))
                                .text(TO_BE_WRITTEN)
                                .addServes(subject)
                                .build())
                        .toList())
                .addDelivery(DeliveryJudgement.builder()
                        .id(ElementId.of("delivery"))
                        .year(year.previous().previous())
                        .text(TO_BE_WRITTEN)
                        .build())
                .build();
    }
}
