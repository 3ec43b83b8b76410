package org.communitysafety.csp.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.GateAnswer;
import org.communitysafety.csp.review.NoteKind;
import org.communitysafety.csp.review.Review;

/** What keeps papers from passing a gate, told once each: what could not be checked for one and the same reason is told together. */
final class Violations {

    /** One of them. */
    record Violation(PropertyPath path, String words) {}

    private record Why(String reason, String todo) {}

    private final Review review;
    private final ElementPaths paths;

    private Violations(Review review) {
        this.review = review;
        this.paths = ElementPaths.of(review.papers());
    }

    /** Those of the answer: duties that stop first, in the order of the law, then reasons for which others could not be checked. */
    static List<Violation> of(GateAnswer answer) {
        return new Violations(answer.review()).all(answer);
    }

    private List<Violation> all(GateAnswer answer) {
        List<Violation> all = new ArrayList<>();
        Map<Why, List<Finding>> unchecked = new LinkedHashMap<>();
        Stream.concat(answer.stopped().stream(), answer.unchecked().stream()).forEach(finding -> {
            if (finding.outcome() == Outcome.NOT_EVALUATED) {
                unchecked.computeIfAbsent(new Why(finding.reason(), todo(finding)), first -> new ArrayList<>(1)).add(finding);
            } else {
                all.add(new Violation(paths.of(finding), words(finding)));
            }
        });
        unchecked.forEach((why, findings) -> all.add(together(why, findings)));
        return all;
    }

    private Violation together(Why why, List<Finding> findings) {
        if (findings.size() == 1) {
            return new Violation(path(why, findings.get(0)), words(findings.get(0)));
        }
        String words = review.options().words().say(ValidationMessages.UNCHECKED, findings.size(), why.reason(), why.todo());
        return new Violation(path(why, findings.get(0)), words.strip());
    }

    /** What the whole review rests on stands in one place, whatever the duty. */
    private PropertyPath path(Why why, Finding first) {
        Papers papers = review.papers();
        if (isToldBy(NoteKind.AREA, why)) {
            return PropertyPath.of(papers.getPartnership().isPresent() ? "/partnership/areas" : "/partnership");
        }
        if (isToldBy(NoteKind.YEAR, why)) {
            boolean ofCounty = papers.getPlan().isEmpty() && papers.getAgreement().isPresent();
            return PropertyPath.of(ofCounty ? "/agreement/year" : papers.getPlan().isPresent() ? "/plan/year" : "/plan");
        }
        return paths.of(first);
    }

    private boolean isToldBy(NoteKind kind, Why why) {
        return review.notes().stream().anyMatch(note -> note.kind() == kind && note.text().equals(why.reason()));
    }

    private static String words(Finding finding) {
        String todo = todo(finding);
        return finding.duty().getId() + ", " + finding.duty().getTitle() + ": " + finding.outcome().getPhrase() + ". " + finding.reason()
                + (todo.isEmpty() ? "" : " " + todo);
    }

    private static String todo(Finding finding) {
        return finding.remedy().or(finding::question).orElse("");
    }
}
