package org.communitysafety.csp.io.chart;

import java.util.List;
import org.communitysafety.csp.io.chart.Svg.Anchor;

/** What the signs of a picture mean, one line each. Not thread-safe. */
final class Key {

    private static final double TEXT = 36;
    private static final double SIGN = 16;

    private final Svg svg;
    private double next;

    /** Begins with the foot of its first line there. */
    Key(Svg svg, double first) {
        this.svg = svg;
        this.next = first;
    }

    /** A sign, drawn about its middle. */
    interface Sign {
        void draw(double x, double y);
    }

    void add(String words, Sign sign) {
        sign.draw(SIGN, next - 5);
        List<String> lines = Fit.lines(words, Svg.WIDTH - TEXT, 4);
        next = svg.lines("c-text", Anchor.START, TEXT, next, lines) + 4;
    }

    /** The place under the last line. */
    double end() {
        return next - Svg.LINE + 4;
    }
}
