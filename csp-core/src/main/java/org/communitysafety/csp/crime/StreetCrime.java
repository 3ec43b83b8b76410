package org.communitysafety.csp.crime;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.words.Words;
import org.immutables.value.Value;

/**
 * Levels and patterns of the street-level crime of an area, by type, month and place, and how they changed.
 *
 * <p>It is the same for the same records in any order, from whatever number of files.
 */
@Value.Immutable
@ElementStyle
public interface StreetCrime {

    /** The language in which it is told; it makes no difference to what was counted. */
    @Value.Auxiliary
    Words getWords();

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

    /** The forces of the area whose records were read; of an area of which no list or record tells one, who reported any. */
    List<String> getForces();

    /** The forces of the area of which no record was read, by the lists of areas: without theirs nothing is known of it. */
    List<String> getForcesNotRead();

    /** Whether any record that was read, of whatever month, stands in the area: if none does, nothing is known of it. */
    boolean isAreaMet();

    /**
     * Whether it was told of every record that it is counted once. It cannot be where a month of a force stands in more than one file, and
     * there are too many records for it, or columns are lacking that tell them apart.
     */
    boolean isToldApart();

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

    /** Whether all of every file was read and counted: only then is a count not too low. */
    default boolean isWhollyRead() {
        return getSources().stream().allMatch(CrimeSource::isWhole);
    }

    /** Whether the counts are those of the whole period: all was read, once, and no month is missing. */
    default boolean isWhole() {
        return isWhollyRead() && isToldApart() && getPeriod().isPresent() && getMissing().isEmpty();
    }

    /** Whether there is a comparison, with both periods whole. */
    default boolean isCompared() {
        return getComparedWith().isPresent() && isWhollyTold();
    }

    /** Whether all that was asked can be told: the period is whole, and so is that which it is to be compared with. */
    default boolean isWhollyTold() {
        return isWhole() && getMissingBefore().isEmpty();
    }

    /** Whether anything is known of the period: one of its months is not missing. */
    default boolean isKnown() {
        return getPeriod().filter(period -> getMissing().size() < period.count()).isPresent();
    }

    /** A number of the whole period in words: {@code 12}, or {@code at least 12} where some of it was not read. */
    default String count(long number) {
        return atLeast(isWhollyRead() && getMissing().isEmpty(), number);
    }

    /** A number of one month that is not missing in words. */
    default String countOfMonth(long number) {
        return atLeast(isWhollyRead(), number);
    }

    private String atLeast(boolean whole, long number) {
        String told = getWords().number(number);
        return whole ? told : getWords().say(FigureMessages.AT_LEAST, told);
    }

    /** How many records of the period, in words: {@code 12 records}, or {@code at least 12 records in the months that were read}. */
    default String records(long number) {
        if (!isKnown()) {
            return number == 0
                    ? getWords().say(FigureMessages.NOT_KNOWN)
                    : getWords().say(FigureMessages.NOT_KNOWN_OF_OTHERS, Figures.records(number, getWords()));
        }
        String told = isWhollyRead()
                ? Figures.records(number, getWords())
                : getWords().say(FigureMessages.AT_LEAST_RECORDS, Figures.whole(number));
        return getMissing().isEmpty() ? told : getWords().say(FigureMessages.IN_MONTHS_READ, told);
    }

    /** Whether rates can be told: people are given, and the period is whole. */
    default boolean isRated() {
        return getPopulation().isPresent() && isWhole();
    }

    /** Where the records come from, in words. */
    default String getSourceInWords() {
        return getForces().isEmpty()
                ? getWords().say(FigureMessages.SOURCE)
                : getWords().say(FigureMessages.SOURCE_OF, getWords().list(getForces()));
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
