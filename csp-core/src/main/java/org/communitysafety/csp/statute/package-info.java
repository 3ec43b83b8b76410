/**
 * The chapters of the law, in its own order: one constant a limb, amendments as further constants with their dates.
 *
 * <p>The wording is ours; the addresses are the law's. {@link org.communitysafety.csp.statute.Statute} lists every
 * chapter.
 */
@NullMarked
package org.communitysafety.csp.statute;

import org.jspecify.annotations.NullMarked;
