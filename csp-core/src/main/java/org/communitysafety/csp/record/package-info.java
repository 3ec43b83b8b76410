/** Facts of the year: meetings, copies, protocols, publications, consultations, decisions. */
@NullMarked
package org.communitysafety.csp.record;

import org.jspecify.annotations.NullMarked;
