package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.communitysafety.csp.io.read.Read;
import org.jspecify.annotations.Nullable;

/** Whether all that a reader calls wholly read is what was written. */
final class Kept {

    private final Read<?> read;

    private Kept(Read<?> read) {
        this.read = read;
    }

    /**
     * Fails where something is lacking or is another thing, and no unread path is at, above or under it.
     *
     * @param written the papers as they were written
     * @param kept what was read of them, written again
     */
    static void assertAllKept(Read<?> read, JsonNode written, JsonNode kept) {
        new Kept(read).check("", written, kept);
    }

    private void check(String pointer, JsonNode written, @Nullable JsonNode kept) {
        if (kept == null) {
            assertThat(read.isWhollyRead(pointer)).as(pointer + " is lacking").isFalse();
        }
        if (written.isObject()) {
            written.properties().forEach(field -> {
                String inner = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
                check(inner, field.getValue(), kept == null ? null : kept.get(field.getKey()));
            });
        } else if (written.isArray() && !pointer.contains("/extensions/")) {
            items(pointer, written, kept);
        } else if (kept != null && !pointer.contains("/extensions/") && read.isWhollyRead(pointer)) {
            if (written.isNumber()) {
                assertThat(kept.decimalValue()).as(pointer).isEqualByComparingTo(written.decimalValue());
            } else {
                assertThat(kept).as(pointer).isEqualTo(written);
            }
        }
    }

    private void items(String pointer, JsonNode written, @Nullable JsonNode kept) {
        boolean whole = kept != null && kept.size() == written.size();
        assertThat(whole || !read.isWhollyRead(pointer)).as(pointer + " is lacking an item").isTrue();
        for (int i = 0; i < written.size(); i++) {
            JsonNode id = written.get(i).get("id");
            if (whole || kept == null) {
                check(pointer + "/" + i, written.get(i), whole ? kept.get(i) : null);
            } else if (id != null) {
                check(pointer + "/" + i, written.get(i), withId(kept, id));
            }
        }
    }

    private static @Nullable JsonNode withId(JsonNode list, JsonNode id) {
        for (JsonNode item : list) {
            if (id.equals(item.get("id"))) {
                return item;
            }
        }
        return null;
    }
}
