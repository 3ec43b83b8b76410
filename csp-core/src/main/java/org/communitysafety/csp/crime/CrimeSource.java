package org.communitysafety.csp.crime;

/**
 * One file that was read.
 *
 * @param name as the caller gave it
 * @param records how many records of it were read, of whatever area and month
 * @param unread how many rows of it could not be read
 * @param again how many of its records stand in another file that was read before, and were counted there alone
 * @param stopped whether reading stopped before its end, so that nobody knows how many rows were not read
 */
public record CrimeSource(String name, long records, long unread, long again, boolean stopped) {

    /** Whether all of it was read and counted. */
    public boolean isWhole() {
        return unread == 0 && again == 0 && !stopped;
    }
}
