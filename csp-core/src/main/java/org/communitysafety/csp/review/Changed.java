package org.communitysafety.csp.review;

/**
 * The same thing in two reviews.
 *
 * @param before in the first
 * @param after in the second
 * @param <T> a finding, or what the papers tell of an authority
 */
public record Changed<T>(T before, T after) {}
