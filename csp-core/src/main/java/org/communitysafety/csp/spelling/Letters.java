package org.communitysafety.csp.spelling;

/** The letters that were mistyped. */
public final class Letters {

    private Letters() {}

    /** How many letters were put in, left out, changed, or swapped with their neighbour. */
    public static int apart(String typed, String name) {
        int[] beforeLast = new int[name.length() + 1];
        int[] last = new int[name.length() + 1];
        int[] now = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int change = typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && typed.charAt(i - 1) == name.charAt(j - 2) && typed.charAt(i - 2) == name.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = now;
            now = spare;
        }
        return last[name.length()];
    }
}
