/**
 * Two years' papers of a partnership held against each other: what became of its priorities, actions and measures, and which
 * answers to the law are others now.
 *
 * <p>Start at {@link org.communitysafety.csp.compare.YearOnYear}. What is the same thing in both plans is told by what the later
 * one says that it carries on, then by id if a word of the two is the same, then by a title that is the same word for word; a likeness of words alone is told as
 * "perhaps" and decides nothing. What stands in one plan alone is new or gone only if the other was in hand and read whole. No
 * order of elements makes a difference, the same papers have none, and the other way round everything is told the other way round.
 */
@NullMarked
package org.communitysafety.csp.compare;

import org.jspecify.annotations.NullMarked;
