/** What is written out, as JSON, XML, iCalendar, Markdown and text in columns. Out of sight of whoever embeds this. */
@NullMarked
package org.communitysafety.csp.io.write;

import org.jspecify.annotations.NullMarked;
