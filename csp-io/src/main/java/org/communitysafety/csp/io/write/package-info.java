/** What is written out, as JSON, XML, iCalendar, Markdown and text in columns. Out of sight of whoever embeds this. */
package org.communitysafety.csp.io.write;
