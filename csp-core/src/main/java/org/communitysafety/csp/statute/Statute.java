package org.communitysafety.csp.statute;

import static org.communitysafety.csp.statute.Regime.ENGLAND;
import static org.communitysafety.csp.statute.Regime.WALES;

import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Pack;

/** Every chapter of the law that is encoded, in order. */
public final class Statute {

    private static final List<Rule> ASSESSMENT =
            Stream.concat(AssessmentRegulations.ALL.stream(), AssessmentContents.ALL.stream()).toList();

    private static final Catalogue CATALOGUE = new Catalogue(LawVersions.ALL, List.of(
            new Chapter("Working with others", "Crime and Disorder Act 1998, section 5(2) and (3), and orders under it",
                    CoOperation.ALL),
            new Chapter("Combined areas", "Crime and Disorder Act 1998, section 5A", CombinationAgreements.ALL),
            new Chapter("Strategies", "Crime and Disorder Act 1998, section 6", Section6Strategies.ALL),
            new Chapter("Review of strategies", "Crime and Disorder Act 1998, section 6(8)", Section6Review.ALL),
            new Chapter("Strategies before 2007", "Crime and Disorder Act 1998, section 6 as it stood until 2007",
                    Section6Review.BEFORE_2007),
            new Chapter("Reports to the policing body", "Crime and Disorder Act 1998, section 7", PolicingBodyReports.ALL),
            new Chapter("Regard in all functions", "Crime and Disorder Act 1998, section 17", RegardInAllFunctions.ALL),
            new Chapter("Data shared each quarter", "Crime and Disorder Act 1998, section 17A, and SI 2007/1831",
                    SharedInformation.ALL),
            new Chapter("Strategy group", "SI 2007/1830, regulation 3", StrategyGroupRegulation.ALL),
            new Chapter("Sharing information", "SI 2007/1830, regulation 4",
                    ENGLAND.duties(InformationSharingRegulation.ALL)),
            new Chapter("Strategic assessment", "SI 2007/1830, regulations 5 to 7", ENGLAND.duties(ASSESSMENT)),
            new Chapter("County agreement", "SI 2007/1830, regulations 8 to 9A", CountyAgreementRegulations.ALL),
            new Chapter("Partnership plan", "SI 2007/1830, regulations 10, 11 and 13A", ENGLAND.duties(PlanRegulations.ALL)),
            new Chapter("Local people", "SI 2007/1830, regulations 12 and 14", ENGLAND.duties(EngagementRegulations.ALL)),
            new Chapter("Local help", "SI 2007/1830, regulation 13", LocalHelpRegulation.ALL),
            new Chapter("Calls to attend", "SI 2007/1830, regulation 14A", AttendanceRegulation.ALL),
            new Chapter("Guidance", "SI 2007/1830, regulation 15", GuidanceRegulation.ALL),
            new Chapter("The first year", "SI 2007/1830, regulation 16", TransitionRegulation.ALL),
            new Chapter("Strategy group in Wales", "SI 2007/3076, regulation 3", StrategyGroupRegulation.IN_WALES),
            new Chapter("Sharing information in Wales", "SI 2007/3076, regulation 4",
                    WALES.duties(InformationSharingRegulation.ALL)),
            new Chapter("Strategic assessment in Wales", "SI 2007/3076, regulations 5 to 7", WALES.duties(ASSESSMENT)),
            new Chapter("Partnership plan in Wales", "SI 2007/3076, regulations 8 and 9", WALES.duties(PlanRegulations.ALL)),
            new Chapter("Local people in Wales", "SI 2007/3076, regulations 10 and 12",
                    WALES.duties(EngagementRegulations.ALL)),
            new Chapter("Local help in Wales", "SI 2007/3076, regulation 11", LocalHelpRegulation.IN_WALES),
            new Chapter("Guidance in Wales", "SI 2007/3076, regulation 13", GuidanceRegulation.IN_WALES),
            new Chapter("The first year in Wales", "SI 2007/3076, regulation 14", TransitionRegulation.IN_WALES),
            new Chapter("Serious Violence Duty", "PCSCA 2022, section 8", SeriousViolenceDuty.ALL),
            new Chapter("Wider serious violence strategies", "PCSCA 2022, section 9", WiderStrategies.ALL),
            new Chapter("What makes violence serious", "PCSCA 2022, section 13; CDA 1998, section 18",
                    SeriousViolenceDuty.SERIOUS),
            new Chapter("Requests, information and guidance on serious violence", "PCSCA 2022, sections 14 to 19",
                    SeriousViolenceRequests.ALL),
            new Chapter("Publishing serious violence strategies", "SI 2022/1304, regulations 3 to 9",
                    SeriousViolencePublication.ALL),
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
