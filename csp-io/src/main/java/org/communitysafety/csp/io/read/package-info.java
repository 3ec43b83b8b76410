/**
 * What reading gives: the value, every fault with its place, and which parts were not wholly read.
 *
 * <p>Somebody who reviews papers must ask {@link org.communitysafety.csp.io.read.Read#isWhollyRead(String)} before they
 * say that something is not there: an action dropped for a bad date must not turn into "the plan has no action".
 */
@NullMarked
package org.communitysafety.csp.io.read;

import org.jspecify.annotations.NullMarked;
