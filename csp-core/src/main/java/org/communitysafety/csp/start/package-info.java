/** Papers for a partnership that starts a new year: every part that the law will ask for, still to be written. */
@NullMarked
package org.communitysafety.csp.start;

import org.jspecify.annotations.NullMarked;
