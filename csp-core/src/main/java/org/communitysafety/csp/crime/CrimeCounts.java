package org.communitysafety.csp.crime;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was counted of records so far: a tally adds to it, and a result is told from it. */
final class CrimeCounts {

    /** An LSOA under one of its names. */
    static final class Place {
        final String code;
        final String name;
        final boolean inArea;
        long[] now = {};
        long before;

        Place(String code, String name, boolean inArea) {
            this.code = code;
            this.name = name;
            this.inArea = inArea;
        }
    }

    /** A force under all of its names: how many of its records are counted, and the files of each of its months. */
    static final class Force {
        final String key;
        final SortedSet<String> names = new TreeSet<>();
        long counted;
        final Map<YearMonth, Map<Integer, String>> months = new HashMap<>();

        Force(String key) {
            this.key = key;
        }
    }

    /** The number of each type, by which the others count. */
    final Map<String, Integer> types = new HashMap<>();
    final Map<YearMonth, long[]> months = new HashMap<>();
    final Map<String, Place> places = new HashMap<>();
    final Map<String, Place> renamed = new HashMap<>();
    /** The forces by each of their names in the records. */
    final Map<String, Force> forces = new HashMap<>();
    private final Map<String, Force> forcesByKey = new HashMap<>();
    final Set<YearMonth> allMonths = new HashSet<>();
    final List<CrimeSource> sources = new ArrayList<>();
    final Fingerprints fingerprints = new Fingerprints();
    /** Whether what says the same can be told in every file. */
    boolean fingerprinted = true;
    final Doubles doubles = new Doubles();
    /** The files that have not all that tells records apart. */
    final Set<Integer> untelling = new HashSet<>();
    long records;
    long withoutLocation;
    long withoutLsoa;

    /** The force of that name, which may have been met under another. */
    Force force(String name) {
        return forces.computeIfAbsent(name, fresh -> {
            Force force = forcesByKey.computeIfAbsent(ForceDistricts.key(fresh), Force::new);
            force.names.add(fresh);
            return force;
        });
    }

    /** Each force by one name: the first of them, by the alphabet. */
    SortedMap<String, Force> eachForce() {
        SortedMap<String, Force> each = new TreeMap<>();
        forcesByKey.values().forEach(force -> each.put(force.names.first(), force));
        return each;
    }

    Stream<Place> everyPlace() {
        return Stream.concat(places.values().stream(), renamed.values().stream());
    }
}
