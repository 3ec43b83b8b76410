package org.communitysafety.csp.io.page;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.communitysafety.csp.io.bytes.Bytes;

/** A page as it is written, in UTF-8. Not thread-safe. */
final class PageBytes implements TemplateOutput {

    /** Room for most pages, so that few are moved while they are written. */
    private static final int ROOM = 1 << 19;

    /** What a longer text is turned into bytes by: there the detour over bytes of its own is the shorter way. */
    private static final int LONG = 40;

    private static final boolean[] IN_NAMES = inNames();

    private byte[] bytes = new byte[ROOM];
    private int length;

    private static boolean[] inNames() {
        boolean[] in = new boolean['~' + 1];
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789- ".chars().forEach(c -> in[c] = true);
        return in;
    }

    @Override
    public void writeContent(String text) {
        if (text.length() > LONG || !writePlain(text)) {
            write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void writeBinaryContent(byte[] text) {
        write(text);
    }

    @Override
    public void writeContent(String text, int from, int to) {
        writeContent(text.substring(from, to));
    }

    /** Whether all of it was ASCII, and is written; if not, nothing is. */
    private boolean writePlain(String text) {
        int most = text.length();
        makeRoom(most);
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < most; i++) {
            char c = text.charAt(i);
            if (c > '~') {
                return false;
            }
            to[at++] = (byte) c;
        }
        length = at;
        return true;
    }

    /**
     * Writes words of people into a body of a page, if all of them are letters and signs that stand there as they are.
     *
     * @return whether they are; if not, nothing is written
     */
    boolean writeBody(String words) {
        byte[] plain = Bytes.ofPlainWords(words);
        if (plain == null) {
            return false;
        }
        write(plain);
        return true;
    }

    /**
     * Writes a name that is of letters, digits and the like, after one {@code #} at most: nothing in it means anything in an attribute.
     *
     * @return whether it is such a name; if not, nothing is written
     */
    boolean writeName(String name) {
        int most = name.length();
        makeRoom(most);
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < most; i++) {
            char c = name.charAt(i);
            if (c > '~' || (!IN_NAMES[c] && !(c == '#' && i == 0))) {
                return false;
            }
            to[at++] = (byte) c;
        }
        length = at;
        return true;
    }

    private void write(byte[] more) {
        makeRoom(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
