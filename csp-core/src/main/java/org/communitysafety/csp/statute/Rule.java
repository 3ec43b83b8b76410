package org.communitysafety.csp.statute;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.element.Subject;

/** A rule of the scheme of 2007, said once, and the duty that it is in each nation that has it. */
final class Rule {

    private final Map<Regime, Duty> duties = new EnumMap<>(Regime.class);

    private Rule(Set<Regime> where, Function<Regime, Duty> sentence) {
        where.forEach(law -> duties.put(law, sentence.apply(law)));
    }

    /** A rule of both nations. */
    static Rule inBoth(Function<Regime, Duty> sentence) {
        return new Rule(EnumSet.allOf(Regime.class), sentence);
    }

    /** A rule of one nation. */
    static Rule only(Regime where, Function<Regime, Duty> sentence) {
        return new Rule(EnumSet.of(where), sentence);
    }

    /** A rule of the nations whose Regulations reach the subject. */
    static Rule on(Subject subject, Function<Regime, Duty> sentence) {
        Set<Regime> where = EnumSet.allOf(Regime.class);
        where.removeIf(law -> !law.reaches(subject));
        return new Rule(where, sentence);
    }

    /** The duty that it is in the nation; empty if the nation does not have it. */
    Optional<Duty> in(Regime law) {
        return Optional.ofNullable(duties.get(law));
    }
}
