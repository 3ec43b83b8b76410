package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.PackSource;
import org.communitysafety.csp.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked beside the law, on the command line: guidance, good practice, governance, and rules of packs. */
class PacksCommandTest {

    private static final String COMPLETE = "plans/complete.json";

    @TempDir
    private Path folder;

    @Test
    void plan_quality_is_asked_apart_from_the_law_and_by_name() {
        Run with = Run.of("review", COMPLETE, "--with", "plan-quality,guidance", "--gate", "gaps");
        assertThat(with.exit()).isZero();
        assertThat(with.out()).contains("NOT LAW: PLAN QUALITY").contains("plan-quality:lead-for-every-action");
        assertThat(Run.of("review", COMPLETE).out()).doesNotContainIgnoringCase("plan quality");
        Run.assertUsage("Invalid value for option '--with' (PACKS): 'example.gov.uk' is not one of these: write guidance, good-practice, governance, plan-quality",
                "review", COMPLETE, "--with", "example.gov.uk");
    }

    /** What a jar with a pack brings. */
    public static final class ShireSource implements PackSource {

        public ShireSource() {}

        @Override
        public RulePack pack() {
            return RulePack.of("shire.gov.uk", "Shire rules", "1", List.of(PackRule.numbered("shire.gov.uk:a-rule", "A rule").of("the partnership")
                    .under("Standard 4").should("have something").from(2025, 3, 31, Nation.ENGLAND).setOutIn(Concern.PLAN)
                    .shownBy(new Showing("something", List.of("/plan/actions"), (dossier, on, look) -> { })).said()));
        }
    }

    @Test
    void a_pack_of_a_jar_is_told_in_the_head_leaves_the_exit_to_the_law_and_is_among_the_choices(@TempDir Path jar) throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(PackSource.class.getName()), ShireSource.class.getName());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            Run run = Run.of("review", COMPLETE, "--with", "shire.gov.uk", "--gate", "gaps");
            assertThat(run.exit()).isZero();
            assertThat(run.out().lines().limit(5)).contains("Not law: Shire rules: 1 not met, of 1 rule.");
            Run elsewhere = Run.of("review", "plans/complete-wales.json", "--with", "shire.gov.uk", "--gate-packs");
            assertThat(elsewhere.exit()).isEqualTo(Exit.UNCHECKED);
            assertThat(elsewhere.err()).startsWith("No rule of the pack shire.gov.uk was asked:");
            assertThat(Run.of("review", COMPLETE, "--with", "shire.gov.uk", "--gate-packs").err())
                    .startsWith("A rule of a pack stops at the gate: shire.gov.uk:a-rule.");
            Run.assertUsage("Invalid value for option '--with' (PACKS): 'nope' is not one of these: write guidance, good-practice, governance, plan-quality, shire.gov.uk",
                    "review", COMPLETE, "--with", "shire.gov.uk,nope");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void packs_are_asked_and_listed_only_where_they_are_asked_for_and_stand_apart() {
        assertThat(Run.of("review", COMPLETE).out()).doesNotContain("[SVDG22-CSP]", "[SNAG21]", "[SI2000-2853-R4-SCH3]");
        Run with = Run.of("review", COMPLETE, "--with", "guidance,good-practice", "--with", "governance", "--gate", "none");
        assertThat(with.out()).contains("[SVDG22-CSP]", "[SNAG21]", "[SI2000-2853-R4-SCH3]")
                .contains("STATUTORY GUIDANCE: NEVER A MUST", "GOOD PRACTICE: NO SOURCE OF LAW", "COUNCIL GOVERNANCE");
        assertThat(with.out().lines().findFirst()).hasValueSatisfying(line -> assertThat(line).contains("No gap"));
        assertThat(Run.of("duties").out()).contains("[CDA98-7-1A]").doesNotContain("[SVDG22-LPB]");
        assertThat(Run.of("duties", "--with", "guidance").out())
                .contains("[SVDG22-LPB]", "not the partnership; no review asks it").doesNotContain("[SNAG21]");
        Run.assertUsage("Invalid value for option '--with' (PACKS): 'law' is not one of these: write guidance, good-practice, governance, plan-quality", "duties", "--with", "law");
    }
    @Test
    void rules_of_a_pack_raise_the_exit_only_where_they_are_to_count_at_the_gate() throws IOException {
        String plan = Files.readString(Path.of(COMPLETE), UTF_8);
        String lacking = Files.writeString(folder.resolve("lacking.json"), plan.replace("\"priorities\": [\"priority-1\"], \"leads\": [\"icb\"],", "\"priorities\": [\"priority-1\"],"), UTF_8).toString();
        Run law = Run.of("review", lacking, "--with", "plan-quality", "--gate", "conflicts");
        assertThat(law.exit()).isZero();
        Run counted = Run.of("review", lacking, "--with", "plan-quality", "--gate-packs", "--gate", "gaps");
        assertThat(counted.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(counted.err()).startsWith("3 rules of a pack stop at the gate: plan-quality:lead-for-every-action, plan-quality:date-for-every-action,");
        assertThat(counted.out()).isEqualTo(Run.of("review", lacking, "--with", "plan-quality", "--gate", "gaps").out());
        Run none = Run.of("review", lacking, "--with", "plan-quality", "--gate-packs", "--gate", "none");
        assertThat(none.exit()).isZero();
        assertThat(none.err()).isEmpty();
    }

    @Test
    void so_they_do_of_many_papers_each_told_by_its_name() throws IOException {
        Files.copy(Path.of(COMPLETE), folder.resolve("a.json"));
        Files.copy(Path.of("plans/complete-county.json"), folder.resolve("county.json"));
        Run counted = Run.of("review", folder.toString(), "--with", "plan-quality", "--gate-packs");
        assertThat(Run.of("review", folder.toString(), "--with", "plan-quality").exit()).isZero();
        assertThat(counted.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(counted.err()).contains("a.json: 2 rules of a pack stop at the gate: plan-quality:date-for-every-action, plan-quality:baseline-for-every-measure.")
                .doesNotContain("county.json: ");
    }

    @Test
    void a_gate_for_packs_without_a_pack_that_has_rules_is_refused() {
        for (String[] with : List.of(new String[0], new String[] {"--with", "guidance"})) {
            String[] args = Stream.concat(Stream.of("review", COMPLETE, "--gate-packs"), Stream.of(with)).toArray(String[]::new);
            Run.assertUsage("--gate-packs counts rules of packs at the gate, and --with names no pack that has any.", args);
        }
    }
}
