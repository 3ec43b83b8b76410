package org.communitysafety.csp.io.read;

import org.communitysafety.csp.element.Word;

/** What stands between the cells of a row of CSV. */
public enum Separator implements Word {
    /** The usual one. */
    COMMA("comma", ',', "commas"),
    /** What spreadsheets write where the comma is the decimal point. */
    SEMICOLON("semicolon", ';', "semicolons"),
    /** What is pasted from a spreadsheet. */
    TAB("tab", '\t', "tabs"),
    /** What some databases write. */
    BAR("bar", '|', "bars");

    private final String word;
    private final char sign;
    private final String several;

    Separator(String word, char sign, String several) {
        this.word = word;
        this.sign = sign;
        this.several = several;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** The sign itself. */
    public char sign() {
        return sign;
    }

    /** How a sentence names several of it. */
    public String several() {
        return several;
    }
}
