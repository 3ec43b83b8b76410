package org.communitysafety.csp.io.chart;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.io.chart.Svg.Anchor;

/** Numbers beside their marks, as far as there is room: none over another, nor over a mark. Not thread-safe. */
final class Labels {

    private static final double ABOVE = -11;
    private static final double BELOW = 21;
    private static final double HIGH = 13;
    private static final double MARK = 6;

    private final List<Box> taken = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private boolean hasLeftOut;

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Told(String text, double x, double y) {}

    /** A mark stands there. */
    void keepFree(double x, double y) {
        taken.add(new Box(x - MARK, y - MARK, x + MARK, y + MARK));
    }

    /** Nothing above the first, nothing below the second. */
    void keepBetween(double first, double last) {
        taken.add(new Box(0, Double.NEGATIVE_INFINITY, Svg.WIDTH, first));
        taken.add(new Box(0, last, Svg.WIDTH, Double.POSITIVE_INFINITY));
    }

    boolean hasLeftOut() {
        return hasLeftOut;
    }

    /** Puts a text above or below a place, its middle where wanted, else at its least or its most; once only. */
    void place(Svg svg, String text, double least, double most, double wanted, double y) {
        Told one = new Told(text, wanted, y);
        if (told.contains(one)) {
            return;
        }
        told.add(one);
        double half = Fit.width(text) / 2;
        for (double x : new double[] {wanted, least, most}) {
            for (double foot : new double[] {y + ABOVE, y + BELOW}) {
                Box box = new Box(x - half, foot - HIGH, x + half, foot + 3);
                if (taken.stream().noneMatch(box::meets)) {
                    taken.add(box);
                    svg.text("c-text", Anchor.MIDDLE, x, foot, text);
                    return;
                }
            }
        }
        hasLeftOut = true;
    }
}
