package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.write.Ink.BAD;
import static org.communitysafety.csp.io.write.Ink.STRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Summary;

/** The first lines of a review: what was not checked before what was found, so that silence does not reassure. */
final class Headline {

    private final ReviewedPapers reviewed;
    private final Summary summary;
    private final int duties;
    private final int unchecked;

    private Headline(ReviewedPapers reviewed) {
        this.reviewed = reviewed;
        this.summary = reviewed.review().summary();
        this.duties = reviewed.review().findings().size();
        this.unchecked = summary.count(Outcome.NOT_EVALUATED);
    }

    static Ink.Run[] of(ReviewedPapers reviewed) {
        return new Headline(reviewed).runs().toArray(Ink.Run[]::new);
    }

    private List<Ink.Run> runs() {
        List<Ink.Run> runs = new ArrayList<>();
        if (unchecked > 0) {
            runs.add(BAD.of(unchecked == duties
                    ? "None of the " + duties + " duties could be checked."
                    : unchecked + " of " + Counted.of(duties, "duty", "duties") + " could not be checked."));
        }
        if (unchecked < duties) {
            runs.add(open());
            answered().ifPresent(runs::add);
            runs.add((summary.gaps() + summary.conflicts() == 0 ? STRONG : BAD).of(found() + among() + "."));
        }
        if (!reviewed.read().faults().isEmpty()) {
            runs.add(BAD.of("Part of the file could not be read."));
        }
        if (reviewed.answers().filter(given -> !given.faults().isEmpty()).isPresent()) {
            runs.add(BAD.of("Part of the answers could not be read."));
        }
        return runs;
    }

    private Ink.Run open() {
        int ask = summary.toAsk();
        int judge = summary.toJudge();
        return STRONG.of(ask + judge == 0
                ? "Nothing is open to ask or to decide" + among() + "."
                : (ask + judge) + " open: " + ask + " to ask, " + judge + " for a person to decide.");
    }

    /** How many of those that are open a person has answered. */
    private Optional<Ink.Run> answered() {
        int answered = (int) reviewed.review().findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_RECORDED || finding.outcome() == Outcome.FOR_JUDGEMENT)
                .filter(finding -> reviewed.review().isAnswered(finding.duty().getId()))
                .count();
        return answered == 0
                ? Optional.empty()
                : Optional.of(STRONG.of((answered == 1 ? "1 of these is" : answered + " of these are")
                        + " answered by a person on record."));
    }

    private String found() {
        return summary.gaps() + summary.conflicts() == 0 && !among().isEmpty()
                ? "No gap or conflict"
                : Counted.first(summary.gaps(), "gap", "gaps") + ", "
                        + Counted.of(summary.conflicts(), "conflict", "conflicts");
    }

    private String among() {
        return unchecked > 0 ? " among those that were" : "";
    }
}
