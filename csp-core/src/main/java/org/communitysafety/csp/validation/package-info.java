/**
 * A gate as a constraint of Jakarta Validation, for a host whose forms and services are validated so.
 *
 * <pre>{@code
 * class Submission {
 *     @Valid
 *     @PassesGate(value = Gate.GAPS, groups = BeforeAdoption.class)
 *     Papers papers;
 * }
 *
 * validator.validate(submission);                        // a draft may be saved: only its form is looked at
 * validator.validate(submission, BeforeAdoption.class);  // one violation for each duty that stops, with its path
 * }</pre>
 *
 * <p>Whoever needs the findings themselves, with their evidence, asks {@link org.communitysafety.csp.review.Review} instead.
 */
@NullMarked
package org.communitysafety.csp.validation;

import org.jspecify.annotations.NullMarked;
