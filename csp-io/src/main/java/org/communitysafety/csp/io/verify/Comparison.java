package org.communitysafety.csp.io.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.CheckedReview;
import org.communitysafety.csp.io.result.CheckedReview.Cause;
import org.communitysafety.csp.io.result.CheckedReview.Changed;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.WrittenReview;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Words;

/** A review in a file, and the one that its inputs give now. */
public final class Comparison {

    private static final String FINDINGS = "findings";
    private static final Words WORDS = Bundle.english();

    private final WrittenReview written;
    private final ReviewedPapers again;
    private final String text;

    private Comparison(WrittenReview written, ReviewedPapers again, String text) {
        this.written = written;
        this.again = again;
        this.text = text;
    }

    /**
     * Compares.
     *
     * @param again the review made again, for the audience of the one in the file
     * @param text that review, as JSON
     */
    public static CheckedReview of(WrittenReview written, ReviewedPapers again, String text) {
        return new Comparison(written, again, text).compare();
    }

    private CheckedReview compare() {
        if (written.text().equals(text)) {
            return new CheckedReview(written, again, Set.of(), List.of(), List.of(), List.of());
        }
        List<String> inputs = otherInputs();
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!inputs.isEmpty()) {
            causes.add(Cause.OTHER_INPUT);
        }
        boolean sameLaw = written.law().equals(again.review().catalogue().getVersion())
                && written.lawHash().equals(again.review().catalogue().fingerprint());
        if (!sameLaw) {
            causes.add(Cause.OTHER_LAW);
        } else if (!written.library().equals(Library.VERSION)) {
            causes.add(Cause.OTHER_LIBRARY);
        }
        if (causes.isEmpty()) {
            causes.add(Cause.ALTERED);
        }
        return new CheckedReview(written, again, causes, inputs, outcomes(), parts());
    }

    private List<String> otherInputs() {
        List<String> others = new ArrayList<>();
        List<Read<?>> now = again.inputs();
        for (int i = 0; i < Math.max(now.size(), written.inputs().size()); i++) {
            if (i >= now.size()) {
                others.add(written.inputs().get(i).name());
            } else if (i >= written.inputs().size() || !hash(now.get(i)).equals(written.inputs().get(i).sha256())) {
                others.add(now.get(i).source());
            }
        }
        return others;
    }

    private static Optional<String> hash(Read<?> read) {
        return Optional.of(read.sha256()).filter(hash -> !hash.isEmpty());
    }

    private List<Changed> outcomes() {
        Map<String, String> now = new LinkedHashMap<>();
        for (Finding finding : again.review().findings()) {
            now.put(finding.duty().getId().value(), finding.outcome().getWord());
        }
        Set<String> all = new LinkedHashSet<>(now.keySet());
        all.addAll(written.outcomes().keySet());
        List<Changed> changed = new ArrayList<>();
        for (String duty : all) {
            Optional<String> before = Optional.ofNullable(written.outcomes().get(duty));
            Optional<String> after = Optional.ofNullable(now.get(duty));
            if (!before.equals(after)) {
                changed.add(new Changed(duty, before, after));
            }
        }
        return changed;
    }

    private List<String> parts() {
        try {
            Node before = Node.of(written.text());
            Node now = Node.of(text);
            List<String> parts = new ArrayList<>(differing(without(before), without(now)));
            Map<String, Node> findings = byDuty(now);
            Map<String, Node> earlier = byDuty(before);
            Set<String> all = new LinkedHashSet<>(findings.keySet());
            all.addAll(earlier.keySet());
            for (String duty : all) {
                if (!findings.containsKey(duty) || !earlier.containsKey(duty)) {
                    parts.add(WORDS.say(findings.containsKey(duty) ? PartMessages.ONLY_NOW : PartMessages.ONLY_IN_THE_FILE, duty));
                    continue;
                }
                List<String> fields = differing(earlier.get(duty).fields(), findings.get(duty).fields());
                if (!fields.isEmpty()) {
                    parts.add(WORDS.say(PartMessages.FIELDS, duty, String.join(WORDS.say(PartMessages.LIST), fields)));
                }
            }
            if (parts.isEmpty() && !before.says(now)) {
                parts.add(WORDS.say(PartMessages.ORDER));
            }
            return parts;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Node> without(Node review) {
        Map<String, Node> rest = new LinkedHashMap<>(review.fields());
        rest.remove(FINDINGS);
        return rest;
    }

    private static Map<String, Node> byDuty(Node review) {
        Map<String, Node> findings = new LinkedHashMap<>();
        review.field(FINDINGS).items().forEach(one -> findings.putIfAbsent(one.field("duty").text(), one));
        return findings;
    }

    private static List<String> differing(Map<String, Node> before, Map<String, Node> now) {
        Set<String> all = new LinkedHashSet<>(now.keySet());
        all.addAll(before.keySet());
        return all.stream()
                .filter(name -> !before.containsKey(name) || !now.containsKey(name) || !before.get(name).says(now.get(name)))
                .toList();
    }
}
