package org.communitysafety.csp.review;

import org.communitysafety.csp.answer.PersonAnswer;

/**
 * A person's answer and what it comes to in a review. It stands beside the finding, which it never changes.
 *
 * @param answer the answer
 * @param standing what it comes to
 */
public record WeighedAnswer(PersonAnswer answer, AnswerStanding standing) {

    /** Whether it settles the duty at {@link Gate#COMPLETE}. */
    public boolean counts() {
        return standing == AnswerStanding.COUNTS;
    }

    /**
     * Whether it is on record and in time that the duty is not met: to say so needs no reason, and another answer does not
     * undo it.
     */
    public boolean tellsOfAGap() {
        return answer.getAnswer().tellsOfAGap() && switch (standing) {
            case TELLS_OF_A_GAP, UNEXPLAINED, CONFLICTING -> true;
            default -> false;
        };
    }
}
