package org.communitysafety.csp.io.brief;

/** Words at the head of a sentence. */
public final class Capital {

    private Capital() {}

    /** The same words with a capital first. */
    public static String of(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
