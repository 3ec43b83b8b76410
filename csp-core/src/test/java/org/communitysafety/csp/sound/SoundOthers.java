package org.communitysafety.csp.sound;

import org.communitysafety.csp.papers.Papers;

/** What the sound papers hold on co-operation, reports, regard, shared data and scrutiny. */
final class SoundOthers {

    private SoundOthers() {}

    /** Adds it to the papers for 2025-26. */
    static Papers to2025(Papers papers) {
        return papers;
    }

    /** Adds it to the papers for 2008-09. */
    static Papers to2008(Papers papers) {
        return papers;
    }
}
