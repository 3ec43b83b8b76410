package org.communitysafety.csp.examples.cli;

/** What is still done if the program is ended from outside, until it is closed. */
final class AtTheEnd implements AutoCloseable {

    private final Thread ending;

    private AtTheEnd(Runnable what) {
        this.ending = new Thread(what);
    }

    /** Sees that it is done. */
    static AtTheEnd of(Runnable what) {
        AtTheEnd end = new AtTheEnd(what);
        Runtime.getRuntime().addShutdownHook(end.ending);
        return end;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException underWay) {
            // The program is ending already, and it is being done.
        }
    }
}
