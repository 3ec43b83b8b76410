/**
 * What a duty is, and what it answers.
 *
 * <p>A {@link org.communitysafety.csp.duty.Duty} is one limb of one provision: who must do what, since when, where, and
 * what in the papers would show it. Asked of papers on a day it gives exactly one
 * {@link org.communitysafety.csp.duty.Finding}; the findings of a review are a complete ledger, so that nobody has to
 * read silence as success. A finding says what the papers hold. Whether the law was kept is for people.
 */
@NullMarked
package org.communitysafety.csp.duty;

import org.jspecify.annotations.NullMarked;
