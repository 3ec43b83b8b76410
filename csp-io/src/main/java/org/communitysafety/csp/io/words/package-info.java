/**
 * What is said to people, apart from the code that says it.
 *
 * <p>Every label and sentence of a page stands in one bundle for each language, under a key. A {@link
 * org.communitysafety.csp.io.words.Message} is such a key with the types of what is put into it, so that a sentence that
 * lacks a number, or has one too many, does not compile. Another language is another file beside the English one, and no
 * code. What the law asks, why an answer is what it is and what to do about it come with the finding from the law's own
 * module, in English.
 */
@NullMarked
package org.communitysafety.csp.io.words;

import org.jspecify.annotations.NullMarked;
