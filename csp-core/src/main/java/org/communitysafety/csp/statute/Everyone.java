package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.communitysafety.csp.authority.Coverage;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.ElementId;

/** Whether some bodies are every authority that the area has on a day, never only those that the plan lists. */
final class Everyone {

    private Everyone() {}

    /** Says of each responsible authority that is not among the bodies that it lacks what the phrase says. */
    static void of(Dossier dossier, LocalDate on, Collection<ElementId> bodies, String phrase, Look look) {
        Optional<Coverage> covered = dossier.covered(bodies, on);
        if (covered.isEmpty()) {
            look.leavesToAPerson("Which bodies are the responsible authorities is not known without the area.");
            return;
        }
        tell(covered.get(), "responsible", phrase, look);
    }

    /** The same of the specified authorities of the 2022 Act: the responsible ones and the youth offending team. */
    static void ofSpecified(Dossier dossier, LocalDate on, Collection<ElementId> bodies, String phrase, Look look) {
        dossier.place().ifPresent(place -> tell(dossier.specified(bodies, place.areas(), on), "specified", phrase, look));
    }

    /**
     * The same of those responsible authorities only that the predicate takes, such as each council; where the area has none
     * of them, nothing is shown.
     */
    static void of(
            Dossier dossier,
            LocalDate on,
            Predicate<ExpectedAuthority> which,
            Collection<ElementId> bodies,
            String phrase,
            Look look) {
        Optional<Coverage> covered = dossier.covered(bodies, on).map(all -> all.only(which));
        if (covered.isEmpty()) {
            look.leavesToAPerson("Which bodies are the responsible authorities is not known without the area.");
        } else if (covered.get().matched().isEmpty() && covered.get().unclear().isEmpty()
                && covered.get().missing().isEmpty()) {
            look.leavesToAPerson("The area has no responsible authority of this kind on that day, so which body it is for is "
                    + "for a person.");
        } else {
            tell(covered.get(), "responsible", phrase, look);
        }
    }

    /** Whether one of those that the predicate takes is among the bodies, or by its name may be. */
    static boolean mayBeOne(
            Dossier dossier, LocalDate on, Predicate<ExpectedAuthority> which, Collection<ElementId> bodies) {
        return dossier.covered(bodies, on)
                .map(all -> all.only(which))
                .filter(some -> !some.matched().isEmpty() || !some.unclear().isEmpty())
                .isPresent();
    }

    private static void tell(Coverage coverage, String which, String phrase, Look look) {
        coverage.missing().forEach(authority -> look.lacks(authority.name() + " " + phrase + "."));
        coverage.unclear().forEach(authority -> look.lacks(
                "A body here may be " + authority.name() + ", but its name does not tell which body it is."));
        if (coverage.extent() == Coverage.Extent.NOT_KNOWN) {
            look.leavesToAPerson("Which bodies are the " + which + " authorities of the area on that day is not fully known, "
                    + "so whether this is all of them is for a person.");
        }
    }
}
