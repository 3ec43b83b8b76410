package org.communitysafety.csp.sound;

import org.communitysafety.csp.papers.Papers;

/** What the sound papers hold on the Serious Violence Duty. */
final class SoundViolence {

    private SoundViolence() {}

    /** Adds it to the papers for 2025-26. */
    static Papers to2025(Papers papers) {
        return papers;
    }

    /** Adds it to the papers for 2008-09. */
    static Papers to2008(Papers papers) {
        return papers;
    }
}
