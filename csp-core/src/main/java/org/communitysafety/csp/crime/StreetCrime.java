package org.communitysafety.csp.crime;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/**
 * Levels and patterns of the street-level crime of an area, by type, month and place, and how they changed.
 *
 * <p>It is the same for the same records in any order, from whatever number of files.
 */
@Value.Immutable
@ElementStyle
public interface StreetCrime {

    /** The area whose records are counted. */
    CrimeArea getArea();

    /** The months that are counted; empty if none was asked for and there is no record. */
    Optional<Months> getPeriod();

    /** The months that they are compared with. */
    Optional<Months> getComparedWith();

    /** How many people rates are reckoned by. */
    Optional<Integer> getPopulation();

    /** What was read, by name. */
    List<CrimeSource> getSources();

    /** Who reported the records that are counted; of an area of which there are none, who reported any. */
    List<String> getForces();

    /** Months of the period that are missing from what was read, so that nothing is known of them. */
    List<YearMonth> getMissing();

    /** Months of the period that it is compared with that are missing. */
    List<YearMonth> getMissingBefore();

    /** All records of the area in the period; compared only if that can be done. */
    CrimeLevel getTotal();

    /** The same for each type, those with most records first. */
    List<CrimeLevel> getTypes();

    /** Each month of the period, in order. */
    List<MonthLevel> getMonths();

    /** Each month of the period that it is compared with, in order. */
    List<MonthLevel> getMonthsBefore();

    /** The districts that the records stand in by their map points, those with most first. */
    List<CrimeLevel> getDistricts();

    /** The LSOAs that the records stand in by their map points, those with most first. */
    List<PlaceLevel> getPlaces();

    /** How many records were read, of whatever area and month. */
    long getRecords();

    /** How many records of the months counted have no map point, and so stand in no area. */
    long getWithoutLocation();

    /** How many records of the months counted have a map point but no LSOA. */
    long getWithoutLsoa();

    /** How many of a whole force's records lie outside its area; empty if that was not asked for or its area is not known. */
    Optional<Long> getOutside();

    /** How many of the records counted repeat another exactly; empty if there were too many to tell. */
    Optional<Long> getRepeated();

    /** What a reader must know, what matters most first. */
    List<Caveat> getCaveats();

    /** Whether all of every file was read: only then is a count not too low. */
    default boolean isWhollyRead() {
        return getSources().stream().allMatch(CrimeSource::isWhole);
    }

    /** Whether the counts are those of the whole period: all was read, and no month is missing. */
    default boolean isWhole() {
        return isWhollyRead() && getPeriod().isPresent() && getMissing().isEmpty();
    }

    /** Whether there is a comparison, with both periods whole. */
    default boolean isCompared() {
        return getComparedWith().isPresent() && isWhole() && getMissingBefore().isEmpty();
    }

    /** Whether rates can be told: people are given, and the period is whole. */
    default boolean isRated() {
        return getPopulation().isPresent() && isWhole();
    }

    /** Where the records come from, in words. */
    default String getSourceInWords() {
        return (getForces().isEmpty() ? "" : String.join(", ", getForces()) + ": ") + "street-level records of data.police.uk";
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StreetCrime}. Not thread-safe. */
    final class Builder extends ImmutableStreetCrime.Builder {
        Builder() {}
    }
}
