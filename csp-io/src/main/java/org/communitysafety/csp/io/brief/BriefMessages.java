package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.words.Message;

/** What is said about a review, wherever it is told. */
final class BriefMessages {

    static final Message.Plain AND_ALSO = Message.plain("brief.and-also");
    static final Message.Plain LIST = Message.plain("brief.list");
    static final Message.Plain AND = Message.plain("brief.and");

    // The first lines.
    static final Message.One<Integer> NONE_CHECKED = Message.of("headline.none-checked", Integer.class);
    static final Message.Two<Integer, Integer> SOME_UNCHECKED = Message.of("headline.some-unchecked", Integer.class, Integer.class);
    static final Message.Three<Integer, Integer, Integer> OPEN =
            Message.of("headline.open", Integer.class, Integer.class, Integer.class);
    static final Message.Plain NOTHING_OPEN = Message.plain("headline.nothing-open");
    static final Message.Plain NOTHING_OPEN_AMONG = Message.plain("headline.nothing-open-among");
    static final Message.One<Integer> ANSWERED = Message.of("headline.answered", Integer.class);
    static final Message.Two<Integer, Integer> FOUND = Message.of("headline.found", Integer.class, Integer.class);
    static final Message.Two<Integer, Integer> FOUND_AMONG = Message.of("headline.found-among", Integer.class, Integer.class);
    static final Message.One<Integer> CONFLICTS_BESIDE = Message.of("headline.conflicts-beside", Integer.class);
    static final Message.One<String> GAPS_UNTOLD = Message.of("headline.gaps-untold", String.class);
    static final Message.Two<String, String> PAPER_IN_HAND = Message.of("headline.paper-in-hand", String.class, String.class);
    static final Message.Plain NOTHING_FOUND_AMONG = Message.plain("headline.nothing-found-among");
    static final Message.Plain FILE_PARTLY_READ = Message.plain("headline.file-partly-read");
    static final Message.Plain ANSWERS_PARTLY_READ = Message.plain("headline.answers-partly-read");

    // What was reviewed.
    static final Message.Plain FILE = Message.plain("about.file");
    static final Message.Plain PEOPLES_ANSWERS = Message.plain("about.answers-of-people");
    static final Message.Plain PARTNERSHIP = Message.plain("about.partnership");
    static final Message.Plain AREA = Message.plain("about.area");
    static final Message.Plain YEAR = Message.plain("about.year");
    static final Message.Plain NOT_KNOWN = Message.plain("about.not-known");
    static final Message.Plain ASKED = Message.plain("about.asked");
    static final Message.One<String> ASKED_ON = Message.of("about.asked-on", String.class);
    static final Message.Plain ASKED_ON_OWN_DAY = Message.plain("about.asked-on-own-day");
    static final Message.Plain LOOKED_AT = Message.plain("about.looked-at");
    static final Message.One<String> LOOKED_AT_ON = Message.of("about.looked-at-on", String.class);
    static final Message.Plain LOOKED_AT_LATE = Message.plain("about.looked-at-late");
    static final Message.Plain ANSWERS = Message.plain("about.answers");
    static final Message.Two<Integer, String> COUNT_OF_OUTCOME = Message.of("about.count-of-outcome", Integer.class, String.class);
    static final Message.Plain GATE = Message.plain("about.gate");
    static final Message.One<String> GATE_CLEAR = Message.of("about.gate-clear", String.class);
    static final Message.One<String> GATE_CLEAR_PARTLY = Message.of("about.gate-clear-partly", String.class);
    static final Message.Two<String, Integer> GATE_STOPS = Message.of("about.gate-stops", String.class, Integer.class);
    static final Message.Two<Integer, Integer> ANSWERS_COUNT = Message.of("about.answers-count", Integer.class, Integer.class);
    static final Message.One<Integer> NO_ANSWER_COUNTS = Message.of("about.no-answer-counts", Integer.class);
    static final Message.One<Integer> ALL_ANSWERS_COUNT = Message.of("about.all-answers-count", Integer.class);
    static final Message.Two<String, String> ANSWERS_FROM = Message.of("about.answers-from", String.class, String.class);
    static final Message.Plain UNREAD = Message.plain("about.unread");
    static final Message.Plain NOT_SHOWN = Message.plain("about.not-shown");
    static final Message.Plain SOME_NOT_SHOWN = Message.plain("about.some-not-shown");
    static final Message.Plain NOT_AMONG = Message.plain("about.not-among");
    static final Message.Plain NOT_AMONG_READ = Message.plain("about.not-among-read");
    static final Message.Two<String, String> PAPER = Message.of("about.paper", String.class, String.class);
    static final Message.Plain IN_HAND_WHOLE = Message.plain("about.in-hand-whole");
    static final Message.Plain IN_HAND_PART = Message.plain("about.in-hand-part");
    static final Message.Plain IN_HAND_TAKEN = Message.plain("about.in-hand-taken");
    static final Message.Plain NOT_IN_HAND = Message.plain("about.not-in-hand");
    static final Message.Two<String, String> MISSING = Message.of("about.missing", String.class, String.class);
    static final Message.One<String> BUT = Message.of("about.but", String.class);
    static final Message.Plain PARTLY_UNREAD = Message.plain("about.partly-unread");
    static final Message.Three<String, String, String> AREA_UNDER =
            Message.of("about.area-under", String.class, String.class, String.class);
    static final Message.Two<String, String> AREA_ALONE = Message.of("about.area-alone", String.class, String.class);
    static final Message.Two<String, String> AREA_IN_NATION = Message.of("about.area-in-nation", String.class, String.class);
    static final Message.Plain AREAS_AND = Message.plain("about.areas-and");

