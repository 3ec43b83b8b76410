/** A council's own sheet, read by its mapping: cells understood, a mapping proposed, rows brought into papers. */
package org.communitysafety.csp.io.map;
