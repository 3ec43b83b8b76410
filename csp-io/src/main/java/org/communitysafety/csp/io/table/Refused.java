package org.communitysafety.csp.io.table;

import org.communitysafety.csp.words.Said;

/** That a zip file or workbook is refused, in a sentence for whoever sent it. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;
    private final boolean limit;
    private final transient Said sentence;

    /** A refusal, because of a limit or not, in a sentence. */
    public Refused(boolean limit, Said sentence) {
        super(sentence.message().key());
        this.limit = limit;
        this.sentence = sentence;
    }

    /** A refusal of a file that has more than so many bytes. */
    public static Refused longerThan(int bytes) {
        return new Refused(true, ZipMessages.TOO_LONG.said(Integer.toString(bytes)));
    }

    /** The sentence. */
    public Said said() {
        return sentence;
    }

    /** Whether it is beyond a limit. */
    public boolean isLimit() {
        return limit;
    }
}
