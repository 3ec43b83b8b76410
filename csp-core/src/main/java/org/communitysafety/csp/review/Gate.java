package org.communitysafety.csp.review;

import java.util.List;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.law.Strength;

/** What stops at the gate. */
public enum Gate implements Word {

    /** Nothing. */
    NONE("none") {
        @Override
        boolean stops(Finding finding, List<WeighedAnswer> answers) {
            return false;
        }
    },
    /** A must that the papers contradict. */
    CONFLICTS("conflicts") {
        @Override
        boolean stops(Finding finding, List<WeighedAnswer> answers) {
            return isMust(finding) && finding.outcome() == Outcome.CONTRADICTED;
        }
    },
    /** That, and a must that is not shown. */
    GAPS("gaps") {
        @Override
        boolean stops(Finding finding, List<WeighedAnswer> answers) {
            return isMust(finding)
                    && (finding.outcome() == Outcome.CONTRADICTED || finding.outcome() == Outcome.NOT_SHOWN);
        }
    },
    /**
     * Every must that is not shown, shown elsewhere, not applicable, not yet due or answered by a person on record; one that
     * is shown, but that a person tells is not met; and whatever could not be checked. {@link AnswerStanding} tells which
     * answers count. It is the only gate at which answers make a difference.
     */
    COMPLETE("complete") {
        @Override
        boolean stops(Finding finding, List<WeighedAnswer> answers) {
            return finding.outcome() == Outcome.NOT_EVALUATED || (isMust(finding) && switch (finding.outcome()) {
                case NOT_YET_DUE -> false;
                case NOT_APPLICABLE, SHOWN, SHOWN_ELSEWHERE -> answers.stream().anyMatch(WeighedAnswer::tellsOfAGap);
                default -> answers.stream().noneMatch(WeighedAnswer::counts);
            });
        }
    };

    private final String word;

    Gate(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** Whether the finding stops, with what people answer on its duty. */
    abstract boolean stops(Finding finding, List<WeighedAnswer> answers);

    private static boolean isMust(Finding finding) {
        return finding.duty().getStrength() == Strength.MUST;
    }
}
