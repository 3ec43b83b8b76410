package org.communitysafety.csp.io.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** A kind of file that is often taken for papers, and that its first bytes give away. */
public enum FileKind {
    ZIP(FileKindMessages.ZIP, FileKindMessages.WRITE_OR_UNPACK::said, "PK\3\4", "PK\5\6"),
    PDF(FileKindMessages.PDF, FileKindMessages.WRITE::said, "%PDF-"),
    OLD_OFFICE(FileKindMessages.OLD_OFFICE, FileKindMessages.WRITE::said, "\u00d0\u00cf\u0011\u00e0"),
    RTF(FileKindMessages.RTF, FileKindMessages.WRITE::said, "{\\rtf"),
    PNG(FileKindMessages.PNG, FileKindMessages.WRITE::said, "\u0089PNG"),
    JPEG(FileKindMessages.JPEG, FileKindMessages.WRITE::said, "\u00ff\u00d8\u00ff"),
    GIF(FileKindMessages.GIF, FileKindMessages.WRITE::said, "GIF87a", "GIF89a"),
    GZIP(FileKindMessages.GZIP, (noun, wanted) -> FileKindMessages.UNPACK.said(noun), "\u001f\u008b");

    private final Message.Plain noun;
    /** That it is of this kind, and what to do about it: with how it is named, and how what was wanted is. */
    private final BinaryOperator<Said> sentence;
    private final String[] signatures;

    FileKind(Message.Plain noun, BinaryOperator<Said> sentence, String... signatures) {
        this.noun = noun;
        this.sentence = sentence;
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
    public Said noun() {
        return noun.said();
    }

    /** That a file is of this kind, and what to do about it if it was to be such a document. */
    Said sentence(Heading wanted) {
        return this == ZIP && wanted == Heading.PAPERS
                ? FileKindMessages.PACKED_PAPERS.said(noun(), wanted.noun())
                : sentence.apply(noun(), wanted.noun());
    }
}
