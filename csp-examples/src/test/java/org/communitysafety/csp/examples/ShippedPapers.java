package org.communitysafety.csp.examples;

import java.util.function.Supplier;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.SoundCombined;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundOneTier;
import org.communitysafety.csp.sound.SoundWales;

/** The complete papers of areas that are no single district, as they are shipped and as the tests compose them. */
enum ShippedPapers {
    WALES("complete-wales.json", SoundWales::of2025),
    UNITARY("complete-unitary.json", SoundOneTier::unitary),
    LONDON("complete-london.json", SoundOneTier::london),
    COUNTY("complete-county.json", SoundCounty::of2025),
    COMBINED("complete-combined.json", SoundCombined::of2025);

    private final String file;
    private final Supplier<Papers> composed;

    ShippedPapers(String file, Supplier<Papers> composed) {
        this.file = file;
        this.composed = composed;
    }

    String file() {
        return file;
    }

    Papers composed() {
        return composed.get();
    }
}
