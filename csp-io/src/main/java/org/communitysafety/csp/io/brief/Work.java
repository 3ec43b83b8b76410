package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.words.Words;

/**
 * What is left to do after a review, findings that are one piece of work told together, in the order of the law. What a
 * person has answered on record is not left to do.
 */
public final class Work {

    /** So many duties that could not be checked for one reason are told together. */
    private static final int MANY = 8;

    private final ReviewedPapers reviewed;
    private final Review review;
    private final Words words;

    /** That after a review. */
    public Work(ReviewedPapers reviewed, Words words) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.words = words;
    }

    /** The conflicts or gaps, each with all rows that are counted under it. */
    public List<List<Finding>> counted(Outcome outcome) {
        return grouped(outcome, finding -> finding.gap());
    }

    /** What could not be checked, by the reason and remedy. */
    public List<List<Finding>> unchecked() {
        return grouped(Outcome.NOT_EVALUATED, finding -> Optional.of(finding.reason() + finding.remedy()));
    }

    /** Those of them that have nothing else to tell, where they are many: told once with the duties under it. */
    public List<List<Finding>> uncheckedAlike() {
        return alike(unchecked(), MANY);
    }

    /** What the law does not ask here for one reason, where that is most of it, as for a county; packs stand apart. */
    public List<List<Finding>> notApplicableAlike() {
        List<List<Finding>> groups = grouped(Outcome.NOT_APPLICABLE, finding ->
                review.catalogue().packOf(finding.duty()) == Pack.LAW && review.answersOn(finding.duty().getId()).isEmpty()
                        ? Optional.of(finding.reason())
                        : Optional.empty());
        return alike(groups, review.findings().size() / 2);
    }

    private static List<List<Finding>> alike(List<List<Finding>> groups, int many) {
        return groups.stream()
                .map(rows -> rows.stream()
                        .filter(row -> row.evidence().isEmpty() && row.shortfalls().isEmpty() && row.question().isEmpty())
                        .toList())
                .filter(rows -> rows.size() > many)
                .toList();
    }

    /** What a paper that was not read, or not wholly, may answer: the name of the paper, and the findings. */
    public Map<String, List<Finding>> byPaper() {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : review.findings()) {
            openToRead(finding).ifPresent(name -> groups.computeIfAbsent(name, first -> new ArrayList<>()).add(finding));
        }
        return groups;
    }

    /** What must be asked of somebody, by the question. */
    public List<List<Finding>> toAsk() {
        return grouped(Outcome.NOT_RECORDED, finding -> isAnswered(finding) || toRead(finding).isPresent()
                ? Optional.empty()
                : finding.question());
    }

    /** What a person must decide, by the question. */
    public List<List<Finding>> toDecide() {
        return grouped(Outcome.FOR_JUDGEMENT, finding -> isAnswered(finding)
                ? Optional.empty()
                : finding.question().or(() -> Optional.of(finding.reason())));
    }

    /** What falls due later, by the deadline. */
    public List<List<Finding>> due() {
        return grouped(Outcome.NOT_YET_DUE, finding -> Optional.of(Phrase.of(finding, words)));
    }

    private List<List<Finding>> grouped(Outcome outcome, Function<Finding, Optional<?>> by) {
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : review.findings()) {
            if (finding.outcome() == outcome) {
                by.apply(finding).ifPresent(
                        key -> groups.computeIfAbsent(key, first -> new ArrayList<>()).add(finding));
            }
        }
        return List.copyOf(groups.values());
    }

    private boolean isAnswered(Finding finding) {
        return review.isAnswered(finding.duty().getId());
    }

    private Optional<String> openToRead(Finding finding) {
        return isAnswered(finding) ? Optional.empty() : toRead(finding);
    }

    private Optional<String> toRead(Finding finding) {
        if (finding.outcome() == Outcome.SHOWN_ELSEWHERE) {
            Optional<String> title = finding.evidence().stream()
                    .map(Evidence::element)
                    .filter(element -> element instanceof Statement said && said.getSays() == Standing.ELSEWHERE)
                    .findFirst()
                    .flatMap(element -> ((Statement) element).getDocument())
                    .map(Clean::quote);
            return title.isEmpty() && finding.notShown() > 0 ? Optional.of(words.say(BriefMessages.DOCUMENT_NOT_SHOWN)) : title;
        }
        if (finding.outcome() != Outcome.NOT_RECORDED || !finding.duty().isSetOutInPaper()) {
            return Optional.empty();
        }
        Concern concern = finding.duty().getConcern();
        Optional<? extends Paper> paper = concern.paperIn(review.papers());
        if (paper.isEmpty()) {
            return isWithheld(concern) ? Optional.empty() : Optional.of(words.say(BriefMessages.THE_PAPER, concern.getName()));
        }
        if (inHand(paper.get(), review) == InHand.WHOLE) {
            return Optional.empty();
        }
        List<String> missing = paper.get().getMissingParts();
        return Optional.of(missing.isEmpty()
                ? Clean.quote(paper.get().getTitle())
                : String.join(words.say(BriefMessages.AND), missing.stream().map(Clean::quote).toList()));
    }

    private boolean isWithheld(Concern concern) {
        return PaperKind.of(concern).filter(kind -> reviewed.isPaperWithheld(kind.pointer())).isPresent();
    }

    /**
     * The papers of which no gap can be told, as what was not in hand may have it: what is wanted in them, and how much of them
     * there was. Those that are withheld are not among them.
     */
    public Map<Concern, InHand> notWhole() {
        Map<Concern, InHand> notWhole = new LinkedHashMap<>();
        for (Finding finding : review.findings()) {
            Concern concern = finding.duty().getConcern();
            if (finding.duty().isSetOutInPaper() && finding.outcome() != Outcome.NOT_APPLICABLE && !isWithheld(concern)) {
                InHand there = concern.paperIn(review.papers()).map(paper -> inHand(paper, review)).orElse(InHand.NONE);
                if (there != InHand.WHOLE) {
                    notWhole.put(concern, there);
                }
            }
        }
        return notWhole;
    }

    /** Conflicts on what the law asks only to be considered: they are none of a must, and are not counted with those. */
    public List<List<Finding>> conflictsBeside() {
        return grouped(Outcome.CONTRADICTED, finding -> finding.gap().isPresent() ? Optional.empty() : Optional.of(finding.duty().getId()));
    }

    /** How much of the paper was in hand, or was taken to be. */
    public static InHand inHand(Paper paper, Review review) {
        return InHand.of(paper, review.options().assumeWhole());
    }
}
