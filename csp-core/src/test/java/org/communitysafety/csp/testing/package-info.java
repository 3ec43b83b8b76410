/**
 * What a consumer's own tests can be built from: complete papers and papers with one thing taken away, as lists and as jqwik
 * arbitraries; a JUnit 5 test for each duty; and a check of packs of one's own. In the jar of this module with the classifier
 * {@code testing}, for class paths of tests alone. JUnit Jupiter and jqwik are the consumer's own, and each is needed only by the
 * class that names it.
 */
package org.communitysafety.csp.testing;
