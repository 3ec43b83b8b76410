package org.communitysafety.csp.io.words;

import java.util.regex.Pattern;

/** Words that Markdown, as CommonMark and GitHub have it, takes as they stand. */
public final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>|~#@&$])");
    private static final Pattern FIRST = Pattern.compile("^([-+=:]|\\d{1,9}(?=[.)]))");

    private Markdown() {}

    /**
     * The words on one line: no sign of them starts a heading, list, link, picture, tag, mention or reference, and no address in
     * them becomes a link.
     */
    public static String of(String words) {
        String plain = SIGNS.matcher(Clean.fit(words).replace('\n', ' ').replace('\r', ' ')).replaceAll("\\\\$1");
        plain = plain.replace("://", ":\\//").replace("www.", "www\\.").replace("WWW.", "WWW\\.");
        return FIRST.matcher(plain).replaceFirst(first(plain));
    }

    /** A sign before what would start a list; of a number, before the sign after it. */
    private static String first(String plain) {
        return !plain.isEmpty() && Character.isDigit(plain.charAt(0)) ? "$1\\\\" : "\\\\$1";
    }
}
