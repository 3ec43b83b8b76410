/**
 * What is written out: papers with their review and the places of everything in them, a list of duties, and how text is
 * to look.
 */
@NullMarked
package org.communitysafety.csp.io.result;

import org.jspecify.annotations.NullMarked;
