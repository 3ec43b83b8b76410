package org.communitysafety.csp.review;

import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.law.Strength;

/** What stops at the gate. */
public enum Gate implements Word {

    /** Nothing. */
    NONE("none") {
        @Override
        boolean stops(Finding finding) {
            return false;
        }
    },
    /** A must that the papers contradict. */
    CONFLICTS("conflicts") {
        @Override
        boolean stops(Finding finding) {
            return isMust(finding) && finding.outcome() == Outcome.CONTRADICTED;
        }
    },
    /** That, and a must that is not shown. */
    GAPS("gaps") {
        @Override
        boolean stops(Finding finding) {
            return isMust(finding)
                    && (finding.outcome() == Outcome.CONTRADICTED || finding.outcome() == Outcome.NOT_SHOWN);
        }
    },
    /** Every must that is not shown, shown elsewhere, not applicable or not yet due; and whatever could not be checked. */
    COMPLETE("complete") {
        @Override
        boolean stops(Finding finding) {
            return finding.outcome() == Outcome.NOT_EVALUATED || (isMust(finding) && switch (finding.outcome()) {
                case SHOWN, SHOWN_ELSEWHERE, NOT_APPLICABLE, NOT_YET_DUE -> false;
                default -> true;
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

    abstract boolean stops(Finding finding);

    private static boolean isMust(Finding finding) {
        return finding.duty().getStrength() == Strength.MUST;
    }
}
