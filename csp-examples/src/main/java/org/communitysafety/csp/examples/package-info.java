/** Small programs to copy from. */
@NullMarked
package org.communitysafety.csp.examples;

import org.jspecify.annotations.NullMarked;
