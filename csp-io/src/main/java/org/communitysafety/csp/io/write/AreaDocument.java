package org.communitysafety.csp.io.write;

import java.util.List;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaLink;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.Place;
import org.communitysafety.csp.authority.PlaceBody;
import org.communitysafety.csp.words.Words;

/** An area on a day as one JSON document. */
public final class AreaDocument {

    private final JsonText out;
    private final Words words;

    private AreaDocument(JsonText out, Words words) {
        this.out = out;
        this.words = words;
    }

    /** The bytes of it. */
    public static byte[] write(Place place) {
        return JsonText.object(out -> new AreaDocument(out, place.getWords()).place(place));
    }

    private void place(Place place) {
        Area area = place.getArea();
        named(area);
        out.text("officialName", area.getOfficialName());
        out.text("welshName", area.getWelshName());
        out.text("kind", area.getKind().getWord());
        out.text("nation", area.getNation().getWord());
        out.text("inUseFrom", area.getValidFrom());
        out.text("inUseTo", area.getValidTo());
        areas("replacedBy", place.getReplacedBy());
        areas("cameAfter", place.getCameAfter());
        area.getCounty().ifPresent(county -> out.inside("county", () -> {
            out.text("code", county.code());
            out.text("name", county.name());
            out.text("council", county.councilName());
        }));
        out.yesNo("fictional", area.isFictional());
        out.text("day", place.getDay().toString());
        out.yesNo("dayGiven", place.isDayGiven());
        out.text("newestList", AreaRegister.NEWEST_LIST.toString());
        out.yesNo("inUse", place.isInUse());
        areas("instead", place.getInstead());
        areas("districts", place.getDistricts());
        out.objects("partnerships", place.getPartnerships(), this::partnership);
        out.objects("bodies", place.getBodies(), this::body);
    }

    private void named(Area area) {
        out.text("code", area.getCode());
        out.text("name", area.getName());
    }

    private void areas(String name, List<Area> areas) {
        out.objects(name, areas, this::named);
    }

    private void partnership(AreaLink link) {
        out.text("code", link.body().code());
        out.text("name", link.body().name());
        out.text("doubt", link.doubt(words));
    }

    private void body(PlaceBody body) {
        out.text("kind", body.kind().getWord());
        out.text("name", body.name());
        out.text("role", body.role().getWord());
        out.text("provision", body.provision());
        out.text("link", body.link());
        out.yesNo("identified", body.identified());
        out.yesNo("certain", body.certain());
        out.text("doubt", body.doubt());
    }
}
