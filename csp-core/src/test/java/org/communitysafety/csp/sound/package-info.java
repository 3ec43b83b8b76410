/** Sound papers of a fictional district, and ways to change them: for the tests of this module and of those above. */
package org.communitysafety.csp.sound;
