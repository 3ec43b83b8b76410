package org.communitysafety.csp.io.format;

/** What a document says at its head that it is, and how sentences name it. */
enum Heading {
    /** The papers of a partnership. */
    PAPERS("community-safety-papers", 1, "papers"),
    /** What people answer on its duties. */
    ANSWERS("community-safety-answers", 1, "answers"),
    /** The days that it and its council chose. */
    MEETINGS("community-safety-meetings", 1, "meetings");

    private final String format;
    private final int version;
    private final String noun;

    Heading(String format, int version, String noun) {
        this.format = format;
        this.version = version;
        this.noun = noun;
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
    String noun() {
        return noun;
    }

    /** The same in full: community safety papers. */
    String whole() {
        return "community safety " + noun;
    }

    /** What is told of a document that neither names the format nor has a field of it. */
    String noneOfIt() {
        return "these are not " + whole() + ": no field of " + noun + " is here, so nothing of the file was used."
                + " A file of " + noun + " starts with {\"format\": \"" + format + "\", \"version\": " + version
                + ". Is it the right file?";
    }
}
