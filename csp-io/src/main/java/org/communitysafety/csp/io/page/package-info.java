/**
 * A review as one HTML page: the templates in {@code src/main/jte} filled in with what {@link
 * org.communitysafety.csp.io.brief.Brief} says. Values are escaped by where they stand; the page has no script and asks nobody
 * for anything.
 */
@NullMarked
package org.communitysafety.csp.io.page;

import org.jspecify.annotations.NullMarked;
