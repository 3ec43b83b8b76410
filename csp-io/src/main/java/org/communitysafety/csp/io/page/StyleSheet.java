package org.communitysafety.csp.io.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.communitysafety.csp.io.chart.Chart;

/** The style of a page, and the hash by which a page allows it and nothing else. */
final class StyleSheet {

    /** The style, as it stands between the tags. */
    static final String TEXT = read(StyleSheet.class, "page.css") + read(Chart.class, "chart.css");

    /** As a Content-Security-Policy names it. */
    static final String HASH = hash(TEXT);

    private StyleSheet() {}

    private static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
