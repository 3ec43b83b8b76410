package org.communitysafety.csp.io.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.communitysafety.csp.io.words.Clean;

/** Marks on a picture, as text of SVG. Text is cleaned and escaped here and nowhere else. Not thread-safe. */
final class Svg {

    /** How wide every picture is, in units; as high as it must be. */
    static final double WIDTH = 320;

    /** How high a line of text is, in units. */
    static final double LINE = 18;

    private final StringBuilder out = new StringBuilder();

    /** The whole picture, {@code height} units high. */
    static String whole(String id, String title, String summary, double height, Svg body) {
        Svg svg = new Svg();
        svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        svg.attribute("class", "c-svg");
        svg.attribute("viewBox", "0 0 " + number(WIDTH) + " " + number(height));
        svg.attribute("role", "img");
        svg.attribute("aria-labelledby", id + "-title " + id + "-desc");
        svg.out.append(">\n");
        svg.labelling("title", id, title);
        svg.labelling("desc", id, summary);
        return svg.out.append(body.out).append("</svg>\n").toString();
    }

    private void labelling(String element, String id, String text) {
        out.append('<').append(element);
        attribute("id", id + '-' + element);
        out.append('>').append(escaped(text)).append("</").append(element).append(">\n");
    }

    void line(String look, double x1, double y1, double x2, double y2) {
        path(look, "M" + at(x1, y1) + " L" + at(x2, y2));
    }

    void path(String look, String path) {
        out.append("<path");
        attribute("class", look);
        attribute("d", path);
        out.append("/>\n");
    }

    void rect(String look, double x, double y, double width, double height) {
        filled(look, "", x, y, width, height);
    }

    /** Filled with the pattern that has the id; with none if that is empty. */
    void filled(String look, String pattern, double x, double y, double width, double height) {
        out.append("<rect");
        attribute("class", look);
        if (!pattern.isEmpty()) {
            attribute("fill", "url(#" + pattern + ")");
        }
        attribute("x", number(x));
        attribute("y", number(y));
        attribute("width", number(width));
        attribute("height", number(height));
        out.append("/>\n");
    }

    void circle(String look, double x, double y, double radius) {
        out.append("<circle");
        attribute("class", look);
        attribute("cx", number(x));
        attribute("cy", number(y));
        attribute("r", number(radius));
        out.append("/>\n");
    }

    /** A pattern of 8 by 8 units: its ground, and strokes over it. */
    void pattern(String id, String look, String strokes) {
        out.append("<pattern");
        attribute("id", id);
        attribute("class", look);
        attribute("width", "8");
        attribute("height", "8");
        attribute("patternUnits", "userSpaceOnUse");
        out.append(">\n");
        rect("c-ground", 0, 0, 8, 8);
        if (!strokes.isEmpty()) {
            path("c-strokes", strokes);
        }
        out.append("</pattern>\n");
    }

    void text(String look, Anchor anchor, double x, double y, String text) {
        out.append("<text");
        attribute("class", look + anchor.look);
        attribute("x", number(x));
        attribute("y", number(y));
        out.append('>').append(escaped(text)).append("</text>\n");
    }

    /** Lines of text, one under the other; gives the place of the line after. */
    double lines(String look, Anchor anchor, double x, double y, List<String> lines) {
        double at = y;
        for (String line : lines) {
            text(look, anchor, x, at, line);
            at += LINE;
        }
        return at;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** To a tenth of a unit. */
    static String number(double value) {
        BigDecimal tenths = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return (tenths.signum() == 0 ? BigDecimal.ZERO : tenths.stripTrailingZeros()).toPlainString();
    }

    private static String escaped(String text) {
        return Clean.text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Which end of a text stands where it is put. */
    enum Anchor {
        START(""),
        MIDDLE(" c-middle"),
        END(" c-end");

        private final String look;

        Anchor(String look) {
            this.look = look;
        }
    }
}
