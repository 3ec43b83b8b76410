package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitysafety.csp.compare.Altered;
import org.communitysafety.csp.compare.Doubt;
import org.communitysafety.csp.compare.Follows;
import org.communitysafety.csp.compare.Incomparable;
import org.communitysafety.csp.compare.Link;
import org.communitysafety.csp.compare.MeasureBreak;
import org.communitysafety.csp.compare.Perhaps;
import org.communitysafety.csp.compare.PlanDifference;
import org.communitysafety.csp.compare.PriorityChange;
import org.communitysafety.csp.compare.PriorityTurn;
import org.communitysafety.csp.compare.SubjectChange;
import org.communitysafety.csp.compare.Succession;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** How two plans differ, in words for people. */
final class ComparedPlans {

    private final ComparedPapers papers;
    private final PlanDifference plans;
    private final Quoting quoting;
    private final Words words;
    private final Quotes then;
    private final Quotes now;
    private final ComparedFields fields;
    private final List<ComparedSection> sections = new ArrayList<>();

    ComparedPlans(ComparedPapers papers, Quoting quoting, Words words) {
        this.quoting = quoting;
        this.words = words;
        this.papers = papers;
        this.then = new Quotes(papers.before().places(), words);
        this.now = new Quotes(papers.after().places(), words);
        this.plans = papers.years().plans();
        this.fields = new ComparedFields(papers.audience(), quoting, words);
    }

    List<ComparedSection> sections() {
        priorities();
        actions();
        measures();
        perhaps();
        add(ComparedPlanMessages.UNKNOWN, "", unknown());
        add(ComparedPlanMessages.SUBJECTS, unless(plans.knownBefore().subjects() && plans.knownAfter().subjects(), ComparedPlanMessages.SUBJECT_OR_UNREAD),
                plans.subjects().stream().map(this::subject).toList());
        return sections;
    }

    private void priorities() {
        String hint = changed(plans.knownBefore().priorities(), plans.knownAfter().priorities());
        add(ComparedPlanMessages.PRIORITIES, hint, plans.priorityChanges().stream().map(this::priority).toList());
        add(ComparedPlanMessages.PRIORITIES_ALTERED, hint,
                plans.prioritiesAltered().stream().map(one -> altered(one, Priority::getTitle)).toList());
    }

    private void actions() {
        boolean then = plans.knownBefore().actions();
        boolean now = plans.knownAfter().actions();
        add(ComparedPlanMessages.ACTIONS_CARRIED, "", plans.actions().follows().stream()
                .filter(one -> one.link() == Link.DECLARED).map(this::carried).toList());
        add(ComparedPlanMessages.ACTIONS_ALTERED, changed(then, now),
                plans.actionsAltered().stream().map(one -> altered(one, Action::getText)).toList());
        add(ComparedPlanMessages.ACTIONS_EARLIER, unless(now, ComparedPlanMessages.GONE_OR_UNREAD),
                plans.actions().gone().stream().map(this::gone).toList());
        add(ComparedPlanMessages.ACTIONS_LATER, unless(then, ComparedPlanMessages.NEW_OR_UNREAD),
                plans.actions().come().stream().map(one -> come(one.getText(), then)).toList());
    }

    private void measures() {
        boolean then = plans.knownBefore().measures();
        boolean now = plans.knownAfter().measures();
        add(ComparedPlanMessages.MEASURES_INCOMPARABLE, changed(then, now),
                plans.measuresIncomparable().stream().map(this::incomparable).toList());
        add(ComparedPlanMessages.MEASURES_ALTERED, changed(then, now),
                plans.measuresAltered().stream().map(one -> altered(one, Measure::getTitle)).toList());
        add(ComparedPlanMessages.MEASURES_EARLIER, unless(now, ComparedPlanMessages.GONE_OR_UNREAD),
                plans.measures().gone().stream().map(one -> entry(one.getTitle(), now ? ComparedPlanMessages.GONE : ComparedPlanMessages.NOT_KNOWN_GONE)).toList());
        add(ComparedPlanMessages.MEASURES_LATER, unless(then, ComparedPlanMessages.NEW_OR_UNREAD),
                plans.measures().come().stream().map(one -> come(one.getTitle(), then)).toList());
    }

