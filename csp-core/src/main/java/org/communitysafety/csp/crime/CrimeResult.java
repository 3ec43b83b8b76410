package org.communitysafety.csp.crime;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communitysafety.csp.crime.CrimeCounts.Force;
import org.communitysafety.csp.crime.CrimeCounts.Place;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/** What the counts tell of what was asked: levels, and what is not known. */
final class CrimeResult {

    private static final Comparator<CrimeLevel> MOST_FIRST = Comparator.comparingLong(CrimeLevel::count).reversed()
            .thenComparing(Comparator.comparingLong((CrimeLevel level) -> level.before().orElse(0L)).reversed())
            .thenComparing(CrimeLevel::name)
            .thenComparing(CrimeLevel::code);

    private final CrimeQuestion question;
    private final CrimeCounts counts;
    private final Words words;
    private final SortedMap<String, Force> forces;

    CrimeResult(CrimeQuestion question, CrimeCounts counts, Words words) {
        this.question = question;
        this.counts = counts;
        this.words = words;
        this.forces = counts.eachForce();
    }

    StreetCrime told() {
        Optional<Months> period = question.period().or(this::allMonthsMet);
        boolean met = question.area().isWholeForce() || counts.everyPlace().anyMatch(place -> place.inArea);
        List<String> expected = expectedForces();
        List<YearMonth> missing = missing(period, met, expected);
        List<YearMonth> missingBefore = missing(question.comparedWith(), met, expected);
        boolean toldApart = monthsTwice().isEmpty() || !counts.doubles.isFull() && !isUntoldTwice();
        boolean compared = question.comparedWith().isPresent() && toldApart && counts.sources.stream().allMatch(CrimeSource::isWhole)
                && missing.isEmpty() && missingBefore.isEmpty();
        List<CrimeLevel> levels = typeLevels(period, compared);
        List<Integer> order = levels.stream().map(level -> counts.types.get(level.name())).toList();
        StreetCrime.Builder result = StreetCrime.builder()
                .words(words)
                .area(question.area())
                .period(period)
                .comparedWith(question.comparedWith())
                .population(question.population())
                .sources(counts.sources.stream()
                        .sorted(Comparator.comparing(CrimeSource::name).thenComparing(CrimeSource::records)
                                .thenComparing(CrimeSource::unread).thenComparing(CrimeSource::again).thenComparing(CrimeSource::stopped))
                        .toList())
                .forces(expected.stream().filter(forces::containsKey).toList())
                .forcesNotRead(expected.stream().filter(force -> !forces.containsKey(force)).toList())
                .areaMet(met)
                .toldApart(toldApart)
                .missing(missing)
                .missingBefore(missingBefore)
                .total(new CrimeLevel(words.own("crime.all", CrimeAnalyses.ALL), "", levels.stream().mapToLong(CrimeLevel::count).sum(), compared
                        ? Optional.of(levels.stream().mapToLong(level -> level.before().orElse(0L)).sum()) : Optional.empty()))
                .types(levels)
                .months(monthLevels(period, missing, order))
                .monthsBefore(monthLevels(question.comparedWith(), missingBefore, order))
                .districts(districtLevels(compared))
                .places(placeLevels(compared, order))
                .records(counts.records)
                .withoutLocation(counts.withoutLocation)
                .withoutLsoa(counts.withoutLsoa)
                .outside(outside(expected))
                .repeated(counts.fingerprinted ? counts.fingerprints.repeated() : Optional.empty());
        StreetCrime plain = result.build();
        return result.caveats(new CrimeCaveats(plain, monthsTwice(), unlikeNames(), districtsMet(), lsoasNotMet(), List.copyOf(forces.keySet())).all()).build();
    }

    private Optional<Months> allMonthsMet() {
        return counts.allMonths.stream().min(Comparator.naturalOrder())
                .map(first -> new Months(first, counts.allMonths.stream().max(Comparator.naturalOrder()).orElse(first)));
    }

