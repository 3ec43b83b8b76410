/**
 * The form of a sound document: what every element should have, whatever the law asks.
 *
 * <p>The Jakarta constraints on the elements say it, so a host's own default validator finds the same as
 * {@link org.communitysafety.csp.form.FormCheck}. A defect of form is never a gap in law.
 */
@NullMarked
package org.communitysafety.csp.form;

import org.jspecify.annotations.NullMarked;
