/**
 * Which words hint at which subject: published, so that anybody can see, and challenge, what the library takes for a hint.
 *
 * <p>A hint is never evidence. Where a paper speaks of a subject without saying that an element serves it, the words are
 * shown to a person, who decides: the outcome is {@code for-judgement} and never more.
 */
@NullMarked
package org.communitysafety.csp.vocabulary;

import org.jspecify.annotations.NullMarked;
