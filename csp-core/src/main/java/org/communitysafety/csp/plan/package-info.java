/**
 * The partnership plan: strategies, priorities, actions and resources for a year (SI 2007/1830 regulations 10 and 11, SI 2007/3076
 * regulations 8 and 9).
 *
 * <p>What an element serves is said by the subjects it is tagged with, and a tag counts only where something of substance stands
 * beside it. A plan that lacks something can be built all the same, so that it can be reviewed.
 */
@NullMarked
package org.communitysafety.csp.plan;

import org.jspecify.annotations.NullMarked;
