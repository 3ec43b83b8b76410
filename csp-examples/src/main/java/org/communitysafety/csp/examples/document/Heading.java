package org.communitysafety.csp.examples.document;

/**
 * A heading below the title.
 *
 * @param level 1 to 3; a document never leaves one out on the way down
 * @param run its words
 */
public record Heading(int level, Run run) implements Part {

    /** The deepest level there is. */
    static final int DEEPEST = 3;

    /** @throws IllegalArgumentException if there is no such level, or no word in it */
    public Heading {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("there is no heading of level " + level);
        }
        if (run.words().isBlank()) {
            throw new IllegalArgumentException("a heading has no words");
        }
    }
}
