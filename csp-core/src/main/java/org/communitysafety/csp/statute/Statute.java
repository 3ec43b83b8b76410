package org.communitysafety.csp.statute;

import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Chapter;

/** Every chapter of the law that is encoded, in order. */
public final class Statute {

    private static final Catalogue CATALOGUE = new Catalogue("2026-11", List.of(
            new Chapter("Strategies", "Crime and Disorder Act 1998, section 6", Section6Strategies.ALL),
            new Chapter("Sharing information", "SI 2007/1830, regulation 4", InformationSharingRegulation.ALL),
            new Chapter("Strategic assessment", "SI 2007/1830, regulations 5 to 7",
                    Stream.concat(AssessmentRegulations.ALL.stream(), AssessmentContents.ALL.stream()).toList()),
            new Chapter("Partnership plan", "SI 2007/1830, regulations 10, 11 and 13A", PlanRegulations.ALL),
            new Chapter("Local people", "SI 2007/1830, regulations 12 and 14", EngagementRegulations.ALL)));

    private Statute() {}

    /** The duties this library asks. The same object at each call. */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }
}
