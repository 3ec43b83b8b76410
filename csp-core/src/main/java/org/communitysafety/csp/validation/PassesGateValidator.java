package org.communitysafety.csp.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.GateAnswer;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.Review;
import org.jspecify.annotations.Nullable;

/** Holds papers to a {@link PassesGate}. Thread-safe once initialised, as validation asks of it. */
public final class PassesGateValidator implements ConstraintValidator<PassesGate, Papers> {

    private Gate gate = Gate.GAPS;
    private GateReview reviewed = new GateReview.Usual();
    private boolean hasOwnMessage;

    /** For the validation provider. */
    public PassesGateValidator() {}

    @Override
    public void initialize(PassesGate constraint) {
        if (constraint.groups().length == 0) {
            throw new ConstraintDeclarationException("@PassesGate needs a group, such as BeforeAdoption.class: in the default group it "
                    + "would keep drafts from being saved");
        }
        gate = constraint.value();
        reviewed = made(constraint.reviewed());
        hasOwnMessage = !constraint.message().isEmpty();
    }

    private static GateReview made(Class<? extends GateReview> kind) {
        try {
            return kind.getConstructor().newInstance();
        } catch (ReflectiveOperationException failed) {
            throw new ConstraintDeclarationException("@PassesGate cannot make a " + kind.getName() + ": it must be public, in a package "
                    + "exported or opened to org.communitysafety.csp.core, with a public constructor that takes nothing", failed);
        }
    }

    @Override
    public boolean isValid(@Nullable Papers papers, ConstraintValidatorContext context) {
        if (papers == null) {
            return true;
        }
        GateAnswer answer;
        try {
            answer = Review.of(papers, Objects.requireNonNull(reviewed.get(), "options from " + reviewed.getClass().getName())).at(gate);
        } catch (LawNotEncodedException older) {
            return violated(context, () -> PropertyPath.of("").violate(context, template(String.valueOf(older.getMessage()))));
        }
        return answer.isPassed() || violated(context, () -> {
            answer.review().idFaults().forEach(fault -> PropertyPath.of(fault.pointer()).violate(context, template(fault.message(answer.review().options().words()))));
            Violations.of(answer).forEach(violation -> violation.path().violate(context, template(violation.words())));
        });
    }

    private boolean violated(ConstraintValidatorContext context, Runnable each) {
        if (!hasOwnMessage) {
            context.disableDefaultConstraintViolation();
            each.run();
        }
        return false;
    }

    /** Words as a message template in which nothing is looked up or worked out: they may quote papers. */
    static String template(String words) {
        return words.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
