package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.Place;
import org.communitysafety.csp.calendar.OwnDate;
import org.communitysafety.csp.calendar.YearlyCycle;
import org.communitysafety.csp.change.LawChanges;
import org.communitysafety.csp.change.LawScope;
import org.communitysafety.csp.crime.CrimeArea;
import org.communitysafety.csp.crime.CrimeQuestion;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.result.DutyList;
import org.communitysafety.csp.io.result.Explained;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.statute.Statute;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is read, reviewed and written comes to the same bytes, whatever the machine's locale and zone, and on several threads. */
class SameWhereverItRunsTest {

    private static final byte[] JSON = file("complete.json");
    private static final Read<Papers> OTHER = PapersJson.read(file("sevenoaks-2024-25.json"), "other.json");
    private static final Map<String, String> EXPECTED = everything();

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("../csp-examples/plans", name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One of each thing that is made, by name; nothing of it is kept from before. */
    private static Map<String, String> everything() {
        Map<String, String> all = new LinkedHashMap<>();
        papers(all);
        review(all);
        twoReviews(all);
        withoutPapers(all);
        sheets(all);
        crime(all);
        return all;
    }

    private static void papers(Map<String, String> all) {
        Papers papers = PapersJson.read(JSON, "plan.json").complete().orElseThrow();
        byte[] zip = PapersTables.toZip(papers);
        byte[] workbook = PapersWorkbook.toBytes(papers);
        all.put("papers", string(PapersJson.toBytes(papers)));
        all.put("papers of a zip", string(PapersJson.toBytes(PapersTables.readZip(zip, "p.zip", ReadOptions.USUAL).complete().orElseThrow())));
        all.put("papers of a workbook", string(PapersJson.toBytes(
                PapersWorkbook.read(workbook, "p.xlsx", ReadOptions.USUAL).complete().orElseThrow())));
        all.put("zip", hex(zip));
        all.put("workbook", hex(workbook));
        all.put("faults", PapersJson.read("{\"title\": 3, \"plan\": {\"id\": \"İ ı\", \"year\": \"2025/26\"}".getBytes(UTF_8), "f.json").faults().toString());
    }

    private static void review(Map<String, String> all) {
        Read<Papers> read = PapersJson.read(JSON, "plan.json");
        ReviewedPapers whole = ReviewedPapers.of(read, ReviewOptions.USUAL.with(Pack.GUIDANCE).with(Pack.GOOD_PRACTICE), Gate.COMPLETE);
        for (Audience audience : Audience.values()) {
            ReviewedPapers reviewed = ForAudience.of(whole, audience);
            all.put("text " + audience, ReviewText.of(reviewed, Style.COLOUR));
            all.put("html " + audience, string(ReviewHtml.toBytes(reviewed)));
            all.put("markdown " + audience, ReviewMarkdown.of(reviewed));
            all.put("json " + audience, string(ReviewJson.toBytes(reviewed)));
            all.put("junit " + audience, string(ReviewJunit.toBytes(reviewed)));
        }
        OpenQuestions open = OpenQuestions.of(whole);
        all.put("questions", QuestionsText.of(open, Style.PLAIN) + string(QuestionsJson.toBytes(open)) + string(AnswersJson.form(open)));
        BatchResult batch = BatchResult.of(1, "plan.json", whole);
        all.put("batch", BatchText.of(batch, Style.PLAIN) + string(BatchJson.line(batch)) + string(ReviewJunit.suite(batch)));
        all.put("explained", ExplainText.of(
                Explained.of(read, ReviewOptions.USUAL, whole.review().findings().get(0).duty().getId()), Style.PLAIN));
    }

    private static void twoReviews(Map<String, String> all) {
        Read<Papers> read = PapersJson.read(JSON, "plan.json");
        ImpactOnPapers impact = ImpactOnPapers.of(read, LocalDate.of(2022, 6, 1), LocalDate.of(2024, 3, 31), ReviewOptions.USUAL);
        all.put("impact", ImpactText.of(impact, Style.PLAIN) + string(ImpactJson.toBytes(impact)));
        ComparedPapers compared = ComparedPapers.of(OTHER, read, ReviewOptions.USUAL);
        all.put("compared", CompareText.of(compared, Style.PLAIN) + string(CompareJson.toBytes(compared)));
    }

    private static void withoutPapers(Map<String, String> all) {
        LocalDate day = LocalDate.of(2025, 3, 31);
        YearlyCycle cycle = YearlyCycle.of(AreaRegister.embedded().find("e07000111").orElseThrow(), new PlanYear(2025),
                Stream.of("strategy-group=2024-12-10", "cabinet=2025-03-13").map(OwnDate::parse).toList(), Set.of(LocalDate.of(2025, 4, 18)));
        all.put("calendar", CalendarText.of(cycle, Style.PLAIN) + string(CalendarJson.toBytes(cycle)) + string(CalendarFile.toBytes(cycle)));
        Place place = Place.of(AreaRegister.embedded().search("SEVENOAKS").found().get(0), day);
        all.put("area", AreaText.of(place, Style.PLAIN) + string(AreaJson.toBytes(place)));
        DutyList duties = DutyList.of(Statute.catalogue(), Optional.of(day), Optional.empty(), Optional.empty(), EnumSet.allOf(Pack.class));
        all.put("duties", DutiesText.of(duties, Style.PLAIN) + string(DutiesJson.toBytes(duties)) + RulesMarkdown.of(Statute.catalogue()));
        all.put("changes", ChangesText.of(
                LawChanges.between(Statute.catalogue(), LocalDate.of(2011, 5, 1), LocalDate.of(2012, 12, 1), LawScope.ALL), Style.PLAIN));
        all.put("hash of the law", Statute.catalogue().fingerprint());
    }

    private static void sheets(Map<String, String> all) {
        for (String sheet : List.of("no-leads", "joint-leads", "indicators", "unpaired")) {
            Imported imported = SheetImport.run(SheetImportTest.resource(sheet + ".csv"), sheet + ".csv", SheetImportTest.mapping(sheet),
                    SheetImportTest.papers(), ImportOptions.USUAL);
            all.put("import " + sheet, ImportText.of(imported, Style.PLAIN) + string(ImportJson.toBytes(imported)));
            all.put("mapping " + sheet, string(MappingJson.toBytes(SheetImport.propose(SheetImportTest.resource(sheet + ".csv"), sheet + ".csv",
                    Optional.of(SheetImportTest.papers()), ReadOptions.USUAL).mapping().orElseThrow())));
        }
    }

    private static void crime(Map<String, String> all) {
        StreetCrimeCsv reader = StreetCrimeCsv.asking(CrimeQuestion.of(CrimeArea.district("Exampleford")));
        SyntheticCrime.files().forEach((name, lines) -> {
            try {
                reader.read(new ByteArrayInputStream(SyntheticCrime.bytes(lines, "\n")), name);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        all.put("crime", CrimeText.of(reader.result(), Style.PLAIN) + string(CrimeJson.toBytes(reader.result())));
    }

    private static String string(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte one : bytes) {
            hex.append(Character.forDigit(one >> 4 & 15, 16)).append(Character.forDigit(one & 15, 16));
        }
        return hex.toString();
    }

    private static void assertSame(Map<String, String> made) {
        assertThat(made.keySet()).isEqualTo(EXPECTED.keySet());
        EXPECTED.forEach((name, expected) -> assertThat(made.get(name)).as(name).isEqualTo(expected));
    }

    /** Other digits, other letters, another year, another direction; days that begin much earlier, later or not at all. */
    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, America/Los_Angeles", "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia",
        "ja-JP-u-ca-japanese, Asia/Kathmandu", "lt-LT, Africa/Cairo", "fa-IR, Asia/Tehran"})
    void with_locales_and_zones_that_are_known_to_catch_what_others_do_not(String locale, String zone) {
        assertSameWith(Locale.forLanguageTag(locale), TimeZone.getTimeZone(zone));
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void whatever_the_default_locale_and_zone(@ForAll("locales") Locale locale, @ForAll("zones") TimeZone zone) {
        assertSameWith(locale, zone);
    }

    private static void assertSameWith(Locale locale, TimeZone zone) {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            assertSame(everything());
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.getAvailableLocales());
    }

    @Provide
    Arbitrary<TimeZone> zones() {
        return Arbitraries.of(TimeZone.getAvailableIDs()).map(TimeZone::getTimeZone);
    }

    @Test
    void on_several_threads_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Map<String, String>>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(threads.submit(SameWhereverItRunsTest::everything));
            }
            for (Future<Map<String, String>> one : running) {
                assertSame(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
