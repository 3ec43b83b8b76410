/** How elements are generated, and how one is refused. Of use to this library alone. */
package org.communitysafety.csp.style;
