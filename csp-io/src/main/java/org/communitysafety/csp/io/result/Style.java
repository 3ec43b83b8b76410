package org.communitysafety.csp.io.result;

/** How text for people looks: with colour or without, and how wide it is. Immutable. */
public final class Style {

    /** Letters alone, 100 columns wide. */
    public static final Style PLAIN = new Style(false, 100);

    /** With the colour codes of a terminal (ANSI), 100 columns wide. */
    public static final Style COLOUR = new Style(true, 100);

    /** The least width that text is set in. */
    public static final int LEAST_WIDTH = 70;

    private final boolean coloured;
    private final int width;

    private Style(boolean coloured, int width) {
        this.coloured = coloured;
        this.width = width;
    }

    /**
     * The same with lines of so many columns at most, but for words that are longer than a line.
     *
     * @throws IllegalArgumentException if they are fewer than {@link #LEAST_WIDTH}
     */
    public Style withWidth(int columns) {
        if (columns < LEAST_WIDTH) {
            throw new IllegalArgumentException("text is at least " + LEAST_WIDTH + " columns wide");
        }
        return new Style(coloured, columns);
    }

    /** Whether it has colour codes. */
    public boolean isColoured() {
        return coloured;
    }

    /** How many columns a line has at most. */
    public int getWidth() {
        return width;
    }
}
