package org.communitysafety.csp.io.brief;

/** Numbers of things, in words that agree with them. */
public final class Counted {

    private Counted() {}

    /** {@code no gap}, {@code 1 gap}, {@code 2 gaps}. */
    public static String of(int number, String one, String many) {
        return number == 0 ? "no " + one : number == 1 ? "1 " + one : number + " " + many;
    }

    /** The same, at the head of a sentence. */
    public static String first(int number, String one, String many) {
        return capital(of(number, one, many));
    }

    /** Words at the head of a sentence. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
