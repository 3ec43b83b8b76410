package org.communitysafety.csp.examples.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static Table table(String lead) {
        return Table.of("Actions", "Action", "Lead").row("Patrol the High Street", lead).build();
    }

    @Test
    void tables_with_the_same_headings_have_columns_of_one_width_which_come_to_the_whole() {
        Table one = table("Kent Police");
        Table other = table("Everybody in the partnership who can be found on the day");
        Table alone = Table.of("Risks", "Risk", "Owner").row("Fire", "Fire service").build();
        ColumnWidths widths = new ColumnWidths(Document.titled("A plan").add(one).add(other).add(alone).build(), 9_000);
        assertThat(widths.of(one)).isEqualTo(widths.of(other)).isNotEqualTo(widths.of(alone));
        assertThat(Arrays.stream(widths.of(one)).sum()).isEqualTo(9_000);
        assertThat(widths.of(one)).isNotEqualTo(new ColumnWidths(Document.titled("A plan").add(one).build(), 9_000).of(one));
    }
}
