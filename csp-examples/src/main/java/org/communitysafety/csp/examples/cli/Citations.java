package org.communitysafety.csp.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.statute.Statute;

/**
 * Duties by where they stand in the law, as people cite it: {@code s.6(1)(a)}, {@code section 6(1)(a) of the Crime and Disorder Act 1998},
 * {@code SI 2007/1830 reg 13A}. Without its instrument a place is looked for in all.
 */
final class Citations {

    private Citations() {}

    /** The duties that stand at the place that is cited, in the order of the law. */
    static List<Duty> at(String cited) {
        String typed = squashed(cited);
        Optional<Instrument> instrument = Arrays.stream(Instrument.values())
                .filter(one -> names(one).stream().anyMatch(typed::contains))
                .findFirst();
        String place = place(typed, instrument);
        return Statute.catalogue().getDuties().stream()
                .filter(duty -> instrument.isEmpty() || duty.getProvision().instrument() == instrument.get())
                .filter(duty -> place(squashed(duty.getProvision().text())).equals(place))
                .toList();
    }

    private static List<String> names(Instrument instrument) {
        return List.of(squashed(instrument.getTitle()), squashed(instrument.getWord()));
    }

    private static String place(String typed, Optional<Instrument> instrument) {
        String place = typed;
        for (String name : instrument.map(Citations::names).orElse(List.of())) {
            place = place.replace("ofthe" + name, "").replace("of" + name, "").replace(name, "");
        }
        return place(place);
    }

    private static String place(String squashed) {
        return squashed.replaceFirst("^(?:sections?|sec|ss?)(?=[0-9])", "s")
                .replaceFirst("^(?:regulations?|regs?|r)(?=[0-9])", "reg");
    }

    /** Small letters, digits and brackets alone. */
    private static String squashed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9()/-]", "");
    }
}
