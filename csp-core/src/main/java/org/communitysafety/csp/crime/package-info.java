/**
 * Levels and patterns of street-level crime, as the police publish it record by record, and how they changed between periods.
 *
 * <p>What was recorded is counted, with source, period and what a reader must know of it. Nothing is filled in, nothing is
 * said of a cause, and what was not read never reads as a low count.
 */
@NullMarked
package org.communitysafety.csp.crime;

import org.jspecify.annotations.NullMarked;
