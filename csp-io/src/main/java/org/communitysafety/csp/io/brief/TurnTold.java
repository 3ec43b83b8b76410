package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.compare.PlanDifference;
import org.communitysafety.csp.compare.PriorityTurn;
import org.communitysafety.csp.words.Message;

/** What became of priorities, as far as the plans that were in hand tell it. */
final class TurnTold {

    private TurnTold() {}

    /** Of one. */
    static Message.Plain one(PriorityTurn turn, PlanDifference plans) {
        return switch (turn) {
            case PROMOTED -> TurnMessages.PROMOTED;
            case DEMOTED -> TurnMessages.DEMOTED;
            case RENUMBERED -> TurnMessages.RENUMBERED;
            case RANKED -> TurnMessages.RANKED;
            case UNRANKED -> TurnMessages.UNRANKED;
            case SPLIT -> TurnMessages.SPLIT;
            case MERGED -> TurnMessages.MERGED;
            case RENAMED -> TurnMessages.RENAMED;
            case RECLASSED -> TurnMessages.RECLASSED;
            case DROPPED -> plans.knownAfter().priorities() ? TurnMessages.DROPPED : TurnMessages.DROPPED_OR_UNREAD;
            case ADDED -> plans.knownBefore().priorities() ? TurnMessages.ADDED : TurnMessages.ADDED_OR_UNREAD;
        };
    }

    /** Of so many. */
    static Message.One<Integer> many(PriorityTurn turn, PlanDifference plans) {
        return switch (turn) {
            case PROMOTED -> TurnMessages.SO_MANY_PROMOTED;
            case DEMOTED -> TurnMessages.SO_MANY_DEMOTED;
            case RENUMBERED -> TurnMessages.SO_MANY_RENUMBERED;
            case RANKED -> TurnMessages.SO_MANY_RANKED;
            case UNRANKED -> TurnMessages.SO_MANY_UNRANKED;
            case SPLIT -> TurnMessages.SO_MANY_SPLIT;
            case MERGED -> TurnMessages.SO_MANY_MERGED;
            case RENAMED -> TurnMessages.SO_MANY_RENAMED;
            case RECLASSED -> TurnMessages.SO_MANY_RECLASSED;
            case DROPPED -> plans.knownAfter().priorities() ? TurnMessages.SO_MANY_DROPPED : ComparedMessages.IN_EARLIER_PAPERS;
            case ADDED -> plans.knownBefore().priorities() ? TurnMessages.SO_MANY_ADDED : ComparedMessages.IN_LATER_PAPERS;
        };
    }
}
