package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communitysafety.csp.duty.DutyId;
import org.junit.jupiter.api.Test;

class NotSettledTest {

    @Test
    void it_holds_the_rows_of_the_register_whose_text_was_not_read_and_no_other() {
        List<String> unread = RegisterRow.all().stream().filter(row -> !row.isRead()).map(RegisterRow::id).toList();
        assertThat(unread).hasSize(27);
        assertThat(NotSettled.all()).extracting(row -> row.id().value()).containsExactlyElementsOf(unread);
    }

    @Test
    void none_of_them_is_encoded_and_each_says_why() {
        for (NotSettled row : NotSettled.all()) {
            assertThat(Statute.catalogue().find(row.id())).isEmpty();
            assertThat(row.title()).isNotBlank();
            String basis = RegisterRow.of(row.id().value()).confidence();
            assertThat(row.why()).startsWith("Its text was not read")
                    .contains(basis.equals("memory") ? "from memory" : "what others say");
            assertThat(NotSettled.find(row.id())).contains(row);
        }
        assertThat(NotSettled.find(DutyId.of("CDA98-6-1-A"))).isEmpty();
    }
}
