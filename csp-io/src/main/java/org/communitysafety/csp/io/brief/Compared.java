package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitysafety.csp.compare.PlanDifference;
import org.communitysafety.csp.compare.PriorityChange;
import org.communitysafety.csp.compare.PriorityTurn;
import org.communitysafety.csp.compare.Succession;
import org.communitysafety.csp.compare.YearOnYear;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** How two years' papers differ, in words for people, whatever they are set in. */
public final class Compared {

    private final ComparedPapers papers;
    private final YearOnYear years;
    private final Quoting quoting;
    private final Words words;

    private Compared(ComparedPapers papers, Quoting quoting, Words words) {
        this.papers = papers;
        this.quoting = quoting;
        this.words = words;
        this.years = papers.years();
    }

    /** Of those papers, for a page to check them by: long words are cut, and lines of the files are told. */
    public static Compared of(ComparedPapers papers, Words words) {
        return new Compared(papers, Quoting.IN_SHORT, words);
    }

    /** Of those papers, for a document to be read by itself: words are whole, and no line of a file is told. */
    public static Compared forDocument(ComparedPapers papers, Words words) {
        return new Compared(papers, Quoting.WHOLE, words);
    }

    /** {@code From 2024-25 to 2025-26}, as far as the years are known. */
    public String title() {
        Optional<String> first = years.reviews().before().year().map(PlanYear::toString);
        Optional<String> second = years.reviews().after().year().map(PlanYear::toString);
        if (first.isEmpty()) {
            return second.map(year -> words.say(ComparedMessages.TITLE_FROM_FIRST, year))
                    .orElseGet(() -> words.say(ComparedMessages.TITLE_OF_PAPERS));
        }
        return second.map(year -> words.say(ComparedMessages.TITLE, first.get(), year))
                .orElseGet(() -> words.say(ComparedMessages.TITLE_TO_SECOND, first.get()));
    }

    /** The plans in numbers, and the answers in numbers. */
    public List<String> summary() {
        PlanDifference plans = years.plans();
        return List.of(
                priorities(plans),
                words.say(ComparedMessages.ACTIONS, list(
                        words.say(ComparedMessages.ACTIONS_IN_BOTH, plans.actions().follows().size(), plans.actionsAltered().size()),
                        gone(plans.actions(), plans.knownAfter().actions()),
                        come(plans.actions(), plans.knownBefore().actions()))),
                words.say(ComparedMessages.MEASURES, list(
                        words.say(ComparedMessages.MEASURES_IN_BOTH, plans.measures().follows().size(), plans.measuresIncomparable().size()),
                        gone(plans.measures(), plans.knownAfter().measures()),
                        come(plans.measures(), plans.knownBefore().measures()))),
                duties(years.reviews()));
    }

    private String priorities(PlanDifference plans) {
        List<String> turns = new ArrayList<>();
        for (PriorityTurn turn : PriorityTurn.values()) {
            long count = plans.priorityChanges().stream().map(PriorityChange::turn).filter(turn::equals).count();
            if (count > 0) {
                turns.add(words.say(TurnTold.many(turn, plans), (int) count));
            }
        }
        int perhaps = plans.priorities().perhaps().size();
        if (turns.isEmpty()) {
            return perhaps == 0
                    ? words.say(ComparedMessages.PRIORITIES_ALIKE)
                    : words.say(ComparedMessages.PRIORITIES_ALIKE_PERHAPS, perhaps);
        }
        String told = list(turns.toArray(String[]::new));
        return perhaps == 0
                ? words.say(ComparedMessages.PRIORITIES, told)
                : words.say(ComparedMessages.PRIORITIES_PERHAPS, told, perhaps);
    }

    private String gone(Succession<?> succession, boolean isKnown) {
        return words.say(isKnown ? ComparedMessages.IN_EARLIER_PLAN : ComparedMessages.IN_EARLIER_PAPERS, succession.gone().size());
    }

