package org.communitysafety.csp.examples.cli;

import java.io.PrintWriter;

/** How far many reviews have come, on one line of a terminal that a person is looking at; nothing where nobody is. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final long OFTEN = SECOND / 4;

    private final PrintWriter errors;
    private final boolean watched;
    private final long start = System.nanoTime();
    private long told = start;
    private int reviewed;
    private int faulty;
    private int width;

    Progress(Terminal terminal) {
        this.errors = terminal.errors();
        this.watched = terminal.watched();
    }

    /** One more, with so many faults. */
    void add(int faults) {
        reviewed++;
        faulty += faults;
        long now = System.nanoTime();
        if (watched && now - told >= OFTEN) {
            told = now;
            show();
        }
    }

    /** Shows the line. */
    void show() {
        hide();
        String line = words(System.nanoTime() - start);
        errors.print(line);
        errors.flush();
        width = line.length();
    }

    /** The line at that time after the start. */
    String words(long nanoseconds) {
        long rate = nanoseconds <= 0 ? 0 : reviewed * SECOND / nanoseconds;
        return reviewed + " reviewed, " + rate + " a second, " + faulty + (faulty == 1 ? " fault" : " faults");
    }

    /** Takes the line away, so that other lines can be written. */
    void hide() {
        if (width > 0) {
            errors.print("\r" + " ".repeat(width) + "\r");
            errors.flush();
            width = 0;
        }
    }
}
