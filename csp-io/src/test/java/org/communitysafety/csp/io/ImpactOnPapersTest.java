package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.change.LawChanges;
import org.communitysafety.csp.change.LawScope;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.api.Test;

/** A change of law and what it does to papers, as programs and people read it. */
class ImpactOnPapersTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(ImpactJson.schema(), UTF_8), InputFormat.JSON);

    private static ImpactOnPapers impact(String json, String from, String to) {
        return ImpactOnPapers.of(SmallPapers.read(json), LocalDate.parse(from), LocalDate.parse(to), ReviewOptions.USUAL);
    }

    private static List<ImpactOnPapers> several() {
        String nowhere = SmallPapers.JSON.replace("\"areas\": [{ \"code\": \"E07000111\" }]", "\"areas\": []");
        String faulty = SmallPapers.JSON.replace("\"citedFor\"", "\"citedfor\"");
        String named = SmallPapers.JSON.replace("\"name\": \"Health\", \"kind\": \"health\"", "\"name\": \"NHS Kent and Medway CCG\", "
                + "\"kind\": \"clinical-commissioning-group\", \"roles\": [{ \"role\": \"responsible-authority\" }]");
        return List.of(
                impact(SmallPapers.JSON, "2022-04-01", "2023-02-01"),
                impact(SmallPapers.JSON, "2011-05-31", "2011-06-01"),
                impact(SmallPapers.JSON, "2024-04-01", "2024-04-02"),
                impact(named, "2022-06-30", "2022-07-01"),
                impact(faulty, "2010-03-31", "2010-04-01"),
                impact(nowhere, "2022-04-01", "2023-02-01"));
    }

    @Test
    void the_json_is_what_its_schema_says() {
        for (ImpactOnPapers one : several()) {
            assertThat(SCHEMA.validate(new String(ImpactJson.toBytes(one), UTF_8), InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT))))
                    .isEmpty();
        }
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() {
        String json = new String(ImpactJson.toBytes(several().get(0)), UTF_8);
        for (String wrong : List.of(
                json.replaceFirst("\"faults\"", "\"fault\""),
                json.replaceFirst("\"succeededBy\"|\"demand\"", "\"words\""),
                json.replaceFirst("\"outcome\": \"", "\"outcome\": \"very-"),
                json.replaceFirst("\"from\": \"2022-04-01\"", "\"from\": \"2022-04-31\""))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(SCHEMA.validate(wrong, InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT))))
                    .isNotEmpty();
        }
    }

    @Test
    void the_json_tells_what_starts_and_who_is_responsible_now() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ImpactJson.toBytes(several().get(0)));
        assertThat(json.get("starting")).extracting(one -> one.get("duty").textValue())
                .contains("CDA98-6-1-D", "SI2007-1830-R11-1-A-SV");
        assertThat(json.at("/authorities/stopping")).extracting(one -> one.get("name").textValue())
                .containsExactly("NHS Kent and Medway CCG");
        assertThat(json.at("/after/duties").intValue() - json.at("/before/duties").intValue())
                .isEqualTo(json.get("starting").size() - json.get("stopping").size());
        assertThat(json.get("whollyChecked").booleanValue()).isTrue();
    }

    @Test
    void the_text_tells_the_same_within_a_hundred_columns() {
        for (ImpactOnPapers one : several()) {
            String text = ImpactText.of(one, Style.PLAIN);
            assertThat(text).startsWith("From ");
            assertThat(text.lines()).allMatch(line -> line.length() <= 100);
            one.impact().difference().stopping().forEach(gone -> assertThat(text).contains("[" + gone.duty().getId() + "]"));
            one.impact().difference().changed().forEach(change -> assertThat(text).contains("[" + change.after().duty().getId() + "]"));
        }
        assertThat(ImpactText.of(several().get(3), Style.PLAIN))
                .contains("NHS Kent and Medway CCG", "not responsible any more", "could not hold that role");
        assertThat(ImpactText.of(several().get(4), Style.PLAIN)).contains("Part of the file could not be read");
    }

    @Test
    void changes_of_law_are_told_by_their_day() {
        String text = ChangesText.of(LawChanges.between(Statute.catalogue(), LocalDate.of(2011, 5, 1), LocalDate.of(2012, 12, 1),
                new LawScope(Optional.of(Nation.ENGLAND), Optional.of(AreaKind.UNITARY))), Style.PLAIN);
        assertThat(text).contains("after 1 May 2011 and up to 1 December 2012, in England, for a unitary area.")
                .contains("1 JUNE 2011\n")
                .contains("22 NOVEMBER 2012\n  Responsible until the day before: police authorities (CDA 1998 s.5(1)(c))\n")
                .containsSubsequence("Starts", "[SI2007-1830-R13A]");
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }
}
