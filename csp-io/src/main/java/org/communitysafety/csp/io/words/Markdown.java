package org.communitysafety.csp.io.words;

import java.util.regex.Pattern;

/**
 * Words that Markdown, as CommonMark, GitHub and GitLab have it, takes as they stand.
 *
 * <p>GitHub looks for mentions and references in the page that it has made, where a backslash is gone: so a space without width,
 * written {@code &#8203;}, parts the sign from the name or number. It is written out, since a character that nobody sees in the
 * Markdown itself would be one that nobody finds. GitLab minds the backslash, which is easier to read, so its other signs have that.
 */
public final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>|~#@&$]|[!%^](?=[\\p{L}\\p{N}\"_]))");
    private static final Pattern PARTED = Pattern.compile("\\\\([@#])(?=[\\p{L}\\p{N}_.-])|\\b((?i:GH|GL)-)(?=\\d)");
    private static final Pattern FIRST = Pattern.compile("^([-+=:]|\\d{1,9}(?=[.)]))");

    private Markdown() {}

    /**
     * The words on one line: no sign of them starts a heading, list, link, picture, tag, mention or reference, and no address in
     * them becomes a link.
     */
    public static String of(String words) {
        String plain = SIGNS.matcher(Clean.fit(words).replace('\n', ' ').replace('\r', ' ')).replaceAll("\\\\$1");
        plain = PARTED.matcher(plain).replaceAll("$1$2&#8203;");
        plain = plain.replace("://", ":\\//").replace("www.", "www\\.").replace("WWW.", "WWW\\.");
        return FIRST.matcher(plain).replaceFirst(first(plain));
    }

    /** A sign before what would start a list; of a number, before the sign after it. */
    private static String first(String plain) {
        return !plain.isEmpty() && Character.isDigit(plain.charAt(0)) ? "$1\\\\" : "\\\\$1";
    }
}
