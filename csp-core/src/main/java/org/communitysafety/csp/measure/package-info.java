/**
 * How success is told: a measure with its baseline, targets and readings.
 *
 * <p>Numbers are kept as written and as understood, each with its time and source. A reading without a value says why, and no
 * value is never zero; a break in a series is told, never smoothed.
 */
@NullMarked
package org.communitysafety.csp.measure;

import org.jspecify.annotations.NullMarked;
