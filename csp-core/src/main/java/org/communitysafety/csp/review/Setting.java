package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/**
 * What a whole review rests on: which area, which year, which day.
 *
 * @param place the area or areas; empty if it is not known
 * @param year the plan's year; empty if it is not known
 * @param day the day on which plan, partnership and authorities are asked; empty if it is not known
 */
record Setting(Optional<Place> place, Optional<PlanYear> year, Optional<LocalDate> day) {

    private static final LocalDate BY_AGREEMENT_FROM = LocalDate.of(2012, 1, 16);
    private static final String PLAN_YEAR = "/plan/year";
    private static final String AGREEMENT_YEAR = "/agreement/year";
    private static final String AGREEMENT_DATE = "/agreement/date";

    /** What the papers and the options tell; whatever is odd about it goes into the notes. */
    static Setting of(Papers papers, ReviewOptions options, AreaRegister register, List<Note> notes) {
        Optional<PlanYear> year = papers.getPlan().isEmpty() && papers.getAgreement().isPresent() && !isPlanLost(papers, options, register)
                ? yearOfCounty(papers.getAgreement().get(), options, notes)
                : year(papers.getPlan(), options, notes);
        Optional<LocalDate> day = options.on().or(() -> year.map(PlanYear::getEve));
        if (options.on().isEmpty()) {
            oldAssessment(papers, year, options.words()).ifPresent(notes::add);
        }
        boolean noneLeft = papers.getPartnership().map(Partnership::getAreas).orElse(List.of()).isEmpty();
        boolean unread = areAreasUnread(options)
                || (noneLeft && !options.unread().in(List.of("/partnership")).isEmpty());
        return new Setting(place(papers, AreaDays.of(options, year), unread, register, notes, options.words()), year, day);
    }

    /** An assessment from before the year in which that of the plan is made: what has become law since is not asked of it. */
    private static Optional<Note> oldAssessment(Papers papers, Optional<PlanYear> year, Words words) {
        Optional<LocalDate> first = year.map(PlanYear::previous).map(PlanYear::getFirst);
        return papers.getAssessment().flatMap(Paper::getDate)
                .filter(date -> first.filter(date.getLast()::isBefore).isPresent())
                .map(date -> Note.of(NoteKind.YEAR, words.say(
                        SettingMessages.OLD_ASSESSMENT, words.day(date), year.orElseThrow().toString())));
    }

    /** Whether there may be a plan that was not read: an agreement beside it is of another year. A county with districts has none. */
    private static boolean isPlanLost(Papers papers, ReviewOptions options, AreaRegister register) {
        List<AreaUse> areas = papers.getPartnership().map(Partnership::getAreas).orElse(List.of());
        boolean county = !areas.isEmpty() && areas.stream().allMatch(area -> register.find(area.getCode())
                .filter(known -> known.getKind() == AreaKind.COUNTY).isPresent());
        return !county && !options.unread().in(List.of("/plan")).isEmpty();
    }

    /** Whether an area, its code, or its first or last day was lost; its name does not matter. */
    private static boolean areAreasUnread(ReviewOptions options) {
        return options.unread().getPointers().stream()
                .anyMatch(pointer -> pointer.equals("/partnership")
                        || pointer.startsWith("/partnership/areas") && !pointer.endsWith("/name"));
    }

    /** A county has an agreement and no plan: the year is the one that its districts' next plans are for. */
    private static Optional<PlanYear> yearOfCounty(
            CommunitySafetyAgreement agreement, ReviewOptions options, List<Note> notes) {
        Words words = options.words();
        boolean noDay = options.on().isEmpty();
        if (options.unread().isWithin(AGREEMENT_YEAR) || (agreement.getYear().isEmpty() && options.unread().isWithin(AGREEMENT_DATE))) {
            notes.add(Note.of(NoteKind.YEAR, words.say(noDay ? SettingMessages.AGREEMENT_YEAR_NOT_READ_NO_DAY
                    : SettingMessages.AGREEMENT_YEAR_NOT_READ), words.say(SettingMessages.PUT_AGREEMENT_RIGHT)));
            return Optional.empty();
        }
        Optional<PlanYear> year = agreement.getYear()
                .or(() -> agreement.getDate().flatMap(Dossier::yearOf))
                .filter(made -> made.start() >= 1900 && made.start() <= 2998)
                .map(PlanYear::next);
        if (year.isEmpty()) {
            notes.add(Note.of(NoteKind.YEAR, words.say(noDay ? SettingMessages.AGREEMENT_NO_DAY
                    : SettingMessages.AGREEMENT_NO_YEAR), words.say(SettingMessages.GIVE_AGREEMENT_YEAR)));
        }
        return year;
    }

