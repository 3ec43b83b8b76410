/**
 * What is said to people, apart from the code that says it.
 *
 * <p>Every sentence that is put together stands in one bundle for each language, under a key. A {@link
 * org.communitysafety.csp.words.Message} is such a key with the types of what is put into it, so that a sentence that lacks a
 * number, or has one too many, does not compile. What stands as it is, such as the title of a duty or what it demands, has its
 * English where the duty is said, and another language has it under the duty's id. Another language is another file beside
 * the English one, and no code.
 */
@NullMarked
package org.communitysafety.csp.words;

import org.jspecify.annotations.NullMarked;
