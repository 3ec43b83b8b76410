package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.compare.Altered;
import org.communitysafety.csp.compare.Doubt;
import org.communitysafety.csp.compare.FieldChange;
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
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.time.DayInWords;

/** How two plans differ, in words for people. */
final class ComparedPlans {

    private static final Set<String> REFERENCES = Set.of("priorities", "strategies", "leads", "partners", "measures", "actions", "measuredBy");

    private final ComparedPapers papers;
    private final PlanDifference plans;
    private final Quoting quoting;
    private final Quotes then;
    private final Quotes now;
    private final List<ComparedSection> sections = new ArrayList<>();

    ComparedPlans(ComparedPapers papers, Quoting quoting) {
        this.quoting = quoting;
        this.papers = papers;
        this.then = new Quotes(papers.before().places(), Words.english());
        this.now = new Quotes(papers.after().places(), Words.english());
        this.plans = papers.years().plans();
    }

    List<ComparedSection> sections() {
        priorities();
        actions();
        measures();
        perhaps();
        add("Said to be carried over from what the earlier plan does not have", "", unknown());
        add("Subjects", hint(plans.knownBefore().subjects() && plans.knownAfter().subjects(), "other", "new or lost"),
                plans.subjects().stream().map(this::subject).toList());
        return sections;
    }

    private void priorities() {
        String hint = changed(plans.knownBefore().priorities(), plans.knownAfter().priorities());
        add("Priorities", hint, plans.priorityChanges().stream().map(this::priority).toList());
        add("Priorities of which more changed", hint,
                plans.prioritiesAltered().stream().map(one -> altered(one, Priority::getTitle)).toList());
    }

    private void actions() {
        boolean then = plans.knownBefore().actions();
        boolean now = plans.knownAfter().actions();
        add("Actions carried over, as the later plan says", "", plans.actions().follows().stream()
                .filter(one -> one.link() == Link.DECLARED).map(this::carried).toList());
        add("Actions that changed", changed(then, now),
                plans.actionsAltered().stream().map(one -> altered(one, Action::getText)).toList());
        add("Actions of the earlier plan alone", hint(now, "later", "gone"),
                plans.actions().gone().stream().map(this::gone).toList());
        add("Actions of the later plan alone", hint(then, "earlier", "new"),
                plans.actions().come().stream().map(one -> entry(one.getText(), "new", then)).toList());
    }

    private void measures() {
        boolean then = plans.knownBefore().measures();
        boolean now = plans.knownAfter().measures();
        add("Measures that do not compare as they stand", changed(then, now),
                plans.measuresIncomparable().stream().map(this::incomparable).toList());
        add("Measures with other targets or for other ends", changed(then, now),
                plans.measuresAltered().stream().map(one -> altered(one, Measure::getTitle)).toList());
        add("Measures of the earlier plan alone", hint(now, "later", "gone"),
                plans.measures().gone().stream().map(one -> entry(one.getTitle(), "gone", now)).toList());
        add("Measures of the later plan alone", hint(then, "earlier", "new"),
                plans.measures().come().stream().map(one -> entry(one.getTitle(), "new", then)).toList());
    }

