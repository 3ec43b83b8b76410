package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.authority.Coverage;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** Whether some bodies are every authority that the area has on a day, never only those that the plan lists. */
final class Everyone {

    private Everyone() {}

    /** Says of each responsible authority that is not among the bodies what it lacks, by its name. */
    static void of(
            Dossier dossier, LocalDate on, Collection<ElementId> bodies, Message.One<String> lacking, Look look) {
        Optional<Coverage> covered = dossier.authorities().covered(bodies, on);
        if (covered.isEmpty()) {
            look.leavesToAPerson(dossier.words().say(EveryoneMessages.NOT_KNOWN_WITHOUT_AREA));
            return;
        }
        tell(dossier.words(), covered.get(), EveryoneMessages.RESPONSIBLE_NOT_KNOWN,
                name -> dossier.words().say(lacking, name), look);
    }

    /** The same of the specified authorities of the 2022 Act: the responsible ones and the youth offending team. */
    static void ofSpecified(
            Dossier dossier, LocalDate on, Collection<ElementId> bodies, Message.One<String> lacking, Look look) {
        dossier.place().ifPresent(place -> tell(dossier.words(), dossier.authorities().specified(bodies, place.areas(), on),
                EveryoneMessages.SPECIFIED_NOT_KNOWN, name -> dossier.words().say(lacking, name), look));
    }

    /**
     * The same of those responsible authorities only that the predicate takes, such as each council; where the area has none
     * of them, nothing is shown. Of a county with districts that is its own council: the districts' papers are of the others.
     */
    static void of(
            Dossier dossier,
            LocalDate on,
            Predicate<ExpectedAuthority> which,
            Collection<ElementId> bodies,
            Message.One<String> lacking,
            Look look) {
        of(dossier, on, which, bodies, name -> dossier.words().say(lacking, name), look);
    }

    /** The same, where the sentence on a name has more put into it. */
    static void of(
            Dossier dossier,
            LocalDate on,
            Predicate<ExpectedAuthority> which,
            Collection<ElementId> bodies,
            UnaryOperator<String> lacking,
            Look look) {
        Optional<Coverage> covered = dossier.authorities().covered(bodies, on).map(all -> all.only(asked(dossier, which)));
        if (covered.isEmpty()) {
            look.leavesToAPerson(dossier.words().say(EveryoneMessages.NOT_KNOWN_WITHOUT_AREA));
        } else if (covered.get().matched().isEmpty() && covered.get().unclear().isEmpty()
                && covered.get().missing().isEmpty()) {
            look.leavesToAPerson(dossier.words().say(EveryoneMessages.NONE_OF_THIS_KIND));
        } else {
            tell(dossier.words(), covered.get(), EveryoneMessages.RESPONSIBLE_NOT_KNOWN, lacking, look);
        }
    }

    /** Whether one of those that the predicate takes is among the bodies, or by its name may be. */
    static boolean mayBeOne(
            Dossier dossier, LocalDate on, Predicate<ExpectedAuthority> which, Collection<ElementId> bodies) {
        return dossier.authorities().covered(bodies, on)
                .map(all -> all.only(asked(dossier, which)))
                .filter(some -> !some.matched().isEmpty() || !some.unclear().isEmpty())
                .isPresent();
    }

    /** Of how many responsible authorities it is not said that they are among the bodies; without an area of none. */
    static int open(Dossier dossier, LocalDate on, Collection<ElementId> bodies) {
        return dossier.authorities().covered(bodies, on).map(all -> all.missing().size() + all.unclear().size()).orElse(0);
    }

    /** Whether each of those that the predicate takes is among the bodies, as far as is known. */
    static boolean areAll(
            Dossier dossier, LocalDate on, Predicate<ExpectedAuthority> which, Collection<ElementId> bodies) {
        return dossier.authorities().covered(bodies, on)
                .map(all -> all.only(asked(dossier, which)))
                .filter(some -> some.extent() == Coverage.Extent.EVERY && !some.matched().isEmpty())
                .isPresent();
    }

    /** Without groups: what each owes in functions of its own, no group that it is in does for it. */
    static List<ElementId> themselves(Dossier dossier, Collection<ElementId> bodies) {
        return bodies.stream()
                .filter(id -> dossier.body(id).filter(body -> !body.getMembers().isEmpty()).isEmpty())
                .toList();
    }

    /** Those of the authorities that the predicate takes that are asked in these papers. */
    static Predicate<ExpectedAuthority> asked(Dossier dossier, Predicate<ExpectedAuthority> which) {
        return dossier.place().filter(Place::isCounty).isPresent()
                ? which.and(authority -> authority.kind() == BodyKind.COUNTY_COUNCIL)
                : which;
    }

    private static void tell(
            Words words, Coverage coverage, Message.Plain notKnown, UnaryOperator<String> lacking, Look look) {
        coverage.missing().forEach(authority -> look.lacks(lacking.apply(authority.name())));
        coverage.unclear().forEach(authority -> look.lacks(words.say(EveryoneMessages.A_BODY_MAY_BE, authority.name())));
        if (coverage.extent() == Coverage.Extent.NOT_KNOWN) {
            look.leavesToAPerson(words.say(notKnown));
        }
    }
}
