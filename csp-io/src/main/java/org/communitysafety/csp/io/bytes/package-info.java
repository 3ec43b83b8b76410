/** Bytes of text, eight at a time. */
@NullMarked
package org.communitysafety.csp.io.bytes;

import org.jspecify.annotations.NullMarked;
