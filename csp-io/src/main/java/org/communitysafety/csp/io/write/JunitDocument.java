package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.brief.AnswersTold;
import org.communitysafety.csp.io.brief.Brief;
import org.communitysafety.csp.io.brief.Capital;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.PackCard;
import org.communitysafety.csp.io.brief.PackSection;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.brief.Told;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/**
 * A review as suites of tests in JUnit's XML: one with a case for the reading, for the form and the notes if there are any, and for every
 * duty; and one with a case for every responsible authority.
 */
public final class JunitDocument {

    private static final String ROOT = "testsuites";

    private final ReviewedPapers reviewed;
    private final Review review;
    private final Words words;
    private final Map<Duty, Chapter> chapters = new HashMap<>();

    private JunitDocument(ReviewedPapers reviewed) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.words = Bundle.of(review.options());
        review.catalogue().getChapters().forEach(chapter -> chapter.duties().forEach(duty -> chapters.put(duty, chapter)));
    }

    /** What became of a case, by its element; a case that passes has none. */
    private enum Kind {
        PASSED("system-out"), FAILURE("failure"), ERROR("error"), SKIPPED("skipped");

        private final String element;

        Kind(String element) {
            this.element = element;
        }
    }

    /**
     * One case.
     *
     * @param where its class
     * @param type why it did not pass, in a word; empty if it passed
     * @param message that in a sentence; empty if it passed
     * @param lines all that it tells; may be none if it passed
     */
    private record Case(String where, String name, Kind kind, String type, String message, List<String> lines) {

        static Case passed(String where, String name, List<String> lines) {
            return new Case(where, name, Kind.PASSED, "", "", lines);
        }

        void write(XmlText out) {
            out.element("testcase", () -> {
                if (kind != Kind.PASSED) {
                    out.element(kind.element, () -> out.lines(lines), "message", message, "type", type);
                } else if (!lines.isEmpty()) {
                    out.element(kind.element, () -> out.lines(lines));
                }
            }, "classname", where, "name", name, "time", "0");
        }
    }

    /** What stands before the suites. */
    public static String opening() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + ROOT + " name=\"" + Library.NAME + " review\">\n";
    }

    /** What stands after the suites. */
    public static String closing() {
        return "</" + ROOT + ">\n";
    }

    /** The suites of one review. */
    public static byte[] suites(String name, ReviewedPapers reviewed) {
        XmlText out = new XmlText(1);
        JunitDocument document = new JunitDocument(reviewed);
        suite(out, name, document.cases(), () -> document.properties(out));
        List<Case> authorities = document.authorities();
        if (!authorities.isEmpty()) {
            suite(out, document.words.say(JunitMessages.AUTHORITIES_OF, name), authorities, () -> {});
        }
        for (PackSection pack : Brief.of(reviewed, document.words).packs()) {
            suite(out, document.words.say(JunitMessages.LABELLED, name, pack.title()), document.pack(pack), () -> {});
        }
        return out.toBytes();
    }

    /** Of somebody's own rules none fails: no gate here minds them. A pack that is broken is an error. */
    private List<Case> pack(PackSection pack) {
        String where = apart(pack.title());
        List<Case> cases = new ArrayList<>();
        pack.faults().forEach(fault -> cases.add(new Case(where, fault, Kind.ERROR, "pack", fault, List.of(fault))));
        for (PackCard card : pack.cards()) {
            Outcome outcome = card.finding().outcome();
            String name = card.finding().rule().getId() + " " + card.title();
            List<String> lines = new ArrayList<>(List.of(card.demand(), card.cited(), card.finding().reason()));
            card.found().forEach(quote -> lines.add(labelled(JunitMessages.FOUND, quote.text())));
            card.notShown().ifPresent(lines::add);
            card.lacking().forEach(quote -> lines.add(quote.text()));
            card.remedy().ifPresent(remedy -> lines.add(labelled(JunitMessages.DO, remedy)));
            card.question().ifPresent(lines::add);
            cases.add(outcome == Outcome.SHOWN || outcome == Outcome.NOT_APPLICABLE
                    ? Case.passed(where, name, lines)
                    : new Case(where, name, outcome == Outcome.NOT_EVALUATED ? Kind.ERROR : Kind.SKIPPED, outcome.getWord(),
                            words.say(JunitMessages.LABELLED, Capital.of(card.outcome().words()), card.finding().reason()), lines));
        }
        pack.notAsked().forEach(rule -> cases.add(new Case(where, rule, Kind.SKIPPED, "not-asked", rule, List.of(rule))));
        return cases;
    }

    /** The suites of one result; of papers without a review it is one with one case, which is an error. */
    public static byte[] suites(BatchResult result) {
        if (result.reviewed().isPresent()) {
            return suites(result.name(), result.reviewed().get());
        }
        XmlText out = new XmlText(1);
        String trouble = result.trouble().orElseThrow();
        List<String> lines = new ArrayList<>(List.of(trouble));
        result.faults().forEach(fault -> lines.add(fault.toString()));
        Words words = Bundle.english();
        suite(out, result.name(), List.of(new Case(words.say(JunitMessages.PAPERS), words.say(JunitMessages.READ), Kind.ERROR,
                result.standing().getWord(), trouble, lines)), () -> {});
        return out.toBytes();
    }

    private static void suite(XmlText out, String name, List<Case> cases, XmlText.Content properties) {
        out.element("testsuite", () -> {
            properties.write();
            cases.forEach(one -> one.write(out));
        }, "name", name, "tests", Integer.toString(cases.size()), "failures", count(cases, Kind.FAILURE), "errors", count(cases, Kind.ERROR),
                "skipped", count(cases, Kind.SKIPPED), "time", "0");
    }

    private static String count(List<Case> cases, Kind kind) {
        return Long.toString(cases.stream().filter(one -> one.kind == kind).count());
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(reading());
        reviewed.form().map(this::form).ifPresent(cases::add);
        if (!review.notes().isEmpty()) {
            cases.add(notes());
        }
        review.findings().forEach(finding -> cases.add(finding(finding)));
        return cases;
    }

    private Case reading() {
        List<String> faults = faults();
        String where = words.say(JunitMessages.PAPERS);
        String name = words.say(JunitMessages.READ);
        return faults.isEmpty()
                ? Case.passed(where, name, List.of())
                : new Case(where, name, Kind.ERROR, "unread", words.say(JunitMessages.FAULTS, faults.size()), faults);
    }

    /** Form is not law, and stops at no gate: a defect of it does not fail. */
    private Case form(List<FormFinding> form) {
        String where = words.say(JunitMessages.PAPERS);
        String name = words.say(JunitMessages.FORM);
        List<String> lines = form.stream().map(one -> {
            // Of what is not shown to an audience no place is told.
            String place = one.pointer().isEmpty() ? ""
                    : reviewed.read().places().at(one.pointer()).map(Location::inWords).orElse(one.pointer());
            return place.isEmpty() ? one.message() : words.say(JunitMessages.WITH_PLACE, one.message(), place);
        }).toList();
        return form.isEmpty()
                ? Case.passed(where, name, List.of())
                : new Case(where, name, Kind.SKIPPED, "form", words.say(JunitMessages.FORM_DEFECTS, form.size()), lines);
    }

    /** No note stops at a gate, and each is for somebody to look at. */
    private Case notes() {
        List<String> lines = new ArrayList<>();
        for (Note note : review.notes()) {
            lines.add(note.text());
            note.remedy().ifPresent(remedy -> lines.add(labelled(JunitMessages.DO, remedy)));
            note.evidence().forEach(evidence -> lines.add(found(evidence)));
            notShown(note.notShown(), lines);
        }
        return new Case(words.say(JunitMessages.PAPERS), words.say(JunitMessages.NOTES), Kind.SKIPPED, "note",
                words.say(JunitMessages.SO_MANY_NOTES, review.notes().size()), lines);
    }

    /** That the papers do not name one stops at no gate by itself, and is for somebody to put right. */
    private List<Case> authorities() {
        String where = apart(Brief.of(reviewed, words).authoritiesHeading());
        return review.authorities().stream().map(answer -> authority(where, answer)).toList();
    }

    private Case authority(String where, AuthorityAnswer answer) {
        String name = answer.row().map(row -> row.getId() + " ").orElse("") + Capital.of(answer.name());
        List<String> lines = new ArrayList<>();
        lines.add(answer.message());
        answer.remedy().ifPresent(remedy -> lines.add(labelled(JunitMessages.DO, remedy)));
        for (Body body : answer.evidence()) {
            lines.add(labelled(JunitMessages.FOUND, reviewed.read().places().of(body, "name")
                    .map(place -> words.say(JunitMessages.WITH_PLACE, body.getName(), place.inWords(words))).orElse(body.getName())));
        }
        notShown(answer.notShown(), lines);
        return answer.standing() == AuthorityStanding.NAMED
                ? Case.passed(where, name, lines)
                : new Case(where, name, Kind.SKIPPED, answer.standing().getWord(), words.say(JunitMessages.LABELLED,
                        Capital.of(Phrase.of(answer.standing(), words)), answer.message()), lines);
    }

    private void notShown(int pieces, List<String> lines) {
        if (pieces > 0) {
            lines.add(Phrase.notShown(pieces, words));
        }
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Read<?> input : reviewed.inputs()) {
            for (Fault fault : input.faults()) {
                faults.add(input.source() + ": " + fault.location().exactly(input.source(), words) + ": " + fault.message(words));
            }
        }
        return faults;
    }

    private void properties(XmlText out) {
        out.element("properties", () -> {
            property(out, "library", Library.NAME + " " + Library.VERSION);
            property(out, "law.version", review.catalogue().getVersion());
            property(out, "law.hash", review.catalogue().fingerprint());
            for (Read<?> input : reviewed.inputs()) {
                String which = input == reviewed.read() ? "input" : "answers";
                property(out, which, input.source());
                if (!input.sha256().isEmpty()) {
                    property(out, which + ".sha256", input.sha256());
                }
            }
            property(out, "area", review.place().map(Place::getName).orElse(words.say(JunitMessages.NOT_KNOWN)));
            property(out, "year", review.year().map(Object::toString).orElse(words.say(JunitMessages.NOT_KNOWN)));
            review.options().on().ifPresent(day -> property(out, "on", day.toString()));
            review.options().asAt().ifPresent(day -> property(out, "asAt", day.toString()));
            property(out, "assumeWhole", Boolean.toString(review.options().assumeWhole()));
            property(out, "packs", review.options().packs().stream().map(Pack::getWord).sorted().collect(Collectors.joining(",")));
            property(out, "gate", reviewed.answer().gate().getWord());
            property(out, "audience", reviewed.audience().getWord());
        });
    }

    private static void property(XmlText out, String name, String value) {
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

    private Case finding(Finding finding) {
        Duty duty = finding.duty();
        String where = apart(duty.getProvision().instrument().getWord()) + "." + apart(Objects.requireNonNull(chapters.get(duty)).title());
        String name = duty.getId() + " " + duty.title(words);
        Kind kind = kind(finding);
        if (kind != Kind.PASSED) {
            String message = words.say(JunitMessages.LABELLED, Capital.of(Phrase.of(finding, words)), head(finding));
            return new Case(where, name, kind, finding.outcome().getWord(), message, told(finding));
        }
        List<String> lines = new ArrayList<>();
        lawNotRead(finding).ifPresent(lines::add);
        lines.addAll(answers(finding));
        return Case.passed(where, name, lines);
    }

    private Optional<String> lawNotRead(Finding finding) {
        return finding.lawNotReadAfter().map(day -> words.say(JunitMessages.LAW_NOT_READ, words.day(day)));
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

    private String labelled(Message.Plain label, String text) {
        return words.say(JunitMessages.LABELLED, words.say(label), text);
    }

    private List<String> told(Finding finding) {
        List<String> lines = new ArrayList<>();
        Duty duty = finding.duty();
        lines.add(duty.demand(words));
        lines.add(labelled(JunitMessages.LAW,
                duty.getProvision() + (duty.getProvision().link().isEmpty() ? "" : " " + duty.getProvision().link())));
        finding.askedOn().ifPresent(day -> lines.add(words.say(JunitMessages.ASKED, words.day(day))));
        lawNotRead(finding).ifPresent(lines::add);
        lines.add(labelled(JunitMessages.WHY, finding.reason()));
        finding.remedy().ifPresent(remedy -> lines.add(labelled(JunitMessages.DO, remedy)));
        finding.question().ifPresent(question -> lines.add(
                labelled(finding.outcome() == Outcome.FOR_JUDGEMENT ? JunitMessages.DECIDE : JunitMessages.ASK, question)));
        for (Shortfall shortfall : finding.shortfalls()) {
            lines.add(labelled(JunitMessages.LACKING, shortfall.element().flatMap(reviewed.read().places()::of)
                    .map(place -> words.say(JunitMessages.WITH_PLACE, shortfall.text(), place.inWords(words))).orElse(shortfall.text())));
        }
        finding.evidence().forEach(evidence -> lines.add(found(evidence)));
        notShown(finding.notShown(), lines);
        lines.addAll(answers(finding));
        return lines;
    }

    private String found(Evidence evidence) {
        String basis = Phrase.of(evidence.basis(), words);
        return labelled(JunitMessages.FOUND, words.say(JunitMessages.WITH_PLACE, Told.of(evidence),
                reviewed.read().places().of(evidence.element(), evidence.attribute())
                        .map(place -> words.say(JunitMessages.PLACE_AND_BASIS, place.inWords(words), basis)).orElse(basis)));
    }

    private List<String> answers(Finding finding) {
        List<String> lines = new ArrayList<>();
        for (WeighedAnswer answer : AnswersTold.bestFirst(review, finding)) {
            lines.add(labelled(JunitMessages.ANSWERED, Stream.of(AnswersTold.words(answer, words))
                    .map(Ink.Run::words)
                    .filter(run -> !run.isEmpty())
                    .collect(Collectors.joining(" "))));
        }
        return lines;
    }
}
