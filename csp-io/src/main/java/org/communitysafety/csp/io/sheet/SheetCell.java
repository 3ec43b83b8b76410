package org.communitysafety.csp.io.sheet;

/**
 * A cell and where it starts.
 *
 * @param text as it stands, without the quotation marks around it
 * @param line from 1; the row's number in a workbook
 * @param column from 1, in characters; the cell's number in a workbook
 */
public record SheetCell(String text, int line, int column) {}
