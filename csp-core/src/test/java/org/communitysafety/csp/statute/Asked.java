package org.communitysafety.csp.statute;

import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * Papers that are reviewed to see which outcomes they reach.
 *
 * @param name what is special about them
 * @param papers the papers
 * @param options how they are reviewed
 */
record Asked(String name, Papers papers, ReviewOptions options) {}
