/** Papers for a partnership that starts a new year: every part that the law will ask for, still to be written. */
package org.communitysafety.csp.start;
