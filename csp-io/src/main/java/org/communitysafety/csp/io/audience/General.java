package org.communitysafety.csp.io.audience;

/** What is told where the words themselves may not be. */
final class General {

    static final String ASK = ": ask those who keep the papers.";
    static final String PART = "a part of the papers that is not shown to this audience";
    static final String REASON = "The reason tells of " + PART + ".";
    static final String UNREAD = "Part of what this rests on could not be read, in " + PART + ".";
    static final String NOT_DUE = "It is not due yet; until when is told in " + PART + ".";
    static final String REMEDY = "What to do tells of " + PART + ASK;
    static final String QUESTION = "The question tells of " + PART + ASK;
    static final String NOTE = "What this note tells is in " + PART + ".";
    static final String AUTHORITY = "What the papers tell of this is in " + PART + ".";
    static final String BODY = "a body that is not shown to this audience";
    static final String FAULT = "What is wrong is in " + PART + ".";
    static final String ANSWERS = "What is wrong may have words of a person's answer, which is not shown to this audience.";
    static final String WHY = "Why is told in " + PART + ".";
    static final String PERSON = "a person whose post is not shown to this audience";

    private General() {}

    /** {@code 2 things that are lacking are in a part of the papers that is not shown to this audience.} */
    static String lacking(int count) {
        return (count == 1 ? "1 thing that is lacking is" : count + " things that are lacking are") + " in " + PART + ".";
    }

    /** {@code 2 defects of form are in ...}. */
    static String form(int count) {
        return (count == 1 ? "1 defect of form is" : count + " defects of form are") + " in " + PART + ".";
    }
}
