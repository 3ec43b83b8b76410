/** The strategic assessment: levels and patterns, what it proposes to put first, and whose views were asked. */
@NullMarked
package org.communitysafety.csp.assessment;

import org.jspecify.annotations.NullMarked;
