/**
 * What a page about a review says, whatever it is written in: text, HTML or Markdown.
 *
 * <p>{@link org.communitysafety.csp.io.brief.Brief} goes through the review once and puts it into words: the first lines, what
 * to do first and who can do it, the count of answers by chapter, one card for every duty, the authorities, and what each part
 * of the papers serves. How it looks is for the pages. Everything here is immutable, and takes its words from
 * {@link org.communitysafety.csp.words.Words}; words of the papers are as written, and a page escapes them for its format.
 */
@NullMarked
package org.communitysafety.csp.io.brief;

import org.jspecify.annotations.NullMarked;
