package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communitysafety.csp.io.RulesMarkdown;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.api.Test;

/** The commands that tell of the law itself: rules, explain, changes and impact. */
class LawCommandsTest {

    private static final String SEVENOAKS = "plans/sevenoaks-2024-25.json";

    @Test
    void help_is_told_for_each() {
        for (String command : List.of("rules", "explain", "changes", "impact")) {
            Run run = Run.of(command, "--help");
            assertThat(run.exit()).isZero();
            assertThat(run.out()).startsWith("Usage: csp " + command);
            assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        }
    }

    @Test
    void rules_prints_the_rule_book() {
        assertThat(Run.of("rules").out()).isEqualTo(RulesMarkdown.of(Statute.catalogue()));
    }

    @Test
    void explain_tells_the_entry_of_the_rule_book_whatever_the_case_of_the_id() {
        Run run = Run.of("explain", "cda98-6-1-c");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Strategy to reduce re-offending ").contains("Shown by  ", "Does not prove");
    }

    @Test
    void explain_finds_duties_by_where_they_stand_in_the_law_as_people_cite_it() {
        Run byId = Run.of("explain", "SI2007-1830-R13A");
        for (String cited : List.of("SI 2007/1830 reg 13A", "SI 2007/1830 regulation 13A", "reg. 13A of SI 2007/1830", "regulation 13a")) {
            assertThat(Run.of("explain", cited)).as(cited).isEqualTo(byId);
        }
        for (String cited : List.of("s.6(1)(a)", "section 6(1)(a)", "CDA 1998 s 6(1)(a)", "section 6(1)(a) of the Crime and Disorder Act 1998")) {
            assertThat(Run.of("explain", cited).out()).as(cited).contains("[CDA98-6-1-A]", "[CDA98-6-1-A-ASB-W]").doesNotContain("[CDA98-6-1-B]\n");
        }
        assertThat(Run.of("explain", "section 99")).matches(run -> run.exit() == Exit.USAGE
                && run.err().startsWith("There is no duty 'section 99'."));
    }

