/** A county's community safety agreement. */
package org.communitysafety.csp.agreement;
