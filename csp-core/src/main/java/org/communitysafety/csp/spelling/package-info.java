/** How near a word comes to one that was mistyped: for the modules of this library alone. */
package org.communitysafety.csp.spelling;
