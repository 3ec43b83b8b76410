/** How success is told: measures, their targets and what was observed. */
@NullMarked
package org.communitysafety.csp.measure;

import org.jspecify.annotations.NullMarked;
