package org.communitysafety.csp.crime;

/**
 * What a reader of the counts must know.
 *
 * @param kind what it is about
 * @param sentence whole sentences for people
 */
public record Caveat(CaveatKind kind, String sentence) {}
