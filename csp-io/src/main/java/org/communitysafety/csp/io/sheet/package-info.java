/**
 * Sheets as located rows, whatever they came from: every cell knows where it stands.
 *
 * <p>{@link org.communitysafety.csp.io.sheet.CsvSheet} gives the rows of CSV as they stand and tells what is wrong with
 * the bytes, the separators and the quotation marks. {@link org.communitysafety.csp.io.sheet.HeadedRows} finds the header among
 * them, and tells what is wrong with a row once its headings are known. {@link org.communitysafety.csp.io.sheet.Damage} names what
 * spreadsheets do to values, and {@link org.communitysafety.csp.io.sheet.Guard} keeps them from doing it.
 */
@NullMarked
package org.communitysafety.csp.io.sheet;

import org.jspecify.annotations.NullMarked;
