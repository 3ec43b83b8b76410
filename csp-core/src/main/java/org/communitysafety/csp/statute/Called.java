package org.communitysafety.csp.statute;

import java.util.Locale;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.words.Words;

/** How a sentence calls things that have their English where they stand: another language has its own name by their word. */
final class Called {

    private Called() {}

    /** A subject. */
    static String subject(Words words, Subject subject) {
        return words.own("subject." + subject.getWord(), subject.getName());
    }

    /** What a body decided. */
    static String verb(Words words, DecisionVerb verb) {
        return words.own("decision-verb." + verb.getWord(), verb.getPhrase());
    }

    /** What data are on. */
    static String data(Words words, DataMatter matter) {
        return words.own(key("data-matter", matter), matter.getName());
    }

    /** Somebody of a prescribed description. */
    static String invited(Words words, InvitedDescription description) {
        return words.own(key("invited-description", description), description.getName());
    }

    /** The key under which another language names one of a family. */
    static String key(String family, Enum<?> one) {
        return family + "." + one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
