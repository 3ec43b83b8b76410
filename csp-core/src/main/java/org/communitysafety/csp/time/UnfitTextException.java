package org.communitysafety.csp.time;

/** A text is not what it was read as, such as a day or an id. The message has the text and says what to write instead. */
public final class UnfitTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final String reason;

    /**
     * @param text the text, of which the message has no more than 80 characters
     * @param reason what is wrong with it and what to write, in words that go on after it, without a full stop
     */
    public UnfitTextException(String text, String reason) {
        super("'" + shown(text) + "' " + reason);
        this.reason = reason;
    }

    private static String shown(String text) {
        String cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        return cut.chars().anyMatch(Character::isISOControl) ? cut.replaceAll("\\p{Cntrl}", "?") : cut;
    }

    /** What is wrong with the text, in words that go on after it, for callers that show the text in their own way. */
    public String getReason() {
        return reason;
    }

    /** The reason where there is one, or else the message. */
    public static String reason(IllegalArgumentException wrong) {
        return wrong instanceof UnfitTextException unfit ? unfit.reason : String.valueOf(wrong.getMessage());
    }
}
