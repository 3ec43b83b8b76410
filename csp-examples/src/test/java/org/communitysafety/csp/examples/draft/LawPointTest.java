package org.communitysafety.csp.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What documents tell of the law is in the catalogue, for both nations, and for years of other wordings. */
class LawPointTest {

    /** The regulations of England, and what stands for each in Wales, by how the ids of the duties begin. */
    private static final Map<String, String> IN_WALES = new TreeMap<>(Map.of(
            "SI2007-1830-R10-3-SA", "SI2007-3076-R8-3",
            "SI2007-1830-R10-", "SI2007-3076-R8-",
            "SI2007-1830-R11-1-A-CD", "SI2007-3076-R9-A",
            "SI2007-1830-R11-1-A-RO", "SI2007-3076-R9-AA",
            "SI2007-1830-R11-1-A-SV", "SI2007-3076-R9-AB",
            "SI2007-1830-R11-1-", "SI2007-3076-R9-",
            "SI2007-1830-R12-", "SI2007-3076-R10-",
            "SI2007-1830-R14", "SI2007-3076-R12",
            "SI2007-1830-", "SI2007-3076-"));

    /** The Regulations of Wales do not ask for these. */
    private static final Set<String> ENGLAND_ALONE =
            Set.of("SI2007-1830-R11-1-A-SM", "SI2007-1830-R10-3-CSA", "SI2007-1830-R13A");

    private static boolean isOf(Nation nation, String id) {
        return Statute.catalogue().find(DutyId.of(id)).orElseThrow().getNations().equals(Set.of(nation));
    }

    /** The id of the duty that stands for one of England alone in Wales. */
    private static String inWales(String id) {
        if (!id.startsWith("SI2007-")) {
            return id + "-W";
        }
        String longest = IN_WALES.keySet().stream().filter(id::startsWith).max(Comparator.comparing(String::length)).orElseThrow();
        return IN_WALES.get(longest) + id.substring(longest.length());
    }

    private static List<String> of(Nation nation, LawPoint point) {
        return point.ids().stream().filter(id -> isOf(nation, id)).toList();
    }

    private static String told(String papers, ReviewOptions options, LawPoint point) throws IOException {
        byte[] json = Files.readAllBytes(Path.of("plans", papers));
        Law law = new Law(Review.of(PapersJson.read(json, papers).complete().orElseThrow(), options));
        Document.Builder to = Document.titled("T");
        law.put(to, point);
        return to.build().runs().map(Run::words).collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource
    void every_duty_stands_in_the_catalogue(LawPoint point) {
        assertThat(point.ids()).isNotEmpty().allSatisfy(id -> assertThat(Statute.catalogue().find(DutyId.of(id))).as(id).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void each_demand_on_england_alone_has_the_one_on_wales_beside_it_and_the_other_way_round(LawPoint point) {
        assertThat(of(Nation.WALES, point)).containsExactlyInAnyOrderElementsOf(of(Nation.ENGLAND, point).stream()
                .filter(id -> !ENGLAND_ALONE.contains(id)).map(LawPointTest::inWales).toList());
    }

    @Test
    void a_strategy_is_told_with_the_regulation_that_wants_it_in_the_plan() {
        for (LawPoint point : LawPoint.values()) {
            List<String> twins = point.ids().stream()
                    .flatMap(id -> Statute.catalogue().find(DutyId.of(id)).orElseThrow().getTwins().stream()).map(DutyId::toString).toList();
            assertThat(point.ids()).as(point.name()).containsAll(twins);
        }
    }

    @ParameterizedTest
    @CsvSource({"complete.json, SI 2007/1830 reg 11(1)(a)", "complete-wales.json, 'SI 2007/3076 reg 9(a),SI 2007/3076 reg 9(aa)'"})
    void the_strategies_cite_the_act_for_each_subject_and_the_regulations(String papers, String regulations) throws IOException {
        assertThat(told(papers, ReviewOptions.USUAL, LawPoint.STRATEGIES))
                .contains("CDA 1998 s.6(1)(a)", "CDA 1998 s.6(1)(b)", "CDA 1998 s.6(1)(c)", "CDA 1998 s.6(1)(d)").contains(regulations.split(","));
    }

    @ParameterizedTest
    @CsvSource({"complete.json, SI 2007/1830 reg 10(3), 2", "complete-wales.json, SI 2007/3076 reg 8(3), 1"})
    void what_a_plan_rests_on_is_told_with_what_has_to_be_considered(String papers, String cited, int times) throws IOException {
        assertThat(told(papers, ReviewOptions.USUAL, LawPoint.CONSIDERED).split(Pattern.quote(cited), -1)).hasSize(times + 1);
    }

    @ParameterizedTest
    @EnumSource
    void each_point_tells_something_in_england_and_nothing_of_the_law_of_wales(LawPoint point) throws IOException {
        assertThat(told("complete.json", ReviewOptions.USUAL, point)).contains(" must ").doesNotContain("3076");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COPIES")
    void each_point_but_the_copy_to_the_policing_body_tells_something_in_wales(LawPoint point) throws IOException {
        assertThat(told("complete-wales.json", ReviewOptions.USUAL, point)).contains(" must ").doesNotContain("1830");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "STRATEGIES", "ASSESSMENT", "PRIORITIES", "STEPS", "MEASURES", "RESOURCES", "CONSIDERED", "SUMMARY", "ALL_FUNCTIONS"})
    void a_plan_of_another_year_is_told_what_was_law_then(LawPoint point) throws IOException {
        for (LocalDate day : List.of(LocalDate.of(2009, 3, 31), LocalDate.of(2014, 3, 31))) {
            assertThat(told("complete.json", ReviewOptions.USUAL.on(day), point)).as(day.toString()).contains(" must ")
                    .doesNotContain("serious violence");
        }
    }
}
