package org.communitysafety.csp.words;

import org.jspecify.annotations.Nullable;

/** A value is refused, and why can be told in whatever language: in words that go on after what is refused, without a full stop. */
public class RefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    /** Not kept where this is written out: then the reason stands as it is in every language. */
    private final transient @Nullable Said said;

    /**
     * With a reason that has its English in the bundle of this module.
     *
     * @param said not null
     */
    public RefusedException(Said said) {
        this(said, said.in(Words.english()));
    }

    /**
     * With a reason that has its English in the bundle of another module.
     *
     * @param said not null
     * @param english a message for developers, in English; not null
     */
    public RefusedException(Said said, String english) {
        this(english, said, english);
    }

    /**
     * With a message that has more in it than the reason.
     *
     * @param message for developers, in English; not null
     * @param said not null
     * @param english the reason in English; not null
     */
    protected RefusedException(String message, Said said, String english) {
        super(message);
        this.said = said;
        this.reason = english;
    }

    /** Why, in English, in words that go on after what is refused, for those who show that in their own way. */
    public String getReason() {
        return reason;
    }

    /** Why, to be told in whatever language. */
    public Said getSaid() {
        return said == null ? Said.asItStands(reason) : said;
    }

    /** Why a value was refused, in English: the reason where there is one, or else the message. */
    public static String reason(IllegalArgumentException refusal) {
        return refusal instanceof RefusedException refused ? refused.getReason() : String.valueOf(refusal.getMessage());
    }

    /** Why a value was refused, in whatever language it can be told; what cannot be told so stands as its message does. */
    public static Said why(IllegalArgumentException refusal) {
        return refusal instanceof RefusedException refused ? refused.getSaid() : Said.asItStands(String.valueOf(refusal.getMessage()));
    }
}
