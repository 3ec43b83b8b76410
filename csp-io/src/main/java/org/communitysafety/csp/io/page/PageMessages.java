package org.communitysafety.csp.io.page;

import java.util.Optional;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.io.brief.TaskKind;
import org.communitysafety.csp.words.Message;

/** What a page says beside the brief. */
final class PageMessages {

    static final Message.One<String> TITLE = Message.of("page.title", String.class);
    static final Message.Plain SKIP = Message.plain("page.skip");
    static final Message.Plain KIND = Message.plain("page.kind");
    static final Message.Plain WHAT_THIS_IS = Message.plain("page.what-this-is");
    static final Message.Two<Integer, Integer> LAW_NOT_READ = Message.of("page.law-not-read", Integer.class, Integer.class);
    static final Message.Plain LAW_NOT_READ_MORE = Message.plain("page.law-not-read-more");
    static final Message.Plain PAPERS = Message.plain("page.papers");
    static final Message.Plain AREA_AND_YEAR = Message.plain("page.area-and-year");
    static final Message.Plain LAW_ON = Message.plain("page.law-on");
    static final Message.Two<String, String> DAYS_FROM_TO = Message.of("page.days-from-to", String.class, String.class);
    static final Message.Two<Integer, Integer> GAP_MEANS = Message.of("page.gap-means", Integer.class, Integer.class);
    private static final Message.Plain NOT_FOUND = Message.plain("page.not-found");
    private static final Message.Plain AT_ODDS = Message.plain("page.at-odds");
    static final Message.Plain FIRST = Message.plain("page.first");
    static final Message.Plain NOTHING = Message.plain("page.nothing");
    static final Message.Plain NOTHING_BUT_ANSWERED = Message.plain("page.nothing-but-answered");
    static final Message.Plain WHO = Message.plain("page.who");
    static final Message.Plain MORE = Message.plain("page.more");
    static final Message.One<String> MORE_ON = Message.of("page.more-on", String.class);
    static final Message.One<Integer> SO_MANY_THINGS = Message.of("page.so-many-things", Integer.class);
    static final Message.Plain CONTENTS = Message.plain("page.contents");
    static final Message.Plain ALL_TASKS = Message.plain("page.all-tasks");
    static final Message.Plain MATRIX = Message.plain("page.matrix");
    static final Message.Plain MATRIX_LEDE = Message.plain("page.matrix-lede");
    static final Message.One<Integer> MATRIX_CAPTION = Message.of("page.matrix-caption", Integer.class);
    static final Message.Plain CHAPTER = Message.plain("page.chapter");
    static final Message.Plain TOTAL = Message.plain("page.total");
    static final Message.Plain DUTIES = Message.plain("page.duties");
    static final Message.Plain DUTIES_LEDE = Message.plain("page.duties-lede");
    static final Message.Plain OPEN_DUTIES = Message.plain("page.open-duties");
    static final Message.One<String> AUTHORITIES_LEDE = Message.of("page.authorities-lede", String.class);
    static final Message.Plain VIOLENCE = Message.plain("page.violence");
    static final Message.Plain VIOLENCE_LEDE = Message.plain("page.violence-lede");
    static final Message.Plain PARTS = Message.plain("page.parts");
    static final Message.Plain PARTS_LEDE = Message.plain("page.parts-lede");
    static final Message.One<Integer> NONE_LOOSE = Message.of("page.none-loose", Integer.class);
    static final Message.Two<Integer, Integer> SOME_LOOSE = Message.of("page.some-loose", Integer.class, Integer.class);
    static final Message.One<Integer> SHOW_PARTS = Message.of("page.show-parts", Integer.class);
    static final Message.Plain PART = Message.plain("page.part");
    static final Message.Plain SERVES = Message.plain("page.serves");
    static final Message.Plain BEARS_ON = Message.plain("page.bears-on");
    static final Message.Plain LACKS = Message.plain("page.lacks");
    static final Message.Plain NOTHING_SAID = Message.plain("page.nothing-said");
    static final Message.Plain NO_DUTY = Message.plain("page.no-duty");
    static final Message.Plain LIST_OF_TIES = Message.plain("page.list-of-ties");
    static final Message.Plain SERVES_NOTHING = Message.plain("page.serves-nothing");
    static final Message.Plain CHARTS = Message.plain("page.charts");
    static final Message.Plain CHARTS_LEDE = Message.plain("page.charts-lede");
    static final Message.Plain NUMBERS = Message.plain("page.numbers");
    static final Message.One<String> NUMBERS_OF = Message.of("page.numbers-of", String.class);
    static final Message.Plain NOT_KNOWN = Message.plain("about.not-known");
    static final Message.Plain CHARTS_IN_PART = Message.plain("page.charts-in-part");
    static final Message.Plain ROWS_AND_GAPS = Message.plain("page.rows-and-gaps");
    static final Message.Two<String, String> LABELLED = Message.of("page.labelled", String.class, String.class);
    static final Message.Plain NOTES = Message.plain("page.notes");
    static final Message.Plain FAULTS = Message.plain("page.faults");
    static final Message.Plain FAULTS_LEDE = Message.plain("page.faults-lede");
    static final Message.One<Integer> MORE_FAULTS = Message.of("page.more-faults", Integer.class);
    static final Message.Plain FORM = Message.plain("page.form");
    static final Message.Plain FORM_CLEAR = Message.plain("page.form-clear");
    static final Message.Plain FOUND = Message.plain("label.found");
    static final Message.Plain NOT_SHOWN = Message.plain("label.not-shown");
    static final Message.Plain LACKING = Message.plain("label.lacking");
    static final Message.Plain WHY = Message.plain("label.why");
    static final Message.Plain DO = Message.plain("label.do");
    static final Message.Plain ANSWERED = Message.plain("label.answered");
    static final Message.One<String> READ_PROVISION = Message.of("page.read-provision", String.class);
    static final Message.Plain PARTS_IN_PART = Message.plain("page.parts-in-part");
    static final Message.Plain DOUBTS = Message.plain("label.doubts");
    static final Message.Plain PROOF_LEDE = Message.plain("page.proof-lede");
    static final Message.Plain NOR_THE_REST = Message.plain("page.nor-the-rest");
    static final Message.Plain NOT_PROVED = Message.plain("label.not-proved");
    static final Message.Two<String, String> MADE_BY = Message.of("page.made-by", String.class, String.class);

