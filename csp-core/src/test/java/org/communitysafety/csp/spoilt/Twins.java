package org.communitysafety.csp.spoilt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which row of Wales has the same rule as a row of England: written by hand from the register. */
public final class Twins {

    private Twins() {}

    /** The row of Wales by the row of England. */
    public static final Map<String, String> WELSH = table("""
            CDA98-6-1-A             CDA98-6-1-A-W
            CDA98-6-1-A-ASB         CDA98-6-1-A-ASB-W
            CDA98-6-1-A-IMPL        CDA98-6-1-A-IMPL-W
            CDA98-6-1-B             CDA98-6-1-B-W
            CDA98-6-1-B-ALCOHOL     CDA98-6-1-B-ALCOHOL-W
            CDA98-6-1-B-DRUGS       CDA98-6-1-B-DRUGS-W
            CDA98-6-1-B-OTHER       CDA98-6-1-B-OTHER-W
            CDA98-6-1-B-IMPL        CDA98-6-1-B-IMPL-W
            SI2007-1830-R4-1        SI2007-3076-R4-1
            SI2007-1830-R4-2-A      SI2007-3076-R4-2-A
            SI2007-1830-R4-2-B      SI2007-3076-R4-2-B
            SI2007-1830-R4-2-C      SI2007-3076-R4-2-C
            SI2007-1830-R4-3-A      SI2007-3076-R4-3-A
            SI2007-1830-R4-3-B      SI2007-3076-R4-3-B
            SI2007-1830-R5-1        SI2007-3076-R5-1
            SI2007-1830-R6-A        SI2007-3076-R6-A
            SI2007-1830-R6-B        SI2007-3076-R6-B
            SI2007-1830-R6-C        SI2007-3076-R6-C
            SI2007-1830-R6-D        SI2007-3076-R6-D
            SI2007-1830-R6-E        SI2007-3076-R6-E
            SI2007-1830-R6-F-CD     SI2007-3076-R6-F-CD
            SI2007-1830-R6-F-RO     SI2007-3076-R6-F-RO
            SI2007-1830-R6-F-SV     SI2007-3076-R6-F-SV
            SI2007-1830-R7-A-CD     SI2007-3076-R7-A-CD
            SI2007-1830-R7-A-RO     SI2007-3076-R7-A-RO
            SI2007-1830-R7-A-SV     SI2007-3076-R7-A-SV
            SI2007-1830-R7-B        SI2007-3076-R7-B
            SI2007-1830-R7-B-SV     SI2007-3076-R7-B-SV
            SI2007-1830-R7-C        SI2007-3076-R7-C
            SI2007-1830-R7-C-SV     SI2007-3076-R7-C-SV
            SI2007-1830-R7-D        SI2007-3076-R7-D
            SI2007-1830-R7-D-CD     SI2007-3076-R7-D-CD
            SI2007-1830-R7-D-RO     SI2007-3076-R7-D-RO
            SI2007-1830-R7-D-SV     SI2007-3076-R7-D-SV
            SI2007-1830-R7-E        SI2007-3076-R7-E
            SI2007-1830-R7-E-CD     SI2007-3076-R7-E-CD
            SI2007-1830-R7-E-RO     SI2007-3076-R7-E-RO
            SI2007-1830-R7-E-SV     SI2007-3076-R7-E-SV
            SI2007-1830-R7-F        SI2007-3076-R7-F
            SI2007-1830-R10-1       SI2007-3076-R8-1
            SI2007-1830-R10-2       SI2007-3076-R8-2
            SI2007-1830-R10-3-SA    SI2007-3076-R8-3
            SI2007-1830-R11-1-A-CD  SI2007-3076-R9-A
            SI2007-1830-R11-1-A-RO  SI2007-3076-R9-AA
            SI2007-1830-R11-1-A-SV  SI2007-3076-R9-AB
            SI2007-1830-R11-1-B     SI2007-3076-R9-B
            SI2007-1830-R11-1-C     SI2007-3076-R9-C
            SI2007-1830-R11-1-D     SI2007-3076-R9-D
            SI2007-1830-R11-1-E     SI2007-3076-R9-E
            SI2007-1830-R11-1-F-R12 SI2007-3076-R9-F-R10
            SI2007-1830-R11-1-F-R13 SI2007-3076-R9-F-R11
            SI2007-1830-R11-1-F-R14 SI2007-3076-R9-F-R12
            SI2007-1830-R12-1-A-CD  SI2007-3076-R10-1-A-CD
            SI2007-1830-R12-1-A-RO  SI2007-3076-R10-1-A-RO
            SI2007-1830-R12-1-A-SV  SI2007-3076-R10-1-A-SV
            SI2007-1830-R12-1-B-CD  SI2007-3076-R10-1-B-CD
            SI2007-1830-R12-1-B-RO  SI2007-3076-R10-1-B-RO
            SI2007-1830-R12-1-B-SV  SI2007-3076-R10-1-B-SV
            SI2007-1830-R12-2-A     SI2007-3076-R10-2-A
            SI2007-1830-R12-2-B     SI2007-3076-R10-2-B
            SI2007-1830-R12-3       SI2007-3076-R10-3
            SI2007-1830-R12-4-A     SI2007-3076-R10-4-A
            SI2007-1830-R12-4-B     SI2007-3076-R10-4-B
            SI2007-1830-R12-4-C-I   SI2007-3076-R10-4-C-I
            SI2007-1830-R12-4-C-II  SI2007-3076-R10-4-C-II
            SI2007-1830-R14         SI2007-3076-R12
            SI2007-1830-R14-REACH   SI2007-3076-R12-REACH
            """);

    /** Rows of England that Wales does not have: substance misuse in the Regulations, the county, and the commissioner's copy. */
    public static final Set<String> ONLY_IN_ENGLAND = Set.of(
            "SI2007-1830-R6-F-SM", "SI2007-1830-R7-A-SM", "SI2007-1830-R7-D-SM", "SI2007-1830-R7-E-SM",
            "SI2007-1830-R11-1-A-SM", "SI2007-1830-R12-1-A-SM", "SI2007-1830-R12-1-B-SM",
            "SI2007-1830-R7-G", "SI2007-1830-R10-3-CSA", "SI2007-1830-R13A", "SI2007-1830-R11-1-A-OLD");

    /** Rows of Wales that England does not have: each strategy had words of its own on its three years. */
    public static final Set<String> ONLY_IN_WALES = Set.of("SI2007-3076-R9-A-OLD", "SI2007-3076-R9-AA-OLD");

    /** The row of England by the row of Wales. */
    public static String inEngland(String welsh) {
        return WELSH.entrySet().stream()
                .filter(pair -> pair.getValue().equals(welsh))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> table(String rows) {
        Map<String, String> table = new LinkedHashMap<>();
        rows.lines().map(row -> row.split(" +")).forEach(pair -> table.put(pair[0], pair[1]));
        return table;
    }
}