    @Test
    void explain_tells_a_rule_of_a_pack_by_its_id_and_that_it_is_no_law() {
        Run run = Run.of("explain", "Plan-Quality:lead-for-every-action");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("A lead for every action ").contains("not law", "[plan-quality:lead-for-every-action]", "--with plan-quality",
                "Shown by");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Run.of("explain", "plan-quality:lead-for-every-acton").err()).contains("Did you mean plan-quality:lead-for-every-action?");
        assertThat(Run.of("explain", "example.gov.uk:lead").err()).startsWith("There is no pack 'example.gov.uk' on the class path.");
        assertThat(Run.of("explain", "a b:c").err()).startsWith("There is no duty and no rule 'a b:c'.");
        Run papers = Run.of("explain", "plan-quality:lead-for-every-action", SEVENOAKS);
        assertThat(papers.exit()).isEqualTo(Exit.USAGE);
        assertThat(papers.err()).contains("csp review PAPERS --with plan-quality");
    }

    @Test
    void duties_lists_rules_of_a_pack_apart_from_the_law() {
        Run run = Run.of("duties", "--on", "2025-03-31", "--with", "plan-quality,guidance");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsSubsequence("STATUTORY GUIDANCE", "NOT LAW: PLAN QUALITY", "[plan-quality:monitoring-cadence]");
    }

    @Test
    void explain_with_papers_tells_how_it_is_answered() {
        Run run = Run.of("explain", "CDA98-6-1-C", SEVENOAKS, "--on", "2024-04-01", "--assume-whole");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Applies because", "asked on 1 April 2024", "Looked at", "taken as whole", "Therefore",
                "not found in the papers read");
    }

    @Test
    void explain_looks_at_the_day_the_papers_are_looked_at() {
        assertThat(Run.of("explain", "SI2007-1830-R12-4-A", SEVENOAKS, "--as-at", "2024-04-02").out())
                .contains("not due until 31 March 2025");
    }

    @Test
    void an_id_that_is_nearly_one_is_asked_back() {
        Run run = Run.of("explain", "CDA98-6-1-CC");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).startsWith("There is no duty 'CDA98-6-1-CC'. Did you mean CDA98-6-1-C?");
        assertThat(Run.of("explain", "everything, please").err())
                .isEqualTo("There is no duty 'everything, please'. 'csp duties' lists all." + System.lineSeparator());
    }

    @Test
    void a_row_that_is_in_the_register_and_not_encoded_says_why() {
        assertThat(Run.of("explain", "si2007-1830-r2-year").err()).startsWith("SI2007-1830-R2-YEAR stands in the register of "
                + "duties and is not encoded. It only says what words of the law mean");
        assertThat(Run.of("explain", "CDA98-5-1-E").err()).contains("It says who is a responsible authority.");
    }

    @Test
    void options_for_papers_want_papers() {
        Run run = Run.of("explain", "CDA98-6-1-C", "--on", "2024-04-01");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("Give the papers' file too.");
    }

    @Test
    void a_day_before_the_law_that_is_encoded_is_refused_by_each() {
        assertThat(Run.of("explain", "CDA98-6-1-A", SEVENOAKS, "--on", "2007-07-31").err()).contains("Give --on a later day.");
        assertThat(Run.of("impact", SEVENOAKS, "--from", "2007-07-31", "--to", "2010-04-01").err())
                .contains("Give --from a later day.");
        Run run = Run.of("changes", "--from", "2007-07-31", "--to", "2010-04-01");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("Give --from a later day.");
    }

    @Test
    void two_days_are_wanted_in_order() {
        for (String command : List.of("changes", "impact")) {
            String papers = command.equals("impact") ? SEVENOAKS : "--debug";
            assertThat(Run.of(command, papers, "--from", "2022-04-01").err()).startsWith("Two days are wanted: give --to");
            assertThat(Run.of(command, papers, "--to", "2022-04-01").err()).startsWith("Two days are wanted: give --from");
            Run run = Run.of(command, papers, "--from", "2022-04-01", "--to", "2022-04-01");
            assertThat(run.exit()).isEqualTo(Exit.USAGE);
            assertThat(run.err()).startsWith("--from must be a day before --to.");
        }
    }

    @Test
    void changes_are_told_for_a_nation_and_a_kind_of_area() {
        Run run = Run.of("changes", "--from", "2022-06-30", "--to", "2023-01-31", "--area-type", "unitary");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsSubsequence("1 JULY 2022", "integrated care boards", "31 JANUARY 2023", "[CDA98-6-1-D]");
        assertThat(Run.of("changes", "--from", "2022-06-30", "--to", "2022-07-31", "--nation", "W").out())
                .doesNotContain("integrated care boards");
        assertThat(Run.of("changes", "--from", "2022-06-30", "--to", "2022-07-31", "--nation", "W", "--area-type", "unitary").err())
                .contains("Leave --nation or --area-type out.");
    }

    @Test
    void impact_gives_json_of_its_schema_s_version() throws IOException {
        Run run = Run.of("impact", SEVENOAKS, "--from", "2022-04-01", "--to", "2023-02-01", "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(new ObjectMapper().readTree(run.out()).get("impactVersion").intValue()).isEqualTo(1);
        assertThat(Run.of("schema", "impact").out()).contains("urn:community-safety-impact:1");
    }

    @Test
    void impact_on_the_sevenoaks_papers_of_what_changed_from_April_2022_to_February_2023() throws IOException {
        String text = Run.of("impact", SEVENOAKS, "--from", "2022-04-01", "--to", "2023-02-01").out();
        Path told = Path.of("target/golden/sevenoaks-impact.txt");
        Files.createDirectories(told.getParent());
        Files.writeString(told, text, UTF_8);
        Path kept = Path.of("src/test/resources/golden/sevenoaks-impact.txt");
        assertThat(text)
                .as("read " + told + ", and copy it to src/test/resources/golden if it is better")
                .isEqualTo(Files.exists(kept) ? Files.readString(kept, UTF_8) : "");
    }

    @Test
    void papers_with_a_fault_exit_2() throws IOException {
        String faulty = Files.readString(Path.of(SEVENOAKS), UTF_8).replaceFirst("\"bodies\"", "\"bodis\"");
        Path file = Files.createDirectories(Path.of("target/faulty")).resolve("law-commands.json");
        Files.writeString(file, faulty, UTF_8);
        assertThat(Run.of("impact", file.toString(), "--from", "2022-04-01", "--to", "2023-02-01").exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(Run.of("explain", "CDA98-6-1-A", file.toString()).exit()).isEqualTo(Exit.UNCHECKED);
    }
}
