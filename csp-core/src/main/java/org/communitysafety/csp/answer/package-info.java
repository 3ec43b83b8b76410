/**
 * What named people answer on duties that no paper settles.
 *
 * <p>Half of what the law asks of a partnership leaves no trace in its plan, and some of it no machine may weigh. A person
 * answers it, under a post or role, on a day, for a reason. Such an answer stands beside the finding of a review and never
 * changes it: the papers still show what they show.
 */
@NullMarked
package org.communitysafety.csp.answer;

import org.jspecify.annotations.NullMarked;
