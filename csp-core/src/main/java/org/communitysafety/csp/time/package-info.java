/**
 * Days, months and years as the papers and the Regulations use them.
 *
 * <p>No type here asks a clock: the day on which anything is judged is always an argument.
 */
@NullMarked
package org.communitysafety.csp.time;

import org.jspecify.annotations.NullMarked;
