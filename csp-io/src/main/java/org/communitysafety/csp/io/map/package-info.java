/** A council's own sheet, read by its mapping: cells understood, a mapping proposed, rows brought into papers. */
@NullMarked
package org.communitysafety.csp.io.map;

import org.jspecify.annotations.NullMarked;
