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
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;

/**
 * What a whole review rests on: which area, which year, which day.
 *
 * @param place the area or areas; empty if it is not known
 * @param year the plan's year; empty if it is not known
 * @param day the day on which plan, partnership and authorities are asked; empty if it is not known
 */
record Setting(Optional<Place> place, Optional<PlanYear> year, Optional<LocalDate> day) {

    private static final LocalDate BY_AGREEMENT_FROM = LocalDate.of(2012, 1, 16);

    /** What the papers and the options tell; whatever is odd about it goes into the notes. */
    static Setting of(Papers papers, ReviewOptions options, AreaRegister register, List<Note> notes) {
        Optional<PlanYear> year = papers.getPlan().isEmpty() && papers.getAgreement().isPresent()
                ? yearOfCounty(papers.getAgreement().get(), options, notes)
                : year(papers.getPlan(), options, notes);
        Optional<LocalDate> day = options.on().or(() -> year.map(PlanYear::getEve));
        boolean noneLeft = papers.getPartnership().map(Partnership::getAreas).orElse(List.of()).isEmpty();
        boolean unread = areAreasUnread(options)
                || (noneLeft && !options.unread().in(List.of("/partnership")).isEmpty());
        return new Setting(place(papers, day, unread, register, notes), year, day);
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
        Optional<PlanYear> year = agreement.getYear()
                .or(() -> agreement.getDate().flatMap(Dossier::yearOf))
                .filter(made -> made.start() >= 1900 && made.start() <= 2998)
                .map(PlanYear::next);
        if (year.isEmpty()) {
            notes.add(Note.of(NoteKind.YEAR, "The year of the agreement is not known"
                            + (options.on().isPresent() ? "." : ", so it is not known on which day to ask."),
                    "Give the agreement's year, such as 2024-25."));
        }
        return year;
    }

    private static Optional<PlanYear> year(Optional<Plan> plan, ReviewOptions options, List<Note> notes) {
        Optional<PlanYear> said = plan.flatMap(Plan::getYear);
        if (said.isPresent() && (said.get().start() < 1900 || said.get().start() > 2998)) {
            notes.add(Note.of(NoteKind.YEAR, "The plan's year, " + said.get() + ", cannot be right, so it is taken as not known.",
                    "Give the plan's year, such as 2024-25."));
            return Optional.empty();
        }
        if (said.isPresent()) {
            return said;
        }
        Optional<PlanYear> told = plan.flatMap(Plan::getPeriod).flatMap(Setting::oneYear);
        if (told.isEmpty() && !options.unread().in(List.of("/plan/year", "/plan/period")).isEmpty()) {
            notes.add(Note.of(NoteKind.YEAR, "The plan's year could not be read, so it is not known on which day to ask.",
                    "Put right the faults in the plan, and review again."));
            return told;
        }
        notes.add(told.isPresent()
                ? Note.of(NoteKind.YEAR, "The plan gives no year; its period is that of " + told.get() + ".")
                : Note.of(NoteKind.YEAR, "The year that the plan is for is not known"
                                + (options.on().isPresent() ? "." : ", so it is not known on which day to ask."),
                        "Give the plan's year, such as 2024-25" + (options.on().isPresent() ? "." : ", or the day to ask on.")));
        return told;
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
            Papers papers, Optional<LocalDate> day, boolean areasUnread, AreaRegister register, List<Note> notes) {
        if (areasUnread) {
            notes.add(Note.of(NoteKind.AREA, "The areas of the partnership could not be read wholly, so it is not known which "
                    + "area these papers are for, and no duty could be checked.",
                    "Put right the faults in the partnership's areas, and review again."));
            return Optional.empty();
        }
        List<AreaUse> uses = papers.getPartnership().map(Partnership::getAreas).orElse(List.of());
        List<AreaUse> current = uses.stream().filter(use -> covers(use, day)).toList();
        if (current.isEmpty()) {
            notes.add(Note.of(NoteKind.AREA, uses.isEmpty()
                            ? "The papers do not tell which area they are for, so no duty could be checked."
                            : "None of the areas that the papers give was the partnership's on the day asked, so no duty "
                                    + "could be checked.",
                    "Give the code of the area in the partnership's areas, such as E07000111."));
            return Optional.empty();
        }
        Set<Area> areas = new TreeSet<>(Comparator.comparing(Area::getCode));
        boolean known = true;
        for (AreaUse use : current) {
            Optional<Area> area = area(use, day, register, notes);
            known &= area.isPresent();
            area.ifPresent(areas::add);
        }
        return known ? together(List.copyOf(areas), day, notes) : Optional.empty();
    }

