/**
 * Facts that no plan sets out: meetings, copies sent, protocols, publications, consultations, decisions and other events.
 *
 * <p>Each says what happened, or that it did not, with its day and who took part. It never says which duty it meets: that is for the
 * duties to tell.
 */
@NullMarked
package org.communitysafety.csp.record;

import org.jspecify.annotations.NullMarked;
