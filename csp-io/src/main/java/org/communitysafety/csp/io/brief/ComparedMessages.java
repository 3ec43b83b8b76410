package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.words.Message;

/** What is said at the head and at the foot of how two years' papers differ. */
final class ComparedMessages {

    static final Message.Two<String, String> TITLE = Message.of("compared.title", String.class, String.class);
    static final Message.One<String> TITLE_FROM_FIRST = Message.of("compared.title-from-first", String.class);
    static final Message.One<String> TITLE_TO_SECOND = Message.of("compared.title-to-second", String.class);
    static final Message.Plain TITLE_OF_PAPERS = Message.plain("compared.title-of-papers");

    // The plans and the answers in numbers.
    static final Message.One<String> PRIORITIES = Message.of("compared.priorities", String.class);
    static final Message.Plain PRIORITIES_ALIKE = Message.plain("compared.priorities-alike");
    static final Message.Two<String, Integer> PRIORITIES_PERHAPS = Message.of("compared.priorities-perhaps", String.class, Integer.class);
    static final Message.One<Integer> PRIORITIES_ALIKE_PERHAPS = Message.of("compared.priorities-alike-perhaps", Integer.class);
    static final Message.One<String> ACTIONS = Message.of("compared.actions", String.class);
    static final Message.Two<Integer, Integer> ACTIONS_IN_BOTH = Message.of("compared.actions-in-both", Integer.class, Integer.class);
    static final Message.One<String> MEASURES = Message.of("compared.measures", String.class);
    static final Message.Two<Integer, Integer> MEASURES_IN_BOTH = Message.of("compared.measures-in-both", Integer.class, Integer.class);
    static final Message.One<Integer> IN_EARLIER_PLAN = Message.of("compared.in-earlier-plan", Integer.class);
    static final Message.One<Integer> IN_EARLIER_PAPERS = Message.of("compared.in-earlier-papers", Integer.class);
    static final Message.One<Integer> NEW = Message.of("compared.new", Integer.class);
    static final Message.One<Integer> IN_LATER_PAPERS = Message.of("compared.in-later-papers", Integer.class);
    static final Message.Three<String, Integer, Integer> DUTIES =
            Message.of("compared.duties", String.class, Integer.class, Integer.class);
    static final Message.One<Integer> DUTIES_OTHERWISE = Message.of("compared.duties-otherwise", Integer.class);
    static final Message.One<Integer> DUTIES_ALIKE = Message.of("compared.duties-alike", Integer.class);
    static final Message.Two<Integer, Integer> DUTIES_ALONE = Message.of("compared.duties-alone", Integer.class, Integer.class);

    // What to beware of.
    static final Message.Plain WRONG_ORDER = Message.plain("compared.wrong-order");
    static final Message.Plain SAME_YEAR = Message.plain("compared.same-year");
    static final Message.Plain YEARS_BETWEEN = Message.plain("compared.years-between");
    static final Message.Plain OTHER_AREA = Message.plain("compared.other-area");
    static final Message.Plain AREA_NOT_KNOWN = Message.plain("compared.area-not-known");
    static final Message.Plain YEAR_NOT_KNOWN = Message.plain("compared.year-not-known");
    static final Message.Plain NO_PLAN = Message.plain("compared.no-plan");
    static final Message.Plain NOT_WHOLE = Message.plain("compared.not-whole");
    static final Message.Plain NOT_CHECKED = Message.plain("compared.not-checked");
    static final Message.Two<String, String> NOT_READ = Message.of("compared.not-read", String.class, String.class);
    static final Message.Two<Integer, String> FAULTS = Message.of("compared.faults", Integer.class, String.class);
    static final Message.One<Integer> NOT_SHOWN = Message.of("compared.not-shown", Integer.class);

    static final Message.Plain HOW_TOLD = Message.plain("compared.how-told");

    private ComparedMessages() {}
}
