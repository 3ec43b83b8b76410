package org.communitysafety.csp.spoilt;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;

/**
 * One thing taken away from sound papers, and what must come of it.
 *
 * @param duty the duty it spoils
 * @param name what is taken away
 * @param sound the papers before
 * @param change what takes it away
 * @param changed the outcomes that change, by hand: the duty's own, and those of its twin and limbs
 * @param emptied the duties for a person that have no evidence any more
 */
public record Spoiler(
        String duty, String name, Papers sound, Change change, Map<String, Outcome> changed, Set<String> emptied) {

    /** Takes something away, with nothing said yet of what comes of it. */
    public static Spoiler of(String duty, String name, Change change) {
        return new Spoiler(duty, name, SoundPapers.of2025(), change, Map.of(), Set.of());
    }

    /** The spoiled duty's own outcome changes to that one. */
    public Spoiler gives(Outcome outcome) {
        return with(duty, outcome);
    }

    /** So does another's: its twin's or a limb's. */
    public Spoiler with(String other, Outcome outcome) {
        Map<String, Outcome> more = new TreeMap<>(changed);
        more.put(other, outcome);
        return new Spoiler(duty, name, sound, change, more, emptied);
    }

    /** The duties stay for a person, with nothing in hand. */
    public Spoiler empties(String... duties) {
        return new Spoiler(duty, name, sound, change, changed, Set.of(duties));
    }

    /** The duty stays for a person, with nothing in hand. */
    public Spoiler emptiesIt() {
        return empties(duty);
    }

    /** It is those papers that are spoiled. */
    public Spoiler in(Papers papers) {
        return new Spoiler(duty, name, papers, change, changed, emptied);
    }

    @Override
    public String toString() {
        return duty + ": " + name;
    }
}
