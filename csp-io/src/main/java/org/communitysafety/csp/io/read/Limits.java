package org.communitysafety.csp.io.read;

/**
 * How much a reader takes before it stops: what is beyond a limit is a fault, never a crash. Where sound papers are beyond
 * a limit, set a higher one with {@link ReadOptions#withLimits(Limits)}: the fault itself advises only whoever keeps the papers.
 *
 * @param bytes of one input, at most 512 MiB
 * @param depth of nested objects and arrays
 * @param items in one list
 * @param textLength of one text, in UTF-16 units
 * @param faults told of one input; reading stops at the one after
 */
public record Limits(int bytes, int depth, int items, int textLength, int faults) {

    /** 64 MiB, depth 32, 200,000 items, texts of 1,000,000, 10,000 faults. */
    public static final Limits USUAL = new Limits(64 << 20, 32, 200_000, 1_000_000, 10_000);

    /** @throws IllegalArgumentException if one is not positive, or bytes are more than 512 MiB */
    public Limits {
        if (bytes < 1 || depth < 1 || items < 1 || textLength < 1 || faults < 1) {
            throw new IllegalArgumentException("a limit must be at least 1");
        }
        if (bytes > 1 << 29) {
            throw new IllegalArgumentException("the limit on bytes must be at most 512 MiB");
        }
    }

    /** These limits with another one on bytes. */
    public Limits withBytes(int most) {
        return new Limits(most, depth, items, textLength, faults);
    }

    /** These limits with another one on depth. */
    public Limits withDepth(int most) {
        return new Limits(bytes, most, items, textLength, faults);
    }

    /** These limits with another one on items. */
    public Limits withItems(int most) {
        return new Limits(bytes, depth, most, textLength, faults);
    }

    /** These limits with another one on the length of a text. */
    public Limits withTextLength(int most) {
        return new Limits(bytes, depth, items, most, faults);
    }

    /** These limits with another one on faults. */
    public Limits withFaults(int most) {
        return new Limits(bytes, depth, items, textLength, most);
    }
}
