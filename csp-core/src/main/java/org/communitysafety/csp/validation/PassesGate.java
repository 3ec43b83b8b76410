package org.communitysafety.csp.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.communitysafety.csp.review.Gate;

/**
 * The papers pass a gate: a violation for each duty that stops at it, at the element or part of the papers that its finding points to;
 * one for each reason for which duties could not be checked, such as at {@code partnership.areas} for an area that is not known; and one
 * for each id that two elements have or that leads nowhere, where it stands ({@link org.communitysafety.csp.papers.IdCheck}).
 *
 * <p>It is asked in a group only, so that no draft is kept from being saved: without {@link #groups()} validation ends with a
 * {@link jakarta.validation.ConstraintDeclarationException}. No papers (null) pass, as with any constraint; add
 * {@link jakarta.validation.constraints.NotNull} if they must be there.
 *
 * <p>Only for papers that are all there: built by a program, or read without a fault, as {@code Read.value()} of the module
 * {@code org.communitysafety.csp.io} gives them. Of papers that were read in part the review has to be told what could not be read, and
 * the constraint does not know.
 *
 * <p>A violation tells what the papers show, and not whether the law was kept. The words of its message are those of the law's
 * register and of the finding, and may quote the papers: escape them like any text of a user where they are shown.
 */
@Documented
@Constraint(validatedBy = PassesGateValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PassesGate.List.class)
public @interface PassesGate {

    /** The gate; of the law alone, whatever packs are asked beside it. */
    Gate value() default Gate.GAPS;

    /** Where it is said how the papers are reviewed, and on which day. */
    Class<? extends GateReview> reviewed() default GateReview.Usual.class;

    /** One message in place of all violations; without it, each says what was found and what to do. */
    String message() default "";

    /** The groups in which it is asked, such as {@link BeforeAdoption}; one at least. */
    Class<?>[] groups() default {};

    /** What a host wants to find at its violations. */
    Class<? extends Payload>[] payload() default {};

    /** Several gates on one value. */
    @Documented
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The gates. */
        PassesGate[] value();
    }
}