    private String come(Succession<?> succession, boolean isKnown) {
        return words.say(isKnown ? ComparedMessages.NEW : ComparedMessages.IN_LATER_PAPERS, succession.come().size());
    }

    private String duties(ReviewDifference reviews) {
        return words.say(ComparedMessages.DUTIES,
                list(words.say(ComparedMessages.DUTIES_OTHERWISE, reviews.changed().size()),
                        words.say(ComparedMessages.DUTIES_ALIKE, reviews.getUnchanged()),
                        words.say(ComparedMessages.DUTIES_ALONE, reviews.starting().size(), reviews.stopping().size())),
                reviews.before().summary().gaps(),
                reviews.after().summary().gaps());
    }

    private String list(String... parts) {
        return String.join(words.say(BriefMessages.LIST), parts);
    }

    /** Why the papers may not be those that were meant, in sentences. */
    public List<String> cautions() {
        return told(Compared::caution);
    }

    private List<String> told(Function<YearOnYear.Caution, Optional<Message.Plain>> sentence) {
        return years.cautions().stream().flatMap(one -> sentence.apply(one).stream()).map(words::say).toList();
    }

    private static Optional<Message.Plain> caution(YearOnYear.Caution caution) {
        return switch (caution) {
            case WRONG_ORDER -> Optional.of(ComparedMessages.WRONG_ORDER);
            case SAME_YEAR -> Optional.of(ComparedMessages.SAME_YEAR);
            case YEARS_BETWEEN -> Optional.of(ComparedMessages.YEARS_BETWEEN);
            case OTHER_AREA -> Optional.of(ComparedMessages.OTHER_AREA);
            case AREA_NOT_KNOWN, YEAR_NOT_KNOWN, NO_PLAN, NOT_WHOLE -> Optional.empty();
        };
    }

    /** What was not there to be compared, or could not be read, in sentences. */
    public List<String> unread() {
        List<String> unread = new ArrayList<>(told(Compared::notThere));
        if (!papers.isWhollyChecked()) {
            unread.add(papers.before().faults().isEmpty() && papers.after().faults().isEmpty()
                    ? words.say(ComparedMessages.NOT_CHECKED)
                    : words.say(ComparedMessages.NOT_READ, faults(papers.before()), faults(papers.after())));
        }
        return unread;
    }

    private String faults(Read<Papers> read) {
        return words.say(ComparedMessages.FAULTS, read.faults().size(), Clean.text(read.source()));
    }

    private static Optional<Message.Plain> notThere(YearOnYear.Caution caution) {
        return switch (caution) {
            case AREA_NOT_KNOWN -> Optional.of(ComparedMessages.AREA_NOT_KNOWN);
            case YEAR_NOT_KNOWN -> Optional.of(ComparedMessages.YEAR_NOT_KNOWN);
            case NO_PLAN -> Optional.of(ComparedMessages.NO_PLAN);
            case NOT_WHOLE -> Optional.of(ComparedMessages.NOT_WHOLE);
            case WRONG_ORDER, SAME_YEAR, YEARS_BETWEEN, OTHER_AREA -> Optional.empty();
        };
    }

    /** How much is not shown to the audience; empty if nothing is left out. */
    public Optional<String> leftOut() {
        return papers.notShown() == 0 ? Optional.empty() : Optional.of(words.say(ComparedMessages.NOT_SHOWN, papers.notShown()));
    }

    /** What differs. */
    public List<ComparedSection> sections() {
        List<ComparedSection> sections = new ArrayList<>(new ComparedPlans(papers, quoting, words).sections());
        sections.addAll(new ComparedAnswers(papers, quoting, words).sections());
        return sections;
    }

    /** What it does not prove, and up to when the law was read. */
    public String footing() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        Stream.of(years.reviews().before(), years.reviews().after()).flatMap(review -> review.findings().stream())
                .forEach(finding -> instruments.add(finding.duty().getProvision().instrument()));
        return String.join(" ", words.say(ComparedMessages.HOW_TOLD), Reading.of(instruments, words));
    }
}
