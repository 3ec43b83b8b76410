package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two years of street-level crime of Exampleford that never was. Every file says "synthetic" in its name, and every record in who
 * reported it and in its context. Always the same.
 *
 * <p>In month m, from 1 to 12, there are in 2024: 10 + m burglaries, 30 records of anti-social behaviour, 2 robberies; in 2025: 12 + m
 * burglaries, 24 of anti-social behaviour, 3 robberies. Burglary is in 001A, the rest in 001B; each month has one burglary of
 * Samplebury, and one robbery without a location. The records of anti-social behaviour of a month are all alike.
 */
final class SyntheticCrime {

    static final String FORCE = "Synthetic Police (no real force)";
    static final String HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,"
            + "Last outcome category,Context";

    private static final String CONTEXT = "Synthetic: made up for tests";

    private SyntheticCrime() {}

    /** The lines of each file by its name, without the header. */
    static Map<String, List<String>> files() {
        Map<String, List<String>> files = new TreeMap<>();
        for (YearMonth month = YearMonth.of(2024, 1); month.getYear() < 2026; month = month.plusMonths(1)) {
            files.put("synthetic-" + month + "-exampleford-street.csv", lines(month));
        }
        return new LinkedHashMap<>(files);
    }

    /** A file as bytes. */
    static byte[] bytes(List<String> lines, String end) {
        return (HEADER + end + String.join(end, lines) + end).getBytes(UTF_8);
    }

    private static List<String> lines(YearMonth month) {
        boolean later = month.getYear() == 2025;
        List<String> lines = new ArrayList<>();
        add(lines, (later ? 12 : 10) + month.getMonthValue(), month, "Burglary", "0.100000,51.200000", "E01999001,Exampleford 001A");
        add(lines, later ? 24 : 30, month, "Anti-social behaviour", "0.200000,51.300000", "E01999002,Exampleford 001B");
        add(lines, later ? 3 : 2, month, "Robbery", "0.200000,51.300000", "E01999002,Exampleford 001B");
        add(lines, 1, month, "Burglary", "0.300000,51.400000", "E01999101,Samplebury 001A");
        add(lines, 1, month, "Robbery", ",", ",");
        return lines;
    }

    private static void add(List<String> lines, int times, YearMonth month, String type, String point, String lsoa) {
        boolean antiSocial = type.equals("Anti-social behaviour");
        for (int i = 0; i < times; i++) {
            String id = antiSocial ? "" : "synthetic-" + month + "-" + lines.size();
            lines.add(String.join(",", id, month.toString(), FORCE, FORCE, point, point.equals(",") ? "No Location" : "On or near Example Road",
                    lsoa, type, antiSocial ? "" : "Under investigation", CONTEXT));
        }
    }
}
