/**
 * What a mapping says of a council's own sheet: which heading is which field, and how dates, lists, statuses, bodies and
 * missing values are written. Nothing in a sheet is read otherwise than its mapping says.
 */
@NullMarked
package org.communitysafety.csp.io.mapping;

import org.jspecify.annotations.NullMarked;
