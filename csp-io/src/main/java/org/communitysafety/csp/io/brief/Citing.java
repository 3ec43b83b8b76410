package org.communitysafety.csp.io.brief;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.law.Provision;

/** Provisions as a lawyer cites several: each instrument once, then the places in it. */
final class Citing {

    private Citing() {}

    /** {@code CDA 1998 s.6(1)(a); SI 2007/1830 reg 11(1)(a), reg 11(1)(b)}. */
    static String of(Collection<Finding> findings) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Provision provision = finding.duty().getProvision();
            places.computeIfAbsent(provision.instrument().getWord(), first -> new LinkedHashSet<>())
                    .add(provision.text());
        }
        return places.entrySet().stream()
                .map(entry -> entry.getKey() + " " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
