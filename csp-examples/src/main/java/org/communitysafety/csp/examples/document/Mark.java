package org.communitysafety.csp.examples.document;

/** Why a paragraph is marked: the words stand before it, so that colour alone never says it. */
public enum Mark {
    /** The papers have nothing for this part; its author writes it. */
    TO_BE_WRITTEN("To be written"),
    /** The law is told in it; a lawyer approves it. */
    LEGAL_DRAFT("Draft for legal approval"),
    /** Something of the papers was not read, so that what stands here may not be all. */
    NOT_READ("Not all was read"),
    /** Something in it may be wrong; its author looks at it. */
    CHECK("Check"),
    /** Something is not for those whom the document is for. */
    LEFT_OUT("Left out");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** The words that stand before what is marked. */
    public String words() {
        return words;
    }
}
