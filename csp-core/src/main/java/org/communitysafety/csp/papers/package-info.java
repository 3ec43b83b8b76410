/**
 * All that is read and reviewed together.
 *
 * <p>{@link org.communitysafety.csp.papers.Papers} is where a program begins that has records of its own: build one from your rows and
 * give it to {@link org.communitysafety.csp.review.Review#of(org.communitysafety.csp.papers.Papers)}. {@link org.communitysafety.csp.papers.IdCheck}
 * tells ids that several elements have, or that lead nowhere.
 */
@NullMarked
package org.communitysafety.csp.papers;

import org.jspecify.annotations.NullMarked;
