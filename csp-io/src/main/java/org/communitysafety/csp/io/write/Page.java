package org.communitysafety.csp.io.write;

import java.util.Locale;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Clean;

/** Text for people being set: words never broken, whatever the papers hold made fit to be shown. */
final class Page {

    private final boolean colour;
    private final int most;
    private final StringBuilder text = new StringBuilder();

    Page(Style style) {
        this.colour = style.isColoured();
        this.most = style.getWidth();
    }

    /** An empty line, unless there is one already or nothing stands before it. */
    void gap() {
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    /** A heading over what follows. */
    void heading(String words, String more) {
        gap();
        say(0, 0, Ink.STRONG.of(words.toUpperCase(Locale.ROOT)), Ink.FAINT.of(more.isEmpty() ? "" : "(" + more + ")"));
    }

    /** A paragraph, its first line indented so far and its other lines so far; the runs are set apart by a space. */
    void say(int indent, int hang, Ink.Run... runs) {
        Setting setting = new Setting(indent, hang);
        for (Ink.Run run : runs) {
            setting.add(run);
        }
        setting.end();
    }

    /** A paragraph with a label before it, its lines in one column. */
    void labelled(int indent, int column, String label, Ink.Run... runs) {
        Setting setting = new Setting(indent, column);
        setting.add(Ink.FAINT.of(label));
        setting.moveTo(column);
        for (Ink.Run run : runs) {
            setting.add(run);
        }
        setting.end();
    }

    /** Words on the left, dots, and words on the right; on two lines if there is no room. */
    void leader(int indent, Ink.Run left, Ink.Run right) {
        String start = Clean.text(left.words());
        String end = Clean.text(right.words());
        int dots = most - indent - width(start) - width(end) - 2;
        if (dots < 3) {
            say(indent, indent, left);
            text.append(" ".repeat(Math.max(indent, most - width(end)))).append(inked(right.ink(), end)).append('\n');
            return;
        }
        text.append(" ".repeat(indent)).append(inked(left.ink(), start)).append(' ')
                .append(inked(Ink.FAINT, ".".repeat(dots))).append(' ').append(inked(right.ink(), end)).append('\n');
    }

    /** One line as it stands, of words that are fit to be shown. */
    void row(Ink.Run... runs) {
        for (Ink.Run run : runs) {
            text.append(inked(run.ink(), run.words()));
        }
        text.append('\n');
    }

    private String inked(Ink ink, String words) {
        return colour ? ink.start() + words + ink.end() : words;
    }

    private static int width(String words) {
        return words.codePointCount(0, words.length());
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** One paragraph being set. */
    private final class Setting {
        private final int hang;
        private int column;
        private boolean fresh = true;

        Setting(int indent, int hang) {
            this.hang = hang;
            text.append(" ".repeat(indent));
            column = indent;
        }

        void moveTo(int wanted) {
            if (column < wanted) {
                text.append(" ".repeat(wanted - column));
                column = wanted;
                fresh = true;
            }
        }

        void add(Ink.Run run) {
            String words = Clean.text(run.words());
            if (words.isEmpty()) {
                return;
            }
            for (String word : words.split(run.tight() ? "(?<=[,;]) " : " ")) {
                int length = width(word);
                if (!fresh && column + 1 + length > most) {
                    text.append('\n').append(" ".repeat(hang));
                    column = hang;
                } else if (!fresh) {
                    text.append(' ');
                    column++;
                }
                text.append(inked(run.ink(), word));
                column += length;
                fresh = false;
            }
        }

        void end() {
            text.append('\n');
        }
    }
}
