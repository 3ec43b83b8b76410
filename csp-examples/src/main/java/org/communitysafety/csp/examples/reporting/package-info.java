/**
 * The documents between two reviews: how a year's papers differ from those of the year before, how the plan stands at the end of a
 * quarter, and what came of it by the end of the year. Each tells what people judged and what papers say; nothing is judged here.
 */
package org.communitysafety.csp.examples.reporting;
