/** How elements are generated, and how one is refused. Of use to this library alone. */
@NullMarked
package org.communitysafety.csp.style;

import org.jspecify.annotations.NullMarked;
