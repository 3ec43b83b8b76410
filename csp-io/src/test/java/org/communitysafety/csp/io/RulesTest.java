package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.api.Test;

/** The rule book in the repository is the one that the rules give. */
class RulesTest {

    private static final Path KEPT = Path.of("..", "csp-core", "RULES.md");
    private static final Path WRITTEN = Path.of("target", "RULES.md");
    private static final String TEXT = RulesMarkdown.of(Statute.catalogue());

    @Test
    void the_rule_book_in_the_repository_is_that_of_the_rules() throws IOException {
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, TEXT, UTF_8);
        String kept = Files.exists(KEPT) ? Files.readString(KEPT, UTF_8) : "";
        assertThat(kept.equals(TEXT))
                .as("csp-core/RULES.md is of other rules: read csp-io/target/RULES.md, then run "
                        + "cp csp-io/target/RULES.md csp-core/RULES.md to rewrite it")
                .isTrue();
    }

    @Test
    void every_duty_stands_in_it_once_under_an_anchor_of_its_own_with_its_demand() {
        for (Duty duty : Statute.catalogue().getDuties()) {
            String anchor = "<a id=\"" + duty.getId().value().toLowerCase(Locale.ROOT) + "\"></a>\n";
            assertThat(TEXT.split(Pattern.quote(anchor), -1)).as("%s", duty).hasSize(2);
            String entry = entry(duty);
            assertThat(entry).contains("`" + duty.getId() + "`").contains("- **Shown by:** ")
                    .contains("- **Does not prove:** ").contains("- **Where:** ");
            assertThat(entry.replace("\\", "")).contains(duty.getDemand());
            duty.getDoubts().forEach(doubt -> assertThat(entry.replace("\\", "")).contains("- **Not settled:** " + doubt));
        }
    }

    private static String entry(Duty duty) {
        String from = TEXT.substring(TEXT.indexOf("<a id=\"" + duty.getId().value().toLowerCase(Locale.ROOT) + "\"></a>") + 1);
        int next = from.indexOf("<a id=");
        return next < 0 ? from : from.substring(0, next);
    }

    @Test
    void every_link_inside_it_leads_somewhere() {
        List<String> anchors = found("<a id=\"([^\"]+)\"></a>");
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(found("\\]\\(#([^)]+)\\)")).isNotEmpty().allMatch(anchors::contains);
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(TEXT).results().map((MatchResult one) -> one.group(1)).toList();
    }

    @Test
    void what_is_not_proved_follows_from_what_the_machine_can_do() {
        for (Duty duty : Statute.catalogue().getDuties()) {
            String entry = entry(duty);
            if (duty.getBearer() == Bearer.SECRETARY_OF_STATE) {
                assertThat(entry).contains("**Binds only others**").contains("nothing is checked").doesNotContain("**Can be:**");
            } else if (duty.getBearer().isOfPartnership() && entry.contains("**Can be:**")) {
                assertThat(entry).contains(switch (duty.getCheck()) {
                    case COMPUTABLE -> "That they agree does not prove";
                    case PRESENCE -> "That words stand there does not prove";
                    case JUDGEMENT -> "Nothing is decided by the machine.";
                });
                assertThat(entry.contains("Silence is no breach")).isEqualTo(!duty.isSetOutInPaper());
            }
        }
    }

    @Test
    void the_entry_of_the_strategy_on_re_offending_reads_as_a_person_wants_it() {
        assertThat(entry(Statute.catalogue().find(DutyId.of("CDA98-6-1-C")).orElseThrow()))
                .isEqualTo("""
                        a id="cda98-6-1-c"></a>

                        #### s.6(1)(c): Strategy to reduce re-offending

                        `CDA98-6-1-C`, [CDA 1998 s.6(1)(c)](https://www.legislation.gov.uk/ukpga/1998/37/section/6), read to \
                        [5 February 2025](#what-was-read)

                        The responsible authorities must formulate a strategy to reduce re-offending in the area.

                        - **Owed by:** The responsible authorities.
                        - **Strength:** Must.
                        - **Law:** From 1 April 2010 on.
                        - **Where:** England and Wales.
                        - **Concerns:** The plan, and has to be set out there.
                        - **Shown by:** A strategy, objective, action or measure on re-offending.
                        - **Can be:** Does not apply; papers conflict: check; could not be checked; set out; said to be in \
                        another document; a person must decide; not found in the papers read; ask: not in these papers.
                        - **Does not prove:** It is looked for whether this stands in the papers. That words stand there does \
                        not prove that they are true, or enough, or acted on. What is looked for, "a strategy, objective, action \
                        or measure on re-offending", is a sign of it and not the thing itself: to formulate a strategy to reduce \
                        re-offending in the area. Silence is a gap only where the plan was read whole, and then it is the plan \
                        that lacks it.
                        - **One gap with:** [SI2007-1830-R11-1-A-RO](#si2007-1830-r11-1-a-ro) Plan sets out re-offending strategy; [SI2007-3076-R9-AA](#si2007-3076-r9-aa) Plan sets out re-offending strategy

                        """);
    }
}
