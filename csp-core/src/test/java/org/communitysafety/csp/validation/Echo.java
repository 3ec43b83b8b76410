package org.communitysafety.csp.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.communitysafety.csp.papers.Papers;

/** Says the title of papers as a violation, by the way in which {@link PassesGate} says its own. */
@Constraint(validatedBy = Echo.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Echo {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says it. */
    final class Validator implements ConstraintValidator<Echo, Papers> {

        public Validator() {}

        @Override
        public boolean isValid(Papers papers, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            PropertyPath.of("/title").violate(context, PassesGateValidator.template(papers.getTitle().orElseThrow()));
            return false;
        }
    }
}
