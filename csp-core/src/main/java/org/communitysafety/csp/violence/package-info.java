/** The strategy under the Serious Violence Duty and what it says. */
package org.communitysafety.csp.violence;
