/** Ways to spoil papers: each takes one thing away, and says of which duties alone the finding then changes. */
package org.communitysafety.csp.spoilt;
