/**
 * Addresses of the law: the instruments this library has read, up to which day, and the provisions in them.
 *
 * <p>Nothing here quotes the law. A {@link org.communitysafety.csp.law.Provision} says where a text stands and links to
 * it at legislation.gov.uk; whoever needs the words reads them there.
 */
@NullMarked
package org.communitysafety.csp.law;

import org.jspecify.annotations.NullMarked;