    private static final Message.Plain COMPUTABLE = Message.plain("check.computable");
    private static final Message.Plain PRESENCE = Message.plain("check.presence");
    private static final Message.Plain JUDGEMENT = Message.plain("check.judgement");
    private static final Message.Plain TAG_CONFLICT = Message.plain("tag.conflict");
    private static final Message.Plain TAG_GAP = Message.plain("tag.gap");
    private static final Message.Plain TAG_UNCHECKED = Message.plain("tag.unchecked");
    private static final Message.Plain TAG_PUT_RIGHT = Message.plain("tag.put-right");
    private static final Message.Plain TAG_READ = Message.plain("tag.read");
    private static final Message.Plain TAG_ASK = Message.plain("tag.ask");
    private static final Message.Plain TAG_DECIDE = Message.plain("tag.decide");
    private static final Message.Plain TAG_DUE = Message.plain("tag.due");
    private static final Message.Plain ABOUT_CONFLICT = Message.plain("group.conflict");
    private static final Message.Plain ABOUT_GAP = Message.plain("group.gap");
    private static final Message.Plain ABOUT_UNCHECKED = Message.plain("group.unchecked");
    private static final Message.Plain ABOUT_PUT_RIGHT = Message.plain("group.put-right");
    private static final Message.Plain ABOUT_ANSWERS = Message.plain("group.answers");
    private static final Message.Plain ABOUT_READ = Message.plain("group.read");
    private static final Message.Plain ABOUT_ASK = Message.plain("group.ask");
    private static final Message.Plain ABOUT_DECIDE = Message.plain("group.decide");
    private static final Message.Plain ABOUT_DUE = Message.plain("group.due");

    private PageMessages() {}

    /** What sort of check it is. */
    static Message.Plain check(Check check) {
        return switch (check) {
            case COMPUTABLE -> COMPUTABLE;
            case PRESENCE -> PRESENCE;
            case JUDGEMENT -> JUDGEMENT;
        };
    }

    /** The word on a thing to do. */
    static Message.Plain tag(TaskKind kind) {
        return switch (kind) {
            case CONFLICT -> TAG_CONFLICT;
            case GAP -> TAG_GAP;
            case UNCHECKED -> TAG_UNCHECKED;
            case PUT_RIGHT, ANSWERS -> TAG_PUT_RIGHT;
            case READ -> TAG_READ;
            case ASK -> TAG_ASK;
            case DECIDE -> TAG_DECIDE;
            case DUE -> TAG_DUE;
        };
    }

    /** What stands before the duty that is lacking or contradicted; empty for other sorts. */
    static Optional<Message.Plain> before(TaskKind kind) {
        return switch (kind) {
            case CONFLICT -> Optional.of(AT_ODDS);
            case GAP -> Optional.of(NOT_FOUND);
            default -> Optional.empty();
        };
    }

    /** What those of a sort have in common. */
    static Message.Plain heading(TaskKind kind) {
        return switch (kind) {
            case CONFLICT -> ABOUT_CONFLICT;
            case GAP -> ABOUT_GAP;
            case UNCHECKED -> ABOUT_UNCHECKED;
            case PUT_RIGHT -> ABOUT_PUT_RIGHT;
            case ANSWERS -> ABOUT_ANSWERS;
            case READ -> ABOUT_READ;
            case ASK -> ABOUT_ASK;
            case DECIDE -> ABOUT_DECIDE;
            case DUE -> ABOUT_DUE;
        };
    }
}
