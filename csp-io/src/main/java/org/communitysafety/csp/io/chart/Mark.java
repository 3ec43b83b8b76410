package org.communitysafety.csp.io.chart;

import org.communitysafety.csp.words.Message;

/** What a reading is among the others, and the shape it is drawn in. */
enum Mark {
    /** Where a measure starts: a diamond. */
    BASELINE("c-base", ChartMessages.BASELINE),
    /** From the assessment before: a square. */
    BEFORE("c-line", ChartMessages.ASSESSMENT_BEFORE),
    /** A reading of a measure: a disc. */
    READING("c-line", ChartMessages.READING),
    /** From the assessment: a disc. */
    NOW("c-line", ChartMessages.ASSESSMENT);

    private static final double HALF = 5;

    private final String look;
    private final Message.Plain words;

    Mark(String look, Message.Plain words) {
        this.look = look;
        this.words = words;
    }

    Message.Plain words() {
        return words;
    }

    /** Filled, or open for what may still change. */
    void draw(Svg svg, double x, double y, boolean isOpen) {
        String shape = look + (isOpen ? " c-open" : " c-full");
        switch (this) {
            case BASELINE -> svg.shape(shape, x, y - HALF - 2, x + HALF + 2, y, x, y + HALF + 2, x - HALF - 2, y);
            case BEFORE -> svg.rect(shape, x - HALF, y - HALF, HALF * 2, HALF * 2);
            case READING, NOW -> svg.circle(shape, x, y, HALF);
        }
    }
}
