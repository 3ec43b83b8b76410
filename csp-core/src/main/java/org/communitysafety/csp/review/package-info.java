/**
 * One set of papers held against the law, put together: a finding for every duty in force, who is responsible and whether
 * the papers name them, and notes.
 *
 * <p>Start at {@link org.communitysafety.csp.review.Review#of(org.communitysafety.csp.papers.Papers)}. Nothing here asks a
 * clock: the day the law is asked on, and the day the papers are looked at, are options.
 */
@NullMarked
package org.communitysafety.csp.review;

import org.jspecify.annotations.NullMarked;
