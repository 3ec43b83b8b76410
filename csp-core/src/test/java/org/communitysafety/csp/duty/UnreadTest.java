package org.communitysafety.csp.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadTest {

    @ParameterizedTest
    @CsvSource({
        "/plan/actions, /plan/actions, true",
        "/plan/actions/3/due, /plan/actions, true",
        "/plan, /plan/actions, true",
        "'', /plan/actions, true",
        "/plan/actionsMore, /plan/actions, false",
        "/plan/act, /plan/actions, false",
        "/records, /plan/actions, false"
    })
    void a_part_bears_on_a_collection_that_it_lies_in_or_takes_in(String pointer, String collection, boolean bears) {
        List<String> found = Unread.parts(List.of(pointer)).in(List.of("/partnership", collection));
        assertThat(found).isEqualTo(bears ? List.of(pointer) : List.of());
    }

    @Test
    void nothing_unread_is_nothing() {
        assertThat(Unread.parts(List.of())).isSameAs(Unread.NOTHING);
        assertThat(Unread.NOTHING.in(List.of(""))).isEmpty();
    }
}
