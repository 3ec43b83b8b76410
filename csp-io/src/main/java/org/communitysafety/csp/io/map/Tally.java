package org.communitysafety.csp.io.map;

/** What a sheet is counted by as its rows are read. */
final class Tally {

    private int rows;
    private int unread;
    private int passed;
    private int undated;

    /** A row of its own: neither passed over nor the heading of a group. */
    void row() {
        rows++;
    }

    /** A row, or a part of one, that could not be read. */
    void unread() {
        unread++;
    }

    /** A row that the mapping passes over. */
    void passed() {
        passed++;
    }

    /** A status for which no date is known. */
    void undatedStatus() {
        undated++;
    }

    int undated() {
        return undated;
    }

    int rows() {
        return rows;
    }

    int unreadRows() {
        return unread;
    }

    int passedRows() {
        return passed;
    }
}