    private void add(Message.Plain heading, String hint, List<ComparedEntry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new ComparedSection(words.say(heading), hint, entries));
        }
    }

    private String changed(boolean before, boolean after) {
        return unless(before && after, ComparedPlanMessages.CHANGED_OR_UNREAD);
    }

    private String unless(boolean isKnown, Message.Plain hint) {
        return isKnown ? "" : words.say(hint);
    }

    private ComparedEntry priority(PriorityChange change) {
        List<String> lines = new ArrayList<>();
        Priority before = change.before().isEmpty() ? change.after().get(0) : change.before().get(0);
        Priority after = change.after().isEmpty() ? change.before().get(0) : change.after().get(0);
        switch (change.turn()) {
            case PROMOTED, DEMOTED, RANKED, UNRANKED -> lines.add(moved(before, after));
            case RENUMBERED -> lines.add(words.say(ComparedPlanMessages.RENUMBERED, rank(before).orElse(""), rank(after).orElse("")));
            case SPLIT -> lines.add(words.say(ComparedPlanMessages.CARRIED_ON_BY, ranked(change.after())));
            case MERGED -> {
                lines.add(words.say(ComparedPlanMessages.CARRIES_ON, ranked(change.before())));
                rank(after).ifPresent(rank -> lines.add(words.say(ComparedPlanMessages.HAS_RANK, rank)));
            }
            case RENAMED -> lines.add(words.say(ComparedPlanMessages.WAS_CALLED, titles(change.before())));
            case RECLASSED -> lines.add(words.say(ComparedPlanMessages.WAS_SORT, sort(before, papers.before()), sort(after, papers.after())));
            case ADDED -> rank(after).ifPresent(rank -> lines.add(words.say(ComparedPlanMessages.HAS_RANK, rank)));
            case DROPPED -> rank(before).ifPresent(rank -> lines.add(words.say(ComparedPlanMessages.HAD_RANK, rank)));
        }
        List<Priority> about = change.after().isEmpty() || change.turn() == PriorityTurn.SPLIT ? change.before() : change.after();
        List<Doubt> doubts = change.after().stream().flatMap(one -> doubt(plans.priorities(), one).stream()).toList();
        doubts.forEach(doubt -> lines.add(sentence(doubt)));
        return ComparedEntry.of(titles(about), unlessIn(doubts, words.say(TurnTold.one(change.turn(), plans))), Ink.STRONG, lines);
    }

    private String titles(List<Priority> priorities) {
        return priorities.stream().map(one -> Clean.text(one.getTitle())).collect(Collectors.joining(words.say(BriefMessages.AND_ALSO)));
    }

    private String ranked(List<Priority> priorities) {
        return priorities.stream()
                .map(one -> rank(one)
                        .map(rank -> words.say(ComparedPlanMessages.RANKED, Clean.text(one.getTitle()), rank))
                        .orElse(Clean.text(one.getTitle())))
                .collect(Collectors.joining(words.say(BriefMessages.AND_ALSO)));
    }

    /** A number, and no count: thousands are not set apart in it. */
    private static Optional<String> rank(Priority priority) {
        return priority.getRank().map(Object::toString);
    }

    /** Of two of which one at least has a rank. */
    private String moved(Priority before, Priority after) {
        if (before.getRank().isEmpty()) {
            return words.say(ComparedPlanMessages.MOVED_FROM_NONE, rank(after).orElse(""));
        }
        return rank(after)
                .map(rank -> words.say(ComparedPlanMessages.MOVED, rank(before).orElse(""), rank))
                .orElseGet(() -> words.say(ComparedPlanMessages.MOVED_TO_NONE, rank(before).orElse("")));
    }

    private String sort(Priority priority, Read<Papers> read) {
        List<Priority> among = read.partial().flatMap(Papers::getPlan).map(Plan::getPriorities).orElse(List.of());
        String kind = priority.getKind().map(quoting::of).orElseGet(() -> words.say(ComparedPlanMessages.NO_KIND));
        return priority.getParent()
                .map(parent -> words.say(ComparedPlanMessages.PART_OF, kind, among.stream()
                        .filter(one -> one.getId().equals(parent))
                        .findFirst()
                        .map(one -> quoting.of(one.getTitle()))
                        .orElse(parent.value())))
                .orElse(kind);
    }

    /** What is told of two that may not be the same says so. */
    private String unlessIn(Collection<Doubt> doubts, String mark) {
        return doubts.isEmpty() ? mark : words.say(ComparedPlanMessages.IF_THE_SAME, mark);
    }

    private static <E extends Element> Optional<Doubt> doubt(Succession<E> succession, E after) {
        return succession.follows().stream().filter(one -> one.after() == after).flatMap(one -> one.doubt().stream()).findFirst();
    }

    private String sentence(Doubt doubt) {
        return words.say(switch (doubt) {
            case IDS_DISAGREE -> ComparedPlanMessages.IDS_DISAGREE;
        });
    }

    private <E extends Element> ComparedEntry altered(Altered<E> altered, Function<E, String> title) {
        List<String> lines = new ArrayList<>();
        altered.changes().forEach(change -> lines.add(fields.line(change)));
        altered.follows().doubt().ifPresent(doubt -> lines.add(sentence(doubt)));
        return ComparedEntry.of(title.apply(altered.follows().after()), unlessIn(altered.follows().doubt().stream().toList(),
                words.say(ComparedPlanMessages.CHANGES, altered.changes().size())), Ink.PLAIN, lines);
    }

    private ComparedEntry carried(Follows<Action> follows) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(ComparedPlanMessages.EARLIER_WORDS, quoting.of(follows.before().getText())));
        lines.add(status(follows.before()));
        lines.add(follows.after().getCarriedReason()
                .map(reason -> words.say(ComparedPlanMessages.WHY, quoting.of(reason)))
                .orElseGet(() -> words.say(ComparedPlanMessages.NO_REASON)));
        return ComparedEntry.of(follows.after().getText(), words.say(ComparedPlanMessages.CARRIED_OVER), Ink.PLAIN, lines);
    }

    private ComparedEntry gone(Action action) {
        boolean done = Progress.latest(action.getProgress()).flatMap(Progress::getScale).filter(ProgressScale.COMPLETE::equals).isPresent();
        return ComparedEntry.of(action.getText(),
                words.say(done ? ComparedPlanMessages.SAID_DONE : ComparedPlanMessages.NOT_IN_LATER),
                done ? Ink.GOOD : Ink.OPEN, List.of(status(action)));
    }

    /** As a person last judged it; the program judges nothing. */
    private String status(Action action) {
        Optional<Progress> latest = Progress.latest(action.getProgress());
        if (latest.isEmpty()) {
            return words.say(ComparedPlanMessages.NEVER_SAID);
        }
        String said = quoting.of(latest.get().getText());
        return latest.get().getAsAt()
                .map(day -> words.say(ComparedPlanMessages.LAST_SAID_ON, said, words.day(day)))
                .orElseGet(() -> words.say(ComparedPlanMessages.LAST_SAID, said));
    }

    private ComparedEntry come(String title, boolean isKnown) {
        return entry(title, isKnown ? ComparedPlanMessages.NEW : ComparedPlanMessages.NOT_KNOWN_NEW);
    }

    private ComparedEntry entry(String title, Message.Plain mark) {
        return ComparedEntry.of(title, words.say(mark), Ink.PLAIN, List.of());
    }

    private ComparedEntry incomparable(Incomparable one) {
        List<String> lines = new ArrayList<>();
        one.reasons().forEach(reason -> lines.add(words.say(why(reason.kind())) + " " + fields.line(reason.change())));
        one.follows().doubt().ifPresent(doubt -> lines.add(sentence(doubt)));
        return ComparedEntry.of(one.follows().after().getTitle(), one.reasons().stream().map(reason -> words.say(what(reason.kind())))
                .distinct().collect(Collectors.joining(words.say(BriefMessages.LIST))), Ink.OPEN, lines);
    }

    private static Message.Plain what(MeasureBreak kind) {
        return switch (kind) {
            case DEFINITION -> ComparedPlanMessages.DEFINITION;
            case UNIT -> ComparedPlanMessages.UNIT;
            case SOURCE -> ComparedPlanMessages.SOURCE;
            case DIRECTION -> ComparedPlanMessages.DIRECTION;
            case BASELINE -> ComparedPlanMessages.BASELINE;
            case SERIES_BREAK -> ComparedPlanMessages.SERIES_BREAK;
        };
    }

    private static Message.Plain why(MeasureBreak kind) {
        return switch (kind) {
            case DEFINITION -> ComparedPlanMessages.WHY_DEFINITION;
            case UNIT -> ComparedPlanMessages.WHY_UNIT;
            case SOURCE -> ComparedPlanMessages.WHY_SOURCE;
            case DIRECTION -> ComparedPlanMessages.WHY_DIRECTION;
            case BASELINE -> ComparedPlanMessages.WHY_BASELINE;
            case SERIES_BREAK -> ComparedPlanMessages.WHY_SERIES_BREAK;
        };
    }

    private void perhaps() {
        List<ComparedEntry> entries = new ArrayList<>();
        plans.priorities().perhaps().forEach(one -> entries.add(perhaps(ComparedPlanMessages.PERHAPS_PRIORITY, one, Priority::getTitle)));
        plans.actions().perhaps().forEach(one -> entries.add(perhaps(ComparedPlanMessages.PERHAPS_ACTION, one, Action::getText)));
        plans.measures().perhaps().forEach(one -> entries.add(perhaps(ComparedPlanMessages.PERHAPS_MEASURE, one, Measure::getTitle)));
        boolean sought = plans.priorities().isLikenessSought() && plans.actions().isLikenessSought() && plans.measures().isLikenessSought();
        add(ComparedPlanMessages.PERHAPS, words.say(sought ? ComparedPlanMessages.LIKENESS : ComparedPlanMessages.LIKENESS_NOT_SOUGHT), entries);
    }

    private <E> ComparedEntry perhaps(Message.One<String> sentence, Perhaps<E> perhaps, Function<E, String> title) {
        boolean isById = perhaps.likeness() == 0;
        String was = words.say(sentence, quoting.of(title.apply(perhaps.before())));
        return ComparedEntry.of(title.apply(perhaps.after()),
                isById ? words.say(ComparedPlanMessages.PERHAPS_BY_ID) : words.say(ComparedPlanMessages.PERHAPS_BY_WORDS, perhaps.likeness()),
                Ink.OPEN, List.of(isById ? was + " " + words.say(ComparedPlanMessages.ID_ALONE) : was));
    }

    private List<ComparedEntry> unknown() {
        List<ComparedEntry> entries = new ArrayList<>();
        plans.priorities().unknown().forEach(one -> entries.add(unknown(one.element().getTitle(), one.words())));
        plans.actions().unknown().forEach(one -> entries.add(unknown(one.element().getText(), one.words())));
        return entries;
    }

    private ComparedEntry unknown(String title, String carried) {
        return ComparedEntry.of(title, words.say(ComparedPlanMessages.NOT_FOUND), Ink.OPEN,
                List.of(words.say(ComparedPlanMessages.SAID_TO_CARRY_ON, quoting.of(carried))));
    }

    private ComparedEntry subject(SubjectChange change) {
        List<String> lines = new ArrayList<>();
        quotes(change.before(), then, ComparedPlanMessages.THEN, lines);
        quotes(change.after(), now, ComparedPlanMessages.NOW, lines);
        return ComparedEntry.of(Capital.of(Phrase.of(change.subject(), words)),
                words.say(change.isNew() ? ComparedPlanMessages.SUBJECT_NEW : ComparedPlanMessages.SUBJECT_GONE),
                change.isNew() ? Ink.GOOD : Ink.BAD, lines);
    }

    private void quotes(List<Evidence> evidence, Quotes quotes, Message.One<String> line, List<String> lines) {
        evidence.forEach(one -> lines.add(words.say(line, quoting.of(quotes, one))));
    }
}
