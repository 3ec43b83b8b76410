package org.communitysafety.csp.io.format;

/** What a value must be, in words for whoever wrote it as JSON and for whoever filled in a cell. */
enum Expected {
    /** Fields in braces. */
    OBJECT("an object in { }", "what its own columns tell"),
    /** Values in brackets. */
    LIST("a list in [ ]", "a list"),
    /** Text. */
    TEXT("text in quotation marks", "text"),
    /** A number. */
    NUMBER("a number", "a number in digits alone, such as 1234 or -12.5"),
    /** A whole number. */
    WHOLE("a whole number", "a whole number in digits alone"),
    /** Yes or no. */
    YES_NO("true or false, without quotation marks", "true or false");

    private final String inJson;
    private final String inCell;

    Expected(String inJson, String inCell) {
        this.inJson = inJson;
        this.inCell = inCell;
    }

    String words(boolean json) {
        return json ? inJson : inCell;
    }
}
