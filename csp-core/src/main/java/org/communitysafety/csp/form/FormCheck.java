package org.communitysafety.csp.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import org.communitysafety.csp.papers.Papers;

/**
 * Checks the form of papers by the constraints on their elements.
 *
 * <p>The validator is the host's own, or any other; this class starts none. Thread-safe if the validator is.
 */
public final class FormCheck {

    private final Validator validator;

    private FormCheck(Validator validator) {
        this.validator = validator;
    }

    /** A check that uses the validator; refuses null. */
    public static FormCheck with(Validator validator) {
        return new FormCheck(Objects.requireNonNull(validator, "a validator"));
    }

    /** The defects of form in the papers, in the order of their places; none if there are none. */
    public List<FormFinding> of(Papers papers) {
        return validator.validate(papers).stream().map(FormCheck::finding).sorted().toList();
    }

    private static FormFinding finding(ConstraintViolation<Papers> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return new FormFinding(pointer.toString(), violation.getMessage());
    }
}
