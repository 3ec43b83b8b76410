/**
 * Papers as a set of CSV tables, one for each kind of element, and as a zip file of them.
 *
 * <p>{@link org.communitysafety.csp.io.table.Layout} works the tables out from the one list of fields that JSON has too. Reading puts the
 * cells together as JSON and runs the one reader of papers on it, so that every check and every word of it is the same; a byte of that
 * JSON is traced back to its cell. Writing takes the canonical JSON apart. Nothing is unpacked to a disk.
 */
@NullMarked
package org.communitysafety.csp.io.table;

import org.jspecify.annotations.NullMarked;