    /**
     * The forces of which a record is expected in every month, by name. Of an area they are its own, as far as the lists know them. Of an
     * area or a force that no list knows it is the force that has most of the area's records; else all.
     */
    private List<String> expectedForces() {
        if (question.area().isWholeForce()) {
            return List.copyOf(forces.keySet());
        }
        Optional<String> main = forces.entrySet().stream()
                .filter(one -> one.getValue().counted > 0)
                .min(Comparator.comparingLong((Map.Entry<String, Force> one) -> -one.getValue().counted)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
        Set<String> own = ForceDistricts.policing(districts(), forces.keySet());
        if (own.isEmpty()) {
            return main.map(List::of).orElseGet(() -> List.copyOf(forces.keySet()));
        }
        if (own.stream().anyMatch(forces::containsKey)) {
            return List.copyOf(own);
        }
        List<String> unlisted = forces.keySet().stream().filter(force -> ForceDistricts.of(force).isEmpty()).toList();
        List<String> instead = main.map(force -> unlisted.contains(force) ? List.of(force) : List.<String>of()).orElse(unlisted);
        return instead.isEmpty() ? List.copyOf(own) : instead;
    }

    /** The districts of the area: those it is told by, or those in the names of its LSOAs. */
    private Set<String> districts() {
        return question.area().getLsoas().isEmpty()
                ? Set.copyOf(question.area().getDistricts())
                : counts.everyPlace().filter(place -> place.inArea).map(place -> StreetRecord.district(place.name)).collect(Collectors.toSet());
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

    /**
     * Whether a month of a force stands in several files, one of which has not what tells its records apart: the columns, or one name
     * of the force throughout.
     */
    private boolean isUntoldTwice() {
        return forces.values().stream().anyMatch(force -> force.months.values().stream().anyMatch(files -> files.size() > 1
                && (force.names.size() > 1 || files.keySet().stream().anyMatch(counts.untelling::contains))));
    }

    private List<String> lsoasNotMet() {
        Set<String> met = counts.everyPlace().map(place -> place.code).collect(Collectors.toSet());
        return question.area().getLsoas().stream().filter(code -> !met.contains(code)).toList();
    }

    private List<CrimeLevel> typeLevels(Optional<Months> period, boolean compared) {
        List<CrimeLevel> levels = new ArrayList<>();
        counts.types.forEach((type, index) -> {
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
        for (Map.Entry<YearMonth, long[]> month : counts.months.entrySet()) {
            if (run.isPresent() && run.get().contains(month.getKey())) {
                sum += at(month.getValue(), type);
            }
        }
        return sum;
    }

    private static long at(long @Nullable [] counts, int index) {
        return counts != null && index < counts.length ? counts[index] : 0;
    }

    private List<MonthLevel> monthLevels(Optional<Months> run, List<YearMonth> missing, List<Integer> order) {
        List<MonthLevel> levels = new ArrayList<>();
        for (YearMonth month : run.map(Months::each).orElse(List.of())) {
            List<Long> byType = order.stream().map(type -> at(counts.months.get(month), type)).toList();
            levels.add(missing.contains(month)
                    ? new MonthLevel(month, Optional.empty(), List.of())
                    : new MonthLevel(month, Optional.of(byType.stream().mapToLong(Long::longValue).sum()), byType));
        }
        return levels;
    }

    private List<Place> counted() {
        return counts.everyPlace().filter(place -> place.inArea && (place.before > 0 || sum(place.now) > 0)).toList();
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
        forces.forEach((force, seen) -> new TreeMap<>(seen.months).forEach((month, files) -> {
            if (files.size() > 1) {
                told.add(words.say(CaveatMessages.MONTH_TWICE, words.month(month), force, words.list(files.values().stream().sorted().toList())));
            }
        }));
        return List.copyOf(told);
    }

    private Set<String> districtsMet() {
        return counts.places.values().stream().map(place -> StreetRecord.district(place.name)).collect(Collectors.toSet());
    }

    private long unlikeNames() {
        return counts.renamed.values().stream().map(place -> place.code).distinct().count();
    }
}
