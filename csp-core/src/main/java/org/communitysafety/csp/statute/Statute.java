package org.communitysafety.csp.statute;

import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Pack;

/** Every chapter of the law that is encoded, in order. */
public final class Statute {

    private static final Catalogue CATALOGUE = new Catalogue("2026-11", List.of(
            new Chapter("Strategies", "Crime and Disorder Act 1998, section 6", Section6Strategies.ALL),
            new Chapter("Sharing information", "SI 2007/1830, regulation 4", InformationSharingRegulation.ALL),
            new Chapter("Strategic assessment", "SI 2007/1830, regulations 5 to 7",
                    Stream.concat(AssessmentRegulations.ALL.stream(), AssessmentContents.ALL.stream()).toList()),
            new Chapter("Partnership plan", "SI 2007/1830, regulations 10, 11 and 13A", PlanRegulations.ALL),
            new Chapter("Local people", "SI 2007/1830, regulations 12 and 14", EngagementRegulations.ALL),
            new Chapter("Working with others", "Crime and Disorder Act 1998, section 5(2) and (3), and orders under it",
                    CoOperation.ALL),
            new Chapter("Reports to the policing body", "Crime and Disorder Act 1998, section 7", PolicingBodyReports.ALL),
            new Chapter("Regard in all functions", "Crime and Disorder Act 1998, section 17", RegardInAllFunctions.ALL),
            new Chapter("Data shared each quarter", "Crime and Disorder Act 1998, section 17A, and SI 2007/1831",
                    SharedInformation.ALL),
            new Chapter("Scrutiny", "Police and Justice Act 2006, section 19, and SI 2009/942", Scrutiny.ALL),
            new Chapter("Duties in other Acts", "each binds the bodies it names", OtherDuties.ALL),
            new Chapter("Statutory guidance: never a must", "Serious Violence Duty guidance 2022, as far as it was read",
                    Pack.GUIDANCE, GuidancePack.ALL),
            new Chapter("Good practice: no source of law", "needs assessment guidance 2021", Pack.GOOD_PRACTICE,
                    GoodPracticePack.ALL),
            new Chapter("Council governance: not the partnership's", "SI 2000/2853, regulation 4 and Schedule 3",
                    Pack.GOVERNANCE, GovernancePack.ALL)));

    private Statute() {}

    /** The duties this library asks. The same object at each call. */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }
}
