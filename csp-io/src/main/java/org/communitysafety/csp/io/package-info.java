/**
 * Papers as files.
 *
 * <p>What is wrong in a file never throws: it is a {@link org.communitysafety.csp.io.read.Fault} with a place and a
 * sentence for the person who keeps the papers, and what is sound beside it is still read.
 */
@NullMarked
package org.communitysafety.csp.io;

import org.jspecify.annotations.NullMarked;
