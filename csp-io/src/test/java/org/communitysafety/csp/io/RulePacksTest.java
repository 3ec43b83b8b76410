package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.PlanQuality;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.pack.RulePacks;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

/** Packs of somebody's own stand apart from the law in everything that is written, and change nothing else of it. */
class RulePacksTest {

    private static final Papers SECRET = Change.plan((plan, was) -> plan.actions(Change.with(was.getActions(), "a-ro",
            one -> Action.builder().like(one).leads(List.of()).leadText("Operation Heron")
                    .visibility(Visibility.RESTRICTED).build()))).apply(SoundPapers.of2025());
    private static final Read<Papers> READ = PapersJson.read(PapersJson.toBytes(SECRET), "plan.json");
    private static final ReviewOptions WITH = ReviewOptions.USUAL.with(PlanQuality.pack());

    private static ReviewedPapers reviewed(ReviewOptions options) {
        return ReviewedPapers.of(READ, options, Gate.GAPS);
    }

    private static String json(ReviewedPapers reviewed) {
        return new String(ReviewJson.toBytes(reviewed), UTF_8);
    }

    private static String html(ReviewedPapers reviewed) {
        return new String(ReviewHtml.toBytes(reviewed), UTF_8);
    }

    @Test
    void the_json_has_them_after_the_findings_and_is_else_the_same() {
        String law = json(reviewed(ReviewOptions.USUAL));
        String with = json(reviewed(WITH));
        String ours = with.substring(with.indexOf(",\n  \"rulePacks\": ["), with.lastIndexOf("\n}"));
        String option = with.substring(with.indexOf("    \"rulePacks\": ["), with.indexOf("    \"gate\""));
        assertThat(with.replace(ours, "").replace(option, "")).isEqualTo(law);
        assertThat(ours).contains("\"rule\": \"plan-quality:lead-for-every-action\"").contains("\"pointer\": \"/plan/actions/0");
        assertThat(law).doesNotContain("rulePack");
    }

