/**
 * What a change of law does: which duties start and stop between two days, and what that means for given papers.
 *
 * <p>Start at {@link org.communitysafety.csp.change.LawChanges} or {@link org.communitysafety.csp.change.Impact}. Both rest
 * on the duties as they are encoded and on reviews of the papers as at each day; nothing is worked out a second way.
 */
@NullMarked
package org.communitysafety.csp.change;

import org.jspecify.annotations.NullMarked;
