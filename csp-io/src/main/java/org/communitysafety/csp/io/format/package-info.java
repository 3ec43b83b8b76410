/**
 * What each field of the papers is called, how its text is read, and what it means: named once, for JSON, tables and schemas alike.
 * Out of sight of whoever embeds this.
 */
@NullMarked
package org.communitysafety.csp.io.format;

import org.jspecify.annotations.NullMarked;
