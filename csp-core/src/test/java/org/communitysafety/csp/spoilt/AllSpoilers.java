package org.communitysafety.csp.spoilt;

import java.util.List;
import java.util.stream.Stream;

/** The spoilers of every chapter: one for each duty that is asked. */
public final class AllSpoilers {

    private AllSpoilers() {}

    /** All, in the order of the chapters. */
    public static List<Spoiler> all() {
        return Stream.of(Section6Spoilers.ALL, InformationSharingSpoilers.ALL, AssessmentSpoilers.ALL, PlanSpoilers.ALL,
                        EngagementSpoilers.ALL, WelshSpoilers.ALL, GroupSpoilers.ALL, CountySpoilers.ALL, ViolenceSpoilers.ALL,
                        OthersSpoilers.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
