package org.communitysafety.csp.io.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes rows of what the parser finds, and knows how far a row had come where the parser broke off. */
final class RowMaker extends AbstractBaseCsvCallbackHandler<SheetRow> {

    private static final String[] NONE = new String[0];

    private final int linesBefore;
    private @Nullable String[] texts = new String[32];
    private boolean @Nullable [] quoted;
    private int count;
    private int line = 1;

    /** @param linesBefore how many lines stand before the parser's first */
    RowMaker(int linesBefore) {
        this.linesBefore = linesBefore;
        this.line = linesBefore + 1;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = linesBefore + (int) startingLineNumber;
        count = 0;
        quoted = null;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
        if (index == texts.length) {
            texts = Arrays.copyOf(texts, index * 2);
        }
        if (!isSame(texts[index], buffer, offset, length)) {
            texts[index] = length == 0 ? "" : new String(buffer, offset, length);
        }
        if (isQuoted) {
            if (quoted == null) {
                quoted = new boolean[texts.length];
            } else if (index >= quoted.length) {
                quoted = Arrays.copyOf(quoted, texts.length);
            }
            quoted[index] = true;
        }
        count = index + 1;
    }

    /** Whether the text is that of the cell above, as it often is: then it need not be made again. */
    private static boolean isSame(@Nullable String above, char[] buffer, int offset, int length) {
        if (above == null || above.length() != length || length > 0 && above.charAt(length - 1) != buffer[offset + length - 1]) {
            return false;
        }
        for (int i = 0; i < length - 1; i++) {
            if (above.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected SheetRow buildRecord() {
        return soFar();
    }

    /** The cells of the row at hand that were read. */
    SheetRow soFar() {
        return new SheetRow(line, count == 0 ? NONE : Arrays.copyOf(texts, count), quoted);
    }
}
