package org.communitysafety.csp.statute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;

/** Which outcomes of which duties are reached by tests, and by which of them: for people, as Markdown. */
final class CoverageOfLaw {

    /** No list tells which primary care trusts an area had, so that every authority was there is always for a person. */
    private static final Set<String> PRIMARY_CARE_TRUSTS = Set.of("SI2007-1830-R3-OLD-2", "SI2007-1830-R8-OLD");

    /** The first papers that reached it, and how many did. */
    private static final class Reached {
        private final String first;
        private int times;

        private Reached(String first) {
            this.first = first;
        }
    }

    private final Map<DutyId, Map<Outcome, Reached>> reached = new TreeMap<>();

    /** Takes a finding on papers. */
    void add(Class<?> from, Asked asked, Finding finding) {
        reached.computeIfAbsent(finding.duty().getId(), first -> new EnumMap<>(Outcome.class))
                .computeIfAbsent(finding.outcome(), first -> new Reached(from.getSimpleName() + ": " + asked.name()))
                .times++;
    }

    /** What was reached of a duty. */
    Set<Outcome> of(Duty duty) {
        return reached.getOrDefault(duty.getId(), Map.of()).keySet();
    }

    /** What can be reached of a duty. */
    static Set<Outcome> reachable(Duty duty) {
        Set<Outcome> reachable = EnumSet.copyOf(duty.getPermittedOutcomes());
        if (PRIMARY_CARE_TRUSTS.contains(duty.getId().value())) {
            reachable.remove(Outcome.SHOWN);
        }
        return reachable;
    }

    /** The outcomes that can be reached and that nothing reached, each with its duty. */
    List<String> unreached(List<Duty> duties) {
        List<String> unreached = new ArrayList<>();
        for (Duty duty : duties) {
            for (Outcome outcome : reachable(duty)) {
                if (!of(duty).contains(outcome)) {
                    unreached.add(duty.getId() + " " + outcome.getWord());
                }
            }
        }
        return unreached;
    }

    /** Every duty that can be asked, with its permitted outcomes and what reached each. */
    String report(List<Duty> duties) {
        int permitted = duties.stream().mapToInt(duty -> duty.getPermittedOutcomes().size()).sum();
        int met = duties.stream().mapToInt(duty -> of(duty).size()).sum();
        StringBuilder report = new StringBuilder("# What tests reach of the law\n\n").append(duties.size()).append(" duties can be asked. They may have ")
                .append(permitted).append(" outcomes; ").append(met).append(" of these are reached by papers that tests review, ")
                .append(unreached(duties).size()).append(" could be and are not. Papers reach an outcome of a duty often as one of many: that the right papers")
                .append(" do is told by the cases of each chapter.\n");
        for (Duty duty : duties) {
            report.append("\n## ").append(duty.getId()).append(": ").append(duty.getTitle()).append("\n\n")
                    .append(duty.getProvision()).append("\n\n| outcome | first reached by | papers |\n| --- | --- | ---: |\n");
            for (Outcome outcome : duty.getPermittedOutcomes()) {
                Reached by = reached.getOrDefault(duty.getId(), Map.of()).get(outcome);
                report.append("| ").append(outcome.getWord()).append(" | ").append(by != null ? by.first.replace("|", "\\|")
                        : reachable(duty).contains(outcome) ? "**nothing**"
                                : "nothing can: no list tells which primary care trusts an area had").append(" | ")
                        .append(by == null ? 0 : by.times).append(" |\n");
            }
        }
        return report.toString();
    }
}
