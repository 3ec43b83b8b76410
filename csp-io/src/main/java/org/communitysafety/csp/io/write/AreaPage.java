package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.GOOD;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.List;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaLink;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.Place;
import org.communitysafety.csp.authority.PlaceBody;
import org.communitysafety.csp.authority.PlaceRole;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.time.DayInWords;

/** An area on a day as text for people. */
public final class AreaPage {

    private static final int COLUMN = 20;

    private final Place place;
    private final Area area;
    private final Page page;

    private AreaPage(Place place, Page page) {
        this.place = place;
        this.area = place.getArea();
        this.page = page;
    }

    /** The text of it. */
    public static String of(Place place, Style style) {
        Page page = new Page(style);
        new AreaPage(place, page).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, STRONG.of(area.toString()));
        if (area.isFictional()) {
            page.say(2, 2, OPEN.of("This area does not exist: it is kept for examples."));
        }
        fact("Kind", area.getKind().getPlainName() + ", " + area.getNation().getPlainName());
        area.getOfficialName().ifPresent(name -> fact("Council", name));
        area.getWelshName().ifPresent(name -> fact("In Welsh", name));
        area.getCounty().ifPresent(county -> fact("County", county.name() + " (" + county.code() + "), " + county.councilName()));
        fact("In use", span());
        areas("Came after", place.getCameAfter());
        areas("Replaced by", place.getReplacedBy());
        partnerships();
        day();
        districts();
        bodies(true, "Responsible authorities");
        bodies(false, "Others, and what they are");
        closing();
    }

    private void fact(String label, String words) {
        page.labelled(2, COLUMN, label, PLAIN.of(words));
    }

    private void areas(String label, List<Area> areas) {
        if (!areas.isEmpty()) {
            fact(label, AreaWords.list(areas));
        }
    }

    private String span() {
        return area.getValidFrom().map(day -> "from " + DayInWords.of(day)).orElse("since before 1 April 2009")
                + area.getValidTo().map(day -> " to " + DayInWords.of(day)).orElse(", and when the lists were made");
    }

    private void partnerships() {
        List<AreaLink> links = place.getPartnerships();
        if (!links.isEmpty()) {
            String names = links.stream()
                    .map(link -> link.body().name() + link.body().code().map(code -> " (" + code + ")").orElse(""))
                    .collect(Collectors.joining(", "));
            page.labelled(2, COLUMN, "Partnership", PLAIN.of(names + "."), FAINT.of(links.get(0).doubt().map(doubt -> doubt
                    + " ").orElse("")
                    + "The list has been the same since 2017: a partnership merged or formed since does not show."));
        }
    }

    private void day() {
        page.gap();
        String day = DayInWords.of(place.getDay());
        if (!place.isInUse()) {
            page.say(0, 0, OPEN.of("Not in use on " + day + "."), PLAIN.of(place.getInstead().isEmpty()
                    ? "What was in use there is not known."
                    : "In use there on that day: " + AreaWords.list(place.getInstead()) + "."));
        } else if (!place.isDayGiven()) {
            page.say(0, 0, PLAIN.of("No day was given: what follows is as at " + day + ", "
                    + (area.getValidTo().isPresent() ? "its last day." : "the day of the newest list.")));
        } else {
            page.say(0, 0, PLAIN.of("As at " + day + "."));
        }
        if (place.getDay().isAfter(AreaRegister.NEWEST_LIST)) {
            page.say(0, 0, OPEN.of("The newest list is of " + DayInWords.of(AreaRegister.NEWEST_LIST)
                    + ": what changed after it is not known."));
        } else if (place.getDay().isBefore(AreaRegister.OLDEST_DAY)) {
            page.say(0, 0, OPEN.of("Areas that ended before " + DayInWords.of(AreaRegister.OLDEST_DAY)
                    + " are not in the lists."));
        }
    }

    private void districts() {
        if (!place.getDistricts().isEmpty()) {
            page.heading("Its districts on that day", "");
            place.getDistricts().forEach(district -> page.say(2, 4, PLAIN.of(district.toString())));
        }
    }

    private void bodies(boolean responsible, String heading) {
        List<PlaceBody> bodies = place.getBodies().stream()
                .filter(body -> (body.role() == PlaceRole.RESPONSIBLE_AUTHORITY) == responsible)
                .toList();
        if (bodies.isEmpty()) {
            return;
        }
        page.heading(heading, "");
        for (PlaceBody body : bodies) {
            page.leader(2, STRONG.of(body.name()), body.identified()
                    ? body.certain() ? GOOD.of("known") : OPEN.of("not certain")
                    : OPEN.of("not known which"));
            page.say(6, 6, FAINT.of(Counted.capital(body.role().getPlainName()) + ", " + body.provision() + "."));
            body.doubt().ifPresent(doubt -> page.say(6, 6, PLAIN.of(doubt)));
        }
    }

    private void closing() {
        page.gap();
        page.say(0, 0, FAINT.of((area.getKind() == AreaKind.COUNTY
                ? "A county with districts has no partnership plan of its own: ask for each district. "
                : "") + "From lists of the Office for National Statistics and others; what they do not tell is not guessed."));
    }
}