    private void add(String heading, String hint, List<ComparedEntry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new ComparedSection(heading, hint, entries));
        }
    }

    private static String changed(boolean before, boolean after) {
        return before && after ? "" : "One of the plans was not in hand whole, or could not be read whole: what is told as changed may be what was not read.";
    }

    private static String hint(boolean isKnown, String plan, String what) {
        return isKnown ? "" : "The " + plan + " plan was not in hand whole, or could not be read whole: this may not be " + what + ".";
    }

    static String phrase(PriorityTurn turn, PlanDifference plans) {
        return switch (turn) {
            case PROMOTED, DEMOTED, RENUMBERED, SPLIT, MERGED, RENAMED -> turn.getWord();
            case RANKED -> "ranked now";
            case UNRANKED -> "not ranked any more";
            case RECLASSED -> "of another kind";
            case DROPPED -> plans.knownAfter().priorities() ? "dropped" : "in the earlier papers only";
            case ADDED -> plans.knownBefore().priorities() ? "added" : "in the later papers only";
        };
    }

    private ComparedEntry priority(PriorityChange change) {
        List<String> lines = new ArrayList<>();
        String then = ranked(change.before());
        String now = ranked(change.after());
        switch (change.turn()) {
            case PROMOTED, DEMOTED, RANKED, UNRANKED -> lines.add("From " + rank(change.before().get(0)) + " to " + rank(change.after().get(0)) + ".");
            case RENUMBERED -> lines.add("From " + rank(change.before().get(0)) + " to " + rank(change.after().get(0))
                    + ", since others were merged, dropped, added or moved: its place among those carried on did not change so.");
            case SPLIT -> lines.add("Carried on by " + now + ".");
            case MERGED -> {
                lines.add("Carries on " + then + ".");
                change.after().get(0).getRank().ifPresent(rank -> lines.add("It has rank " + rank + "."));
            }
            case RENAMED -> lines.add("Was " + titles(change.before()) + ".");
            case RECLASSED -> lines.add("Was " + sort(change.before().get(0), papers.before()) + ", is "
                    + sort(change.after().get(0), papers.after()) + ".");
            case ADDED -> change.after().get(0).getRank().ifPresent(rank -> lines.add("It has rank " + rank + "."));
            case DROPPED -> change.before().get(0).getRank().ifPresent(rank -> lines.add("It had rank " + rank + "."));
        }
        List<Priority> about = change.after().isEmpty() || change.turn() == PriorityTurn.SPLIT ? change.before() : change.after();
        List<Doubt> doubts = change.after().stream().flatMap(one -> doubt(plans.priorities(), one).stream()).toList();
        doubts.forEach(doubt -> lines.add(sentence(doubt)));
        return ComparedEntry.of(titles(about), unlessIn(doubts, phrase(change.turn(), plans)), Ink.STRONG, lines);
    }

    private static String titles(List<Priority> priorities) {
        return priorities.stream().map(one -> Clean.text(one.getTitle())).collect(Collectors.joining("; "));
    }

    private static String ranked(List<Priority> priorities) {
        return priorities.stream().map(one -> Clean.text(one.getTitle()) + one.getRank().map(rank -> " (rank " + rank + ")").orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static String rank(Priority priority) {
        return priority.getRank().map(rank -> "rank " + rank).orElse("no rank");
    }

    private String sort(Priority priority, Read<Papers> read) {
        List<Priority> among = read.partial().flatMap(Papers::getPlan).map(Plan::getPriorities).orElse(List.of());
        String kind = priority.getKind().map(quoting::of).orElse("of no kind that is told");
        return priority.getParent()
                .map(parent -> kind + " and part of " + among.stream().filter(one -> one.getId().equals(parent)).findFirst()
                        .map(one -> quoting.of(one.getTitle())).orElse(parent.value()))
                .orElse(kind);
    }

    /** What is told of two that may not be the same says so. */
    private static String unlessIn(Collection<Doubt> doubts, String mark) {
        return doubts.isEmpty() ? mark : mark + ", if it is the same";
    }

    private static <E extends Element> Optional<Doubt> doubt(Succession<E> succession, E after) {
        return succession.follows().stream().filter(one -> one.after() == after).flatMap(one -> one.doubt().stream()).findFirst();
    }

    private static String sentence(Doubt doubt) {
        return switch (doubt) {
            case IDS_DISAGREE -> "Taken to be the same by its title, but its id stands for something else in the other plan: check.";
        };
    }

    private <E extends Element> ComparedEntry altered(Altered<E> altered, Function<E, String> title) {
        List<String> lines = new ArrayList<>();
        altered.changes().forEach(change -> lines.add(sentence(change)));
        altered.follows().doubt().ifPresent(doubt -> lines.add(sentence(doubt)));
        return ComparedEntry.of(title.apply(altered.follows().after()), unlessIn(altered.follows().doubt().stream().toList(),
                Counted.of(altered.changes().size(), "change", "changes")), Ink.PLAIN, lines);
    }

    private String sentence(FieldChange change) {
        String field = Counted.capital(change.field().equals("subThemes") ? "sub-themes" : Phrase.ofField(change.field())) + ": ";
        boolean isPart = papers.audience() != Audience.ALL && REFERENCES.contains(change.field());
        String nothing = isPart ? ", and nothing that is told here " : ", and nothing ";
        if (change.before().isEmpty()) {
            return field + "now " + said(change, change.after()) + nothing + "before";
        }
        return field + "was " + said(change, change.before())
                + (change.after().isEmpty() ? nothing + "now" : ", is " + said(change, change.after()));
    }

    private String said(FieldChange change, String words) {
        return quoting.of(change.field().equals("serves") ? subjects(words) : words);
    }

    private static String subjects(String words) {
        return Stream.of(words.split("; "))
                .map(word -> Word.find(Subject.class, word).map(Subject::getName).orElse(word))
                .collect(Collectors.joining("; "));
    }

    private ComparedEntry carried(Follows<Action> follows) {
        List<String> lines = new ArrayList<>();
        lines.add("In the earlier plan: " + quoting.of(follows.before().getText()));
        lines.add(status(follows.before()));
        lines.add(follows.after().getCarriedReason().map(reason -> "Why: " + quoting.of(reason)).orElse("The plan does not tell why."));
        return ComparedEntry.of(follows.after().getText(), "carried over", Ink.PLAIN, lines);
    }

    private ComparedEntry gone(Action action) {
        boolean done = Progress.latest(action.getProgress()).flatMap(Progress::getScale).filter(ProgressScale.COMPLETE::equals).isPresent();
        return ComparedEntry.of(action.getText(), done ? "said to be done" : "not in the later papers", done ? Ink.GOOD : Ink.OPEN,
                List.of(status(action)));
    }

    /** As a person last judged it; the program judges nothing. */
    private String status(Action action) {
        return Progress.latest(action.getProgress())
                .map(last -> "It was last said to be " + quoting.of(last.getText())
                        + last.getAsAt().map(day -> ", as at " + DayInWords.of(day)).orElse("") + ".")
                .orElse("Nothing tells how it stood.");
    }

    private static ComparedEntry entry(String title, String known, boolean isKnown) {
        return ComparedEntry.of(title, isKnown ? known : "not known to be " + known, Ink.PLAIN, List.of());
    }

    private ComparedEntry incomparable(Incomparable one) {
        List<String> lines = new ArrayList<>();
        one.reasons().forEach(reason -> lines.add(why(reason.kind()) + " " + sentence(reason.change())));
        one.follows().doubt().ifPresent(doubt -> lines.add(sentence(doubt)));
        return ComparedEntry.of(one.follows().after().getTitle(), one.reasons().stream().map(reason -> reason.kind().getWord().replace('-', ' '))
                .distinct().collect(Collectors.joining(", ")), Ink.OPEN, lines);
    }

    private static String why(MeasureBreak kind) {
        return switch (kind) {
            case DEFINITION -> "Another thing may be measured, or in another way.";
            case UNIT -> "The unit is not the same.";
            case SOURCE -> "The figures are not all from the same sources.";
            case DIRECTION -> "Which way is good is not the same.";
            case BASELINE -> "It starts from another figure or time: figures may compare, change since the baseline does not.";
            case SERIES_BREAK -> "A figure is marked as not comparable with those before.";
        };
    }

    private void perhaps() {
        List<ComparedEntry> entries = new ArrayList<>();
        plans.priorities().perhaps().forEach(one -> entries.add(perhaps("priority", one, Priority::getTitle)));
        plans.actions().perhaps().forEach(one -> entries.add(perhaps("action", one, Action::getText)));
        plans.measures().perhaps().forEach(one -> entries.add(perhaps("measure", one, Measure::getTitle)));
        boolean sought = plans.priorities().isLikenessSought() && plans.actions().isLikenessSought() && plans.measures().isLikenessSought();
        String hint = "Alike in words, or by id alone; whether they are the same is for a person to say, and to write as carriedFrom in the later plan.";
        add("Perhaps the same", sought ? hint : hint + " Not all were looked through, as there are thousands.", entries);
    }

    private <E> ComparedEntry perhaps(String kind, Perhaps<E> perhaps, Function<E, String> title) {
        boolean isById = perhaps.likeness() == 0;
        return ComparedEntry.of(title.apply(perhaps.after()), isById ? "perhaps, by its id" : "perhaps, " + perhaps.likeness() + " of 100 words", Ink.OPEN,
                List.of("The " + kind + " was " + quoting.of(title.apply(perhaps.before())) + " in the earlier plan, if it is the same."
                        + (isById ? " Its id is the same, and no word is." : "")));
    }

    private List<ComparedEntry> unknown() {
        List<ComparedEntry> entries = new ArrayList<>();
        plans.priorities().unknown().forEach(one -> entries.add(unknown(one.element().getTitle(), one.words())));
        plans.actions().unknown().forEach(one -> entries.add(unknown(one.element().getText(), one.words())));
        return entries;
    }

    private ComparedEntry unknown(String title, String words) {
        return ComparedEntry.of(title, "not found", Ink.OPEN, List.of("It is said to carry on " + quoting.of(words)
                + ", which is not, or more than once, the id, number or title of anything of its kind in the earlier plan."));
    }

    private ComparedEntry subject(SubjectChange change) {
        List<String> lines = new ArrayList<>();
        quotes(change.before(), then, "Then", lines);
        quotes(change.after(), now, "Now", lines);
        return ComparedEntry.of(Counted.capital(change.subject().getName()), change.isNew() ? "newly set out" : "not set out any more",
                change.isNew() ? Ink.GOOD : Ink.BAD, lines);
    }

    private void quotes(List<Evidence> evidence, Quotes quotes, String when, List<String> lines) {
        evidence.forEach(one -> lines.add(when + ": " + quoting.of(quotes, one)));
    }
}
