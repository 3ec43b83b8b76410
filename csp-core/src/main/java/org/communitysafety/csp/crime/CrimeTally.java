package org.communitysafety.csp.crime;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.communitysafety.csp.crime.CrimeCounts.Force;
import org.communitysafety.csp.crime.CrimeCounts.Place;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Counts records of street-level crime one by one, and keeps none of them. Not thread-safe.
 *
 * <p>What it holds grows with the months, types, LSOAs and forces there are, of which it takes only so many, and not with the records.
 */
public final class CrimeTally {

    private static final int MOST_TYPES = 200;
    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_PLACES = 100_000;
    private static final int MOST_FORCES = 200;

    private final CrimeQuestion question;
    private final Words words;
    private final CrimeCounts counts = new CrimeCounts();
    private final Place nowhere;
    private String source = "";
    private String lastForce = "";
    private @Nullable YearMonth lastMonth;
    private @Nullable Force lastSeen;
    private boolean telling = true;
    private long again;
    private int againIn = -1;

    /** Starts with nothing counted; what was counted is told in English. */
    public CrimeTally(CrimeQuestion question) {
        this(question, Words.english());
    }

    /** Starts with nothing counted; what was counted is told in that language. */
    public CrimeTally(CrimeQuestion question, Words words) {
        this.question = Objects.requireNonNull(question, "question");
        this.words = Objects.requireNonNull(words, "words");
        this.nowhere = new Place("", "", question.area().isWholeForce());
    }

    /**
     * Starts a file, whose records come next.
     *
     * @param name as the caller gave it
     * @param repeatsTell whether records that say the same can be told, for which the file must have all that a record says
     */
    public void start(String name, boolean repeatsTell) {
        source = name;
        lastMonth = null;
        counts.fingerprinted &= repeatsTell;
        telling = repeatsTell;
        again = 0;
        againIn = -1;
        if (!repeatsTell) {
            counts.untelling.add(counts.sources.size());
        }
    }

    /** How many records of the file that was started last stand in a file before it, and were not counted again. */
    public long again() {
        return again;
    }

    /** The name of the file in which the first of them was counted; empty if there is none. */
    public Optional<String> againIn() {
        return againIn < 0 ? Optional.empty() : Optional.of(counts.sources.get(againIn).name());
    }

    /** Ends the file, once all of its records were given, before another is started. */
    public void end(CrimeSource read) {
        counts.sources.add(read);
    }

    /**
     * Counts a record.
     *
     * @return why it cannot be counted; empty if it was taken
     */
    public Optional<Said> add(StreetRecord record) {
        Integer known = counts.types.get(record.type());
        Place place = place(record);
        if (known == null || place == null || !known(record)) {
            Optional<Said> refused = refusal(record, known, place);
            if (refused.isPresent()) {
                return refused;
            }
            counts.allMonths.add(record.month());
            known = counts.types.computeIfAbsent(record.type(), type -> counts.types.size());
            place = place == null ? newPlace(record) : place;
        }
        counts.records++;
        Force force = seen(record);
        boolean now = question.period().isEmpty() || question.period().get().contains(record.month());
        boolean before = !now && question.comparedWith().isPresent() && question.comparedWith().get().contains(record.month());
        if (!now && !before) {
            return Optional.empty();
        }
        if ((place.inArea || place == nowhere) && isAgain(record, force)) {
            return Optional.empty();
        }
        counts.withoutLocation += record.located() ? 0 : 1;
        counts.withoutLsoa += record.located() && place == nowhere ? 1 : 0;
        if (!place.inArea) {
            return Optional.empty();
        }
        int type = known;
        force.counted++;
        long[] month = counts.months.get(record.month());
        if (month == null || month.length <= type) {
            month = grown(month, type);
            counts.months.put(record.month(), month);
        }
        month[type]++;
        if (before) {
            place.before++;
        } else {
            if (place.now.length <= type) {
                place.now = grown(place.now, type);
            }
            place.now[type]++;
        }
        if (counts.fingerprinted) {
            counts.fingerprints.add(record.fingerprint());
        }
        return Optional.empty();
    }

    /** Whether it was counted from another file. Without an id it is what it says, as far as the file has all that tells it. */
    private boolean isAgain(StreetRecord record, Force force) {
        if (record.id() == 0 && !telling) {
            return false;
        }
        long key = (record.id() == 0 ? record.fingerprint() : record.id() ^ force.key.hashCode()) * 31 + record.month().hashCode();
        int before = counts.doubles.file(key, counts.sources.size());
        if (before < 0) {
            return false;
        }
        againIn = again == 0 ? before : againIn;
        again++;
        return true;
    }

    private static long[] grown(long @Nullable [] counts, int index) {
        return counts == null ? new long[Math.max(16, index + 1)] : Arrays.copyOf(counts, Math.max(16, index * 2 + 1));
    }

    private @Nullable Place place(StreetRecord record) {
        if (record.lsoaCode().isEmpty()) {
            return nowhere;
        }
        Place place = counts.places.get(record.lsoaCode());
        return place == null || place.name.equals(record.lsoaName()) ? place : counts.renamed.get(record.lsoaCode() + record.lsoaName());
    }

    private Place newPlace(StreetRecord record) {
        Place place = new Place(record.lsoaCode(), record.lsoaName(),
                question.area().takes(record.lsoaCode(), StreetRecord.district(record.lsoaName())));
        if (counts.places.putIfAbsent(record.lsoaCode(), place) != null) {
            counts.renamed.put(record.lsoaCode() + record.lsoaName(), place);
        }
        return place;
    }

    private boolean known(StreetRecord record) {
        return counts.forces.containsKey(record.force()) && counts.allMonths.contains(record.month());
    }

    private Optional<Said> refusal(StreetRecord record, @Nullable Integer type, @Nullable Place place) {
        if (type == null && counts.types.size() == MOST_TYPES) {
            return Optional.of(FigureMessages.TOO_MANY_TYPES.said(MOST_TYPES));
        }
        if (place == null && counts.places.size() + counts.renamed.size() == MOST_PLACES) {
            return Optional.of(FigureMessages.TOO_MANY_LSOAS.said(MOST_PLACES));
        }
        if (counts.forces.size() == MOST_FORCES && !counts.forces.containsKey(record.force())) {
            return Optional.of(FigureMessages.TOO_MANY_FORCES.said(MOST_FORCES));
        }
        return counts.allMonths.size() == MOST_MONTHS && !counts.allMonths.contains(record.month())
                ? Optional.of(FigureMessages.TOO_MANY_MONTHS.said(MOST_MONTHS))
                : Optional.empty();
    }

    // A reader gives the same month and the same name again and again: that is seen without looking into them.
    @SuppressWarnings("ReferenceEquality")
    private Force seen(StreetRecord record) {
        Force seen = lastSeen;
        if (seen == null || record.month() != lastMonth || record.force() != lastForce) {
            lastForce = record.force();
            lastMonth = record.month();
            seen = counts.force(lastForce);
            seen.months.computeIfAbsent(record.month(), month -> new TreeMap<>()).put(counts.sources.size(), source);
            lastSeen = seen;
        }
        return seen;
    }

    /** What was counted so far. */
    public StreetCrime result() {
        return new CrimeResult(question, counts, words).told();
    }
}
