package org.communitysafety.csp.io.sheet;

/**
 * A column of a sheet.
 *
 * @param index from 0
 * @param heading on one line, its white space as single spaces; empty if it has none
 * @param cell the heading as it stands, and its place
 * @param again whether a column before it has the same heading, but for capitals
 */
public record SheetColumn(int index, String heading, SheetCell cell, boolean again) {}
