/**
 * The command {@code csp}: papers reviewed against the law, what they leave open, the documents that are made of them, the duties of the
 * law, and the schemas of what goes in and comes out.
 */
@NullMarked
package org.communitysafety.csp.examples.cli;

import org.jspecify.annotations.NullMarked;
