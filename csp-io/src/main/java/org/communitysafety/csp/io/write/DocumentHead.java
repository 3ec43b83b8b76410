package org.communitysafety.csp.io.write;

import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.io.result.Library;

/** What stands first in a JSON document: of which version it is, what made it, and by which law. */
final class DocumentHead {

    private DocumentHead() {}

    /** The head of a document that no law is in. */
    static void write(JsonText out, String versionField, int version) {
        out.number(versionField, version);
        out.inside("library", () -> {
            out.text("name", Library.NAME);
            out.text("version", Library.VERSION);
        });
    }

    /** The head of a document that rests on the law. */
    static void write(JsonText out, String versionField, int version, Catalogue law) {
        write(out, versionField, version);
        out.inside("law", () -> {
            out.text("version", law.getVersion());
            out.text("hash", law.fingerprint());
        });
    }
}
