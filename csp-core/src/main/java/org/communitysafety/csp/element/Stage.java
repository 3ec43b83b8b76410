package org.communitysafety.csp.element;

/** How far a paper has come. */
public enum Stage implements Word {
    /** Not yet adopted. */
    DRAFT("draft"),
    /** Adopted, its period not yet begun. */
    ADOPTED("adopted"),
    /** In its period. */
    IN_FORCE("in-force"),
    /** Its period is over. */
    CLOSED("closed");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
