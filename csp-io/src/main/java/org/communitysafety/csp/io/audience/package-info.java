/**
 * Results cut down for an audience: once, before anything is written, so that no rendering can tell what its readers may not be
 * shown.
 *
 * <p>A review is made from whole papers first; outcomes, counts, gate and exit stay those. Then every element that the audience
 * may not be shown is left out with all that is in it, and what is told of the rest is held against what was left out: a sentence
 * that has its words, ids, places or days is told in general terms. What cannot be known to be for the audience is not for it.
 *
 * <p>People's answers have no marking. The partners are told them; the public is told what the answer is, of which day, and
 * what it comes to, and nothing that a person wrote, since a file for everybody must not carry a name that somebody put
 * where a post was asked for.
 */
@NullMarked
package org.communitysafety.csp.io.audience;

import org.jspecify.annotations.NullMarked;
