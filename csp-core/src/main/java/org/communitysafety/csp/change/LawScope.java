package org.communitysafety.csp.change;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.words.Words;

/**
 * Which law is spoken of: that of a nation, for a kind of area. A kind of area that only one nation has tells the nation too.
 *
 * @param nation the nation; empty for both
 * @param areaType the kind of area; empty for all
 */
public record LawScope(Optional<Nation> nation, Optional<AreaKind> areaType) {

    /** All of it. */
    public static final LawScope ALL = new LawScope(Optional.empty(), Optional.empty());

    private static final LocalDate ENGLAND_FROM = LocalDate.of(2007, 8, 1);
    private static final LocalDate WALES_FROM = LocalDate.of(2007, 11, 19);

    /** @throws IllegalArgumentException if the nation has no area of that kind */
    public LawScope {
        if (nation.isPresent() && areaType.isPresent() && nation.get() != nationOf(areaType.get())) {
            throw new IllegalArgumentException("There is no " + areaType.get().getPlainName() + " in "
                    + nation.get().getPlainName() + ".");
        }
    }

    /** The nation, told or by the kind of area; empty for both. */
    public Optional<Nation> getNation() {
        return nation.or(() -> areaType.map(LawScope::nationOf));
    }

    /** Whether the duty can be law there. */
    public boolean takesIn(Duty duty) {
        return getNation().map(duty.getNations()::contains).orElse(true)
                && areaType.map(duty.getAreas()::takesIn).orElse(true);
    }

    /** The first day on which duties are asked: 1 August 2007, or 19 November 2007 for Wales. */
    public LocalDate getFirstDay() {
        return getNation().filter(Nation.WALES::equals).isPresent() ? WALES_FROM : ENGLAND_FROM;
    }

    /**
     * Refuses a day before the law that is encoded, in English.
     *
     * @throws LawNotEncodedException if it is before the first day
     */
    public void refuseBefore(LocalDate day) {
        refuseBefore(day, Words.english());
    }

    /**
     * Refuses a day before the law that is encoded, in that language.
     *
     * @throws LawNotEncodedException if it is before the first day
     */
    public void refuseBefore(LocalDate day, Words words) {
        if (day.isBefore(getFirstDay())) {
            throw new LawNotEncodedException(words.say(ChangeMessages.NOT_ENCODED, words.day(getFirstDay())));
        }
    }

    private static Nation nationOf(AreaKind kind) {
        return kind == AreaKind.WELSH_PRINCIPAL_AREA ? Nation.WALES : Nation.ENGLAND;
    }
}
