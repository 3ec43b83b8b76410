package org.communitysafety.csp.examples.draft;

import java.util.Locale;

/** What every document says. */
final class CommonWords {

    static final String NO_PLAN = "there is no plan among these papers";
    static final String PLAN_LEFT_OUT = "the papers mark the plan for fewer people than this document is for";
    static final String PLAN_UNREAD = "the plan could not be read";
    static final String FOR_ALL = "For all: not for publication. What the papers mark as restricted, or for partners only, is in it.";
    static final String NO_LAW = "Say what the law asks here. Which law holds could not be told from the area and year of these papers.";
    static final String MAY_BE_LEFT_OUT = "What the papers have here may be marked for fewer people than this document is for.";
    static final String LAW = "The law in this document";
    static final String LAW_FIRST = "What is told of the law is a paraphrase, marked for approval. It is the law on the day that each duty is asked on,"
            + " as far as it was read:";
    static final String GLOSSARY = "Words and short forms";
    static final String NO_SHORT_FORMS = "No short forms are used.";
    static final String OTHER_MATTERS = "Other matters";
    static final String OF_NO_PRIORITY = "Actions that stand under no priority";
    static final String OF_PRIORITY_NOT_SHOWN = "Actions under a priority not shown here";
    static final String NOT_SHOWN = "not shown here";
    static final String OTHERS_NOT_SHOWN = "others not shown here";
    static final String FAULTS = "What could not be read of the papers may be lacking in this document. Put it right and write the document again:";

    private CommonWords() {}

    static String notRead(int here) {
        return here == 0 ? "The papers may have something here that could not be read. The first page tells where."
                : "There may be more in the papers that could not be read. The first page tells where.";
    }

    static String lookFirst(String paper) {
        return "These papers do not have all of '" + paper + "': look there first. ";
    }

    static String leftOut(int many) {
        return (many == 1 ? "1 entry of the papers is" : many + " entries of the papers are") + " marked for fewer people than this document is for.";
    }

    static String moreFaults(int many) {
        return "and " + many + " more.";
    }

    static String inPart(String paper) {
        return "The papers have only part of '" + paper + "'.";
    }

    static String notInHand(String paper) {
        return "The papers name '" + paper + "', and do not have it.";
    }

    static String missing(String parts) {
        return " Not in hand: " + parts + ".";
    }

    static String explain(String shortForms) {
        return "Explain these short forms, or write them out: " + shortForms + ".";
    }

    /** @param limit a sentence */
    static String limit(String nation, String limit) {
        return " In " + nation + " there is a limit: " + limit.substring(0, 1).toLowerCase(Locale.ROOT) + limit.substring(1);
    }

    static String elsewhere(String document) {
        return " (See: " + document + ".)";
    }
}
