package org.communitysafety.csp.crime;

/**
 * One file that was read.
 *
 * @param name as the caller gave it
 * @param records how many records of it were read, of whatever area and month
 * @param unread how many rows of it could not be read
 * @param stopped whether reading stopped before its end, so that nobody knows how many rows were not read
 */
public record CrimeSource(String name, long records, long unread, boolean stopped) {

    /** Whether all of it was read. */
    public boolean isWhole() {
        return unread == 0 && !stopped;
    }
}
