package org.communitysafety.csp.io.brief;

/**
 * Words of the papers, or what was counted or is lacking in them.
 *
 * @param text the words; what the papers say stands between quotation marks
 * @param where where they stand, and what that rests on; empty text if it is not known
 */
public record Quote(String text, String where) {}
