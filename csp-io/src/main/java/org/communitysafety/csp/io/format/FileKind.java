package org.communitysafety.csp.io.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A kind of file that is often taken for papers, and that its first bytes give away. */
public enum FileKind {
    ZIP("a Word, Excel or other zip file", "export or write the papers in it as JSON, or unpack it if they are JSON already", "PK\3\4", "PK\5\6"),
    PDF("a PDF file", FileKind.WRITE, "%PDF-"),
    OLD_OFFICE("an old Word, Excel or PowerPoint file", FileKind.WRITE, "\u00d0\u00cf\u0011\u00e0"),
    RTF("an RTF file", FileKind.WRITE, "{\\rtf"),
    PNG("a PNG file (a picture)", FileKind.WRITE, "\u0089PNG"),
    JPEG("a JPEG file (a picture)", FileKind.WRITE, "\u00ff\u00d8\u00ff"),
    GIF("a GIF file (a picture)", FileKind.WRITE, "GIF87a", "GIF89a"),
    GZIP("a gzip file", "unpack it, and read what is in it if that is JSON", "\u001f\u008b");

    private static final String WRITE = "export or write the papers in it as JSON";

    private final String noun;
    private final String advice;
    private final String[] signatures;

    FileKind(String noun, String advice, String... signatures) {
        this.noun = noun;
        this.advice = advice;
        this.signatures = signatures;
    }

    /** The kind that the first bytes tell, if they tell one. */
    public static Optional<FileKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.starts(bytes)).findFirst();
    }

    private boolean starts(byte[] bytes) {
        for (String signature : signatures) {
            byte[] first = signature.getBytes(StandardCharsets.ISO_8859_1);
            if (bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length)) {
                return true;
            }
        }
        return false;
    }

    /** How a sentence names a file of this kind. */
    public String noun() {
        return noun;
    }

    /** That a file is of this kind, and what to do about it if it was to be such a document. */
    String sentence(Heading wanted) {
        return "this is " + noun + ", not JSON: " + advice.replace("papers", wanted.noun()) + ".";
    }
}
