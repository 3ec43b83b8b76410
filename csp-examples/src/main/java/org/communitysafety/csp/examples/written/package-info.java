/**
 * Documents written as DOCX, HTML and Markdown.
 *
 * <p>{@link org.communitysafety.csp.examples.written.DocumentFormat#write} is the way in. How a document looks stands here and nowhere
 * else: in {@code styles.xml} and {@code numbering.xml} for DOCX, in {@code document.css} for HTML. Every format marks
 * headings and header rows as such, has no merged cells, and puts the words of a mark before what is marked; DOCX and HTML say the language,
 * for which Markdown has no place. The same document gives the
 * same bytes: no clock, zone or locale is asked, and the parts of a DOCX file all have one fixed time.
 */
@NullMarked
package org.communitysafety.csp.examples.written;

import org.jspecify.annotations.NullMarked;
