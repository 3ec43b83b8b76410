package org.communitysafety.csp.statute;

import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.record.EventKind;
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

    /** A role under the law. */
    static String role(Words words, StatutoryRole role) {
        return words.own("statutory-role." + role.getWord(), role.getWord().replace('-', ' '));
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

    /** What happened, where nothing tells more of it than its kind. */
    static String event(Words words, EventKind kind) {
        return words.own("event-kind." + kind.getWord(), kind.getWord().replace('-', ' '));
    }

    /** Joins names of which all count. */
    static Collector<CharSequence, ?, String> allOf(Words words) {
        return Collectors.joining(words.say(CalledMessages.AND));
    }

    /** Joins names that are told in a row. */
    static Collector<CharSequence, ?, String> inARow(Words words) {
        return Collectors.joining(words.say(CalledMessages.COMMA));
    }
}
