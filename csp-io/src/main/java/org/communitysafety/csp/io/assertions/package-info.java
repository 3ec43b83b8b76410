/**
 * Assertions on papers as they were read, for tests, whatever runs them: a message names the line, and a fault never reads as
 * "fine". See {@link org.communitysafety.csp.assertions}.
 */
@NullMarked
package org.communitysafety.csp.io.assertions;

import org.jspecify.annotations.NullMarked;
