/** Reviews and lists of duties as text, JSON and tables. */
@NullMarked
package org.communitysafety.csp.io.write;

import org.jspecify.annotations.NullMarked;
