package org.communitysafety.csp.examples.draft;

import java.util.List;

/** Where documents tell what the law asks: the duties there, of both nations; those that do not hold for the papers are passed over. */
enum LawPoint {
    /** That there is a plan, and that it is revised in time. */
    PLAN("SI2007-1830-R10-1", "SI2007-3076-R8-1", "SI2007-1830-R10-2", "SI2007-3076-R8-2"),
    /** What is considered when the plan is revised. */
    CONSIDERED("SI2007-1830-R10-3-SA", "SI2007-1830-R10-3-CSA", "SI2007-3076-R8-3"),
    /** The strategies, and that the plan sets each out. */
    STRATEGIES("CDA98-6-1-A", "CDA98-6-1-A-W", "SI2007-1830-R11-1-A-CD", "SI2007-3076-R9-A",
            "CDA98-6-1-B", "CDA98-6-1-B-W", "SI2007-1830-R11-1-A-SM",
            "CDA98-6-1-C", "SI2007-1830-R11-1-A-RO", "SI2007-3076-R9-AA",
            "CDA98-6-1-D", "SI2007-1830-R11-1-A-SV", "SI2007-3076-R9-AB"),
    /** The objectives of the policing body. */
    POLICE_OBJECTIVES("CDA98-6-1A"),
    /** The strategic assessment. */
    ASSESSMENT("SI2007-1830-R5-1", "SI2007-3076-R5-1"),
    /** What the assessment says on the year before. */
    DELIVERY("SI2007-1830-R7-F", "SI2007-3076-R7-F"),
    /** The priorities. */
    PRIORITIES("SI2007-1830-R11-1-B", "SI2007-3076-R9-B"),
    /** The actions. */
    STEPS("SI2007-1830-R11-1-C", "SI2007-3076-R9-C"),
    /** How success is measured. */
    MEASURES("SI2007-1830-R11-1-E", "SI2007-3076-R9-E"),
    /** Money and posts. */
    RESOURCES("SI2007-1830-R11-1-D", "SI2007-3076-R9-D"),
    /** Serious violence. */
    VIOLENCE("CDA98-6-1-D", "SI2007-1830-R11-1-A-SV", "SI2007-3076-R9-AB", "PCSCA22-8-1", "PCSCA22-8-3-C1"),
    /** The public meeting. */
    PUBLIC_MEETING("SI2007-1830-R12-4-A", "SI2007-3076-R10-4-A"),
    /** The summary. */
    SUMMARY("SI2007-1830-R14", "SI2007-3076-R12"),
    /** A copy to the policing body. */
    COPIES("SI2007-1830-R13A"),
    /** Regard to crime and disorder in all that a body does. */
    ALL_FUNCTIONS("CDA98-17-1-A", "CDA98-17-1-B", "CDA98-17-1-B-W", "CDA98-17-1-C", "CDA98-17-1-D"),
    /** Sharing information. */
    SHARING("SI2007-1830-R4-1", "SI2007-3076-R4-1"),
    /** The strategy group. */
    STRATEGY_GROUP("SI2007-1830-R3-1", "SI2007-3076-R3-1");

    private final List<String> ids;

    LawPoint(String... ids) {
        this.ids = List.of(ids);
    }

    /** Their ids in the register. */
    List<String> ids() {
        return ids;
    }
}
