package org.communitysafety.csp.testing;

import java.util.Map;
import java.util.TreeMap;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.SoundCombined;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundOneTier;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;

/** Complete papers of each kind of area for 2025-26: each passes the gate {@code gaps}. Areas and people are made up. */
public final class SoundSets {

    private SoundSets() {}

    /** The papers by the kind of area, in a fixed order. */
    public static Map<String, Papers> all() {
        Map<String, Papers> all = new TreeMap<>();
        all.put("district", SoundPapers.of2025());
        all.put("unitary", SoundOneTier.unitary());
        all.put("london", SoundOneTier.london());
        all.put("wales", SoundWales.of2025());
        all.put("county", SoundCounty.of2025());
        all.put("combined", SoundCombined.of2025());
        return all;
    }
}
