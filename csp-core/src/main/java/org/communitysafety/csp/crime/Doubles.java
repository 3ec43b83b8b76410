package org.communitysafety.csp.crime;

/**
 * Which records were met in which file, so that one that stands in two is counted once. What says the same within one file is as many
 * records: of each the greatest number is counted that any one file has. Only so many records are kept.
 */
final class Doubles {

    /** So many different records are told apart; 24 bytes for each at most. */
    static final int MOST = 1 << 19;

    private static final int MOST_FILES = 1 << 16;
    private static final int MOST_TIMES = 0xff;
    private static final int FILE = 16;
    private static final int BEST = 8;

    private static final long[] TOO_MANY = {};

    private long[] keys = new long[1 << 12];
    /** The file that the record was last met in, and how often: in the one file of those before that has most, and in this one. */
    private int[] met = new int[1 << 12];
    private int different;

    /**
     * Takes the next record.
     *
     * @param key the same for two records exactly if they are one
     * @param file the number of the file it stands in; files come one after the other
     * @return the number of the file before in which it was counted; -1 if it is to be counted now
     */
    int file(long key, int file) {
        if (isFull()) {
            return -1;
        }
        if (file >= MOST_FILES) {
            keys = TOO_MANY;
            return -1;
        }
        int at = slot(key == 0 ? 1 : key);
        if (keys[at] == 0) {
            keys[at] = key == 0 ? 1 : key;
            met[at] = file << FILE | 1;
            grow();
            return -1;
        }
        int last = met[at] >>> FILE;
        int best = met[at] >>> BEST & MOST_TIMES;
        int times = met[at] & MOST_TIMES;
        if (last != file) {
            best = Math.max(best, times);
            times = 0;
        }
        times = Math.min(MOST_TIMES, times + 1);
        met[at] = file << FILE | best << BEST | times;
        return times <= best ? last : -1;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ key >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        if (++different > MOST) {
            keys = TOO_MANY;
            met = new int[0];
        } else if (different * 2 > keys.length) {
            long[] keysBefore = keys;
            int[] metBefore = met;
            keys = new long[keysBefore.length * 2];
            met = new int[keys.length];
            for (int i = 0; i < keysBefore.length; i++) {
                if (keysBefore[i] != 0) {
                    int at = slot(keysBefore[i]);
                    keys[at] = keysBefore[i];
                    met[at] = metBefore[i];
                }
            }
        }
    }

    /** Whether there were too many records, or files, to tell. */
    boolean isFull() {
        return keys == TOO_MANY;
    }
}
