package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.law.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Set<String> VERBS = Set.of(
            "agree", "aim", "analyse", "appoint", "assess", "base", "comply", "consider", "consult", "cover", "extend",
            "formulate", "give", "have", "identify", "implement", "join", "keep", "make", "nominate", "prepare", "provide",
            "publish", "put", "revise", "see", "send", "set", "state");

    /** Where regulation 11(1)(a) wants a strategy of section 6(1) set out in the plan: one gap seen from two instruments. */
    private static final Map<String, String> ONE_GAP = Map.of(
            "CDA98-6-1-A", "SI2007-1830-R11-1-A-CD",
            "CDA98-6-1-B", "SI2007-1830-R11-1-A-SM",
            "CDA98-6-1-C", "SI2007-1830-R11-1-A-RO",
            "CDA98-6-1-D", "SI2007-1830-R11-1-A-SV");

    static List<Duty> duties() {
        return Statute.catalogue().getDuties();
    }

    @ParameterizedTest
    @MethodSource("duties")
    void a_duty_agrees_with_its_row_of_the_register(Duty duty) {
        RegisterRow row = RegisterRow.of(duty.getId().value());
        assertThat(duty.getInForce().from()).isEqualTo(row.from().orElseThrow());
        assertThat(duty.getInForce().to()).isEqualTo(row.to());
        assertThat(duty.getNations()).extracting(Word::getWord)
                .containsExactlyInAnyOrder(row.nation().split("\\+"));
        assertThat(duty.getAreas().getWord()).isEqualTo(row.areas());
        assertThat(duty.getStrength().getWord()).isEqualTo(duty.getStrength() == Strength.GOVERNANCE ? "governance" : row.strength());
        assertThat(duty.isSetOutInPaper() ? "document" : "elsewhere").isEqualTo(row.visibility());
        assertThat(duty.getCheck().getWord()).isEqualTo(row.check());
        assertThat(duty.getConcern().getWord()).isEqualTo(row.subject());
        assertThat(duty.getProvision().instrument().getWord()).isEqualTo(row.instrument());
        assertThat(duty.getProvision().text()).isEqualTo(row.provision());
        assertThat(duty.getProvision().link()).isEqualTo(row.path().isEmpty() ? "" : "https://www.legislation.gov.uk" + row.path());
    }

    @ParameterizedTest
    @MethodSource("duties")
    void a_wording_starts_with_a_verb_in_lower_case_and_has_no_full_stop(Duty duty) {
        String demand = duty.getDemand();
        String wording = demand.substring(demand.indexOf(" must ") + 6, demand.length() - 1);
        assertThat(VERBS).contains(wording.split("[ ,]", 2)[0]);
        assertThat(wording).doesNotContain(". ").doesNotEndWith(".").isEqualTo(wording.strip());
        String whose = capital(duty.getBearer().getName());
        assertThat(demand).startsWith(whose + (whose.contains(",") ? ", must " : " must ")).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("duties")
    void words_for_people_are_phrases_without_a_full_stop(Duty duty) {
        assertThat(duty.getShownBy()).isNotBlank().doesNotEndWith(".").doesNotContain("  ");
        assertThat(duty.getTitle()).isNotBlank().doesNotEndWith(".").isEqualTo(capital(duty.getTitle()));
    }

    @Test
    void the_strategies_of_section_6_are_one_gap_with_regulation_11_1_a_and_nothing_else_is() {
        Map<String, String> twins = new TreeMap<>();
        for (Duty duty : duties()) {
            duty.getTwin().ifPresent(twin -> twins.put(duty.getId().value(), twin.value()));
        }
        Map<String, String> wanted = new TreeMap<>(ONE_GAP);
        ONE_GAP.forEach((section, regulation) -> wanted.put(regulation, section));
        assertThat(twins).isEqualTo(wanted);
    }

    @Test
    void a_gap_of_twins_is_counted_under_the_section_of_the_act() {
        Catalogue catalogue = Statute.catalogue();
        ONE_GAP.forEach((section, regulation) -> {
            Duty inTheAct = catalogue.find(DutyId.of(section)).orElseThrow();
            assertThat(catalogue.countedUnder(catalogue.find(DutyId.of(regulation)).orElseThrow())).isEqualTo(inTheAct);
            assertThat(catalogue.countedUnder(inTheAct)).isEqualTo(inTheAct);
        });
    }

    @Test
    void a_limb_has_the_id_of_its_whole_with_more_or_stands_in_the_same_regulation() {
        for (Duty duty : duties()) {
            duty.getLimbOf().map(DutyId::value).ifPresent(whole -> {
                String regulation = whole.startsWith("SI") ? whole.substring(0, whole.lastIndexOf('-') + 1) : whole + "-";
                assertThat(duty.getId().value())
                        .matches(id -> id.startsWith(whole + "-") || id.startsWith(regulation), "a limb of " + whole);
            });
        }
    }

    @Test
    void every_duty_of_every_class_of_the_package_is_asked() throws ReflectiveOperationException {
        List<Duty> written = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.communitysafety.csp.statute")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Duty.class)) {
                    Field constant = Class.forName(type.getName()).getDeclaredField(field.getName());
                    written.add((Duty) constant.get(null));
                }
            }
        }
        assertThat(written).hasSizeGreaterThan(80).containsExactlyInAnyOrderElementsOf(duties());
    }

    @Test
    void the_chapters_follow_the_law_and_hold_every_duty_once() {
        List<Duty> told = Statute.catalogue().getChapters().stream()
                .map(Chapter::duties)
                .flatMap(List::stream)
                .toList();
        assertThat(told).containsExactlyElementsOf(duties());
        assertThat(Statute.catalogue().getChapters()).extracting(Chapter::provisions).containsExactly(
                "Crime and Disorder Act 1998, section 5A",
                "Crime and Disorder Act 1998, section 6",
                "Crime and Disorder Act 1998, section 6(8)",
                "Crime and Disorder Act 1998, section 6 as it stood until 2007",
                "SI 2007/1830, regulation 3",
                "SI 2007/1830, regulation 4",
                "SI 2007/1830, regulations 5 to 7",
                "SI 2007/1830, regulations 8 to 9A",
                "SI 2007/1830, regulations 10, 11 and 13A",
                "SI 2007/1830, regulations 12 and 14",
                "SI 2007/1830, regulation 13",
                "SI 2007/1830, regulation 14A",
                "SI 2007/1830, regulation 15",
                "SI 2007/1830, regulation 16",
                "SI 2007/3076, regulation 3",
                "SI 2007/3076, regulation 11",
                "SI 2007/3076, regulation 13",
                "SI 2007/3076, regulation 14");
    }

    @Test
    void an_id_that_stands_twice_is_refused() {
        Duty duty = duties().get(0);
        Chapter twice = new Chapter("Twice", "nowhere", List.of(duty, duty));
        assertThatThrownBy(() -> new Catalogue("test", List.of(twice)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the id " + duty + " stands twice");
    }

    @Test
    void a_twin_that_is_not_there_is_refused() {
        Chapter alone = new Chapter("Alone", "nowhere", List.of(Section6Strategies.CRIME_AND_DISORDER));
        assertThatThrownBy(() -> new Catalogue("test", List.of(alone)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no duty SI2007-1830-R11-1-A-CD");
    }

    @Test
    void the_fingerprint_changes_with_a_duty_and_with_the_version() {
        List<Chapter> chapters = Statute.catalogue().getChapters();
        String whole = Statute.catalogue().fingerprint();
        assertThat(whole).matches("[0-9a-f]{64}").isEqualTo(new Catalogue("2026-11", chapters).fingerprint());
        assertThat(new Catalogue("2026-12", chapters).fingerprint()).isNotEqualTo(whole);
        assertThat(new Catalogue("2026-11", chapters.subList(0, chapters.size() - 1)).fingerprint()).isNotEqualTo(whole);
    }

    @Test
    void an_unknown_id_finds_nothing() {
        assertThat(Statute.catalogue().find(DutyId.of("CDA98-6-1-Z"))).isEqualTo(Optional.empty());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
