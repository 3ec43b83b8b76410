package org.communitysafety.csp.io.table;

/** That a zip file or workbook is refused, in a sentence for whoever sent it. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;
    private final boolean limit;
    private final String sentence;

    /** A refusal, because of a limit or not, in a sentence. */
    public Refused(boolean limit, String message) {
        super(message);
        this.limit = limit;
        this.sentence = message;
    }

    @Override
    public String getMessage() {
        return sentence;
    }

    /** Whether it is beyond a limit. */
    public boolean isLimit() {
        return limit;
    }
}
