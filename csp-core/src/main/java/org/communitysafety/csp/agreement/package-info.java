/** A county's community safety agreement. */
@NullMarked
package org.communitysafety.csp.agreement;

import org.jspecify.annotations.NullMarked;