    // What to do first.
    static final Message.Plain CONFLICTS = Message.plain("task.conflicts");
    static final Message.One<String> PAPERS_SAY = Message.of("task.papers-say", String.class);
    static final Message.Two<String, String> AT = Message.of("task.at", String.class, String.class);
    static final Message.Plain GAPS = Message.plain("task.gaps");
    static final Message.Plain CHECKABLE = Message.plain("task.checkable");
    static final Message.One<Integer> DUTIES = Message.of("task.duties", Integer.class);
    static final Message.Plain NAME = Message.plain("task.name");
    static final Message.Plain NAME_IF_UNREAD = Message.plain("task.name-if-unread");
    static final Message.Plain FIND_BODY = Message.plain("task.find-body");
    static final Message.Plain FIND_TEAM = Message.plain("task.find-team");
    static final Message.Plain WRONG_ROLE = Message.plain("task.wrong-role");
    static final Message.One<String> IF_RESPONSIBLE = Message.of("task.if-responsible", String.class);
    static final Message.Plain CITATIONS = Message.plain("task.citations");
    static final Message.Two<String, Integer> AND_MORE = Message.of("task.and-more", String.class, Integer.class);
    static final Message.Plain LOOK_AT_ANSWERS = Message.plain("task.look-at-answers");
    static final Message.One<Integer> ANSWER_NOTES = Message.of("task.answer-notes", Integer.class);
    static final Message.Plain READ = Message.plain("task.read");
    static final Message.Plain DOCUMENT_NOT_SHOWN = Message.plain("task.document-not-shown");
    static final Message.One<String> THE_PAPER = Message.of("task.the-paper", String.class);
    static final Message.Two<String, String> EACH_OF = Message.of("task.each-of", String.class, String.class);
    static final Message.Plain SEE_WHETHER = Message.plain("task.see-whether");
    static final Message.Plain ASK = Message.plain("task.ask");
    static final Message.Plain DECIDE = Message.plain("task.decide");
    static final Message.One<String> NOT_DUE = Message.of("task.not-due", String.class);
    static final Message.Plain KEEPER = Message.plain("task.keeper");
    static final Message.Plain READER = Message.plain("task.reader");

    static final Message.Two<Integer, Integer> MANY_UNCHECKED = Message.of("first.many-unchecked", Integer.class, Integer.class);
    static final Message.One<Integer> SEVERAL = Message.of("first.several", Integer.class);
    static final Message.Two<Integer, String> MORE_WORK = Message.of("first.more-work", Integer.class, String.class);
    static final Message.Two<Integer, String> QUESTIONS = Message.of("first.questions", Integer.class, String.class);
    static final Message.Two<Integer, String> QUESTIONS_OF_OTHERS =
            Message.of("first.questions-of-others", Integer.class, String.class);
    static final Message.Two<Integer, String> DECISIONS = Message.of("first.decisions", Integer.class, String.class);
    static final Message.Two<Integer, String> DECISIONS_OF_OTHERS =
            Message.of("first.decisions-of-others", Integer.class, String.class);

