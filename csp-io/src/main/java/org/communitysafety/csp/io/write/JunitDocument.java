package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.io.brief.AnswersTold;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.brief.Told;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.time.DayInWords;

/** A review as a suite of tests in JUnit's XML: a case for the reading, and one for every duty. */
public final class JunitDocument {

    private static final String READING = "Papers";
    private static final String FAULTS = "Everything could be read";
    private static final String ROOT = "testsuites";

    private final ReviewedPapers reviewed;
    private final Review review;
    private final Map<Duty, Chapter> chapters = new HashMap<>();
    private final XmlText out;

    private JunitDocument(ReviewedPapers reviewed, XmlText out) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.out = out;
        review.catalogue().getChapters().forEach(chapter -> chapter.duties().forEach(duty -> chapters.put(duty, chapter)));
    }

    /** What became of a case. */
    private enum Kind {
        PASSED, FAILURE, ERROR, SKIPPED
    }

    /** What stands before the suites. */
    public static String opening() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + ROOT + " name=\"" + Library.NAME + " review\">\n";
    }

    /** What stands after the suites. */
    public static String closing() {
        return "</" + ROOT + ">\n";
    }

    /** The suite of one review. */
    public static byte[] suite(String name, ReviewedPapers reviewed) {
        XmlText out = new XmlText(1);
        new JunitDocument(reviewed, out).write(name);
        return out.toBytes();
    }

    /** The suite of one result; of papers without a review it has one case, which is an error. */
    public static byte[] suite(BatchResult result) {
        if (result.reviewed().isPresent()) {
            return suite(result.name(), result.reviewed().get());
        }
        XmlText out = new XmlText(1);
        String trouble = result.trouble().orElseThrow();
        List<String> lines = new ArrayList<>(List.of(trouble));
        result.faults().forEach(fault -> lines.add(fault.toString()));
        suite(out, result.name(), 1, 0, 1, 0, () -> testcase(out, READING, FAULTS, () ->
                out.element("error", () -> out.lines(lines), "message", trouble, "type", result.standing().getWord())));
        return out.toBytes();
    }

    private static void suite(XmlText out, String name, int tests, int failures, int errors, int skipped, XmlText.Content content) {
        out.element("testsuite", content, "name", name, "tests", Integer.toString(tests), "failures", Integer.toString(failures),
                "errors", Integer.toString(errors), "skipped", Integer.toString(skipped), "time", "0");
    }

    private static void testcase(XmlText out, String where, String name, XmlText.Content content) {
        out.element("testcase", content, "classname", where, "name", name, "time", "0");
    }

    private void write(String name) {
        Map<Kind, Long> counts = review.findings().stream().collect(Collectors.groupingBy(this::kind, Collectors.counting()));
        List<String> faults = faults();
        suite(out, name, review.findings().size() + 1, count(counts, Kind.FAILURE),
                count(counts, Kind.ERROR) + (faults.isEmpty() ? 0 : 1), count(counts, Kind.SKIPPED), () -> {
                    properties();
                    testcase(out, READING, FAULTS, () -> {
                        if (!faults.isEmpty()) {
                            out.element("error", () -> out.lines(faults), "message", Counted.first(faults.size(), "fault", "faults")
                                    + " in what was read: put them right, and review again.", "type", "unread");
                        }
                    });
                    review.findings().forEach(this::finding);
                });
    }

    private static int count(Map<Kind, Long> counts, Kind kind) {
        return counts.getOrDefault(kind, 0L).intValue();
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Read<?> input : reviewed.inputs()) {
            for (Fault fault : input.faults()) {
                faults.add(input.source() + ": " + fault.location().exactly(input.source()) + ": " + fault.message());
            }
        }
        return faults;
    }

    private void properties() {
        out.element("properties", () -> {
            property("library", Library.NAME + " " + Library.VERSION);
            property("law.version", review.catalogue().getVersion());
            property("law.hash", review.catalogue().fingerprint());
            for (Read<?> input : reviewed.inputs()) {
                String which = input == reviewed.read() ? "input" : "answers";
                property(which, input.source());
                if (!input.sha256().isEmpty()) {
                    property(which + ".sha256", input.sha256());
                }
            }
            property("area", review.place().map(Place::getName).orElse("not known"));
            property("year", review.year().map(Object::toString).orElse("not known"));
            review.options().on().ifPresent(day -> property("on", day.toString()));
            review.options().asAt().ifPresent(day -> property("asAt", day.toString()));
            property("assumeWhole", Boolean.toString(review.options().assumeWhole()));
            property("packs", review.options().packs().stream().map(Pack::getWord).sorted().collect(Collectors.joining(",")));
            property("gate", reviewed.answer().gate().getWord());
            property("audience", reviewed.audience().getWord());
        });
    }

    private void property(String name, String value) {
        out.element("property", "name", name, "value", value);
    }

    /** What a person tells is not met does not pass, whatever the papers show. What a person's answer settles passes; what does not stop, and is not shown, was not decided here. */
    private Kind kind(Finding finding) {
        if (finding.outcome() == Outcome.NOT_EVALUATED) {
            return Kind.ERROR;
        }
        if (reviewed.answer().stopped().contains(finding)) {
            return Kind.FAILURE;
        }
        if (review.answersOn(finding.duty().getId()).stream().anyMatch(WeighedAnswer::tellsOfAGap)) {
            return Kind.SKIPPED;
        }
        return finding.outcome() == Outcome.SHOWN || review.isAnswered(finding.duty().getId()) ? Kind.PASSED : Kind.SKIPPED;
    }

    private void finding(Finding finding) {
        Duty duty = finding.duty();
        Chapter chapter = chapters.get(duty);
        String where = apart(duty.getProvision().instrument().getWord()) + "." + apart(chapter.title());
        testcase(out, where, duty.getId() + " " + duty.getTitle(), () -> {
            Kind kind = kind(finding);
            String message = Counted.capital(Phrase.of(finding, Words.english())) + ": " + head(finding);
            switch (kind) {
                case FAILURE -> told("failure", message, finding);
                case ERROR -> told("error", message, finding);
                case SKIPPED -> told("skipped", message, finding);
                case PASSED -> {
                    List<String> lines = new ArrayList<>();
                    lawNotRead(finding).ifPresent(lines::add);
                    lines.addAll(answers(finding));
                    if (!lines.isEmpty()) {
                        out.element("system-out", () -> out.lines(lines));
                    }
                }
            }
        });
    }

    private static Optional<String> lawNotRead(Finding finding) {
        return finding.lawNotReadAfter().map(day -> "Beware: the law was read only to " + DayInWords.of(day));
    }

    /** A dot would begin another package. */
    private static String apart(String name) {
        return name.replace(".", "");
    }

    /** What a person can act on. */
    private static String head(Finding finding) {
        return switch (finding.outcome()) {
            case NOT_RECORDED, FOR_JUDGEMENT, SHOWN_ELSEWHERE -> finding.question().orElse(finding.reason());
            default -> finding.remedy().map(remedy -> finding.reason() + " " + remedy).orElse(finding.reason());
        };
    }

    private void told(String name, String message, Finding finding) {
        List<String> lines = new ArrayList<>();
        Duty duty = finding.duty();
        lines.add(duty.getDemand());
        lines.add("Law: " + duty.getProvision() + (duty.getProvision().link().isEmpty() ? "" : " " + duty.getProvision().link()));
        finding.askedOn().ifPresent(day -> lines.add("Asked: as at " + DayInWords.of(day)));
        lawNotRead(finding).ifPresent(lines::add);
        lines.add("Why: " + finding.reason());
        finding.remedy().ifPresent(remedy -> lines.add("Do: " + remedy));
        finding.question().ifPresent(question -> lines.add((finding.outcome() == Outcome.FOR_JUDGEMENT ? "Decide: " : "Ask: ") + question));
        for (Shortfall shortfall : finding.shortfalls()) {
            lines.add("Lacking: " + shortfall.text() + shortfall.element().flatMap(reviewed.read().places()::of)
                    .map(place -> " (" + place.inWords() + ")").orElse(""));
        }
        for (Evidence evidence : finding.evidence()) {
            lines.add("Found: " + Told.of(evidence) + " (" + reviewed.read().places().of(evidence.element(), evidence.attribute())
                    .map(place -> place.inWords() + "; ").orElse("") + Phrase.of(evidence.basis(), Words.english()) + ")");
        }
        if (finding.notShown() > 0) {
            lines.add(Audience.notShown(finding.notShown()));
        }
        lines.addAll(answers(finding));
        out.element(name, () -> out.lines(lines), "message", message, "type", finding.outcome().getWord());
    }

    private List<String> answers(Finding finding) {
        List<String> lines = new ArrayList<>();
        for (WeighedAnswer answer : AnswersTold.bestFirst(review, finding)) {
            lines.add("Answered: " + List.of(AnswersTold.words(answer)).stream()
                    .map(Ink.Run::words)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
        return lines;
    }
}
