/**
 * Assertions for the tests of whoever plans with this library, whatever runs them: a failed one throws an
 * {@link java.lang.AssertionError} that a person can act on, and nothing else is needed on the class path.
 *
 * <pre>{@code
 * import static org.communitysafety.csp.assertions.PapersAssertions.assertThat;
 *
 * assertThat(papers).askedOn(LocalDate.of(2025, 3, 31)).shows("CDA98-6-1-C").passes(Gate.GAPS);
 * assertThat(papers).withAnswers(answers).isStatutorilyComplete();
 * }</pre>
 *
 * <p>Papers that were read from a file are asserted on as they were read, faults and all, with {@code ReadAssertions} of the
 * module {@code org.communitysafety.csp.io}: then a message names lines, and a fault cannot read as "fine".
 */
@NullMarked
package org.communitysafety.csp.assertions;

import org.jspecify.annotations.NullMarked;
