package org.communitysafety.csp.io.brief;

/** What a word is printed in, where there is colour. */
public enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    OPEN("33"),
    BAD("1;31");

    /** Words in one ink; where tight, a line breaks only after a comma or semicolon in them. */
    public record Run(Ink ink, String words, boolean tight) {}

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** Words. */
    public Run of(String words) {
        return new Run(this, words, false);
    }

    /** Words such as a citation, that belong together. */
    public Run tight(String words) {
        return new Run(this, words, true);
    }

    /** What turns it on in a terminal. */
    public String start() {
        return code.isEmpty() ? "" : "\u001b[" + code + "m";
    }

    /** What turns it off in a terminal. */
    public String end() {
        return code.isEmpty() ? "" : "\u001b[0m";
    }
}
