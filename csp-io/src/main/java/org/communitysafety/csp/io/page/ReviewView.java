package org.communitysafety.csp.io.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.brief.AnswersTold;
import org.communitysafety.csp.io.brief.Brief;
import org.communitysafety.csp.io.brief.Card;
import org.communitysafety.csp.io.brief.Detail;
import org.communitysafety.csp.io.brief.FirstLine;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.NotProved;
import org.communitysafety.csp.io.brief.PackSection;
import org.communitysafety.csp.io.brief.Parts;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.brief.Section;
import org.communitysafety.csp.io.brief.Task;
import org.communitysafety.csp.io.brief.TaskKind;
import org.communitysafety.csp.io.chart.Chart;
import org.communitysafety.csp.io.chart.Charts;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.law.Provision;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.Summary;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What the templates ask for: the brief, and how things are named and linked in the page. */
final class ReviewView {

    /** The order in which the matrix has the outcomes: what is open before what is settled. */
    private static final List<Outcome> COLUMNS = List.of(Outcome.CONTRADICTED, Outcome.NOT_SHOWN, Outcome.NOT_EVALUATED,
            Outcome.NOT_RECORDED, Outcome.FOR_JUDGEMENT, Outcome.SHOWN, Outcome.SHOWN_ELSEWHERE, Outcome.NOT_YET_DUE,
            Outcome.NOT_APPLICABLE);

    /** How the ids of pictures of ranks begin: they tell which priorities are new or dropped. */
    private static final String RANKS = "chart-ranks";

    private static final int FAULTS_TOLD = 100;

    final Brief brief;
    final Review review;
    final List<Task> tasks;
    final List<FirstLine> first;
    final List<Section> sections;
    final Summary summary;
    final boolean planWhole;
    private final Words words;

    ReviewView(Brief brief) {
        this.brief = brief;
        this.review = brief.reviewed().review();
        this.words = brief.words();
        this.tasks = brief.tasks();
        this.first = brief.firstLines(tasks);
        this.sections = brief.sections();
        this.summary = review.summary();
        this.planWhole = brief.isPlanWhole();
    }

    /** The pictures; that a priority is new or dropped is left out unless all was read and is told. */
    List<Chart> charts() {
        return Charts.of(review.papers(), review.year(), words).stream()
                .filter(chart -> brief.isWholeTold() || !chart.id().startsWith(RANKS))
                .toList();
    }

    String say(Message.Plain message) {
        return words.say(message);
    }

    <A> String say(Message.One<A> message, A first) {
        return words.say(message, first);
    }

    <A, B> String say(Message.Two<A, B> message, A first, B second) {
        return words.say(message, first, second);
    }

    String language() {
        return words.language();
    }

    /** What the page is called: the plan, else the papers, else the file. */
    String title() {
        return review.papers().getPlan().map(Plan::getTitle)
                .or(() -> review.papers().getAgreement().map(Paper::getTitle))
                .or(() -> review.papers().getTitle())
                .filter(title -> !title.isBlank())
                .orElse(brief.reviewed().read().source());
    }

    Optional<String> partnership() {
        return review.papers().getPartnership().map(Partnership::getName);
    }

    /** The class of an ink. */
    String ink(Ink ink) {
        return switch (ink) {
            case BAD -> "bad";
            case OPEN -> "open";
            case GOOD -> "good";
            case STRONG -> "strong";
            case FAINT -> "faint";
            case PLAIN -> "plain";
        };
    }

    String ink(Outcome outcome) {
        return ink(Phrase.ink(outcome));
    }

    String phrase(Outcome outcome) {
        return Phrase.of(outcome, words);
    }

    /** What stands before an outcome, so that colour is never alone; read by nobody, since the words stand beside it. */
    String mark(Outcome outcome) {
        return switch (outcome) {
            case SHOWN -> "\u2713";
            case SHOWN_ELSEWHERE -> "\u2192";
            case CONTRADICTED -> "\u2260";
            case NOT_SHOWN -> "\u2717";
            case NOT_EVALUATED -> "!";
            case NOT_RECORDED, FOR_JUDGEMENT -> "?";
            case NOT_YET_DUE -> "\u2026";
            case NOT_APPLICABLE -> "\u2013";
        };
    }

    /** The word on a thing to do. */
    String tag(TaskKind kind) {
        return words.say(PageMessages.tag(kind));
    }

    /** What stands before the subject of a thing to do. */
    String before(TaskKind kind) {
        return PageMessages.before(kind).map(words::say).orElse("");
    }

    String tagInk(TaskKind kind) {
        return switch (kind) {
            case CONFLICT, GAP, UNCHECKED -> "bad";
            default -> "open";
        };
    }

    /** Where in the page a thing to do goes on: its one duty, or the list of its sort. */
    String href(FirstLine line) {
        List<Finding> findings = line.first().findings();
        return line.task().isPresent() && !findings.isEmpty() && line.kind() != TaskKind.READ
                ? "#" + anchor(findings.get(0))
                : "#" + group(line.kind());
    }

    /** What a link to where a thing to do goes on is called beside its word, so that no two that lead elsewhere are called alike. */
    String moreOn(FirstLine line) {
        List<Finding> findings = line.first().findings();
        if (line.task().isPresent() && !findings.isEmpty() && line.kind() != TaskKind.READ) {
            return findings.get(0).duty().title(words);
        }
        String which = line.task().map(Task::subject).filter(subject -> !subject.isEmpty()).orElse(line.who());
        return words.say(PageMessages.LABELLED, words.say(PageMessages.heading(line.kind())), which);
    }

