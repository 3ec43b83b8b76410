/**
 * Pictures of what the papers count: measures, actions, the ranking of priorities, and levels of crime.
 *
 * <p>A picture is inline SVG without script, style or reference to anything outside it, and never stands alone: a {@link
 * org.communitysafety.csp.io.chart.Chart} has its numbers in text beside it, those that could not be drawn among them. What
 * cannot be compared is not joined: readings across a break of the series, and counts over stretches of time of different
 * length. Colour never tells anything alone. The looks stand in {@code chart.css}, in a light and a dark scheme.
 */
@NullMarked
package org.communitysafety.csp.io.chart;

import org.jspecify.annotations.NullMarked;
