/**
 * Section 5(1) of the Crime and Disorder Act 1998: who the responsible authorities of an area are on a day, and whether
 * the papers name them.
 *
 * <p>{@link org.communitysafety.csp.authority.ResponsibleAuthorities} is the set that the law and the lists give an area,
 * never the list that a plan happens to give. {@link org.communitysafety.csp.authority.AuthorityCheck} holds the papers
 * against it. A force is read as its chief officer; "Health" is not a body.
 */
@NullMarked
package org.communitysafety.csp.authority;

import org.jspecify.annotations.NullMarked;
