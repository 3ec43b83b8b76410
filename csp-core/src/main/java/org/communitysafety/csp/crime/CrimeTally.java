package org.communitysafety.csp.crime;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Comparator<CrimeLevel> MOST_FIRST = Comparator.comparingLong(CrimeLevel::count).reversed()
            .thenComparing(Comparator.comparingLong((CrimeLevel level) -> level.before().orElse(0L)).reversed())
            .thenComparing(CrimeLevel::name)
            .thenComparing(CrimeLevel::code);

    /** An LSOA under one of its names. */
    private static final class Place {
        private final String code;
        private final String name;
        private final boolean inArea;
        private long[] now = {};
        private long before;

        Place(String code, String name, boolean inArea) {
            this.code = code;
            this.name = name;
            this.inArea = inArea;
        }
    }

    /** A force: how many of its records are counted, and the files of each of its months. */
    private static final class Force {
        private long counted;
        private final Map<YearMonth, Map<Integer, String>> months = new HashMap<>();
    }

    private final CrimeQuestion question;
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<YearMonth, long[]> months = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> renamed = new HashMap<>();
    private final Map<String, Force> forces = new HashMap<>();
    private final Set<YearMonth> allMonths = new HashSet<>();
    private final List<CrimeSource> sources = new ArrayList<>();
    private final Fingerprints fingerprints = new Fingerprints();
    private final Doubles doubles = new Doubles();
    private final Set<Integer> untelling = new HashSet<>();
    private final Place nowhere;
    private String source = "";
    private String lastForce = "";
    private YearMonth lastMonth;
    private Force lastSeen;
    private boolean fingerprinted = true;
    private boolean telling = true;
    private long again;
    private int againIn = -1;
    private long records;
    private long withoutLocation;
    private long withoutLsoa;

    /** Starts with nothing counted. */
    public CrimeTally(CrimeQuestion question) {
        this.question = Objects.requireNonNull(question, "question");
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
        fingerprinted &= repeatsTell;
        telling = repeatsTell;
        again = 0;
        againIn = -1;
        if (!repeatsTell) {
            untelling.add(sources.size());
        }
    }

    /** How many records of the file that was started last stand in a file before it, and were not counted again. */
    public long again() {
        return again;
    }

    /** The name of the file in which the first of them was counted; empty if there is none. */
    public Optional<String> againIn() {
        return againIn < 0 ? Optional.empty() : Optional.of(sources.get(againIn).name());
    }

    /** Ends the file, once all of its records were given, before another is started. */
    public void end(CrimeSource read) {
        sources.add(read);
    }

    /**
     * Counts a record.
     *
     * @return a sentence for people that says why it cannot be counted; empty if it was taken
     */
    public Optional<String> add(StreetRecord record) {
        Integer known = types.get(record.type());
        Place place = place(record);
        if (known == null || place == null || !known(record)) {
            Optional<String> refused = refusal(record, known, place);
            if (refused.isPresent()) {
                return refused;
            }
            known = types.computeIfAbsent(record.type(), type -> types.size());
            place = place == null ? newPlace(record) : place;
        }
        records++;
        Force force = seen(record);
        boolean now = question.period().isEmpty() || question.period().get().contains(record.month());
        boolean before = !now && question.comparedWith().isPresent() && question.comparedWith().get().contains(record.month());
        if (!now && !before) {
            return Optional.empty();
        }
        if ((place.inArea || place == nowhere) && isAgain(record)) {
            return Optional.empty();
        }
        withoutLocation += record.located() ? 0 : 1;
        withoutLsoa += record.located() && place == nowhere ? 1 : 0;
        if (!place.inArea) {
            return Optional.empty();
        }
        int type = known;
        force.counted++;
        long[] month = months.get(record.month());
        if (month == null || month.length <= type) {
            month = grown(month, type);
            months.put(record.month(), month);
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
        if (fingerprinted) {
            fingerprints.add(record.fingerprint());
        }
        return Optional.empty();
    }

    /** Whether it was counted from another file. Without an id it is what it says, as far as the file has all that tells it. */
    private boolean isAgain(StreetRecord record) {
        if (record.id() == 0 && !telling) {
            return false;
        }
        long key = (record.id() == 0 ? record.fingerprint() : record.id() ^ record.force().hashCode()) * 31 + record.month().hashCode();
        int before = doubles.file(key, sources.size());
        if (before < 0) {
            return false;
        }
        againIn = again == 0 ? before : againIn;
        again++;
        return true;
    }

    private static long[] grown(long[] counts, int index) {
        return counts == null ? new long[Math.max(16, index + 1)] : Arrays.copyOf(counts, Math.max(16, index * 2 + 1));
    }

    private Place place(StreetRecord record) {
        if (record.lsoaCode().isEmpty()) {
            return nowhere;
        }
        Place place = places.get(record.lsoaCode());
        return place == null || place.name.equals(record.lsoaName()) ? place : renamed.get(record.lsoaCode() + record.lsoaName());
    }

    private Place newPlace(StreetRecord record) {
        Place place = new Place(record.lsoaCode(), record.lsoaName(),
                question.area().takes(record.lsoaCode(), StreetRecord.district(record.lsoaName())));
        if (places.putIfAbsent(record.lsoaCode(), place) != null) {
            renamed.put(record.lsoaCode() + record.lsoaName(), place);
        }
        return place;
    }

    private boolean known(StreetRecord record) {
        return forces.containsKey(record.force()) && allMonths.contains(record.month());
    }

    private Optional<String> refusal(StreetRecord record, Integer type, Place place) {
        if (type == null && types.size() == MOST_TYPES) {
            return Optional.of(tooMany(MOST_TYPES, "types of crime"));
        }
        if (place == null && places.size() + renamed.size() == MOST_PLACES) {
            return Optional.of(tooMany(MOST_PLACES, "LSOAs"));
        }
        if (forces.size() == MOST_FORCES && !forces.containsKey(record.force())) {
            return Optional.of(tooMany(MOST_FORCES, "forces"));
        }
        if (!allMonths.contains(record.month())) {
            if (allMonths.size() == MOST_MONTHS) {
                return Optional.of(tooMany(MOST_MONTHS, "months"));
            }
            allMonths.add(record.month());
        }
        return Optional.empty();
    }

    private static String tooMany(int most, String what) {
        return "there are more than " + Figures.of(most) + " " + what + " in what was read, so the row was not counted:"
                + " are these street-level records?";
    }

    private Force seen(StreetRecord record) {
        // A reader gives the same month and the same name again and again: that is seen without looking into them.
        if (record.month() != lastMonth || record.force() != lastForce) {
            lastForce = record.force();
            lastMonth = record.month();
            lastSeen = forces.computeIfAbsent(lastForce, name -> new Force());
            lastSeen.months.computeIfAbsent(lastMonth, month -> new TreeMap<>()).put(sources.size(), source);
        }
        return lastSeen;
    }

    // The result.

    /** What was counted so far. */
    public StreetCrime result() {
        Optional<Months> period = question.period().or(this::allMonthsMet);
        boolean met = question.area().isWholeForce() || everyPlace().anyMatch(place -> place.inArea);
        List<String> expected = expectedForces();
        List<YearMonth> missing = missing(period, met, expected);
        List<YearMonth> missingBefore = missing(question.comparedWith(), met, expected);
        boolean toldApart = monthsTwice().isEmpty() || !doubles.isFull() && !isUntoldTwice();
        boolean compared = question.comparedWith().isPresent() && toldApart && sources.stream().allMatch(CrimeSource::isWhole)
                && missing.isEmpty() && missingBefore.isEmpty();
        List<CrimeLevel> levels = typeLevels(period, compared);
        List<Integer> order = levels.stream().map(level -> types.get(level.name())).toList();
        StreetCrime.Builder result = StreetCrime.builder()
                .area(question.area())
                .period(period)
                .comparedWith(question.comparedWith())
                .population(question.population())
                .sources(sources.stream()
                        .sorted(Comparator.comparing(CrimeSource::name).thenComparing(CrimeSource::records)
                                .thenComparing(CrimeSource::unread).thenComparing(CrimeSource::again).thenComparing(CrimeSource::stopped))
                        .toList())
                .forces(expected.stream().filter(forces::containsKey).toList())
                .forcesNotRead(expected.stream().filter(force -> !forces.containsKey(force)).toList())
                .areaMet(met)
                .toldApart(toldApart)
                .missing(missing)
                .missingBefore(missingBefore)
                .total(new CrimeLevel(CrimeAnalyses.ALL, "", levels.stream().mapToLong(CrimeLevel::count).sum(), compared
                        ? Optional.of(levels.stream().mapToLong(level -> level.before().orElse(0L)).sum()) : Optional.empty()))
                .types(levels)
                .months(monthLevels(period, missing, order))
                .monthsBefore(monthLevels(question.comparedWith(), missingBefore, order))
                .districts(districtLevels(compared))
                .places(placeLevels(compared, order))
                .records(records)
                .withoutLocation(withoutLocation)
                .withoutLsoa(withoutLsoa)
                .outside(outside(expected))
                .repeated(fingerprinted ? fingerprints.repeated() : Optional.empty());
        StreetCrime plain = result.build();
        return result.caveats(new CrimeCaveats(plain, monthsTwice(), unlikeNames(), districtsMet(), lsoasNotMet()).all()).build();
    }

    private Optional<Months> allMonthsMet() {
        return allMonths.stream().min(Comparator.naturalOrder())
                .map(first -> new Months(first, allMonths.stream().max(Comparator.naturalOrder()).orElse(first)));
    }

    /**
     * The forces of which a record is expected in every month, by name. Of an area they are its own, as far as the lists know them. Of an
     * area or a force that no list knows it is the force that has most of the area's records; else all.
     */
    private List<String> expectedForces() {
        if (question.area().isWholeForce()) {
            return forces.keySet().stream().sorted().toList();
        }
        Optional<String> main = forces.entrySet().stream()
                .filter(one -> one.getValue().counted > 0)
                .min(Comparator.comparingLong((Map.Entry<String, Force> one) -> -one.getValue().counted)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
        Set<String> own = ForceDistricts.policing(districts(), forces.keySet());
        if (own.isEmpty()) {
            return main.map(List::of).orElseGet(() -> forces.keySet().stream().sorted().toList());
        }
        if (own.stream().anyMatch(forces::containsKey)) {
            return List.copyOf(own);
        }
        List<String> unlisted = forces.keySet().stream().filter(force -> ForceDistricts.of(force).isEmpty()).sorted().toList();
        List<String> instead = main.map(force -> unlisted.contains(force) ? List.of(force) : List.<String>of()).orElse(unlisted);
        return instead.isEmpty() ? List.copyOf(own) : instead;
    }

    /** The districts of the area: those it is told by, or those in the names of its LSOAs. */
    private Set<String> districts() {
        return question.area().getLsoas().isEmpty()
                ? Set.copyOf(question.area().getDistricts())
                : everyPlace().filter(place -> place.inArea).map(place -> StreetRecord.district(place.name)).collect(Collectors.toSet());
    }

    /**
     * The months of which nobody knows whether there was no record, or whether a file is lacking: those of which not every expected force
     * has a record, and all if no record of the area was met in any.
     */
    private List<YearMonth> missing(Optional<Months> run, boolean met, List<String> expected) {
        return run.map(Months::each).orElse(List.of()).stream()
                .filter(month -> !met || expected.isEmpty()
                        || expected.stream().anyMatch(force -> !forces.containsKey(force) || !forces.get(force).months.containsKey(month)))
                .toList();
    }

    private Stream<Place> everyPlace() {
        return Stream.concat(places.values().stream(), renamed.values().stream());
    }

    /** Whether a month of a force stands in several files, one of which has not what tells its records apart. */
    private boolean isUntoldTwice() {
        return forces.values().stream().flatMap(force -> force.months.values().stream())
                .anyMatch(files -> files.size() > 1 && files.keySet().stream().anyMatch(untelling::contains));
    }

    private List<String> lsoasNotMet() {
        Set<String> met = everyPlace().map(place -> place.code).collect(Collectors.toSet());
        return question.area().getLsoas().stream().filter(code -> !met.contains(code)).toList();
    }

    private List<CrimeLevel> typeLevels(Optional<Months> period, boolean compared) {
        List<CrimeLevel> levels = new ArrayList<>();
        types.forEach((type, index) -> {
            long now = count(period, index);
            long before = count(question.comparedWith(), index);
            if (now > 0 || before > 0) {
                levels.add(level(type, "", now, before, compared));
            }
        });
        levels.sort(MOST_FIRST);
        return levels;
    }

    private static CrimeLevel level(String name, String code, long now, long before, boolean compared) {
        return new CrimeLevel(name, code, now, compared ? Optional.of(before) : Optional.empty());
    }

    private long count(Optional<Months> run, int type) {
        long sum = 0;
        for (Map.Entry<YearMonth, long[]> month : months.entrySet()) {
            if (run.isPresent() && run.get().contains(month.getKey())) {
                sum += at(month.getValue(), type);
            }
        }
        return sum;
    }

    private static long at(long[] counts, int index) {
        return counts != null && index < counts.length ? counts[index] : 0;
    }

    private List<MonthLevel> monthLevels(Optional<Months> run, List<YearMonth> missing, List<Integer> order) {
        List<MonthLevel> levels = new ArrayList<>();
        for (YearMonth month : run.map(Months::each).orElse(List.of())) {
            List<Long> byType = order.stream().map(type -> at(months.get(month), type)).toList();
            levels.add(missing.contains(month)
                    ? new MonthLevel(month, Optional.empty(), List.of())
                    : new MonthLevel(month, Optional.of(byType.stream().mapToLong(Long::longValue).sum()), byType));
        }
        return levels;
    }

    private List<Place> counted() {
        return everyPlace().filter(place -> place.inArea && (place.before > 0 || sum(place.now) > 0)).toList();
    }

    private static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }

    private List<CrimeLevel> districtLevels(boolean compared) {
        Map<String, long[]> sums = new TreeMap<>();
        for (Place place : counted()) {
            long[] both = sums.computeIfAbsent(StreetRecord.district(place.name), name -> new long[2]);
            both[0] += sum(place.now);
            both[1] += place.before;
        }
        return sums.entrySet().stream()
                .map(one -> level(one.getKey(), "", one.getValue()[0], one.getValue()[1], compared))
                .sorted(MOST_FIRST)
                .toList();
    }

    /** An LSOA that goes by several names stands under the first of them, by the alphabet. */
    private List<PlaceLevel> placeLevels(boolean compared, List<Integer> order) {
        Map<String, List<Place>> byCode = new TreeMap<>();
        counted().forEach(place -> byCode.computeIfAbsent(place.code, code -> new ArrayList<>()).add(place));
        return byCode.values().stream()
                .map(same -> {
                    String name = same.stream().map(place -> place.name).min(Comparator.naturalOrder()).orElse("");
                    List<Long> byType = order.stream()
                            .map(type -> same.stream().mapToLong(place -> at(place.now, type)).sum())
                            .toList();
                    return new PlaceLevel(
                            level(name, same.get(0).code, same.stream().mapToLong(place -> sum(place.now)).sum(),
                                    same.stream().mapToLong(place -> place.before).sum(), compared),
                            StreetRecord.district(name),
                            byType);
                })
                .sorted(Comparator.comparing(PlaceLevel::level, MOST_FIRST))
                .toList();
    }

    private Optional<Long> outside(List<String> expected) {
        if (!question.area().isWholeForce()) {
            return Optional.empty();
        }
        Set<String> inside = new HashSet<>();
        for (String force : expected) {
            Optional<Set<String>> districts = ForceDistricts.of(force);
            if (districts.isEmpty()) {
                return Optional.empty();
            }
            inside.addAll(districts.get());
        }
        return Optional.of(counted().stream()
                .filter(place -> !inside.contains(StreetRecord.district(place.name)))
                .mapToLong(place -> place.before + sum(place.now))
                .sum());
    }

    private List<String> monthsTwice() {
        Set<String> told = new LinkedHashSet<>();
        new TreeMap<>(forces).forEach((force, seen) -> new TreeMap<>(seen.months).forEach((month, files) -> {
            if (files.size() > 1) {
                told.add(Months.inWords(month) + " of " + force + " (" + files.values().stream().sorted().collect(Collectors.joining(", ")) + ")");
            }
        }));
        return List.copyOf(told);
    }

    private Set<String> districtsMet() {
        return places.values().stream().map(place -> StreetRecord.district(place.name)).collect(Collectors.toSet());
    }

    private long unlikeNames() {
        return renamed.values().stream().map(place -> place.code).distinct().count();
    }
}