    // A finding.
    static final Message.One<String> PACK_HEADING = Message.of("pack.heading", String.class);
    static final Message.Plain PACK_LEDE = Message.plain("pack.lede");
    static final Message.Plain PACKS_LOST = Message.plain("pack.lost");
    static final Message.Three<String, String, String> RULE_NOT_ASKED =
            Message.of("pack.rule-not-asked", String.class, String.class, String.class);

    // What a pack comes to, in a line.
    static final Message.Two<String, String> PACK_LINE = Message.of("pack.line", String.class, String.class);
    static final Message.One<Integer> NO_RULE_ASKED = Message.of("pack.line.none-asked", Integer.class);
    static final Message.One<Integer> RULES_NOT_MET = Message.of("pack.line.not-met", Integer.class);
    static final Message.One<Integer> RULES_UNCHECKED = Message.of("pack.line.unchecked", Integer.class);
    static final Message.One<Integer> RULES_OPEN = Message.of("pack.line.open", Integer.class);
    static final Message.One<Integer> RULES_NOT_ASKED = Message.of("pack.line.not-asked", Integer.class);
    static final Message.Two<String, Integer> RULES_OF = Message.of("pack.line.of", String.class, Integer.class);
    static final Message.Plain RULES_COMMA = Message.plain("pack.line.comma");
    static final Message.Plain RULES_ALL_MET = Message.plain("pack.line.all-met");
    static final Message.One<String> ASKED_AS_AT = Message.of("finding.asked-as-at", String.class);
    static final Message.One<String> LAW_READ_TO = Message.of("finding.law-read-to", String.class);
    static final Message.Two<String, String> PLACE_AND_BASIS = Message.of("finding.place-and-basis", String.class, String.class);
    static final Message.Two<String, String> BASIS_AND_MARKING = Message.of("finding.basis-and-marking", String.class, String.class);
    static final Message.Plain FOR_PARTNERS = Message.plain("finding.for-partners");
    static final Message.Plain RESTRICTED = Message.plain("finding.restricted");

    static final Message.Plain LABEL_DECIDE = Message.plain("label.decide");
    static final Message.Plain LABEL_ASK = Message.plain("label.ask");

    // What people answer.
    static final Message.One<String> ANSWER = Message.of("answer.answer", String.class);
    static final Message.Two<String, String> ANSWER_BY = Message.of("answer.by", String.class, String.class);
    static final Message.Three<String, String, String> ANSWER_BY_AND_WHY =
            Message.of("answer.by-and-why", String.class, String.class, String.class);
    static final Message.Two<String, String> ANSWER_IN = Message.of("answer.in", String.class, String.class);
    static final Message.One<String> ANSWER_PAGE = Message.of("answer.page", String.class);
    static final Message.One<String> ANSWER_OWNER = Message.of("answer.owner", String.class);
    static final Message.One<String> ANSWER_LAST_DAY = Message.of("answer.last-day", String.class);
    static final Message.One<String> ANSWER_MORE = Message.of("answer.more", String.class);

    // The other parts.
    static final Message.Plain AUTHORITIES = Message.plain("authorities.heading");
    static final Message.One<String> AUTHORITIES_ON = Message.of("authorities.heading-on", String.class);
    static final Message.One<String> AND_TEAM = Message.of("authorities.and-team", String.class);
    static final Message.Plain CLOSING = Message.plain("closing.not-advice");
    static final Message.One<String> LAW_READ = Message.of("closing.law-read", String.class);
    static final Message.Two<String, String> INSTRUMENT_READ = Message.of("closing.instrument-read", String.class, String.class);
    static final Message.Plain FORM_NOT_CHECKED = Message.plain("closing.form-not-checked");
    static final Message.One<Integer> EVIDENCE_NOT_SHOWN = Message.of("audience.not-shown", Integer.class);

    private BriefMessages() {}
}
