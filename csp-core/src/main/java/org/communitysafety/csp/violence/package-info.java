/** The strategy under the Serious Violence Duty and what it says. */
@NullMarked
package org.communitysafety.csp.violence;

import org.jspecify.annotations.NullMarked;
