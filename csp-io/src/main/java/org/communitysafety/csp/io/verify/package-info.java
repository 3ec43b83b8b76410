/** Reviews that were written as JSON, read again and held against what their inputs give now. */
package org.communitysafety.csp.io.verify;
