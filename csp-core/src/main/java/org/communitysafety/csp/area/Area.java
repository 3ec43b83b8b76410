package org.communitysafety.csp.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A local government area, or a county council above districts, as one code of the Office for National Statistics.
 *
 * <p>Immutable and thread-safe. Two areas are equal if their codes are.
 */
public final class Area {

    private final String code;
    private final String name;
    private final Optional<String> officialName;
    private final Optional<String> welshName;
    private final AreaKind kind;
    private final Optional<County> county;
    private final Optional<LocalDate> validFrom;
    private final Optional<LocalDate> validTo;
    private final List<String> replacedBy;
    private final boolean fictional;

    Area(
            String code,
            String name,
            Optional<String> officialName,
            Optional<String> welshName,
            AreaKind kind,
            Optional<County> county,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            List<String> replacedBy,
            boolean fictional) {
        this.code = code;
        this.name = name;
        this.officialName = officialName;
        this.welshName = welshName;
        this.kind = kind;
        this.county = county;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.replacedBy = List.copyOf(replacedBy);
        this.fictional = fictional;
    }

    /** The nine-character code, such as E07000111. */
    public String getCode() {
        return code;
    }

    /** The name of the area as the Office for National Statistics has it, such as "Bristol, City of". */
    public String getName() {
        return name;
    }

    /** The official name of its council; empty for areas that ended in 2009. */
    public Optional<String> getOfficialName() {
        return officialName;
    }

    /** The name of the area in Welsh. */
    public Optional<String> getWelshName() {
        return welshName;
    }

    /** The kind of area. */
    public AreaKind getKind() {
        return kind;
    }

    /** England or Wales. */
    public Nation getNation() {
        return code.charAt(0) == 'W' ? Nation.WALES : Nation.ENGLAND;
    }

    /** The county council above it; for a two-tier district only. */
    public Optional<County> getCounty() {
        return county;
    }

    /** The first day of the code; empty if it was in use before 1 April 2009 and no day is known. */
    public Optional<LocalDate> getValidFrom() {
        return validFrom;
    }

    /** The last day of the code, inclusive; empty if it was in use when the lists were made. */
    public Optional<LocalDate> getValidTo() {
        return validTo;
    }

    /** The codes that took its place the day after {@link #getValidTo()}. */
    public List<String> getReplacedBy() {
        return replacedBy;
    }

    /** Whether a county council is above it. */
    public boolean isTwoTier() {
        return kind == AreaKind.NON_METROPOLITAN_DISTRICT;
    }

    /** Whether it does not exist: kept for examples and tests. */
    public boolean isFictional() {
        return fictional;
    }

    /** Whether the code was in use on the day, as far as the lists tell. */
    public boolean isInForce(LocalDate day) {
        return (validFrom.isEmpty() || !day.isBefore(validFrom.get()))
                && (validTo.isEmpty() || !day.isAfter(validTo.get()));
    }

    /**
     * The day to look it up on where something is asked of a day before a year for which plans are made: the first of the
     * year if the code begins on it, as a plan is for the areas that there are in its year; else the day asked.
     *
     * @param day the day asked
     * @param yearFrom the first day of the year
     */
    public LocalDate lookedUpOn(LocalDate day, LocalDate yearFrom) {
        return day.isBefore(yearFrom) && validFrom.filter(yearFrom::equals).isPresent() ? yearFrom : day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Area area && code.equals(area.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The name and code. */
    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