    /**
     * A label, and what stands beside it.
     *
     * @param lines the runs of each line, none of them empty
     */
    record Fact(String label, List<List<Ink.Run>> lines) {}

    /** Details as labels with their lines: one without a label goes on with the one before. */
    List<Fact> facts(List<Detail> details) {
        List<Fact> facts = new ArrayList<>();
        for (Detail detail : details) {
            if (facts.isEmpty() || !detail.label().isEmpty()) {
                facts.add(new Fact(detail.label(), new ArrayList<>()));
            }
            facts.get(facts.size() - 1).lines().add(detail.runs().stream().filter(run -> !run.words().isEmpty()).toList());
        }
        return facts;
    }

    /** The id of the list of a sort. */
    String group(TaskKind kind) {
        return "do-" + kind.name().toLowerCase(Locale.ROOT);
    }

    String anchor(Finding finding) {
        return anchor(finding.duty().getId().value());
    }

    static String anchor(String id) {
        return "duty-" + id;
    }

    String anchor(PackSection pack) {
        return "pack-" + brief.packs().stream().map(PackSection::title).toList().indexOf(pack.title());
    }

    String anchor(Section section) {
        int at = 0;
        while (sections.get(at) != section) {
            at++;
        }
        return "chapter-" + at;
    }

    /** The things to do by their sort, and within it by who can do them. */
    Map<TaskKind, Map<String, List<Task>>> tasksByKind() {
        Map<TaskKind, Map<String, List<Task>>> groups = new EnumMap<>(TaskKind.class);
        for (Task task : tasks) {
            groups.computeIfAbsent(task.kind(), first -> new LinkedHashMap<>())
                    .computeIfAbsent(task.who(), first -> new ArrayList<>())
                    .add(task);
        }
        return groups;
    }

    boolean isAnsweredOnRecord() {
        return review.answers().stream().anyMatch(WeighedAnswer::counts);
    }

    /** The outcomes that some duty has. */
    List<Outcome> columns() {
        return COLUMNS.stream().filter(outcome -> count(outcome) > 0).toList();
    }

    int count(Outcome outcome) {
        return summary.count(outcome);
    }

    String answer(WeighedAnswer answer) {
        return Stream.of(AnswersTold.words(answer, words))
                .map(Ink.Run::words)
                .filter(run -> !run.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Where an authority is named. */
    String places(AuthorityAnswer answer) {
        return answer.evidence().stream()
                .flatMap(body -> brief.reviewed().read().places().inWords(body, "name", words).stream())
                .collect(Collectors.joining(", "));
    }

    String place(Evidence evidence) {
        return brief.reviewed().read().places().inWords(evidence.element(), evidence.attribute(), words).orElse("");
    }

    List<Read<?>> faulty() {
        return brief.reviewed().inputs().stream().filter(input -> !input.faults().isEmpty()).toList();
    }

    List<Fault> faults(Read<?> input) {
        return input.faults().subList(0, Math.min(FAULTS_TOLD, input.faults().size()));
    }

    String formPlace(FormFinding finding) {
        return brief.reviewed().read().places().at(finding.pointer()).map(Location::inWords).orElse(finding.pointer());
    }

    /** Parts that serve nothing, or lack something. */
    List<Parts.Part> loose(List<Parts.Part> parts) {
        return parts.stream().filter(part -> part.servesNothing() || !part.loose().isEmpty()).toList();
    }

    /** One finding for each provision. */
    List<Finding> cites(List<Finding> findings) {
        Map<Provision, Finding> cited = new LinkedHashMap<>();
        findings.forEach(finding -> cited.putIfAbsent(finding.duty().getProvision(), finding));
        return List.copyOf(cited.values());
    }

    /** A finding cited in short, as the link to it says. */
    String cited(Finding finding) {
        return finding.duty().getProvision().toString();
    }

    /** How many duties were asked on a day up to which their law was not read. */
    int lawNotRead() {
        return (int) review.findings().stream().filter(finding -> finding.lawNotReadAfter().isPresent()).count();
    }

    String areaAndYear() {
        String unknown = words.say(PageMessages.NOT_KNOWN);
        return listed(List.of(review.place().map(place -> Phrase.of(place, words)).orElse(unknown),
                review.year().map(PlanYear::toString).orElse(unknown)));
    }

    /** The days on which the duties are asked. */
    String asked() {
        TreeSet<LocalDate> days = new TreeSet<>();
        review.findings().forEach(finding -> finding.askedOn().ifPresent(days::add));
        return days.isEmpty() ? ""
                : days.size() == 1 ? words.day(days.first())
                : words.say(PageMessages.DAYS_FROM_TO, words.day(days.first()), words.day(days.last()));
    }

    List<Note> notes() {
        return review.notes();
    }

    String quote(String text) {
        return Clean.quote(text);
    }

    String library() {
        return Library.NAME + " " + Library.VERSION;
    }

    String law() {
        return review.catalogue().getVersion();
    }

    /** What a check does not prove is told of what was asked, not of what does not apply. */
    boolean isAsked(Card card) {
        return card.finding().outcome() != Outcome.NOT_APPLICABLE;
    }

    List<Check> checks() {
        return List.of(Check.values());
    }

    /** Where it stands what no check of that sort proves. */
    String proof(Check check) {
        return "check-" + check.name().toLowerCase(Locale.ROOT);
    }

    String notProved(Check check) {
        return NotProved.by(check, words);
    }

    String proof(Card card) {
        return proof(card.finding().duty().getCheck());
    }

    String listed(List<String> some) {
        return String.join(words.say(PageMessages.LIST_OF_TIES), some);
    }

    String listed(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return listed(all);
    }
}
