/**
 * The yearly cycle of a partnership, in dated steps.
 *
 * <p>A plan for a year is made in the year before: the strategic assessment falls in it, in two tiers the county agreement
 * too, and the plan is revised before it ends. The public meeting, scrutiny and the sharing of information then fall in the
 * plan's own year. Where the law fixes no day none is invented: the step says so. With the partnership's and the council's
 * own dates, {@link org.communitysafety.csp.calendar.YearlyCycle} works back to when agendas are out, and tells what comes
 * too late or in an order that cannot work. What is law, what is law of council meetings and what is only usual is told
 * of each step.
 *
 * <p>No type here asks a clock, or knows a bank holiday that it was not given.
 */
@NullMarked
package org.communitysafety.csp.calendar;

import org.jspecify.annotations.NullMarked;