    private static Optional<Place> together(List<Area> areas, Optional<LocalDate> day, List<Note> notes) {
        boolean counties = areas.stream().anyMatch(area -> !area.getKind().isLocalGovernmentArea());
        if (areas.size() > 1 && counties) {
            notes.add(Note.of(NoteKind.AREA, "The papers are for a county with districts and another area at once. A county has "
                    + "an agreement, its districts have plans, so no duty could be checked.",
                    "Review the county's agreement and the districts' plans each as papers of their own."));
            return Optional.empty();
        }
        if (areas.stream().map(Area::getNation).distinct().count() > 1) {
            notes.add(Note.of(NoteKind.AREA, "The papers are for areas in England and in Wales at once, each with Regulations of "
                    + "its own, so no duty could be checked.", "Review each nation's areas as papers of their own."));
            return Optional.empty();
        }
        Place place = new Place(areas);
        if (place.isCombined()) {
            notes.add(combined(place, day));
        }
        if (place.isCounty()) {
            notes.add(Note.of(NoteKind.AREA, place.getName() + " is a county with districts. Section 5(4) makes its districts "
                    + "the areas that have a plan; the county is asked for its agreement, and its council for what it owes by "
                    + "itself."));
        }
        return Optional.of(place);
    }

    /** By section 5(1A), as it stands and as it stood until 15 January 2012, only areas in England are combined. */
    private static Note combined(Place place, Optional<LocalDate> day) {
        String together = "The partnership is for " + place.getName() + " together. ";
        if (place.getNation() == Nation.WALES) {
            return Note.of(NoteKind.AREA, together + "Section 5(1A) combines areas in England and none in Wales, where each area "
                            + "keeps duties of its own; the responsible authorities told here are those of each.",
                    "Ask by what arrangement they are run as one, and see that what each area owes is in these papers.");
        }
        return Note.of(NoteKind.AREA, together + (day.filter(BY_AGREEMENT_FROM::isAfter).isPresent()
                ? "Until 15 January 2012 areas in England were combined by order under section 5(1A)"
                : "Since 16 January 2012 areas in England are combined by agreement under section 5A")
                + "; the responsible authorities are those of each.");
    }

    private static Optional<Area> area(AreaUse use, Optional<LocalDate> day, AreaRegister register, List<Note> notes) {
        String code = use.getCode();
        Optional<Area> found = register.find(code);
        if (found.isEmpty()) {
            notes.add(Note.of(NoteKind.AREA, "The code '" + code + "' is not that of an area this library knows, so no duty "
                    + "could be checked.", "Check the code: Sevenoaks, for one, is E07000111."));
            return found;
        }
        use.getName().filter(name -> !isNameOf(found.get(), name)).ifPresent(name -> notes.add(Note.of(
                NoteKind.AREA, "The code " + code + " is that of " + found.get().getName() + ", but the papers call the area \""
                        + name + "\".", "Check the code, for the whole review rests on it.")));
        tell(found.get(), day, notes);
        return day.filter(asked -> isOfAnotherTime(found.get(), asked)).isPresent() ? Optional.empty() : found;
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

    private static void tell(Area area, Optional<LocalDate> day, List<Note> notes) {
        if (area.isFictional()) {
            notes.add(Note.of(NoteKind.AREA, area.getName() + " is a fictional area, kept for examples and tests."));
        }
        if (day.isPresent() && !area.isInForce(day.get())) {
            notes.add(Note.of(NoteKind.AREA, "The code " + area.getCode() + " (" + area.getName() + ") was not in use on "
                            + DayInWords.of(day.get()) + (area.getReplacedBy().isEmpty() ? "."
                                    : "; it was replaced by " + String.join(", ", area.getReplacedBy()) + ".")
                            + (isOfAnotherTime(area, day.get()) ? " So no duty could be checked." : ""),
                    "Check the code and the year."));
        }
    }

    /**
     * Whether the area had ended by the day, or was yet to begin. The first plan of a new area is asked on the day before it
     * begins, so that day counts as its own.
     */
    private static boolean isOfAnotherTime(Area area, LocalDate day) {
        return !area.isInForce(day) && !area.isInForce(day.plusDays(1));
    }

    private static boolean covers(AreaUse use, Optional<LocalDate> day) {
        return day.isEmpty()
                || (use.getFrom().filter(from -> from.isAfter(day.get())).isEmpty()
                        && use.getTo().filter(to -> to.isBefore(day.get())).isEmpty());
    }
}
