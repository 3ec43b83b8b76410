package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Set;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.io.result.DutyList;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.PlanQuality;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.api.Test;

class DutiesTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 4, 1));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(DutiesJson.schema(), UTF_8), InputFormat.JSON);

    private static DutyList list(Optional<LocalDate> on, Nation nation, AreaKind kind) {
        return DutyList.of(Statute.catalogue(), on, Optional.ofNullable(nation), Optional.ofNullable(kind));
    }

    private static List<String> ids(DutyList list) {
        return list.duties().stream().map(duty -> duty.getId().value()).toList();
    }

    @Test
    void without_a_day_every_wording_of_the_law_is_listed_and_nothing_of_the_packs() {
        assertThat(list(Optional.empty(), null, null).duties()).containsExactlyElementsOf(
                Statute.catalogue().getDuties().stream()
                        .filter(duty -> Statute.catalogue().packOf(duty) == Pack.LAW)
                        .toList());
    }

    @Test
    void a_pack_is_listed_where_it_is_asked_for() {
        assertThat(ids(with(Pack.GUIDANCE))).contains("SVDG22-CSP", "CDA98-6-1-D").doesNotContain("SNAG21");
        assertThat(ids(with(Pack.GOOD_PRACTICE))).contains("SNAG21").doesNotContain("SVDG22-CSP");
        assertThat(ids(with(Pack.GOVERNANCE))).contains("SI2000-2853-R4-SCH3");
        assertThat(DutiesText.of(with(Pack.GUIDANCE), Style.PLAIN)).contains("STATUTORY GUIDANCE: NEVER A MUST");
    }

    @Test
    void what_binds_only_others_is_listed_and_marked() throws IOException {
        DutyList list = list(DAY, null, null);
        assertThat(ids(list)).contains("CDA98-7-1A");
        assertThat(DutiesText.of(list, Style.PLAIN)).contains("the local policing body, not the partnership; no review asks it.");
        for (JsonNode duty : new ObjectMapper().readTree(DutiesJson.toBytes(list)).get("duties")) {
            boolean others = List.of("CDA98-5A-2", "CDA98-5A-2-SV", "CDA98-7-1A", "SI2007-1830-R14A-3", "PRSRA11-10-1", "PCSCA22-15-4",
                    "PCSCA22-15-5-B", "PCSCA22-15-9", "PCSCA22-17-7", "PCSCA22-18-4", "PCSCA22-19-4", "SI2022-1304-R9-2").contains(duty.get("id").textValue());
            assertThat(duty.get("bindsOthers").booleanValue()).as("%s", duty.get("id")).isEqualTo(others);
        }
    }

    private static DutyList with(Pack... packs) {
        return DutyList.of(Statute.catalogue(), DAY, Optional.empty(), Optional.empty(), Set.of(packs));
    }

    @Test
    void rules_of_a_pack_are_listed_apart_from_the_law_and_are_no_duties() throws IOException {
        DutyList law = list(DAY, null, null);
        DutyList both = law.with(List.of(PlanQuality.pack()));
        assertThat(both.duties()).isEqualTo(law.duties());
        assertThat(DutiesText.of(both, Style.PLAIN).replaceAll("\\s+", " ")).contains("NOT LAW: PLAN QUALITY", "[plan-quality:lead-for-every-action], from 1 August 2007",
                "The partnership should ").startsWith(DutiesText.of(law, Style.PLAIN).lines().findFirst().orElseThrow());
        JsonNode json = new ObjectMapper().readTree(DutiesJson.toBytes(both));
        assertThat(json.at("/rulePacks/0/namespace").textValue()).isEqualTo("plan-quality");
        assertThat(json.at("/rulePacks/0/rules").size()).isEqualTo(PlanQuality.pack().getRules().size());
        assertThat(json.get("duties")).isEqualTo(new ObjectMapper().readTree(DutiesJson.toBytes(law)).get("duties"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(DutiesJson.schema(), UTF_8), InputFormat.JSON)
                .validate(new String(DutiesJson.toBytes(both), UTF_8), InputFormat.JSON)).isEmpty();
        PackRule first = PackRule.numbered("example.gov.uk:first", "First").of("the partnership").under("Nowhere").should("do it")
                .from(2030, 1, 1, Nation.ENGLAND).setOutIn(Concern.PLAN)
                .shownBy(new Showing("it", List.of(), (dossier, on, look) -> {})).asking("Is it done?").said();
        RulePack later = RulePack.of("example.gov.uk", "Later", "1", List.of(first));
        assertThat(law.with(List.of(later)).rulePacks().get(0).rules()).isEmpty();
        assertThat(list(Optional.empty(), Nation.WALES, null).with(List.of(later)).rulePacks().get(0).rules()).isEmpty();
        assertThat(list(Optional.empty(), null, AreaKind.UNITARY).with(List.of(later)).rulePacks().get(0).rules()).containsExactly(first);
        assertThat(DutiesText.of(law.with(List.of(later)), Style.PLAIN)).contains("No rule of this pack holds there and then.");
    }

    @Test
    void serious_violence_is_listed_from_its_first_day_on() {
        assertThat(ids(list(Optional.of(LocalDate.of(2023, 1, 30)), null, null))).doesNotContain("CDA98-6-1-D");
        assertThat(ids(list(Optional.of(LocalDate.of(2023, 1, 31)), null, null))).contains("CDA98-6-1-D");
    }

    @Test
    void a_duty_for_two_tier_districts_is_not_listed_for_others() {
        assertThat(ids(list(DAY, null, AreaKind.NON_METROPOLITAN_DISTRICT))).contains("SI2007-1830-R7-G");
        assertThat(ids(list(DAY, null, AreaKind.UNITARY))).doesNotContain("SI2007-1830-R7-G").contains("SI2007-1830-R13A");
        assertThat(ids(list(DAY, null, AreaKind.CITY_OF_LONDON))).doesNotContain("SI2007-1830-R13A");
        assertThat(ids(list(DAY, null, AreaKind.COUNTY))).contains("DAA21-57").doesNotContain("SI2007-1830-R13A");
        assertThat(ids(list(DAY, null, AreaKind.LONDON_BOROUGH))).doesNotContain("DAA21-57");
    }

    @Test
    void a_kind_of_area_that_only_wales_has_tells_the_nation() {
        assertThat(ids(list(DAY, null, AreaKind.WELSH_PRINCIPAL_AREA)))
                .isEqualTo(ids(list(DAY, Nation.WALES, null)))
                .contains("CDA98-6-1-C", "PJA06-19-1-W")
                .doesNotContain("PJA06-19-1", "SI2007-1830-R13A");
        assertThatThrownBy(() -> list(DAY, Nation.ENGLAND, AreaKind.WELSH_PRINCIPAL_AREA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no Welsh county or county borough in England.");
    }

    @Test
    void a_day_before_the_law_that_is_encoded_is_refused() {
        assertThatThrownBy(() -> list(Optional.of(LocalDate.of(2007, 7, 31)), null, null))
                .isInstanceOf(LawNotEncodedException.class)
                .hasMessage("The law before 1 August 2007 is not encoded.");
        assertThatThrownBy(() -> list(Optional.of(LocalDate.of(2007, 11, 18)), Nation.WALES, null))
                .isInstanceOf(LawNotEncodedException.class);
        assertThat(list(Optional.of(LocalDate.of(2007, 8, 1)), null, null).duties()).isNotEmpty();
    }

    @Test
    void the_json_is_what_its_schema_says_and_has_every_duty() throws IOException {
        for (DutyList list : List.of(list(Optional.empty(), null, null), list(DAY, Nation.ENGLAND, AreaKind.UNITARY), list(DAY, null, AreaKind.COUNTY),
                with(Pack.GUIDANCE, Pack.GOOD_PRACTICE, Pack.GOVERNANCE))) {
            String json = new String(DutiesJson.toBytes(list), UTF_8);
            assertThat(SCHEMA.validate(json, InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT)))).isEmpty();
            assertThat(new ObjectMapper().readTree(json).get("duties"))
                    .extracting(duty -> duty.get("id").textValue()).isEqualTo(ids(list));
        }
        JsonNode one = new ObjectMapper().readTree(DutiesJson.toBytes(list(DAY, Nation.ENGLAND, AreaKind.UNITARY)));
        assertThat(one.fieldNames()).toIterable().containsExactly("on", "nation", "areaType", "packs", "duties");
        assertThat(one.at("/duties/0").fieldNames()).toIterable().containsExactly(
                "id", "instrument", "provision", "title", "pack", "bearer", "bindsOthers", "demand", "strength", "inForceFrom",
                "link");
    }

    @Test
    void the_text_tells_every_duty_within_a_hundred_columns() {
        DutyList list = list(Optional.empty(), null, null);
        String text = DutiesText.of(list, Style.PLAIN);
        assertThat(text).startsWith(list.duties().size() + " duties ever in force, with every wording.\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
        for (Duty duty : list.duties()) {
            assertThat(text).contains("[" + duty.getId() + "]");
        }
    }
}
