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
import org.communitysafety.csp.compare.YearOnYear;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.time.PlanYear;

/** How two years' papers differ, in words for people, whatever they are set in. */
public final class Compared {

    private final ComparedPapers papers;
    private final YearOnYear years;
    private final Quoting quoting;

    private Compared(ComparedPapers papers, Quoting quoting) {
        this.papers = papers;
        this.quoting = quoting;
        this.years = papers.years();
    }

    /** Of those papers, for a page to check them by: long words are cut, and lines of the files are told. */
    public static Compared of(ComparedPapers papers) {
        return new Compared(papers, Quoting.IN_SHORT);
    }

    /** Of those papers, for a document to be read by itself: words are whole, and no line of a file is told. */
    public static Compared forDocument(ComparedPapers papers) {
        return new Compared(papers, Quoting.WHOLE);
    }

    /** {@code From 2024-25 to 2025-26}, as far as the years are known. */
    public String title() {
        return "From " + year(years.reviews().before(), "the first papers") + " to " + year(years.reviews().after(), "the second papers");
    }

    private static String year(Review review, String otherwise) {
        return review.year().map(PlanYear::toString).orElse(otherwise);
    }

    /** The plans in numbers, and the answers in numbers. */
    public List<String> summary() {
        PlanDifference plans = years.plans();
        ReviewDifference reviews = years.reviews();
        return List.of(
                "Priorities: " + turns(plans) + ".",
                "Actions: " + carried(plans.actions().follows().size(), plans.actionsAltered().size()) + ", "
                        + alone(plans.actions().gone().size(), plans.knownAfter().actions(), "in the earlier plan only", "in the earlier papers only") + ", "
                        + alone(plans.actions().come().size(), plans.knownBefore().actions(), "new", "in the later papers only") + ".",
                "Measures: " + plans.measures().follows().size() + " in both, of which " + plans.measuresIncomparable().size()
                        + " do not compare as they stand, "
                        + alone(plans.measures().gone().size(), plans.knownAfter().measures(), "in the earlier plan only", "in the earlier papers only") + ", "
                        + alone(plans.measures().come().size(), plans.knownBefore().measures(), "new", "in the later papers only") + ".",
                "Duties: " + reviews.changed().size() + " answered otherwise, " + reviews.getUnchanged() + " answered alike, "
                        + reviews.starting().size() + " asked in the later year alone, " + reviews.stopping().size()
                        + " in the earlier alone. Gaps: " + reviews.before().summary().gaps() + " then, "
                        + reviews.after().summary().gaps() + " now.");
    }

    private static String turns(PlanDifference plans) {
        List<String> turns = new ArrayList<>();
        for (PriorityTurn turn : PriorityTurn.values()) {
            long count = plans.priorityChanges().stream().map(PriorityChange::turn).filter(turn::equals).count();
            if (count > 0) {
                turns.add(count + " " + ComparedPlans.phrase(turn, plans));
            }
        }
        String told = turns.isEmpty() ? "as they were" : String.join(", ", turns);
        int perhaps = plans.priorities().perhaps().size();
        return perhaps == 0 ? told : told + "; " + Counted.of(perhaps, "pair", "pairs") + " of these may be the same under other words";
    }

    private static String carried(int both, int altered) {
        return both + " in both, of which " + altered + " changed";
    }

    private static String alone(int count, boolean isKnown, String known, String otherwise) {
        return count + " " + (isKnown ? known : otherwise);
    }

    /** Why the papers may not be those that were meant, in sentences. */
    public List<String> cautions() {
        return told(Compared::caution);
    }

    private List<String> told(Function<YearOnYear.Caution, String> sentence) {
        return years.cautions().stream().map(sentence).filter(words -> !words.isEmpty()).toList();
    }

    private static String caution(YearOnYear.Caution caution) {
        return switch (caution) {
            case WRONG_ORDER -> "The first papers are for a later year than the second: were they given the wrong way round?";
            case SAME_YEAR -> "Both papers are for one year, so what the plans say they carry on from the year before was not followed.";
            case YEARS_BETWEEN -> "The papers are not of two years that follow each other.";
            case OTHER_AREA -> "The papers are for other areas.";
            case YEAR_NOT_KNOWN, NO_PLAN, NOT_WHOLE -> "";
        };
    }

    /** What was not there to be compared, or could not be read, in sentences. */
    public List<String> unread() {
        List<String> unread = new ArrayList<>(told(Compared::notThere));
        if (!papers.isWhollyChecked()) {
            unread.add(papers.before().faults().isEmpty() && papers.after().faults().isEmpty()
                    ? "Not every duty could be checked."
                    : "Part of a file could not be read, or not every duty could be checked: "
                            + Counted.of(papers.before().faults().size(), "fault", "faults") + " in " + Clean.text(papers.before().source())
                            + ", " + Counted.of(papers.after().faults().size(), "fault", "faults") + " in "
                            + Clean.text(papers.after().source()) + ".");
        }
        return unread;
    }

    private static String notThere(YearOnYear.Caution caution) {
        return switch (caution) {
            case YEAR_NOT_KNOWN -> "The year of one of the papers is not known, so its duties could not be asked.";
            case NO_PLAN -> "One of the papers has no plan, so nothing can be told of what is new in the plan, or gone from it.";
            case NOT_WHOLE -> "One of the plans was not in hand whole, or could not be read whole: what is not in it may be in the part that "
                    + "is missing.";
            case WRONG_ORDER, SAME_YEAR, YEARS_BETWEEN, OTHER_AREA -> "";
        };
    }

    /** How much is not shown to the audience; empty if nothing is left out. */
    public Optional<String> leftOut() {
        return papers.notShown() == 0 ? Optional.empty() : Optional.of(papers.notShown() == 1
                ? "1 thing of the plans is not shown to this audience."
                : papers.notShown() + " things of the plans are not shown to this audience.");
    }

    /** What differs. */
    public List<ComparedSection> sections() {
        List<ComparedSection> sections = new ArrayList<>(new ComparedPlans(papers, quoting).sections());
        sections.addAll(new ComparedAnswers(papers, quoting).sections());
        return sections;
    }

    /** What it does not prove, and up to when the law was read. */
    public String footing() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        Stream.of(years.reviews().before(), years.reviews().after()).flatMap(review -> review.findings().stream())
                .forEach(finding -> instruments.add(finding.duty().getProvision().instrument()));
        return "What is the same in both plans is told by what the later one says it carries on, then by id if a word of the two is the same, then by "
                + "a title that is the same word for word; nothing was decided by likeness. This tells how papers differ. Whether the law was kept, or "
                + "anything was done, is not for it to say. " + Reading.of(instruments, Words.english());
    }
}
