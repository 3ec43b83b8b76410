package org.communitysafety.csp.examples;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Correction;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.LawHistory;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.duty.Turn;

/** What is wrong with the versions of the law and their notices, by what was answered by each. */
final class LawRecordCheck {

    /** Nine of ten cases must be of the same papers. */
    private static final int ENOUGH = 9;
    private static final int ENOUGH_OF = 10;

    private LawRecordCheck() {}

    /** Answers that are not those on record under the same version, or too few papers that are the same to tell. */
    static Optional<String> sameVersion(LawRecord kept, LawRecord now) {
        long same = kept.cases().stream().filter(now.cases()::contains).count();
        if (same * ENOUGH_OF < kept.cases().size() * ENOUGH) {
            return Optional.of("Only " + same + " of " + kept.cases().size() + " cases on record are still of the same papers, so that other answers "
                    + "could hide among the rest. Change rules and papers one after the other; where the papers alone changed, raise the version in "
                    + "LawVersions, or record one anew that was never released.");
        }
        Map<String, Set<Turn>> turns = now.turnsSince(kept);
        return turns.isEmpty() ? Optional.empty() : Optional.of("Answers are others than those on record, and the law still bears the number "
                + kept.version() + ". Raise the version in LawVersions, and write a notice there that names exactly these duties and turns:\n"
                + words(turns));
    }

    /** Notices of a version that do not name exactly the duties whose answers turned since the version before, or how they did. */
    static Optional<String> notices(LawVersion version, LawRecord before, LawRecord after) {
        Map<String, Set<Turn>> turns = after.turnsSince(before);
        Set<String> named = new TreeSet<>();
        StringBuilder wrong = new StringBuilder();
        for (Correction correction : version.corrections()) {
            Set<Turn> itsOwn = correction.duties().stream()
                    .flatMap(id -> turns.getOrDefault(id.value(), Set.of()).stream())
                    .collect(Collectors.toSet());
            if (!itsOwn.equals(Set.copyOf(correction.turns()))) {
                wrong.append("the notice of ").append(correction.provision()).append(" tells other turns; ");
            }
            correction.duties().stream().map(DutyId::value).filter(id -> !named.add(id)).forEach(id ->
                    wrong.append(id).append(" is named by two notices; "));
        }
        turns.keySet().stream().filter(id -> !named.contains(id)).forEach(id -> wrong.append(id).append(" turned and is not named; "));
        named.stream().filter(id -> !turns.containsKey(id)).forEach(id -> wrong.append(id).append(" is named and did not turn; "));
        return wrong.isEmpty() ? Optional.empty() : Optional.of("The notices of the version " + version + " in LawVersions are not those of the "
                + "answers: " + wrong + "\nSince " + before.version() + " these turned:\n" + words(turns));
    }

    /** The version before that one. */
    static Optional<LawVersion> before(LawHistory history, LawVersion version) {
        int at = history.versions().indexOf(version);
        return history.versions().stream().skip(at + 1L).findFirst();
    }

    private static String words(Map<String, Set<Turn>> turns) {
        return new TreeMap<>(turns).entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().stream().map(Turn::toString).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
