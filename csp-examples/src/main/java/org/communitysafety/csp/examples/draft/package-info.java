/**
 * Documents that an officer works on, made from papers: what stands in each, apart from what it is written as.
 *
 * <p>A document holds what the papers say, in their words, and nothing else: a part that they have nothing for is marked for its author; one
 * that could not be read, or is not for the readers, is marked as that, since it must not be taken for one that is lacking ({@code Material}
 * tells them apart). What the law asks comes from the duties that the review asked of the papers ({@code Law}), so that nation, kind of area
 * and day choose the instrument; each such sentence is marked for a lawyer and cites it. The words that a document adds stand in one class
 * for each document.
 */
@NullMarked
package org.communitysafety.csp.examples.draft;

import org.jspecify.annotations.NullMarked;
