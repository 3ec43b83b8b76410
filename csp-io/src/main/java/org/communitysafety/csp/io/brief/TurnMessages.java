package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.words.Message;

/** What became of priorities: of one, and of so many. */
final class TurnMessages {

    static final Message.Plain PROMOTED = Message.plain("turn.promoted");
    static final Message.Plain DEMOTED = Message.plain("turn.demoted");
    static final Message.Plain RENUMBERED = Message.plain("turn.renumbered");
    static final Message.Plain RANKED = Message.plain("turn.ranked");
    static final Message.Plain UNRANKED = Message.plain("turn.unranked");
    static final Message.Plain SPLIT = Message.plain("turn.split");
    static final Message.Plain MERGED = Message.plain("turn.merged");
    static final Message.Plain RENAMED = Message.plain("turn.renamed");
    static final Message.Plain RECLASSED = Message.plain("turn.reclassed");
    static final Message.Plain DROPPED = Message.plain("turn.dropped");
    static final Message.Plain DROPPED_OR_UNREAD = Message.plain("turn.dropped-or-unread");
    static final Message.Plain ADDED = Message.plain("turn.added");
    static final Message.Plain ADDED_OR_UNREAD = Message.plain("turn.added-or-unread");

    static final Message.One<Integer> SO_MANY_PROMOTED = Message.of("turns.promoted", Integer.class);
    static final Message.One<Integer> SO_MANY_DEMOTED = Message.of("turns.demoted", Integer.class);
    static final Message.One<Integer> SO_MANY_RENUMBERED = Message.of("turns.renumbered", Integer.class);
    static final Message.One<Integer> SO_MANY_RANKED = Message.of("turns.ranked", Integer.class);
    static final Message.One<Integer> SO_MANY_UNRANKED = Message.of("turns.unranked", Integer.class);
    static final Message.One<Integer> SO_MANY_SPLIT = Message.of("turns.split", Integer.class);
    static final Message.One<Integer> SO_MANY_MERGED = Message.of("turns.merged", Integer.class);
    static final Message.One<Integer> SO_MANY_RENAMED = Message.of("turns.renamed", Integer.class);
    static final Message.One<Integer> SO_MANY_RECLASSED = Message.of("turns.reclassed", Integer.class);
    static final Message.One<Integer> SO_MANY_DROPPED = Message.of("turns.dropped", Integer.class);
    static final Message.One<Integer> SO_MANY_ADDED = Message.of("turns.added", Integer.class);

    private TurnMessages() {}
}
