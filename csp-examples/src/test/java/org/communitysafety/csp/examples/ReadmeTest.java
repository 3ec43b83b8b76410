package org.communitysafety.csp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path PACK =
            Path.of("..", "csp-core/src/test/java/org/communitysafety/csp/pack/PackOfADistrictTest.java");
    private static final Path EXAMPLE =
            Path.of("src/main/java/org/communitysafety/csp/examples/ReviewAPlan.java");

    @Test
    void the_example_in_the_readme_is_the_one_that_is_compiled() throws IOException {
        String source = Files.readString(EXAMPLE);
        String body = source.substring(source.indexOf("        Path file"), source.lastIndexOf("    }\n}"));
        assertThat(Files.readString(README)).contains("```java\n" + body.indent(-8) + "```\n");
    }

    @Test
    void the_papers_of_rows_in_the_readme_are_those_that_are_compiled_and_reviewed() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/communitysafety/csp/examples/PapersOfRows.java"));
        String body = source.substring(source.indexOf("        Plan.Builder plan"), source.lastIndexOf("    }\n}"));
        assertThat(Files.readString(README)).contains("```java\n" + body.indent(-8) + "```\n");
        String page = new String(PapersOfRows.page(List.of(
                new PapersOfRows.Row(1, "Patrol the park.", "Community safety manager", LocalDate.of(2026, 3, 31)))), StandardCharsets.UTF_8);
        assertThat(page).contains("plan 17", "Patrol the park.", "Exampleford CSP");
    }

    @Test
    void what_a_plan_without_a_word_on_how_much_of_it_is_here_counts_as_is_what_the_readme_says() throws IOException {
        assertThat(Files.readString(README)).contains("A plan without a word counts as whole,", "Of one that you hold in part say `InHand.PART`: what it lacks is a"
                + " question then.");
        assertThat(gaps(plan -> plan)).isEqualTo(gaps(plan -> plan.inHand(InHand.WHOLE))).isPositive();
        assertThat(gaps(plan -> plan.inHand(InHand.PART))).isZero();
    }

    private static int gaps(UnaryOperator<Plan.Builder> more) {
        Plan plan = more.apply(Plan.builder().id(ElementId.of("plan")).title("Plan 2025-26").year(PlanYear.parse("2025-26"))).build();
        Papers papers = Papers.builder()
                .partnership(Partnership.builder().id(ElementId.of("partnership")).name("Exampleford CSP")
                        .addAreas(AreaUse.builder().code("E07999999").build()).build())
                .build();
        return Review.of(Papers.builder().like(papers).plan(plan).build(), ReviewOptions.USUAL).summary().gaps();
    }

    /** The two days are told in the same words wherever they are told. */
    @Test
    void the_day_the_papers_are_looked_at_is_told_in_the_readme_in_the_help_and_in_the_schema_alike() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).contains("| `ReviewOptions.USUAL.on(day)` | `askedOn(day)` | `--on DATE` |",
                "| `ReviewOptions.USUAL.asAt(day)` | `lookedAtOn(day)` | `--as-at DATE` | the day the papers are looked at: a duty whose deadline is after it is"
                        + " not due yet | every deadline is taken as past |");
        assertThat(new String(ReviewJson.schema(), StandardCharsets.UTF_8)).contains("The day the papers were looked at; without it every deadline is taken as past.");
    }

    @Test
    void the_review_in_another_language_in_the_readme_is_the_one_that_is_tried() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/communitysafety/csp/examples/InWelsh.java"));
        String body = source.substring(source.indexOf("        ReviewOptions options"), source.lastIndexOf("    }\n}"));
        assertThat(Files.readString(README)).contains("```java\n" + body.indent(-8) + "```\n");
    }

    @Test
    void the_rule_in_the_readme_is_the_one_that_is_tried() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("```java\nstatic final PackRule");
        String rule = readme.substring(start + "```java\n".length(), readme.indexOf("```", start + 3));
        assertThat(withoutSpace(Files.readString(PACK)).replace("private", "")).contains(withoutSpace(rule));
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }

    @Test
    void the_answer_in_the_readme_is_one_that_is_read() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("```json\n") + "```json\n".length();
        String answer = readme.substring(start, readme.indexOf("```", start));
        byte[] answers = ("{\"format\": \"community-safety-answers\", \"version\": 1, \"answers\": [" + answer + "]}")
                .getBytes(StandardCharsets.UTF_8);
        Read<Answers> read = AnswersJson.read(answers, "README.md");
        assertThat(read.faults()).isEmpty();
        assertThat(read.complete().orElseThrow().getAnswers()).hasSize(1);
    }

    @Test
    void the_example_tells_of_every_duty_and_of_the_gate() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            ReviewAPlan.main("plans/sevenoaks-2024-25.json");
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains("CDA 1998 s.6(1)(c): ask: not in these papers")
                .endsWith("Nothing stops at the gate.");
    }

    @Test
    void the_reading_age_in_the_readme_is_that_of_the_summary_that_is_shipped() throws IOException {
        String told = Files.readString(README).lines().map(String::strip).filter(line -> line.startsWith("Reading age of")).findFirst().orElseThrow();
        String start = told.substring(0, told.indexOf("; ..."));
        assertThat(Files.readString(Path.of("reports", "complete-summary.md")).replace("\\", "")).contains(start);
    }
}
