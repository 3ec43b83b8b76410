/** Records of street-level crime out of the rows of CSV, with every fault at its cell. */
@NullMarked
package org.communitysafety.csp.io.crime;

import org.jspecify.annotations.NullMarked;
