/**
 * The strategic assessment: the yearly analysis that a partnership plan rests on (SI 2007/1830 regulations 5 to 7, SI 2007/3076
 * regulations 5 to 7).
 *
 * <p>It has the levels and patterns that were found, the change since the assessment before and why, what people thought should come
 * first, how far the plan was carried out, and what should be put first next. What it does not say is left out, not made up: a
 * review tells the silence.
 */
@NullMarked
package org.communitysafety.csp.assessment;

import org.jspecify.annotations.NullMarked;
