/**
 * The report that takes a plan through the committees of a council.
 *
 * <p>It tells of the plan and is not the plan: what it says is shown to a person and is never evidence that the plan says so.
 */
@NullMarked
package org.communitysafety.csp.report;

import org.jspecify.annotations.NullMarked;
