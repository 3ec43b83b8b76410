package org.communitysafety.csp.io.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives at least a byte whenever it is asked for some, until its end. One that gives none now and then, as it should not, would
 * be taken by some readers to be at its end, so that the rest were lost in silence, and be asked again for ever by others.
 */
public final class SteadyStream extends FilterInputStream {

    private SteadyStream(InputStream in) {
        super(in);
    }

    /** The same stream, giving steadily. */
    public static InputStream of(InputStream in) {
        return new SteadyStream(in);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = in.read(into, from, most);
        if (read != 0 || most == 0) {
            return read;
        }
        int one = in.read();
        if (one < 0) {
            return -1;
        }
        into[from] = (byte) one;
        return 1;
    }
}
