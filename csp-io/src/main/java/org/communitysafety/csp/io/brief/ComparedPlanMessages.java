package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.words.Message;

/** What is said of how two plans differ. */
final class ComparedPlanMessages {

    // What stands under which heading, and what to know of all of it.
    static final Message.Plain PRIORITIES = Message.plain("compared.heading.priorities");
    static final Message.Plain PRIORITIES_ALTERED = Message.plain("compared.heading.priorities-altered");
    static final Message.Plain ACTIONS_CARRIED = Message.plain("compared.heading.actions-carried");
    static final Message.Plain ACTIONS_ALTERED = Message.plain("compared.heading.actions-altered");
    static final Message.Plain ACTIONS_EARLIER = Message.plain("compared.heading.actions-earlier");
    static final Message.Plain ACTIONS_LATER = Message.plain("compared.heading.actions-later");
    static final Message.Plain MEASURES_INCOMPARABLE = Message.plain("compared.heading.measures-incomparable");
    static final Message.Plain MEASURES_ALTERED = Message.plain("compared.heading.measures-altered");
    static final Message.Plain MEASURES_EARLIER = Message.plain("compared.heading.measures-earlier");
    static final Message.Plain MEASURES_LATER = Message.plain("compared.heading.measures-later");
    static final Message.Plain PERHAPS = Message.plain("compared.heading.perhaps");
    static final Message.Plain UNKNOWN = Message.plain("compared.heading.unknown");
    static final Message.Plain SUBJECTS = Message.plain("compared.heading.subjects");
    static final Message.Plain CHANGED_OR_UNREAD = Message.plain("compared.changed-or-unread");
    static final Message.Plain NEW_OR_UNREAD = Message.plain("compared.new-or-unread");
    static final Message.Plain GONE_OR_UNREAD = Message.plain("compared.gone-or-unread");
    static final Message.Plain SUBJECT_OR_UNREAD = Message.plain("compared.subject-or-unread");
    static final Message.Plain LIKENESS = Message.plain("compared.likeness");
    static final Message.Plain LIKENESS_NOT_SOUGHT = Message.plain("compared.likeness-not-sought");

    // Priorities.
    static final Message.Two<String, String> MOVED = Message.of("compared.moved", String.class, String.class);
    static final Message.One<String> MOVED_FROM_NONE = Message.of("compared.moved-from-none", String.class);
    static final Message.One<String> MOVED_TO_NONE = Message.of("compared.moved-to-none", String.class);
    static final Message.Two<String, String> RENUMBERED = Message.of("compared.renumbered", String.class, String.class);
    static final Message.One<String> CARRIED_ON_BY = Message.of("compared.carried-on-by", String.class);
    static final Message.One<String> CARRIES_ON = Message.of("compared.carries-on", String.class);
    static final Message.Two<String, String> RANKED = Message.of("compared.ranked", String.class, String.class);
    static final Message.One<String> HAS_RANK = Message.of("compared.has-rank", String.class);
    static final Message.One<String> HAD_RANK = Message.of("compared.had-rank", String.class);
    static final Message.One<String> WAS_CALLED = Message.of("compared.was-called", String.class);
    static final Message.Two<String, String> WAS_SORT = Message.of("compared.was-sort", String.class, String.class);
    static final Message.Plain NO_KIND = Message.plain("compared.no-kind");
    static final Message.Two<String, String> PART_OF = Message.of("compared.part-of", String.class, String.class);
    static final Message.One<String> IF_THE_SAME = Message.of("compared.if-the-same", String.class);
    static final Message.Plain IDS_DISAGREE = Message.plain("compared.ids-disagree");

