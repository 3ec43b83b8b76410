/** How near a word comes to one that was mistyped: for the modules of this library alone. */
@NullMarked
package org.communitysafety.csp.spelling;

import org.jspecify.annotations.NullMarked;
