/** What each thing of the papers is called and how it is written: one class for each, both ways. */
@NullMarked
package org.communitysafety.csp.io.format;

import org.jspecify.annotations.NullMarked;