    @Test
    void the_json_keeps_to_its_schema() {
        ReviewOptions lost = WITH.with(new RulePacks(List.of(PlanQuality.pack()), List.of("A pack could not be loaded: it is gone")));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(ReviewJson.schema(), UTF_8), InputFormat.JSON);
        for (ReviewOptions options : List.of(ReviewOptions.USUAL, WITH, lost)) {
            assertThat(schema.validate(json(reviewed(options)), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void every_page_tells_them_under_the_name_of_the_pack_and_that_they_are_no_law() {
        ReviewedPapers reviewed = reviewed(WITH);
        for (String page : List.of(ReviewText.of(reviewed, Style.PLAIN), html(reviewed), ReviewMarkdown.of(reviewed),
                new String(ReviewJunit.toBytes(reviewed), UTF_8))) {
            assertThat(page).containsIgnoringCase("Not law: Plan quality").contains("plan").containsPattern("lead-for-every-action|lead\\\\-for\\\\-every\\\\-action");
        }
        for (String page : List.of(ReviewText.of(reviewed(ReviewOptions.USUAL), Style.PLAIN), html(reviewed(ReviewOptions.USUAL)),
                ReviewMarkdown.of(reviewed(ReviewOptions.USUAL)), new String(ReviewJunit.toBytes(reviewed(ReviewOptions.USUAL)), UTF_8))) {
            assertThat(page).doesNotContainIgnoringCase("Not law:");
        }
    }

    @Test
    void a_pack_that_could_not_be_had_is_told_on_every_page() {
        ReviewedPapers lost = reviewed(ReviewOptions.USUAL.with(new RulePacks(List.of(), List.of("The jar is gone"))));
        for (String page : List.of(json(lost), ReviewText.of(lost, Style.PLAIN), html(lost), ReviewMarkdown.of(lost),
                new String(ReviewJunit.toBytes(lost), UTF_8))) {
            assertThat(page).contains("The jar is gone");
        }
    }

    @Test
    void what_an_audience_is_not_shown_no_pack_tells_it_either() {
        ReviewedPapers cut = ForAudience.of(reviewed(WITH), Audience.PUBLIC);
        assertThat(json(reviewed(WITH))).contains("Operation Heron");
        for (String page : List.of(json(cut), ReviewText.of(cut, Style.PLAIN), html(cut), ReviewMarkdown.of(cut),
                new String(ReviewJunit.toBytes(cut), UTF_8))) {
            assertThat(page).doesNotContain("Heron");
        }
        assertThat(cut.review().rulePacks().get(0).findings()).anyMatch(finding -> finding.notShown() > 0);
    }

    @Test
    void a_review_in_a_file_is_made_again_with_its_packs() {
        byte[] file = ReviewJson.toBytes(reviewed(WITH));
        var written = ReviewCheck.read(file, "review.json");
        assertThat(written.faults()).isEmpty();
        assertThat(written.partial().orElseThrow().options().rulePacks().packs()).containsExactly(PlanQuality.pack());
        var elsewhere = ReviewCheck.read(new String(file, UTF_8).replaceFirst("\"namespace\": \"plan-quality\"",
                "\"namespace\": \"example.gov.uk\"").getBytes(UTF_8), "review.json");
        assertThat(elsewhere.faults()).singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("the pack 'example.gov.uk' 2026-11, which is not here"));
    }

    private static PackRule rule(String name, Showing.Search search) {
        return PackRule.numbered("shire.gov.uk:" + name, "Rule " + name).of("the partnership").under("Standard 4").should("have something")
                .from(2025, 3, 31, Nation.ENGLAND).setOutIn(Concern.PLAN)
                .shownBy(new Showing("something", List.of("/plan/actions"), search)).asking("Has it?").said();
    }

    private static ReviewOptions shire(PackRule... rules) {
        return ReviewOptions.USUAL.with(RulePack.of("shire.gov.uk", "Shire rules", "1", List.of(rules)));
    }

    private static final PackRule LACKS = rule("lacks", (dossier, on, look) -> { });
    private static final PackRule BROKEN = rule("broken", (dossier, on, look) -> {
        throw new IllegalStateException("no");
    });
    private static final PackRule MET = rule("met", (dossier, on, look) -> dossier.plan().orElseThrow().getActions()
            .forEach(action -> look.shows(action, "text", Basis.DECLARED, action.getText())));

    @Test
    void the_head_of_every_page_has_a_line_on_each_pack() {
        ReviewedPapers reviewed = reviewed(shire(LACKS, BROKEN, MET));
        String line = "Not law: Shire rules: 1 not met, 1 could not be checked, of 3 rules.";
        assertThat(ReviewText.of(reviewed, Style.PLAIN).lines().limit(4)).contains(line);
        assertThat(ReviewMarkdown.of(reviewed).replace("\\", "")).containsSubsequence("**" + line + "**", "## What to do first");
        assertThat(html(reviewed)).containsSubsequence(line, "<h2 id=\"first\">");
        assertThat(ReviewText.of(reviewed(shire(MET)), Style.PLAIN)).contains("\nNot law: Shire rules: every rule is met.\n");
        assertThat(ReviewText.of(reviewed(WITH), Style.PLAIN)).contains("\nNot law: Plan quality: ");
    }

    @Test
    void a_rule_that_was_not_asked_is_told_with_why_and_a_pack_of_which_none_was_in_the_head() {
        ReviewedPapers one = reviewed(shire(MET, later()));
        ReviewedPapers none = reviewed(shire(later()));
        assertThat(ReviewText.of(one, Style.PLAIN)).contains("\nNot law: Shire rules: 1 not asked, of 2 rules.\n");
        assertThat(ReviewText.of(none, Style.PLAIN)).contains("\nNot law: Shire rules: none of its 1 rule was asked, as told below.\n");
        String why = "It holds from 1 April 2025 on, and is asked on 31 March 2025: it is the 31 March before the plan's year.";
        for (ReviewedPapers reviewed : List.of(one, none)) {
            for (String page : List.of(json(reviewed), ReviewText.of(reviewed, Style.PLAIN), html(reviewed).replace("&#39;", "'"), ReviewMarkdown.of(reviewed),
                    new String(ReviewJunit.toBytes(reviewed), UTF_8).replace("&apos;", "'"))) {
                assertThat(page.replace("\\", "").replaceAll("\\s+", " ")).contains("shire.gov.uk:later").contains(why);
            }
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(ReviewJson.schema(), UTF_8), InputFormat.JSON).validate(json(reviewed), InputFormat.JSON)).isEmpty();
        }
        assertThat(json(one)).contains("\"day\": \"2025-03-31\"");
        assertThat(json(reviewed(shire(MET)))).doesNotContain("notAsked");
    }

    private static PackRule later() {
        return PackRule.numbered("shire.gov.uk:later", "Rule later").of("the partnership").under("Standard 4").should("have something")
                .from(2025, 4, 1, Nation.ENGLAND).setOutIn(Concern.PLAN)
                .shownBy(new Showing("something", List.of("/plan/actions"), (dossier, on, look) -> { })).said();
    }
}
