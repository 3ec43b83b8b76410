package org.communitysafety.csp.io.brief;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.Summary;
import org.communitysafety.csp.words.Words;

/** The first lines about a review: what was not checked before what was found, so that silence does not reassure. */
final class Opening {

    private final ReviewedPapers reviewed;
    private final Review review;
    private final Summary summary;
    private final Work work;
    private final Words words;
    private final int unchecked;

    private Opening(ReviewedPapers reviewed, Words words) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.summary = review.summary();
        this.work = new Work(reviewed, words);
        this.words = words;
        this.unchecked = summary.count(Outcome.NOT_EVALUATED);
    }

    static List<Ink.Run> of(ReviewedPapers reviewed, Words words) {
        return new Opening(reviewed, words).sentences();
    }

    private List<Ink.Run> sentences() {
        int duties = review.findings().size();
        List<Ink.Run> said = new ArrayList<>();
        if (unchecked > 0) {
            said.add(BAD.of(unchecked == duties
                    ? words.say(BriefMessages.NONE_CHECKED, duties)
                    : words.say(BriefMessages.SOME_UNCHECKED, unchecked, duties)));
        }
        if (unchecked < duties) {
            said.add(STRONG.of(open()));
            int answered = answered();
            if (answered > 0) {
                said.add(STRONG.of(words.say(BriefMessages.ANSWERED, answered)));
            }
            said.add((summary.gaps() + summary.conflicts() == 0 ? STRONG : BAD).of(found()));
            int beside = work.conflictsBeside().size();
            if (beside > 0) {
                said.add(BAD.of(words.say(BriefMessages.CONFLICTS_BESIDE, beside)));
            }
            Map<Concern, InHand> notWhole = work.notWhole();
            if (!notWhole.isEmpty()) {
                said.add(STRONG.of(words.say(BriefMessages.GAPS_UNTOLD, notWhole.entrySet().stream()
                        .map(paper -> words.say(BriefMessages.PAPER_IN_HAND,
                                words.say(BriefMessages.THE_PAPER, paper.getKey().getName()), inHand(paper.getValue())))
                        .collect(Collectors.joining(words.say(BriefMessages.AND))))));
            }
        }
        if (!reviewed.read().faults().isEmpty()) {
            said.add(BAD.of(words.say(BriefMessages.FILE_PARTLY_READ)));
        }
        if (reviewed.answers().filter(given -> !given.faults().isEmpty()).isPresent()) {
            said.add(BAD.of(words.say(BriefMessages.ANSWERS_PARTLY_READ)));
        }
        return said;
    }

    private String inHand(InHand there) {
        return words.say(there == InHand.PART ? BriefMessages.IN_HAND_PART : BriefMessages.NOT_IN_HAND);
    }

    private String open() {
        int ask = summary.toAsk();
        int judge = summary.toJudge();
        if (ask + judge == 0) {
            return words.say(unchecked > 0 ? BriefMessages.NOTHING_OPEN_AMONG : BriefMessages.NOTHING_OPEN);
        }
        return words.say(BriefMessages.OPEN, ask + judge, ask, judge);
    }

    /** How many of those that are open a person has answered. */
    private int answered() {
        return (int) review.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_RECORDED || finding.outcome() == Outcome.FOR_JUDGEMENT)
                .filter(finding -> review.isAnswered(finding.duty().getId()))
                .count();
    }

    private String found() {
        if (unchecked == 0) {
            return words.say(BriefMessages.FOUND, summary.gaps(), summary.conflicts());
        }
        return summary.gaps() + summary.conflicts() == 0
                ? words.say(BriefMessages.NOTHING_FOUND_AMONG)
                : words.say(BriefMessages.FOUND_AMONG, summary.gaps(), summary.conflicts());
    }
}
