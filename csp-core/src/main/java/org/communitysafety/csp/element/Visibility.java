package org.communitysafety.csp.element;

/** Who may be shown an element. */
public enum Visibility implements Word {
    /** Anybody. */
    PUBLIC("public"),
    /** The partnership's members. */
    PARTNERS("partners"),
    /** Nobody beyond those who keep the papers. */
    RESTRICTED("restricted");

    private final String word;

    Visibility(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
