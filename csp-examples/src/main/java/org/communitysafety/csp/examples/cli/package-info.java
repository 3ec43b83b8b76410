/**
 * The command {@code csp}: papers reviewed against the law, what they leave open, the duties of the law, and the schemas
 * of what goes in and comes out.
 */
package org.communitysafety.csp.examples.cli;
