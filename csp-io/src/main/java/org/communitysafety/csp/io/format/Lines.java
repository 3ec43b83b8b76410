package org.communitysafety.csp.io.format;

import java.util.Arrays;

/** The lines and columns of a text in UTF-8. A column counts characters, as an editor does. */
final class Lines {

    private static final int BLOCK = 1024;

    private final byte[] utf8;
    private final int[] starts;
    /** How many characters begin before each block of bytes: so that a column on a very long line is found at once. */
    private final int[] charactersBefore;

    Lines(byte[] utf8) {
        this.utf8 = utf8;
        this.charactersBefore = new int[utf8.length / BLOCK + 1];
        int[] found = new int[64];
        int lines = 1;
        int characters = 0;
        for (int i = 0; i < utf8.length; i++) {
            if (i % BLOCK == 0) {
                charactersBefore[i / BLOCK] = characters;
            }
            byte b = utf8[i];
            if ((b & 0xc0) != 0x80) {
                characters++;
            }
            if (b == '\n' || (b == '\r' && (i + 1 == utf8.length || utf8[i + 1] != '\n'))) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = i + 1;
            }
        }
        if (utf8.length % BLOCK == 0) {
            charactersBefore[utf8.length / BLOCK] = characters;
        }
        this.starts = Arrays.copyOf(found, lines);
    }

    /** The line of a byte, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of a byte in its line, from 1. */
    int column(int offset) {
        return column(offset, line(offset));
    }

    /** The column of a byte in its line, which is known, from 1. */
    int column(int offset, int line) {
        int start = starts[line - 1];
        return 1 + (offset - start < BLOCK ? characters(start, offset) : characters(offset) - characters(start));
    }

    private int characters(int before) {
        int block = before / BLOCK;
        return charactersBefore[block] + characters(block * BLOCK, before);
    }

    /** How many characters begin from one byte on and before another. */
    private int characters(int from, int before) {
        int characters = 0;
        for (int i = from; i < before; i++) {
            characters += (utf8[i] & 0xc0) == 0x80 ? 0 : 1;
        }
        return characters;
    }
}