    // What an element says.
    static final Message.One<Integer> CHANGES = Message.of("compared.changes", Integer.class);
    static final Message.Three<String, String, String> FIELD =
            Message.of("compared.field-changed", String.class, String.class, String.class);
    static final Message.Two<String, String> FIELD_NEW = Message.of("compared.field-new", String.class, String.class);
    static final Message.Two<String, String> FIELD_NEW_AS_TOLD = Message.of("compared.field-new-as-told", String.class, String.class);
    static final Message.Two<String, String> FIELD_GONE = Message.of("compared.field-gone", String.class, String.class);
    static final Message.Two<String, String> FIELD_GONE_AS_TOLD = Message.of("compared.field-gone-as-told", String.class, String.class);

    // Actions and measures.
    static final Message.Plain CARRIED_OVER = Message.plain("compared.carried-over");
    static final Message.One<String> EARLIER_WORDS = Message.of("compared.earlier-words", String.class);
    static final Message.One<String> WHY = Message.of("compared.why", String.class);
    static final Message.Plain NO_REASON = Message.plain("compared.no-reason");
    static final Message.Plain SAID_DONE = Message.plain("compared.said-done");
    static final Message.Plain NOT_IN_LATER = Message.plain("compared.not-in-later");
    static final Message.One<String> LAST_SAID = Message.of("compared.last-said", String.class);
    static final Message.Two<String, String> LAST_SAID_ON = Message.of("compared.last-said-on", String.class, String.class);
    static final Message.Plain NEVER_SAID = Message.plain("compared.never-said");
    static final Message.Plain NEW = Message.plain("compared.is-new");
    static final Message.Plain NOT_KNOWN_NEW = Message.plain("compared.not-known-new");
    static final Message.Plain GONE = Message.plain("compared.is-gone");
    static final Message.Plain NOT_KNOWN_GONE = Message.plain("compared.not-known-gone");
    static final Message.Plain DEFINITION = Message.plain("compared.break.definition");
    static final Message.Plain UNIT = Message.plain("compared.break.unit");
    static final Message.Plain SOURCE = Message.plain("compared.break.source");
    static final Message.Plain DIRECTION = Message.plain("compared.break.direction");
    static final Message.Plain BASELINE = Message.plain("compared.break.baseline");
    static final Message.Plain SERIES_BREAK = Message.plain("compared.break.series-break");
    static final Message.Plain WHY_DEFINITION = Message.plain("compared.why-break.definition");
    static final Message.Plain WHY_UNIT = Message.plain("compared.why-break.unit");
    static final Message.Plain WHY_SOURCE = Message.plain("compared.why-break.source");
    static final Message.Plain WHY_DIRECTION = Message.plain("compared.why-break.direction");
    static final Message.Plain WHY_BASELINE = Message.plain("compared.why-break.baseline");
    static final Message.Plain WHY_SERIES_BREAK = Message.plain("compared.why-break.series-break");

    // What may be the same, what was not found, and subjects.
    static final Message.Plain PERHAPS_BY_ID = Message.plain("compared.perhaps-by-id");
    static final Message.One<Integer> PERHAPS_BY_WORDS = Message.of("compared.perhaps-by-words", Integer.class);
    static final Message.One<String> PERHAPS_PRIORITY = Message.of("compared.perhaps-priority", String.class);
    static final Message.One<String> PERHAPS_ACTION = Message.of("compared.perhaps-action", String.class);
    static final Message.One<String> PERHAPS_MEASURE = Message.of("compared.perhaps-measure", String.class);
    static final Message.Plain ID_ALONE = Message.plain("compared.id-alone");
    static final Message.Plain NOT_FOUND = Message.plain("compared.not-found");
    static final Message.One<String> SAID_TO_CARRY_ON = Message.of("compared.said-to-carry-on", String.class);
    static final Message.Plain SUBJECT_NEW = Message.plain("compared.subject-new");
    static final Message.Plain SUBJECT_GONE = Message.plain("compared.subject-gone");
    static final Message.One<String> THEN = Message.of("compared.then", String.class);
    static final Message.One<String> NOW = Message.of("compared.now", String.class);

    private ComparedPlanMessages() {}
}
