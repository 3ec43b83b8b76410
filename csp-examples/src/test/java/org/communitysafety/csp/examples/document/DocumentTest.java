package org.communitysafety.csp.examples.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    @Test
    void a_heading_that_leaves_out_a_level_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Document.titled("T").heading(2, "Below").build())
                .withMessageContaining("Below");
        assertThatIllegalArgumentException().isThrownBy(() -> Document.titled("T").heading(1, "A").heading(3, "C").build());
        assertThat(Document.titled("T").heading(1, "A").heading(2, "B").heading(3, "C").heading(1, "D").build().headings()).hasSize(4);
    }

    @Test
    void a_table_that_does_not_fit_its_headings_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of("Actions", "Action", "Lead").row("one").build());
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of("Actions", "Action", " ").row("one", "two").build());
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of(" ", "Action").row("one").build());
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of("Actions", "Action").build());
    }

    @Test
    void a_sentence_of_law_that_cites_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Document.titled("T").legal("It must be done."));
        assertThatIllegalArgumentException().isThrownBy(() -> Document.titled("T").note(Mark.LEGAL_DRAFT, "It must be done."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http://example.org", "https://example.org/\"onclick=x", "https://example.org/a b", "//x"})
    void a_link_to_anything_but_a_page_is_refused(String link) {
        assertThatIllegalArgumentException().isThrownBy(() -> Run.link("here", link));
    }

    @Test
    void words_lose_what_hides_them_or_turns_them_round_and_every_space_is_one() {
        assertThat(Run.of("a\nb\tc\u00a0d\u202ee\u0007").words()).doesNotContain("\n", "\t", "\u202e", "\u0007").startsWith("a b c");
        assertThat(Run.link("here", "").link()).isEmpty();
    }

    @Test
    void every_line_of_words_is_a_paragraph() {
        assertThat(Document.titled("T").paragraph("one\r\n\r\n two \nthree").build().parts())
                .isEqualTo(List.of(new Paragraph(List.of(Run.of("one"))), new Paragraph(List.of(Run.of("two"))),
                        new Paragraph(List.of(Run.of("three")))));
    }

    @Test
    void a_table_or_list_without_anything_in_it_is_left_out() {
        assertThat(Document.titled("T").bullets(List.of()).table(Table.of("Actions", "Action")).build().parts()).isEmpty();
    }
}
