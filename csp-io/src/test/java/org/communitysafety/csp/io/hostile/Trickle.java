package org.communitysafety.csp.io.hostile;

import java.io.ByteArrayInputStream;

/** A slow stream: a byte at a time. */
final class Trickle extends ByteArrayInputStream {

    Trickle(byte[] bytes) {
        super(bytes);
    }

    @Override
    public synchronized int read(byte[] into, int from, int most) {
        return super.read(into, from, Math.min(most, 1));
    }
}
