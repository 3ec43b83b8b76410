package org.communitysafety.csp.examples.draft;

import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.examples.document.Document;

/** Which area a plan is for. What it is like there no paper tells in a field, so that is for the author. */
final class AreaPart {

    private AreaPart() {}

    static void put(Document.Builder to, Material material) {
        to.heading(1, PlanWords.AREA);
        material.told().review().place().ifPresentOrElse(
                place -> to.paragraph(PlanWords.planFor(place.areas().stream().map(AreaPart::area).toList())),
                () -> material.gap(to, "/partnership", papers -> papers.getPartnership(), PlanWords.SAY_WHICH_AREA));
        to.toBeWritten(PlanWords.DESCRIBE_AREA);
    }

    private static String area(Area area) {
        String kind = area.getKind().getPlainName();
        String named = PlanWords.area(area.getName(), kind, area.getCounty().map(county -> county.councilName()));
        String nation = area.getNation().getPlainName();
        return kind.contains(nation) ? named : PlanWords.in(named, nation);
    }
}
