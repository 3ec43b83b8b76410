/** Reviews that were written as JSON, read again and held against what their inputs give now. */
@NullMarked
package org.communitysafety.csp.io.verify;

import org.jspecify.annotations.NullMarked;
