/** The partnership plan: strategies, priorities, actions, resources. */
@NullMarked
package org.communitysafety.csp.plan;

import org.jspecify.annotations.NullMarked;
