package org.communitysafety.csp.duty;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.spelling.Letters;

/**
 * The places in papers that a rule may look in, as JSON Pointers: the papers, their parts, and the fields of these. A test of the
 * readers holds the list against their own.
 */
final class PapersPaths {

    private static final String PAPER = "id visibility extensions title inHand stage date publisher source missingParts[] statements[] citations[] ";
    private static final String PLAN = PAPER + "year period edition revisedOn strategies[] priorities[] actions[] measures[] resources[] "
            + "engagementSteps[] considered[]";
    private static final String ASSESSMENT = PAPER + "period sources[] analyses[] recommendedPriorities[] localViews[] delivery[] countyMatters[]";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("title", ""),
            Map.entry("source", ""),
            Map.entry("partnership", "id visibility extensions name code areas[] strategyGroup members[] note"),
            Map.entry("bodies[]", ""),
            Map.entry("plan", PLAN),
            Map.entry("previousPlan", PLAN),
            Map.entry("assessment", ASSESSMENT),
            Map.entry("previousAssessment", ASSESSMENT),
            Map.entry("agreement", PAPER + "year parties[] areas[] assessments[] jointWorking[]"),
            Map.entry("seriousViolenceStrategy", PAPER + "year period madeUnder[] parties[] areas[] definition factors[] kinds[] causes[] cohorts[] "
                    + "dataGaps[] exclusions[] contributions[] actions[] consulted[] checks[] prepared nextReview first replaces"),
            Map.entry("reports[]", ""),
            Map.entry("records", "meetings[] copiesSent[] protocols[] publications[] consultations[] decisions[] events[]"));

    private static final Set<String> KNOWN = new HashSet<>();
    private static final Set<String> LISTS = new HashSet<>();

    static {
        FIELDS.forEach((part, fields) -> {
            add("/" + part);
            for (String field : fields.isEmpty() ? new String[0] : fields.split(" ")) {
                add("/" + part + "/" + field);
            }
        });
    }

    private PapersPaths() {}

    private static void add(String place) {
        String pointer = place.replace("[]", "");
        KNOWN.add(pointer);
        if (place.endsWith("[]")) {
            LISTS.add(pointer);
        }
    }

    /** The pointers, none of them wrong. */
    static List<String> known(List<String> pointers) {
        pointers.forEach(PapersPaths::known);
        return List.copyOf(pointers);
    }

    /**
     * The pointer, if papers have such a place; the empty one is all of them.
     *
     * @throws IllegalArgumentException if they have none, with the nearest
     */
    static String known(String pointer) {
        if (!Objects.requireNonNull(pointer, "pointer").isEmpty() && !KNOWN.contains(pointer) && !isInside(pointer)) {
            throw new IllegalArgumentException("'" + pointer + "' is no place in papers: nearest is '" + nearest(pointer) + "'");
        }
        return pointer;
    }

    /** Whether it lies in a known place: what stands there is not looked at, but in a list there is a number first. */
    private static boolean isInside(String pointer) {
        for (int slash = pointer.indexOf('/', 1); slash > 0; slash = pointer.indexOf('/', slash + 1)) {
            String outer = pointer.substring(0, slash);
            String inner = pointer.substring(slash + 1);
            if (LISTS.contains(outer)) {
                return inner.matches("\\d+(/.+)?");
            }
            if (KNOWN.contains(outer) && outer.indexOf('/', 1) > 0) {
                return !inner.isEmpty();
            }
        }
        return false;
    }

    private static String nearest(String pointer) {
        return KNOWN.stream().min(Comparator.comparingInt((String known) -> Letters.apart(pointer, known)).thenComparing(known -> known))
                .orElseThrow();
    }

    /** All of them, those of lists with brackets at their ends, sorted. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        KNOWN.forEach(pointer -> all.add(LISTS.contains(pointer) ? pointer + "[]" : pointer));
        return all;
    }
}
