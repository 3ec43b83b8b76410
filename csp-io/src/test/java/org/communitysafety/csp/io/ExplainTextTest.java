package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.io.result.Explained;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.api.Test;

/** A duty explained, as an officer reads it. */
class ExplainTextTest {

    private static String explain(String json, ReviewOptions options, String duty) {
        return ExplainText.of(Explained.of(SmallPapers.read(json), options, DutyId.of(duty)), Style.PLAIN);
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void a_duty_that_is_shown_is_explained_from_why_it_applies_to_what_that_does_not_prove() {
        String text = explain(SmallPapers.JSON, ReviewOptions.USUAL, "CDA98-6-1-A");
        assertThat(text).startsWith("Strategy to reduce crime and disorder ....").contains(". set out\n");
        assertThat(inOneLine(text))
                .contains("Applies because it is law in England, for an area that has a plan; a county with districts is none. "
                        + "The papers are for Sevenoaks: two-tier district under Kent County Council, England.")
                .contains("It is law from 1 August 2007 on; asked on 31 March 2024, because it is the 31 March before the plan's "
                        + "year.")
                .contains("Looked at Plan \"Community Safety Plan 2024-25\": in hand only in part.")
                .contains("trategies of the plan: 2; priorities of the plan: none;")
                .contains("Found \"Patrols and early help for repeat victims of crime, ünder one roof.\" (line 39:24; so marked in "
                        + "the papers)")
                .contains("Therefore set out - The papers have a strategy, objective, action or measure on crime and disorder.")
                .contains("and not \"does not apply\": It is for an area that has a plan; a county with districts is none; "
                        + "Sevenoaks is one.")
                .contains("\"papers conflict: check\": The papers state nothing at odds with it.")
                .doesNotContain("\"a person must decide\":")
                .contains("Does not prove It is looked for whether this stands in the papers.");
    }

    @Test
    void the_place_of_evidence_is_where_an_editor_finds_it() {
        String[] lines = SmallPapers.JSON.split("\n");
        assertThat(lines[39 - 1].indexOf("\"Patrols")).isEqualTo(24 - 1);
    }

    @Test
    void a_duty_said_to_be_in_another_document_tells_what_to_ask() {
        String text = inOneLine(explain(SmallPapers.JSON, ReviewOptions.USUAL, "CDA98-6-1-D"));
        assertThat(text)
                .contains("Therefore said to be in another document - The papers say that \"Kent Serious Violence Strategy\" has it. "
                        + "That document was not read.")
                .contains("\"set out\": Nothing in the papers read shows it.")
                .contains("Ask Does \"Kent Serious Violence Strategy\" have");
    }

    @Test
    void a_duty_that_is_not_asked_tells_why() {
        assertThat(inOneLine(explain(SmallPapers.JSON, ReviewOptions.USUAL.on(LocalDate.of(2022, 4, 1)), "CDA98-6-1-D")))
                .contains(" not asked ")
                .contains("Not asked because it is law from 31 January 2023 on, not on 1 April 2022, when it would be asked.")
                .contains("That day, because every duty is asked as at that day.")
                .doesNotContain("Therefore");
    }

    @Test
    void what_is_lacking_stands_beside_what_was_found() {
        assertThat(inOneLine(explain(SmallPapers.JSON, ReviewOptions.USUAL, "CDA98-6-1-B-DRUGS")))
                .contains("Lacks \"TBC\" only holds a place, so it is not evidence. (line 42:7)");
    }

    @Test
    void an_area_that_is_not_known_and_a_fault_are_told() {
        String nowhere = SmallPapers.JSON.replace("\"areas\": [{ \"code\": \"E07000111\" }]", "\"areas\": []");
        assertThat(inOneLine(explain(nowhere, ReviewOptions.USUAL, "CDA98-6-1-A")))
                .contains("Therefore could not be checked - The papers do not tell which area they are for")
                .contains("Looked at Nothing: there was no need.");
        assertThat(inOneLine(explain(SmallPapers.JSON.replace("\"citedFor\"", "\"citedfor\""), ReviewOptions.USUAL, "CDA98-6-1-A")))
                .contains("Beware Part of the file could not be read: 1 fault.");
    }

    @Test
    void every_duty_is_explained_within_a_hundred_columns_with_and_without_papers() {
        for (Duty duty : Statute.catalogue().getDuties()) {
            String entry = ExplainText.of(Statute.catalogue(), duty, Style.PLAIN);
            assertThat(entry).contains("[" + duty.getId() + "]").contains("Does not prove");
            assertThat(inOneLine(entry)).contains(duty.getDemand());
            String answer = explain(SmallPapers.JSON, ReviewOptions.USUAL, duty.getId().value());
            assertThat(answer.lines()).allMatch(line -> line.length() <= 100 || !line.strip().contains(" "));
            assertThat(entry.lines()).allMatch(line -> line.length() <= 100 || !line.strip().contains(" "));
        }
    }

    @Test
    void the_answer_explained_is_that_of_the_review() {
        for (Finding finding : SmallPapers.reviewed().review().findings()) {
            assertThat(inOneLine(explain(SmallPapers.JSON, ReviewOptions.USUAL, finding.duty().getId().value())))
                    .contains("Therefore ").contains(" - " + inOneLine(finding.reason()));
        }
    }
}
