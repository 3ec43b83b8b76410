package org.communitysafety.csp.examples.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.plan.Action;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

    @Test
    void a_document_is_written_as_it_stands_here() {
        assertThat(MarkdownWriter.write(Sample.of("A plan"))).isEqualTo("""
                # A plan

                ## Introduction

                This is **strong**, this is *stressed*, and [section 6](<https://www.legislation.gov.uk/ukpga/1998/37/section/6>) leads away.

                > **Draft for legal approval:** Authorities must plan. ([CDA 1998 s.6(1)(a)](<https://www.legislation.gov.uk/ukpga/1998/37/section/6>); SI 2007/1830 reg 10)

                > **To be written:** Say who was asked.

                ### Actions

                *Actions of the year*

                | Action | Lead | When |
                | --- | --- | --- |
                | **Patrol the High Street** | Kent Police | March 2025 |
                | **Train \\| staff** |  | ongoing |

                #### Steps

                - First
                - Second

                > **Not all was read:** The measures were not read.

                ### Actions

                The heading stands twice.
                """);
    }

    @Test
    void words_that_mean_to_do_harm_stay_words() {
        String text = MarkdownWriter.write(Sample.hostile());
        assertThat(text).doesNotContain("\u202e", "\u0007", "\u001b");
        assertThat(text.replaceAll("\\\\[\\\\`*_\\[\\]<>|~#@&$./=+:-]", "")).doesNotContain("<script", "&lt;", "**bold**", "](javascript");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("- no list") || line.startsWith("1. no") || line.startsWith("# no"));
        assertThat(text.lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(c -> c == '|').count()).isEqualTo(3));
    }

    /** CommonMark takes a sign beside any space for a sign that is written, also beside one that does not break. */
    @Test
    void a_row_heading_beside_a_space_that_does_not_break_is_strong() {
        Document document = Document.titled("A plan")
                .table(Table.of("A table", "No", "Action").withRowHeadings().row("1.1\u00a0", "Patrol").row("\u2007 1.2", "Train")).build();
        assertThat(MarkdownWriter.write(document)).contains("| **1\\.1**\u00a0 | Patrol |", "| \u2007 **1\\.2** | Train |");
    }
}
