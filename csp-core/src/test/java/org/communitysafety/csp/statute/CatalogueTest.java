package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.duty.LawHistory;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.law.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Set<String> VERBS = Set.of(
            "act", "agree", "aim", "analyse", "answer", "apply", "appoint", "assess", "base", "call", "carry", "co-operate",
            "collaborate", "comply", "consider", "consult", "convene", "cover", "disclose", "engage", "extend", "formulate",
            "give", "have", "help", "identify", "implement", "invite", "join", "keep", "leave", "let", "make", "meet",
            "monitor", "nominate", "place", "plan", "prepare", "provide", "publish", "put", "require", "revise", "see",
            "send", "set", "share", "state", "submit", "supply", "take", "tell", "use");

    /** Where the Regulations want a strategy of section 6(1) set out in the plan: one gap seen from two instruments. */
    private static final Map<String, List<String>> ONE_GAP = Map.of(
            "CDA98-5-3", List.of("SI2004-118-A3"),
            "CDA98-6-1-A", List.of("SI2007-1830-R11-1-A-CD"),
            "CDA98-6-1-A-W", List.of("SI2007-3076-R9-A"),
            "CDA98-6-1-B", List.of("SI2007-1830-R11-1-A-SM"),
            "CDA98-6-1-C", List.of("SI2007-1830-R11-1-A-RO", "SI2007-3076-R9-AA"),
            "CDA98-6-1-D", List.of("SI2007-1830-R11-1-A-SV", "SI2007-3076-R9-AB"));

    /**
     * What one strategy under sections 8 and 9 of the 2022 Act does once, and what both Acts say of serious violence: the
     * first is counted.
     */
    private static final Map<String, String> TOLD_TOGETHER = Map.of(
            "PCSCA22-8-7-A", "PCSCA22-9-8",
            "PCSCA22-13-6", "CDA98-18-SV-FACTORS",
            "SI2022-1304-R4-2", "SI2022-1304-R5-2",
            "SI2022-1304-R6-1-A", "SI2022-1304-R6-2-A",
            "SI2022-1304-R6-1-B", "SI2022-1304-R6-2-B");

    /** Limbs that stand in another provision than their whole. */
    private static final Map<String, String> LIMBS_ELSEWHERE = Map.of(
            "PCSCA22-8-11", "PCSCA22-8-7-C",
            "SI2022-1304-R4-1-A", "PCSCA22-8-7-A",
            "SI2022-1304-R5-1", "PCSCA22-9-8");

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
        String verb = " " + duty.getStrength().getVerb() + " ";
        String wording = demand.substring(demand.indexOf(verb) + verb.length(), demand.length() - 1);
        assertThat(VERBS).contains(wording.split("[ ,]", 2)[0]);
        assertThat(wording).doesNotContain(". ").doesNotEndWith(".").isEqualTo(wording.strip());
        String whose = capital(duty.getBearer().getName());
        assertThat(demand).startsWith(whose + (whose.contains(",") ? "," : "") + verb).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("duties")
    void words_for_people_are_phrases_without_a_full_stop(Duty duty) {
        assertThat(duty.getShownBy()).isNotBlank().doesNotEndWith(".").doesNotContain("  ");
        assertThat(duty.getTitle()).isNotBlank().doesNotEndWith(".").isEqualTo(capital(duty.getTitle()));
    }

    @Test
    void the_strategies_of_section_6_are_one_gap_with_the_regulation_on_the_plan_and_what_both_sections_of_2022_ask_is_too() {
        Map<String, List<String>> twins = new TreeMap<>();
        for (Duty duty : duties()) {
            if (!duty.getTwins().isEmpty()) {
                twins.put(duty.getId().value(), duty.getTwins().stream().map(DutyId::value).toList());
            }
        }
        Map<String, List<String>> wanted = new TreeMap<>(ONE_GAP);
        ONE_GAP.forEach((section, regulations) -> regulations.forEach(
                regulation -> wanted.put(regulation, List.of(section))));
        TOLD_TOGETHER.forEach((first, second) -> {
            wanted.put(first, List.of(second));
            wanted.put(second, List.of(first));
        });
        assertThat(twins).isEqualTo(wanted);
    }

    @Test
    void a_gap_of_twins_is_counted_under_the_section_of_the_act() {
        Catalogue catalogue = Statute.catalogue();
        ONE_GAP.forEach((section, regulations) -> {
            Duty inTheAct = catalogue.find(DutyId.of(section)).orElseThrow();
            assertThat(catalogue.countedUnder(inTheAct)).isEqualTo(inTheAct);
            for (String regulation : regulations) {
                assertThat(catalogue.countedUnder(catalogue.find(DutyId.of(regulation)).orElseThrow())).isEqualTo(inTheAct);
            }
        });
    }

    @Test
    void of_what_is_told_together_the_first_is_counted() {
        Catalogue catalogue = Statute.catalogue();
        TOLD_TOGETHER.forEach((first, second) -> assertThat(
                        catalogue.countedUnder(catalogue.find(DutyId.of(second)).orElseThrow()).getId())
                .isEqualTo(DutyId.of(first)));
    }

    @Test
    void a_limb_has_the_id_of_its_whole_with_more_or_stands_in_the_same_regulation() {
        for (Duty duty : duties()) {
            duty.getLimbOf().map(DutyId::value).ifPresent(whole -> {
                if (whole.equals(LIMBS_ELSEWHERE.get(duty.getId().value()))) {
                    return;
                }
                String bare = whole.endsWith("-W") ? whole.substring(0, whole.length() - 1) : whole + "-";
                String regulation = whole.startsWith("SI") ? whole.substring(0, whole.lastIndexOf('-') + 1) : bare;
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
                } else if (field.getRawType().isEquivalentTo(Rule.class)) {
                    Rule rule = (Rule) Class.forName(type.getName()).getDeclaredField(field.getName()).get(null);
                    Stream.of(Regime.values()).flatMap(law -> rule.in(law).stream()).forEach(written::add);
                }
            }
        }
        assertThat(written).hasSizeGreaterThan(150).containsExactlyInAnyOrderElementsOf(duties());
    }

    @Test
    void the_chapters_follow_the_law_and_hold_every_duty_once() {
        List<Duty> told = Statute.catalogue().getChapters().stream()
                .map(Chapter::duties)
                .flatMap(List::stream)
                .toList();
        assertThat(told).containsExactlyElementsOf(duties());
        assertThat(Statute.catalogue().getChapters()).extracting(Chapter::provisions).containsExactly(
                "Crime and Disorder Act 1998, section 5(2) and (3), and orders under it",
                "Crime and Disorder Act 1998, section 5A",
                "Crime and Disorder Act 1998, section 6",
                "Crime and Disorder Act 1998, section 6(8)",
                "Crime and Disorder Act 1998, section 6 as it stood until 2007",
                "Crime and Disorder Act 1998, section 7",
                "Crime and Disorder Act 1998, section 17",
                "Crime and Disorder Act 1998, section 17A, and SI 2007/1831",
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
                "SI 2007/3076, regulation 4",
                "SI 2007/3076, regulations 5 to 7",
                "SI 2007/3076, regulations 8 and 9",
                "SI 2007/3076, regulations 10 and 12",
                "SI 2007/3076, regulation 11",
                "SI 2007/3076, regulation 13",
                "SI 2007/3076, regulation 14",
                "PCSCA 2022, section 8",
                "PCSCA 2022, section 9",
                "PCSCA 2022, section 13; CDA 1998, section 18",
                "PCSCA 2022, sections 14 to 19",
                "SI 2022/1304, regulations 3 to 9",
                "Police and Justice Act 2006, section 19, and SI 2009/942",
                "each binds the bodies it names",
                "Serious Violence Duty guidance 2022, as far as it was read",
                "needs assessment guidance 2021",
                "SI 2000/2853, regulation 4 and Schedule 3");
    }

    @Test
    void an_id_that_stands_twice_is_refused() {
        Duty duty = duties().get(0);
        Chapter twice = new Chapter("Twice", "nowhere", List.of(duty, duty));
        assertThatThrownBy(() -> new Catalogue(LawVersions.ALL, List.of(twice)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the id " + duty + " stands twice");
    }

    @Test
    void a_twin_that_is_not_there_is_refused() {
        Duty duty = Section6Strategies.CRIME_AND_DISORDER.in(Regime.ENGLAND).orElseThrow();
        Chapter alone = new Chapter("Alone", "nowhere", List.of(duty));
        assertThatThrownBy(() -> new Catalogue(LawVersions.ALL, List.of(alone)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no duty SI2007-1830-R11-1-A-CD");
    }

    @Test
    void the_fingerprint_changes_with_a_duty_and_with_the_version() {
        List<Chapter> chapters = Statute.catalogue().getChapters();
        String whole = Statute.catalogue().fingerprint();
        assertThat(whole).matches("[0-9a-f]{64}").isEqualTo(new Catalogue(LawVersions.ALL, chapters).fingerprint());
        assertThat(new Catalogue(LawHistory.of(new LawVersion("2035-12", LocalDate.of(2035, 12, 1), "Another.", List.of())), chapters).fingerprint()).isNotEqualTo(whole);
        assertThat(new Catalogue(LawVersions.ALL, chapters.subList(0, chapters.size() - 1)).fingerprint()).isNotEqualTo(whole);
    }

    /** A review that was written with other words must not read as altered: it is of another law. */
    @Test
    void the_fingerprint_changes_with_what_is_asked_and_with_what_is_not_settled() {
        Set<String> prints = Stream.<UnaryOperator<DutySentence.More>>of(
                        one -> one,
                        one -> one.asking("Who?"),
                        one -> one.asking("Who did?"),
                        one -> one.doubting("It is not settled."),
                        one -> one.limitedIn(Nation.WALES, "It is not settled."),
                        one -> one.limitedIn(Nation.ENGLAND, "It is not settled."))
                .map(more -> new Catalogue(LawVersions.ALL, List.of(new Chapter("Two", "nowhere", List.of(said("X-0", one -> one), said("X-1", more))))).fingerprint())
                .collect(Collectors.toSet());
        assertThat(prints).hasSize(6);
    }

    private static Duty said(String id, UnaryOperator<DutySentence.More> more) {
        return more.apply(Duty.numbered(id, "One")
                .of(Bearer.RESPONSIBLE_AUTHORITIES)
                .under(Instrument.SI_2007_1830.regulation("3"))
                .must("do one thing")
                .from(2020, 1, 1, Nation.ENGLAND, Nation.WALES)
                .concerning(Concern.PARTNERSHIP)
                .shownBy(new Showing("it", List.of(), (dossier, on, look) -> {}))).said();
    }

    @Test
    void an_unknown_id_finds_nothing() {
        assertThat(Statute.catalogue().find(DutyId.of("CDA98-6-1-Z"))).isEqualTo(Optional.empty());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
