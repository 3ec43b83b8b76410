package org.communitysafety.csp.examples.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of a page, and the hash by which a page allows it and nothing else. */
final class DocumentStyle {

    /** The style, as it stands between the tags. */
    static final String TEXT = read();

    /** As a Content-Security-Policy names it. */
    static final String HASH = hash(TEXT);

    private DocumentStyle() {}

    private static String read() {
        try (InputStream in = DocumentStyle.class.getResourceAsStream("document.css")) {
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
