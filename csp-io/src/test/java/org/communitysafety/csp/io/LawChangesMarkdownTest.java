package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Correction;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.LawHistory;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Turn;
import org.communitysafety.csp.statute.Statute;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/** The changes of the law in the repository are those that the rules give. */
class LawChangesMarkdownTest {

    private static final Path KEPT = Path.of("..", "csp-core", "LAW-CHANGES.md");
    private static final Path WRITTEN = Path.of("target", "LAW-CHANGES.md");
    private static final String TEXT = LawChangesMarkdown.of(Statute.catalogue());

    @Test
    void the_changes_in_the_repository_are_those_of_the_rules() throws IOException {
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, TEXT, UTF_8);
        String kept = Files.exists(KEPT) ? Files.readString(KEPT, UTF_8) : "";
        assertThat(kept.equals(TEXT))
                .as("csp-core/LAW-CHANGES.md is of other rules: read csp-io/target/LAW-CHANGES.md, then run "
                        + "cp csp-io/target/LAW-CHANGES.md csp-core/LAW-CHANGES.md to rewrite it")
                .isTrue();
    }

    @Test
    void every_duty_stands_in_it_once_with_its_days_and_leads_to_the_rule_book() {
        String rules = RulesMarkdown.of(Statute.catalogue());
        for (Duty duty : Statute.catalogue().getDuties()) {
            String anchor = duty.getId().value().toLowerCase(Locale.ROOT);
            Pattern start = Pattern.compile("\\| [^|]+ \\| \\[" + duty.getId() + "]\\(RULES\\.md#" + anchor + "\\) [^|]+ \\| [^|]+ \\| .*");
            List<String> rows = TEXT.lines().filter(line -> start.matcher(line).matches()).toList();
            assertThat(rows).as("%s", duty).hasSize(1);
            assertThat(rules).contains("<a id=\"" + anchor + "\"></a>");
            String row = rows.get(0);
            assertThat(row).contains(" | " + Words.english().day(duty.getInForce().from()) + " | "
                    + duty.getInForce().to().map(Words.english()::day).orElse("") + " | ");
        }
    }

    @Test
    void notices_stand_under_their_version_and_in_the_rule_book() {
        Duty duty = Statute.catalogue().find(DutyId.of("CDA98-6-1-C")).orElseThrow();
        LawVersion corrected = new LawVersion("2027-01", LocalDate.of(2027, 1, 2), "A reading was put right.", List.of(new Correction(
                duty.getProvision(), Set.of(duty.getId()), List.of(Turn.of(Outcome.SHOWN, Outcome.FOR_JUDGEMENT)),
                "A heading alone counts no more.", "It says nothing of substance.")));
        Catalogue later = new Catalogue(LawHistory.of(corrected, Statute.catalogue().getHistory().newest()), Statute.catalogue().getChapters());
        assertThat(LawChangesMarkdown.of(later)).contains("""
                ### 2027-01, 2 January 2027

                A reading was put right.

                - **CDA 1998 s.6(1)(c):** A heading alone counts no more. Answers turn from "set out" to "a person must decide". It says nothing \
                of substance. Duties: [CDA98-6-1-C](RULES.md#cda98-6-1-c).

                ### 2026""");
        assertThat(RulesMarkdown.of(later)).contains(
                "- **Answered otherwise since 2027-01:** A heading alone counts no more. It says nothing of substance.\n");
    }
}
