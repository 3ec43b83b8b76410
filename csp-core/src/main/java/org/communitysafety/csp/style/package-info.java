/** How elements are generated. */
@NullMarked
package org.communitysafety.csp.style;

import org.jspecify.annotations.NullMarked;
