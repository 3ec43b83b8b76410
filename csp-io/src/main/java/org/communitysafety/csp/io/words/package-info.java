/**
 * What pages and lists say to people, apart from the code that says it, and text of the papers made fit to be shown.
 *
 * <p>Every label and sentence stands in one bundle for each language, beside that of the law's own module: {@link
 * org.communitysafety.csp.words} tells how.
 */
@NullMarked
package org.communitysafety.csp.io.words;

import org.jspecify.annotations.NullMarked;
