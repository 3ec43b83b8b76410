package org.communitysafety.csp.sound;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Records;

/** A change to papers, made by setting parts of a copy. */
@FunctionalInterface
public interface Change extends UnaryOperator<Papers> {

    /** Sets parts of the plan; the first argument of the setter is a builder like it, the second the plan as it was. */
    static Change plan(Setter<Plan.Builder, Plan> setter) {
        return papers -> {
            Plan was = papers.getPlan().orElseThrow();
            Plan.Builder builder = Plan.builder().like(was);
            setter.set(builder, was);
            return Papers.builder().like(papers).plan(builder.build()).build();
        };
    }

    /** Sets parts of the strategic assessment. */
    static Change assessment(Setter<StrategicAssessment.Builder, StrategicAssessment> setter) {
        return papers -> {
            StrategicAssessment was = papers.getAssessment().orElseThrow();
            StrategicAssessment.Builder builder = StrategicAssessment.builder().like(was);
            setter.set(builder, was);
            return Papers.builder().like(papers).assessment(builder.build()).build();
        };
    }

    /** Sets parts of the records. */
    static Change records(Setter<Records.Builder, Records> setter) {
        return papers -> {
            Records was = papers.getRecords().orElseThrow();
            Records.Builder builder = Records.builder().like(was);
            setter.set(builder, was);
            return Papers.builder().like(papers).records(builder.build()).build();
        };
    }

    /** Sets parts of the papers as a whole. */
    static Change papers(Function<Papers.Builder, Papers.Builder> setter) {
        return papers -> setter.apply(Papers.builder().like(papers)).build();
    }

    /** This change, then the other. */
    default Change and(Change next) {
        return papers -> next.apply(apply(papers));
    }

    /** The elements but those with one of the ids. */
    static <E extends Element> List<E> without(List<E> elements, String... ids) {
        List<String> gone = List.of(ids);
        return elements.stream().filter(one -> !gone.contains(one.getId().value())).toList();
    }

    /** The elements, those with that id changed. */
    static <E extends Element> List<E> with(List<E> elements, String id, UnaryOperator<E> change) {
        return where(elements, one -> one.getId().value().equals(id), change);
    }

    /** The elements, those that the predicate takes changed. */
    static <E> List<E> where(List<E> elements, Predicate<E> which, UnaryOperator<E> change) {
        return elements.stream().map(one -> which.test(one) ? change.apply(one) : one).toList();
    }

    /**
     * Sets parts of a copy.
     *
     * @param <B> the builder
     * @param <T> what is built
     */
    @FunctionalInterface
    interface Setter<B, T> {

        /** Sets parts on the builder, which is like what was. */
        void set(B builder, T was);
    }
}
