package org.communitysafety.csp.element;

/** How much of a paper those who made these papers had before them. */
public enum InHand implements Word {
    /** All of it. */
    WHOLE("whole"),
    /** Some of it. */
    PART("part"),
    /** None: other papers name it. */
    NONE("none");

    private final String word;

    InHand(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }

    /**
     * How much of the paper there was, as it says: without a word all of it, and in part if it tells of parts that are missing.
     *
     * @param partsAsWhole whether a part is to be taken for the whole
     */
    public static InHand of(Paper paper, boolean partsAsWhole) {
        InHand said = paper.getInHand().orElse(WHOLE);
        if (said == WHOLE && !paper.getMissingParts().isEmpty()) {
            said = PART;
        }
        return partsAsWhole && said == PART ? WHOLE : said;
    }
}
