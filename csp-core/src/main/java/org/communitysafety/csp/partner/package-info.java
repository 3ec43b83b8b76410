/**
 * The partnership, its areas, and the bodies and people that the papers name.
 *
 * <p>Here stands what papers say of a body. Who the responsible authorities are by law is told by
 * {@link org.communitysafety.csp.authority}, from the area and the day.
 */
@NullMarked
package org.communitysafety.csp.partner;

import org.jspecify.annotations.NullMarked;
