package org.communitysafety.csp.io.chart;

import java.util.List;
import org.communitysafety.csp.io.words.Clean;
import org.jspecify.annotations.Nullable;

/** Marks on a picture, as text of SVG. Text is cleaned and escaped here and nowhere else. Not thread-safe. */
final class Svg {

    /** How wide every picture is, in units; as high as it must be. */
    static final double WIDTH = 320;

    /** How high a line of text is, in units. */
    static final double LINE = 18;

    /** Most pictures need no more. */
    private static final int ROOM = 6000;

    private final StringBuilder out = new StringBuilder(ROOM);

    /** The whole picture, {@code height} units high. */
    static String whole(String id, String title, String summary, double height, Svg body) {
        Svg svg = new Svg();
        svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        svg.attribute("class", "c-svg");
        svg.out.append(" viewBox=\"0 0 ");
        svg.number(WIDTH).append(' ');
        svg.number(height).append('"');
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
        escaped(text, out.append('>')).append("</").append(element).append(">\n");
    }

    /** A line from one place to another, and so on: of each four numbers, the first two tell from where. */
    void line(String look, double... ends) {
        begin(look);
        for (int i = 0; i < ends.length; i += 2) {
            place(i == 0 ? "M" : i % 4 == 0 ? " M" : " L", ends[i], ends[i + 1]);
        }
        out.append("\"/>\n");
    }

    /** What lies between corners: of each two numbers, how far from the left and from the top. */
    void shape(String look, double... corners) {
        begin(look);
        for (int i = 0; i < corners.length; i += 2) {
            place(i == 0 ? "M" : " L", corners[i], corners[i + 1]);
        }
        out.append(" Z\"/>\n");
    }

    private void begin(String look) {
        out.append("<path");
        attribute("class", look);
        out.append(" d=\"");
    }

    private void place(String how, double x, double y) {
        out.append(how);
        number(x).append(' ');
        number(y);
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
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        out.append("/>\n");
    }

    void circle(String look, double x, double y, double radius) {
        out.append("<circle");
        attribute("class", look);
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        out.append("/>\n");
    }

    /** A pattern of 8 by 8 units: its ground, and strokes over it. */
    void pattern(String id, String look, String strokes) {
        out.append("<pattern");
        attribute("id", id);
        attribute("class", look);
        attribute("width", 8);
        attribute("height", 8);
        attribute("patternUnits", "userSpaceOnUse");
        out.append(">\n");
        rect("c-ground", 0, 0, 8, 8);
        if (!strokes.isEmpty()) {
            begin("c-strokes");
            out.append(strokes).append("\"/>\n");
        }
        out.append("</pattern>\n");
    }

    void text(String look, Anchor anchor, double x, double y, String text) {
        out.append("<text");
        attribute("class", look + anchor.look);
        attribute("x", x);
        attribute("y", y);
        escaped(text, out.append('>')).append("</text>\n");
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

    /** A value that code writes, or an id of {@link Ids}: nothing in it needs to be escaped. */
    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value).append('"');
    }

    /** To a tenth of a unit. */
    private StringBuilder number(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        if (value < 0 && tenths > 0) {
            out.append('-');
        }
        out.append(tenths / 10);
        return tenths % 10 == 0 ? out : out.append('.').append(tenths % 10);
    }

    private static StringBuilder escaped(String text, StringBuilder out) {
        String clean = Clean.text(text);
        int done = 0;
        for (int i = 0; i < clean.length(); i++) {
            String instead = instead(clean.charAt(i));
            if (instead != null) {
                out.append(clean, done, i).append(instead);
                done = i + 1;
            }
        }
        return out.append(clean, done, clean.length());
    }

    /** What stands for a sign that would be taken for one of SVG; null for any other. */
    private static @Nullable String instead(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
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
