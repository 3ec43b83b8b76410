package org.communitysafety.csp.io.format;

import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** What a document says at its head that it is, and how sentences name it. */
enum Heading {
    /** The papers of a partnership. */
    PAPERS("community-safety-papers", 1, HeadingMessages.PAPERS, HeadingMessages.WHOLE_PAPERS),
    /** What people answer on its duties. */
    ANSWERS("community-safety-answers", 1, HeadingMessages.ANSWERS, HeadingMessages.WHOLE_ANSWERS),
    /** The days that it and its council chose. */
    MEETINGS("community-safety-meetings", 1, HeadingMessages.MEETINGS, HeadingMessages.WHOLE_MEETINGS),
    /** What the headings and cells of a sheet mean. */
    MAPPING("community-safety-mapping", 1, HeadingMessages.MAPPINGS, HeadingMessages.WHOLE_MAPPINGS);

    private final String format;
    private final int version;
    private final Message.Plain noun;
    private final Message.Plain whole;

    Heading(String format, int version, Message.Plain noun, Message.Plain whole) {
        this.format = format;
        this.version = version;
        this.noun = noun;
        this.whole = whole;
    }

    /** The name of the format. */
    String format() {
        return format;
    }

    /** The version of the format that is read and written. */
    int version() {
        return version;
    }

    /** How a sentence names what such a document holds: papers. */
    Said noun() {
        return noun.said();
    }

    /** The same in full: community safety papers. */
    Said whole() {
        return whole.said();
    }

    /** What is told of a document that neither names the format nor has a field of it. */
    Said noneOfIt() {
        return HeadingMessages.NONE_OF_IT.said(whole(), noun(), "{\"format\": \"" + format + "\", \"version\": " + version);
    }
}
