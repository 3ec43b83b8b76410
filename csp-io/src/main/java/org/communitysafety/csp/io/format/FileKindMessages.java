package org.communitysafety.csp.io.format;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** Which kind of file was taken for papers, and what to do with it. */
final class FileKindMessages {

    static final Message.Plain ZIP = Message.plain("file-kind.zip");
    static final Message.Plain PDF = Message.plain("file-kind.pdf");
    static final Message.Plain OLD_OFFICE = Message.plain("file-kind.old-office");
    static final Message.Plain RTF = Message.plain("file-kind.rtf");
    static final Message.Plain PNG = Message.plain("file-kind.png");
    static final Message.Plain JPEG = Message.plain("file-kind.jpeg");
    static final Message.Plain GIF = Message.plain("file-kind.gif");
    static final Message.Plain GZIP = Message.plain("file-kind.gzip");

    static final Message.Two<Said, Said> WRITE = Message.of("fault.file-kind.write", Said.class, Said.class);
    static final Message.Two<Said, Said> WRITE_OR_UNPACK = Message.of("fault.file-kind.write-or-unpack", Said.class, Said.class);
    static final Message.Two<Said, Said> PACKED_PAPERS = Message.of("fault.file-kind.packed-papers", Said.class, Said.class);
    static final Message.One<Said> UNPACK = Message.of("fault.file-kind.unpack", Said.class);

    private FileKindMessages() {}
}
