package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.communitysafety.csp.compare.Cause;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.io.brief.ComparedField;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;

/** How two years' papers differ, as programs and people read it. */
class ComparedPapersTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(CompareJson.schema(), UTF_8), InputFormat.JSON);

    private static final Pattern FIELD = Pattern.compile("\\.(?:texts?|names|words?)\\(\"(\\w+)\"");

    private static ComparedPapers compared(Read<Papers> before, Read<Papers> after) {
        return ComparedPapers.of(before, after, ReviewOptions.USUAL);
    }

    private static Read<Papers> shipped(String name) throws IOException {
        return PapersJson.read(Files.readAllBytes(Path.of("../csp-examples", name)), Path.of(name).getFileName().toString());
    }

    private static ComparedPapers exampleford() throws IOException {
        return compared(shipped("plans/complete.json"), shipped("next-year/exampleford-2026-27.json"));
    }

    private static List<ComparedPapers> several() throws IOException {
        String faulty = SmallPapers.JSON.replace("\"citedFor\"", "\"citedfor\"");
        String nowhere = SmallPapers.JSON.replace("\"areas\": [{ \"code\": \"E07000111\" }]", "\"areas\": []");
        return List.of(
                exampleford(),
                compared(shipped("next-year/exampleford-2026-27.json"), shipped("plans/complete.json")),
                compared(SmallPapers.read(SmallPapers.JSON), SmallPapers.read(SmallPapers.JSON)),
                compared(shipped("plans/complete.json"), SmallPapers.read(SmallPapers.JSON)),
                compared(SmallPapers.read(faulty), shipped("plans/complete-wales.json")),
                compared(SmallPapers.read(nowhere), shipped("plans/complete-county.json")),
                ForAudience.of(exampleford(), Audience.PUBLIC));
    }

    private static List<?> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT)));
    }

    @Test
    void the_json_is_what_its_schema_says() throws IOException {
        for (ComparedPapers one : several()) {
            assertThat(faults(new String(CompareJson.toBytes(one), UTF_8))).isEmpty();
        }
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() throws IOException {
        String json = new String(CompareJson.toBytes(exampleford()), UTF_8);
        for (String wrong : List.of(
                json.replaceFirst("\"turn\": \"", "\"turn\": \"very-"),
                json.replaceFirst("\"wholeBefore\"", "\"whole\""),
                json.replaceFirst("\"likenessSought\": true", "\"likenessSought\": 1"),
                json.replaceFirst("\"link\": \"id\"", "\"link\": \"guess\""))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(faults(wrong)).isNotEmpty();
        }
    }

    @Test
    void the_json_tells_what_became_of_the_plan_of_exampleford() throws IOException {
        JsonNode json = new ObjectMapper().readTree(CompareJson.toBytes(exampleford()));
        assertThat(json.at("/priorities/changes")).extracting(one -> one.get("turn").textValue() + " " + ids(one.get("before")) + ">" + ids(one.get("after")))
                .containsExactly("promoted priority-2>priority-2", "demoted priority-1>priority-1", "renumbered priority-6>priority-6",
                        "split priority-7>priority-9,priority-10", "merged priority-4,priority-5>priority-8",
                        "renamed priority-3>priority-3", "added >priority-11");
        assertThat(json.at("/actions/gone")).extracting(one -> one.get("id").textValue())
                .containsExactly("action-1-3", "action-1-4", "action-4-4", "action-5-4", "action-5-5");
        assertThat(json.at("/actions/new")).extracting(one -> one.get("id").textValue()).containsExactly("action-11-1", "action-11-2");
        assertThat(json.at("/actions/altered")).extracting(one -> one.get("after").textValue())
                .doesNotContain("action-4-2").contains("action-5-1", "action-6-3");
        assertThat(json.at("/measures/incomparable")).extracting(one -> one.get("after").textValue() + " " + reasons(one))
                .containsExactly("measure-asb definition", "measure-repeat unit,baseline", "measure-shop source");
        assertThat(json.at("/subjects")).extracting(one -> one.get("subject").textValue() + " " + one.get("new").booleanValue())
                .containsExactly("other-substances false");
        assertThat(json.at("/cautions")).isEmpty();
        assertThat(json.at("/duties/changed")).isEmpty();
    }

    private static String ids(JsonNode elements) {
        return String.join(",", elements.findValuesAsText("id"));
    }

    private static String reasons(JsonNode measure) {
        return String.join(",", measure.get("reasons").findValuesAsText("reason"));
    }

    @Test
    void the_text_tells_every_thing_that_differs_within_a_hundred_columns() throws IOException {
        for (ComparedPapers one : several()) {
            String text = CompareText.of(one, Style.PLAIN);
            assertThat(text).startsWith("From ");
            assertThat(text.lines()).allMatch(line -> line.length() <= 100);
            one.years().reviews().changed().forEach(change -> assertThat(text).contains("[" + change.after().duty().getId() + "]"));
            one.years().plans().actions().gone().forEach(gone -> assertThat(words(text)).contains(words(gone.getText())));
            one.years().plans().priorities().come().forEach(come -> assertThat(words(text)).contains(words(come.getTitle())));
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** But for the parent of a priority, which is told as what became of it. */
    @Test
    void every_field_that_is_held_against_each_other_has_a_name_for_people() throws IOException {
        String source = Files.readString(Path.of("../csp-core/src/main/java/org/communitysafety/csp/compare/PlanFields.java"));
        Set<String> held = new TreeSet<>(FIELD.matcher(source).results().map(match -> match.group(1)).toList());
        assertThat(held).hasSizeGreaterThan(20).contains("parent");
        held.remove("parent");
        assertThat(ComparedField.values()).extracting(ComparedField::getName).containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    void what_could_not_be_read_is_told_before_all_else() throws IOException {
        ComparedPapers faulty = several().get(4);
        assertThat(faulty.isWhollyChecked()).isFalse();
        assertThat(CompareText.of(faulty, Style.PLAIN)).contains("Part of a file could not be read, or not every duty could be checked: 1 fault in");
        assertThat(CompareText.of(several().get(1), Style.PLAIN)).contains("were they given the wrong way round?");
    }

    @Test
    void what_has_the_same_id_and_no_word_in_common_is_told_as_perhaps_and_as_gone_and_come() throws IOException {
        ComparedPapers others = compared(shipped("plans/sevenoaks-2024-25.json"), shipped("plans/complete.json"));
        assertThat(CompareText.of(others, Style.PLAIN)).containsSubsequence(
                "  Safeguarding ", " dropped\n", "  Alcohol and other substances ", " in the later papers only\n",
                "  Alcohol and other substances ", " perhaps, by its id\n", "Its id is the same, and no word is.");
        assertThat(words(CompareText.of(others, Style.PLAIN))).contains("3 in the later papers only; 4 pairs of these may be the same under other words.");
    }

    /** The same words as a plan for 2022-23 and as that for 2024-25: the serious violence duty began between them. */
    private static ComparedPapers sevenoaksTwoYearsApart() throws IOException {
        String sevenoaks = Files.readString(Path.of("../csp-examples/plans/sevenoaks-2024-25.json"));
        return compared(PapersJson.read(sevenoaks.replace("\"year\": \"2024-25\"", "\"year\": \"2022-23\"").getBytes(UTF_8), "earlier.json"),
                shipped("plans/sevenoaks-2024-25.json"));
    }

    /** The Act of 2022 specifies it for serious violence; section 5 never made it responsible. */
    @Test
    void a_youth_offending_team_is_told_as_specified_and_never_as_responsible() throws IOException {
        ComparedPapers years = sevenoaksTwoYearsApart();
        String text = CompareText.of(years, Style.PLAIN);
        assertThat(words(text)).contains("The youth offending team for Sevenoaks .", "specified for the Serious Violence Duty from now on");
        assertThat(text.lines().filter(line -> line.contains("youth offending team for"))).noneMatch(line -> line.contains("responsible"));
    }

    /**
     * The duties on serious violence began on 31 January 2023, between the assessment's date and the end of the year that it may be for: whether
     * the law or the papers is why nobody knows without that year, nor whose authorities they are.
     */
    @Test
    void of_a_plan_without_a_year_nothing_is_put_down_to_the_law_and_no_authority_begins_or_ends() throws IOException {
        String complete = Files.readString(Path.of("../csp-examples/plans/complete.json"));
        Read<Papers> yearless = PapersJson.read(
                complete.replaceFirst("\"year\": \"2025-26\",", "").replace("2024-11-18", "2022-11-18").getBytes(UTF_8), "yearless.json");
        for (ComparedPapers years : List.of(compared(yearless, shipped("plans/complete.json")), compared(shipped("plans/complete.json"), yearless))) {
            assertThat(years.years().causes().get(DutyId.of("SI2007-1830-R7-A-SV"))).isEqualTo(Cause.NOT_KNOWN);
            assertThat(years.years().causes().values()).doesNotContain(Cause.LAW);
            assertNoAuthorityTurns(years, "The year of one of the papers is not known");
        }
    }

    /** Papers without an area are not those of another area, and of no nation. */
    @Test
    void of_papers_without_an_area_nothing_is_put_down_to_nation_or_law_and_no_authority_begins_or_ends() throws IOException {
        String complete = Files.readString(Path.of("../csp-examples/plans/complete.json"));
        Read<Papers> nowhere = PapersJson.read(
                complete.replaceFirst("\"areas\": \\[[^\\]]*\\]", "\"areas\": []").getBytes(UTF_8), "nowhere.json");
        Read<Papers> wales = shipped("plans/complete-wales.json");
        for (ComparedPapers years : List.of(compared(nowhere, wales), compared(wales, nowhere))) {
            assertThat(Set.copyOf(years.years().causes().values())).containsExactly(Cause.NOT_KNOWN);
            assertNoAuthorityTurns(years, "The area of one of the papers is not known");
            assertThat(words(CompareText.of(years, Style.PLAIN))).doesNotContain("The papers are for other areas", "two nations");
        }
    }

    private static void assertNoAuthorityTurns(ComparedPapers years, String why) {
        assertThat(words(CompareText.of(years, Style.PLAIN))).contains(why)
                .doesNotContain("The law changed", "responsible any more", "responsible from now on", "from now on", "responsible for the area of");
    }

    @Test
    void papers_of_two_nations_are_told_as_that_and_their_authorities_as_those_of_each_area() throws IOException {
        ComparedPapers nations = compared(shipped("plans/complete-wales.json"), shipped("plans/complete.json"));
        assertThat(nations.years().causes().values()).contains(Cause.OTHER_NATION);
        assertThat(words(CompareText.of(nations, Style.PLAIN))).contains("responsible for the area of the earlier papers", "responsible for the area of the later papers")
                .doesNotContain("responsible any more", "from now on");
    }

    /** Section 6(1)(d) is law from 31 January 2023, and the plan of 2022-23 is asked on 31 March 2022. */
    @Test
    void a_duty_that_was_not_law_on_the_day_of_the_earlier_plan_is_put_down_to_the_law() throws IOException {
        ComparedPapers years = sevenoaksTwoYearsApart();
        assertThat(years.years().causes().get(DutyId.of("CDA98-6-1-D"))).isEqualTo(Cause.LAW);
    }

    @Test
    void the_public_is_not_told_of_an_action_that_is_for_partners_in_one_of_the_years() throws IOException {
        ComparedPapers all = exampleford();
        ComparedPapers shown = ForAudience.of(all, Audience.PUBLIC);
        assertThat(CompareText.of(all, Style.PLAIN)).contains("Close the two named county lines");
        assertThat(CompareText.of(shown, Style.PLAIN)).doesNotContain("Close the two named county lines")
                .contains("things of the plans are not shown to this audience");
        assertThat(new String(CompareJson.toBytes(shown), UTF_8)).doesNotContain("action-4-1");
    }

    /** Exampleford compared for the public, with some of the later year's elements restricted. */
    private static ComparedPapers restrictedLater(String... ids) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode papers = mapper.readTree(Files.readAllBytes(Path.of("../csp-examples/next-year/exampleford-2026-27.json")));
        for (JsonNode element : papers.findParents("title")) {
            if (List.of(ids).contains(element.path("id").asText())) {
                ((ObjectNode) element).put("visibility", "restricted");
            }
        }
        Read<Papers> later = PapersJson.read(mapper.writeValueAsBytes(papers), "later.json");
        return ForAudience.of(compared(shipped("plans/complete.json"), later), Audience.PUBLIC);
    }

    @Test
    void what_one_year_alone_restricts_is_not_told_as_gone_from_what_refers_to_it() throws IOException {
        ComparedPapers shown = restrictedLater("priority-6", "measure-injury");
        JsonNode json = new ObjectMapper().readTree(CompareJson.toBytes(shown));
        assertThat(json.at("/actions/altered").findValuesAsText("field")).contains("due").doesNotContain("priorities", "measures");
        assertThat(json.at("/actions/altered").size())
                .isEqualTo(new ObjectMapper().readTree(CompareJson.toBytes(ForAudience.of(exampleford(), Audience.PUBLIC))).at("/actions/altered").size());
        assertThat(json.at("/measures/altered").findValuesAsText("was")).anyMatch(was -> was.contains("Drugs and county lines"))
                .noneMatch(was -> was.contains("Re-offending"));
        assertThat(CompareText.of(shown, Style.PLAIN)).doesNotContain("Priorities: was \"Re-offending\"");
    }

    @Test
    void a_priority_that_was_split_is_not_told_as_renamed_where_one_part_may_not_be_shown() throws IOException {
        JsonNode json = new ObjectMapper().readTree(CompareJson.toBytes(restrictedLater("priority-9")));
        assertThat(json.at("/priorities/changes")).extracting(one -> one.get("turn").textValue() + " " + ids(one.get("before")) + ">" + ids(one.get("after")))
                .contains("split priority-7>priority-10").doesNotContain("renamed priority-7>priority-10");
    }

    @Test
    void where_only_what_may_not_be_shown_is_left_of_a_reference_that_is_not_told_as_nothing() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode papers = mapper.readTree(Files.readAllBytes(Path.of("../csp-examples/next-year/exampleford-2026-27.json")));
        for (JsonNode element : papers.at("/plan/actions")) {
            if (element.get("id").textValue().equals("action-6-3")) {
                ((ObjectNode) element).putArray("priorities").add("priority-11");
            }
        }
        for (JsonNode element : papers.at("/plan/priorities")) {
            if (element.get("id").textValue().equals("priority-11")) {
                ((ObjectNode) element).put("visibility", "restricted");
            }
        }
        ComparedPapers shown = ForAudience.of(compared(shipped("plans/complete.json"),
                PapersJson.read(mapper.writeValueAsBytes(papers), "later.json")), Audience.PUBLIC);
        assertThat(words(CompareText.of(shown, Style.PLAIN))).contains("Priorities: was \"Re-offending\", and nothing that is told here now");
    }
}
