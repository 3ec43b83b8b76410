package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.GOOD;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaLink;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.Place;
import org.communitysafety.csp.authority.PlaceBody;
import org.communitysafety.csp.authority.PlaceRole;
import org.communitysafety.csp.io.brief.Capital;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** An area on a day as text for people. */
public final class AreaPage {

    private static final int COLUMN = 20;

    private final Place place;
    private final Area area;
    private final Page page;
    private final Words words;

    private AreaPage(Place place, Page page, Words words) {
        this.place = place;
        this.area = place.getArea();
        this.page = page;
        this.words = words;
    }

    /** The text of it. */
    public static String of(Place place, Style style) {
        Page page = new Page(style);
        new AreaPage(place, page, Bundle.english()).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, STRONG.of(area.toString()));
        if (area.isFictional()) {
            page.say(2, 2, OPEN.of(say(AreaMessages.FICTIONAL)));
        }
        fact(AreaMessages.KIND, words.say(AreaMessages.KIND_IN_NATION, area.getKind().named(words), area.getNation().named(words)));
        area.getOfficialName().ifPresent(name -> fact(AreaMessages.COUNCIL, name));
        area.getWelshName().ifPresent(name -> fact(AreaMessages.IN_WELSH, name));
        area.getCounty().ifPresent(county -> fact(AreaMessages.COUNTY,
                words.say(AreaMessages.COUNTY_NAMED, county.name(), county.code(), county.councilName())));
        fact(AreaMessages.IN_USE, span());
        areas(AreaMessages.CAME_AFTER, place.getCameAfter());
        areas(AreaMessages.REPLACED_BY, place.getReplacedBy());
        partnerships();
        day();
        districts();
        bodies(true, AreaMessages.AUTHORITIES);
        bodies(false, AreaMessages.OTHERS);
        closing();
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private void fact(Message.Plain label, String fact) {
        page.labelled(2, COLUMN, say(label), PLAIN.of(fact));
    }

    private void areas(Message.Plain label, List<Area> areas) {
        if (!areas.isEmpty()) {
            fact(label, AreaWords.list(areas, words));
        }
    }

    private String span() {
        Optional<String> to = area.getValidTo().map(words::day);
        return area.getValidFrom().map(words::day)
                .map(from -> to.map(last -> words.say(AreaMessages.USED_FROM_TO, from, last))
                        .orElseGet(() -> words.say(AreaMessages.USED_FROM, from)))
                .orElseGet(() -> to.map(last -> words.say(AreaMessages.USED_TO, last)).orElseGet(() -> say(AreaMessages.USED)));
    }

    private void partnerships() {
        List<AreaLink> links = place.getPartnerships();
        if (!links.isEmpty()) {
            String names = links.stream()
                    .map(link -> link.body().code().map(code -> words.say(AreaMessages.CODED, link.body().name(), code.toString())).orElse(link.body().name()))
                    .collect(Collectors.joining(say(AreaMessages.LIST)));
            page.labelled(2, COLUMN, say(AreaMessages.PARTNERSHIP), PLAIN.of(words.say(AreaMessages.PARTNERSHIPS, names)),
                    FAINT.of(links.get(0).doubt(words).orElse("")), FAINT.of(say(AreaMessages.SAME_LIST)));
        }
    }

    private void day() {
        page.gap();
        String day = words.day(place.getDay());
        if (!place.isInUse()) {
            page.say(0, 0, OPEN.of(words.say(AreaMessages.NOT_IN_USE, day)), PLAIN.of(place.getInstead().isEmpty()
                    ? say(AreaMessages.INSTEAD_NOT_KNOWN)
                    : words.say(AreaMessages.INSTEAD, AreaWords.list(place.getInstead(), words))));
        } else {
            page.say(0, 0, PLAIN.of(words.say(place.isDayGiven() ? AreaMessages.AS_AT
                    : area.getValidTo().isPresent() ? AreaMessages.AS_AT_LAST_DAY
                    : AreaMessages.AS_AT_NEWEST_LIST, day)));
        }
        if (place.getDay().isAfter(AreaRegister.NEWEST_LIST)) {
            page.say(0, 0, OPEN.of(words.say(AreaMessages.AFTER_THE_LISTS, words.day(AreaRegister.NEWEST_LIST))));
        } else if (place.getDay().isBefore(AreaRegister.OLDEST_DAY)) {
            page.say(0, 0, OPEN.of(words.say(AreaMessages.BEFORE_THE_LISTS, words.day(AreaRegister.OLDEST_DAY))));
        }
    }

    private void districts() {
        if (!place.getDistricts().isEmpty()) {
            page.heading(say(AreaMessages.DISTRICTS), "");
            place.getDistricts().forEach(district -> page.say(2, 4, PLAIN.of(district.toString())));
        }
    }

    private void bodies(boolean responsible, Message.Plain heading) {
        List<PlaceBody> bodies = place.getBodies().stream()
                .filter(body -> (body.role() == PlaceRole.RESPONSIBLE_AUTHORITY) == responsible)
                .toList();
        if (bodies.isEmpty()) {
            return;
        }
        page.heading(say(heading), "");
        for (PlaceBody body : bodies) {
            page.leader(2, STRONG.of(body.name()), body.identified()
                    ? body.certain() ? GOOD.of(say(AreaMessages.KNOWN)) : OPEN.of(say(AreaMessages.NOT_CERTAIN))
                    : OPEN.of(say(AreaMessages.NOT_KNOWN)));
            page.say(6, 6, FAINT.of(words.say(AreaMessages.BODY, Capital.of(body.role().named(words)), body.provision())));
            body.doubt().ifPresent(doubt -> page.say(6, 6, PLAIN.of(doubt)));
        }
    }

    private void closing() {
        page.gap();
        page.say(0, 0, FAINT.of(area.getKind() == AreaKind.COUNTY ? say(AreaMessages.COUNTY_HAS_NO_PLAN) : ""), FAINT.of(say(AreaMessages.CLOSING)));
    }
}
