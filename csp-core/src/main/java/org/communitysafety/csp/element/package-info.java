/**
 * What all parts of the papers have in common: an id, who may see it, the subjects it serves, what is said in prose.
 *
 * <p>The subjects are the aims that section 6(1) of the Crime and Disorder Act 1998 gives a partnership. A plan is
 * checked by what its elements say they serve, never by duty ids: a paper states facts, the law asks for them.
 */
@NullMarked
package org.communitysafety.csp.element;

import org.jspecify.annotations.NullMarked;
