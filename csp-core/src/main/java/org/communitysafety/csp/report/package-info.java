/** The committee report that carries a plan through a council. */
@NullMarked
package org.communitysafety.csp.report;

import org.jspecify.annotations.NullMarked;