    private static Optional<PlanYear> year(Optional<Plan> plan, ReviewOptions options, List<Note> notes) {
        Words words = options.words();
        boolean noDay = options.on().isEmpty();
        Optional<PlanYear> said = plan.flatMap(Plan::getYear);
        Optional<PlanYear> told = plan.flatMap(Plan::getPeriod).flatMap(Setting::oneYear);
        List<String> telling = plan.isEmpty() ? List.of("/plan") : List.of(PLAN_YEAR, "/plan/period");
        boolean lost = said.isEmpty() && told.isEmpty() && !options.unread().in(telling).isEmpty();
        if (lost || options.unread().isWithin(PLAN_YEAR)) {
            notes.add(Note.of(NoteKind.YEAR, words.say(noDay ? SettingMessages.YEAR_NOT_READ_NO_DAY
                    : SettingMessages.YEAR_NOT_READ), words.say(SettingMessages.PUT_PLAN_RIGHT)));
            return Optional.empty();
        }
        if (said.isPresent() && (said.get().start() < 1900 || said.get().start() > 2998)) {
            notes.add(Note.of(NoteKind.YEAR, words.say(SettingMessages.YEAR_WRONG, said.get().toString()),
                    words.say(SettingMessages.GIVE_YEAR)));
            return Optional.empty();
        }
        if (said.isPresent()) {
            plan.flatMap(Plan::getPeriod).filter(period -> isOutside(said.get(), period)).ifPresent(period -> notes.add(Note.of(
                    NoteKind.YEAR, words.say(SettingMessages.YEAR_OUTSIDE_PERIOD, said.get().toString()),
                    words.say(SettingMessages.CHECK_YEAR_AND_PERIOD))));
            return said;
        }
        if (told.isPresent()) {
            notes.add(Note.of(NoteKind.YEAR, words.say(SettingMessages.YEAR_OF_PERIOD, told.get().toString())));
        } else if (noDay) {
            notes.add(Note.of(NoteKind.YEAR, words.say(SettingMessages.NO_DAY), words.say(SettingMessages.GIVE_YEAR_OR_DAY)));
        } else {
            notes.add(Note.of(NoteKind.YEAR, words.say(SettingMessages.NO_YEAR), words.say(SettingMessages.GIVE_YEAR)));
        }
        return told;
    }

    private static boolean isOutside(PlanYear year, Period period) {
        return period.getFrom().filter(from -> from.getFirst().isAfter(year.getLast())).isPresent()
                || period.getTo().filter(to -> to.getLast().isBefore(year.getFirst())).isPresent();
    }

    /** The year that is the whole of the period. */
    private static Optional<PlanYear> oneYear(Period period) {
        if (period.getFrom().isEmpty() || period.getTo().isEmpty()
                || period.getFrom().get().getFirst().getYear() < 1900
                || period.getFrom().get().getFirst().getYear() > 2998) {
            return Optional.empty();
        }
        LocalDate first = period.getFrom().get().getFirst();
        PlanYear year = PlanYear.of(first);
        return first.equals(year.getFirst()) && period.getTo().get().getLast().equals(year.getLast())
                ? Optional.of(year)
                : Optional.empty();
    }

    private static Optional<Place> place(
            Papers papers, AreaDays days, boolean areasUnread, AreaRegister register, List<Note> notes, Words words) {
        if (areasUnread) {
            notes.add(Note.of(NoteKind.AREA, words.say(SettingMessages.AREAS_NOT_READ), words.say(SettingMessages.PUT_AREAS_RIGHT)));
            return Optional.empty();
        }
        List<AreaUse> uses = papers.getPartnership().map(Partnership::getAreas).orElse(List.of());
        List<AreaUse> current = uses.stream().filter(use -> covers(use, days.covering())).toList();
        if (current.isEmpty()) {
            notes.add(Note.of(NoteKind.AREA, words.say(uses.isEmpty() ? SettingMessages.NO_AREA
                    : SettingMessages.NONE_ON_THE_DAY), words.say(SettingMessages.GIVE_CODE)));
            return Optional.empty();
        }
        uses.stream().filter(use -> !current.contains(use)).forEach(use -> notes.add(Note.of(NoteKind.AREA, words.say(
                SettingMessages.LEFT_OUT, use.getName().orElse(use.getCode()), words.day(days.covering().orElseThrow())))));
        Set<Area> areas = new TreeSet<>(Comparator.comparing(Area::getCode));
        boolean known = true;
        for (AreaUse use : current) {
            Optional<Area> area = area(use, days, register, notes, words);
            known &= area.isPresent();
            area.ifPresent(areas::add);
        }
        return known ? together(papers, List.copyOf(areas), days, notes, words) : Optional.empty();
    }

