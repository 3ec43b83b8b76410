package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Pack;

/**
 * The duties that can be asked of papers. In the rule book alone stand those that bind only others, and those whose wording
 * ended before the 2007 Regulations.
 */
final class Askable {

    private static final LocalDate ENGLAND_FROM = LocalDate.of(2007, 8, 1);
    private static final LocalDate WALES_FROM = LocalDate.of(2007, 11, 19);

    private Askable() {}

    static List<Duty> duties() {
        return Statute.catalogue().asked(EnumSet.allOf(Pack.class)).stream()
                .filter(duty -> duty.getInForce().to().filter(last -> last.isBefore(first(duty))).isEmpty())
                .toList();
    }

    private static LocalDate first(Duty duty) {
        return duty.getNations().contains(Nation.ENGLAND) ? ENGLAND_FROM : WALES_FROM;
    }
}
