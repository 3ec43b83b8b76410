/**
 * Who is where: the local government areas of England and Wales, and the police, fire and health bodies linked to them.
 *
 * <p>A partnership is for a local government area (Crime and Disorder Act 1998 section 5(4)). Given the code of one, the
 * {@link org.communitysafety.csp.area.AreaRegister} tells its council or councils, and on a day the police area, the fire
 * and rescue authority and the health bodies. It never guesses: an empty list means that the lists read do not tell.
 */
@NullMarked
package org.communitysafety.csp.area;

import org.jspecify.annotations.NullMarked;