    private static Optional<Place> together(
            Papers papers, List<Area> areas, AreaDays days, List<Note> notes, Words words) {
        boolean counties = areas.stream().anyMatch(area -> !area.getKind().isLocalGovernmentArea());
        if (areas.size() > 1 && counties) {
            notes.add(Note.of(NoteKind.AREA, words.say(SettingMessages.COUNTY_AND_OTHER),
                    words.say(SettingMessages.REVIEW_COUNTY_APART)));
            return Optional.empty();
        }
        if (areas.stream().map(Area::getNation).distinct().count() > 1) {
            notes.add(Note.of(NoteKind.AREA, words.say(SettingMessages.TWO_NATIONS),
                    words.say(SettingMessages.REVIEW_NATIONS_APART)));
            return Optional.empty();
        }
        Place place = new Place(areas, days.yearFrom());
        if (place.isCombined()) {
            notes.add(combined(place, days.asked(), words));
        }
        if (place.isCounty() && papers.getPlan().isPresent()) {
            boolean planOnly = papers.getAgreement().isEmpty();
            notes.add(Note.of(NoteKind.AREA, words.say(planOnly ? SettingMessages.COUNTY_WITH_PLAN_ONLY
                    : SettingMessages.COUNTY_WITH_PLAN, place.named(words)), words.say(SettingMessages.GIVE_DISTRICT)));
            return planOnly ? Optional.empty() : Optional.of(place);
        }
        if (place.isCounty()) {
            notes.add(Note.of(NoteKind.AREA, words.say(SettingMessages.COUNTY, place.named(words))));
        }
        return Optional.of(place);
    }

    /** By section 5(1A), as it stands and as it stood until 15 January 2012, only areas in England are combined. */
    private static Note combined(Place place, Optional<LocalDate> day, Words words) {
        if (place.getNation() == Nation.WALES) {
            return Note.of(NoteKind.AREA, words.say(SettingMessages.TOGETHER_IN_WALES, place.named(words)),
                    words.say(SettingMessages.ASK_ARRANGEMENT));
        }
        return Note.of(NoteKind.AREA, words.say(day.filter(BY_AGREEMENT_FROM::isAfter).isPresent()
                ? SettingMessages.TOGETHER_BY_ORDER
                : SettingMessages.TOGETHER_BY_AGREEMENT, place.named(words)));
    }

    private static Optional<Area> area(
            AreaUse use, AreaDays days, AreaRegister register, List<Note> notes, Words words) {
        String code = use.getCode();
        Optional<Area> found = register.find(code);
        if (found.isEmpty()) {
            notes.add(Note.of(NoteKind.AREA, words.say(SettingMessages.CODE_NOT_KNOWN, code), words.say(SettingMessages.CHECK_CODE)));
            return found;
        }
        use.getName().filter(name -> !isNameOf(found.get(), name)).ifPresent(name -> notes.add(Note.of(
                NoteKind.AREA, words.say(SettingMessages.OTHER_NAME, code, found.get().getName(), name),
                words.say(SettingMessages.CHECK_CODE_FOR_ALL))));
        tell(found.get(), days, notes, words);
        return days.isOfAnotherTime(found.get()) ? Optional.empty() : found;
    }

    private static boolean isNameOf(Area area, String written) {
        String plain = letters(written);
        return plain.contains(letters(area.getName()))
                || letters(area.getName()).contains(plain)
                || area.getOfficialName().map(Setting::letters).filter(name -> name.contains(plain)).isPresent()
                || area.getWelshName().map(Setting::letters).filter(plain::contains).isPresent();
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.replace("&", "and").toLowerCase(Locale.ROOT).chars()
                .filter(Character::isLetter)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static void tell(Area area, AreaDays days, List<Note> notes, Words words) {
        if (area.isFictional()) {
            notes.add(Note.of(NoteKind.AREA, words.say(SettingMessages.FICTIONAL, area.getName())));
        }
        days.ofUse(area).filter(day -> !area.isInForce(day)).ifPresent(day -> notes.add(Note.of(NoteKind.AREA,
                notInUse(area, day, days.isOfAnotherTime(area), words), words.say(SettingMessages.CHECK_CODE_AND_YEAR))));
    }

    private static String notInUse(Area area, LocalDate day, boolean unchecked, Words words) {
        return area.getReplacedBy().isEmpty()
                ? words.say(unchecked ? SettingMessages.NOT_IN_USE_UNCHECKED : SettingMessages.NOT_IN_USE,
                        area.getCode(), area.getName(), words.day(day))
                : words.say(unchecked ? SettingMessages.REPLACED_UNCHECKED : SettingMessages.REPLACED,
                        area.getCode(), area.getName(), words.day(day), words.list(area.getReplacedBy()));
    }

    private static boolean covers(AreaUse use, Optional<LocalDate> day) {
        return day.isEmpty()
                || (use.getFrom().filter(from -> from.isAfter(day.get())).isEmpty()
                        && use.getTo().filter(to -> to.isBefore(day.get())).isEmpty());
    }
}
