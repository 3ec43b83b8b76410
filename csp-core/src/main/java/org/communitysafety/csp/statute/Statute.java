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
            new Chapter("Local people", "SI 2007/1830, regulations 12 and 14", EngagementRegulations.ALL),
            new Chapter("Serious Violence Duty", "PCSCA 2022, section 8", SeriousViolenceDuty.ALL),
            new Chapter("Wider serious violence strategies", "PCSCA 2022, section 9", WiderStrategies.ALL),
            new Chapter("What makes violence serious", "PCSCA 2022, section 13; CDA 1998, section 18",
                    SeriousViolenceDuty.SERIOUS),
            new Chapter("Requests, information and guidance on serious violence", "PCSCA 2022, sections 14 to 19",
                    SeriousViolenceRequests.ALL),
            new Chapter("Publishing serious violence strategies", "SI 2022/1304, regulations 3 to 9",
                    SeriousViolencePublication.ALL)));

    private Statute() {}

    /** The duties this library asks. The same object at each call. */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }
}
