package org.communitysafety.csp.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/**
 * The steps that lead to the plan of one year for one area, and those of the year itself.
 *
 * <p>It runs from 1 April of the year before to 31 March on which the plan's year ends. For a county with districts it has
 * the steps of the county alone. Immutable and thread-safe; same arguments, same steps.
 */
public final class YearlyCycle {

    /** The first year for which a plan under the 2007 Regulations was made. */
    public static final PlanYear FIRST_YEAR = new PlanYear(2008);

    private final Area area;
    private final PlanYear year;
    private final OwnDates dates;
    private final Set<LocalDate> holidays;
    private final List<Step> steps;
    private final List<CycleNote> notes;

    private YearlyCycle(Area area, PlanYear year, OwnDates dates, Set<LocalDate> holidays, Words words) {
        this.area = area;
        this.year = year;
        this.dates = dates;
        this.holidays = holidays;
        WorkingDays working = new WorkingDays(holidays);
        List<Step> all = new ArrayList<>(new LawSteps(area, year, dates, words).steps());
        all.addAll(new OwnSteps(area, dates, working, words).steps());
        all.sort(Comparator.comparing((Step step) -> step.day().orElse(LocalDate.MAX))
                .thenComparing(step -> step.basis() != StepBasis.OWN));
        this.steps = List.copyOf(all);
        this.notes = new CycleNotes(area, year, dates, working, words).notes();
    }

    /** That of an area and a year, by the law alone; in English. */
    public static YearlyCycle of(Area area, PlanYear year) {
        return of(area, year, List.of(), Set.of());
    }

    /**
     * That of an area and a year, with dates of the partnership and the council; in English.
     *
     * @param dates the dates, in any order
     * @param holidays days other than Saturdays and Sundays on which offices are shut
     * @throws IllegalArgumentException with a sentence for people, for a year before the first plans, or one in which the
     *     area was not in use
     */
    public static YearlyCycle of(Area area, PlanYear year, List<OwnDate> dates, Set<LocalDate> holidays) {
        return of(area, year, dates, holidays, Words.english());
    }

    /**
     * That of an area and a year, with dates of the partnership and the council.
     *
     * @param dates the dates, in any order
     * @param holidays days other than Saturdays and Sundays on which offices are shut
     * @param words the language in which steps and notes are told
     * @throws IllegalArgumentException with a sentence for people, for a year before the first plans, or one in which the
     *     area was not in use
     */
    public static YearlyCycle of(Area area, PlanYear year, List<OwnDate> dates, Set<LocalDate> holidays, Words words) {
        if (year.compareTo(FIRST_YEAR) < 0) {
            throw new IllegalArgumentException(words.say(CycleMessages.BEFORE_FIRST_PLANS, FIRST_YEAR.toString()));
        }
        if (area.getValidTo().isPresent() && area.getValidTo().get().isBefore(year.getFirst())) {
            throw new IllegalArgumentException(words.say(CycleMessages.AREA_ENDED, area.toString(),
                    words.day(area.getValidTo().get()), year.toString(), words.list(area.getReplacedBy())));
        }
        if (area.getValidFrom().isPresent() && area.getValidFrom().get().isAfter(year.getLast())) {
            throw new IllegalArgumentException(words.say(
                    CycleMessages.AREA_NOT_YET, area.toString(), words.day(area.getValidFrom().get()), year.toString()));
        }
        return new YearlyCycle(area, year, OwnDates.of(dates), Set.copyOf(holidays), words);
    }

    /** The area. */
    public Area getArea() {
        return area;
    }

    /** The year of the plan. */
    public PlanYear getYear() {
        return year;
    }

    /** The first day of the cycle: 1 April of the year before. */
    public LocalDate getFirst() {
        return year.previous().getFirst();
    }

    /** The dates that were given, each once, by day. */
    public List<OwnDate> getDates() {
        return dates.all();
    }

    /** The holidays that were given, in order. */
    public List<LocalDate> getHolidays() {
        return List.copyOf(new TreeSet<>(holidays));
    }

    /** The steps by {@linkplain Step#day() day}, those without one at the end; of one day the own dates first. */
    public List<Step> getSteps() {
        return steps;
    }

    /** What should be looked at in the dates given. */
    public List<CycleNote> getNotes() {
        return notes;
    }
}
