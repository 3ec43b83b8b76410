/** All papers of a partnership together, and their parts by name. */
@NullMarked
package org.communitysafety.csp.papers;

import org.jspecify.annotations.NullMarked;
