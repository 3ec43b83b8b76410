package org.communitysafety.csp.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;

/** Small plans of Exampleford for 2024-25 and 2025-26, and what they have not in common. */
final class TwoPlans {

    private TwoPlans() {}

    static YearOnYear compared(UnaryOperator<Plan.Builder> before, UnaryOperator<Plan.Builder> after) {
        return YearOnYear.of(review(2024, before), review(2025, after));
    }

    static Review review(int year, UnaryOperator<Plan.Builder> plan) {
        return Review.of(papers(year, plan), ReviewOptions.USUAL);
    }

    static Papers papers(int year, UnaryOperator<Plan.Builder> plan) {
        return Papers.builder()
                .partnership(Partnership.builder()
                        .id(ElementId.of("partnership"))
                        .name("Exampleford Community Safety Partnership")
                        .addAreas(AreaUse.builder().code("E07999999").build())
                        .build())
                .addBodies(Body.builder().id(ElementId.of("police")).name("Exampleshire Police").build(),
                        Body.builder().id(ElementId.of("fire")).name("Exampleshire Fire and Rescue Authority").build())
                .plan(plan.apply(Plan.builder().id(ElementId.of("plan")).title("Plan").year(new PlanYear(year))).build())
                .build();
    }

    static Priority priority(String id, String title, int rank, String... carriedFrom) {
        Priority.Builder priority = Priority.builder().id(ElementId.of(id)).title(title).addAllCarriedFrom(List.of(carriedFrom));
        return (rank == 0 ? priority : priority.rank(rank)).build();
    }

    static Action action(String id, String text) {
        return Action.builder().id(ElementId.of(id)).text(text).build();
    }

    static Due due(String text) {
        return Due.builder().text(text).kind(DueKind.OPEN).build();
    }

    static Measure measure(UnaryOperator<Measure.Builder> parts) {
        return parts.apply(Measure.builder()
                        .id(ElementId.of("m-1"))
                        .title("Shop theft")
                        .unit("offences")
                        .source("police records")
                        .goodDirection(Direction.DOWN)
                        .baseline(reading(731, "2023-04", "2024-03").build()))
                .build();
    }

    static Observation.Builder reading(int value, String from, String to) {
        return Observation.builder().value(BigDecimal.valueOf(value))
                .period(Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build());
    }
}
