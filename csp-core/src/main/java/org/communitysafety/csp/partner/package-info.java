/** The partnership, its areas, and the bodies that its papers name. */
@NullMarked
package org.communitysafety.csp.partner;

import org.jspecify.annotations.NullMarked;
