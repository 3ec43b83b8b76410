package org.communitysafety.csp.io.read;

import org.communitysafety.csp.element.Word;

/** What is wrong with a piece of data. */
public enum FaultKind implements Word {
    /** The file is not in the encoding it should be in. */
    ENCODING("encoding"),
    /** The text is not JSON, or the file not CSV; nothing after the place was read. */
    SYNTAX("syntax"),
    /** The format or version is not one that this library reads. */
    VERSION("version"),
    /** A field that the format does not have. */
    UNKNOWN("unknown"),
    /** A field that must be there is not. */
    MISSING("missing"),
    /** A value that does not say what its field needs. */
    MALFORMED("malformed"),
    /** A field or an id that was there already. */
    DUPLICATE("duplicate"),
    /** A reference to nothing, or to the wrong kind of thing. */
    DANGLING("dangling"),
    /** More than the limits allow. */
    LIMIT("limit");

    private final String word;

    FaultKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
