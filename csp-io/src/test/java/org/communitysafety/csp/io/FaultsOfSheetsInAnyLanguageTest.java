package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.bundle.StrangeLanguage;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.ImportReport;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/**
 * Another language is another bundle: what is wrong with sheets, street-level files and files of reviews is told in strange letters, and
 * nothing is left in English but what was read and the words of programs.
 */
class FaultsOfSheetsInAnyLanguageTest {

    private static final Words STRANGE = StrangeLanguage.of(PageTexts.english());
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    /** The sentences of these readers. */
    private static final Pattern OURS = Pattern.compile("fault\\.(?:cell|time|body|import|row|mapping|street|review)\\..*|fault\\.more|import\\.how\\..*");

    /** Words of the fields of papers, told by their names. */
    private static final String FIELDS = "lead text as at";

    /** The words that a mapping is written with. */
    private static final String WORDS_OF_MAPPINGS = Stream.<Word[]>of(SheetField.values(), ProgressScale.values(), NoValue.values())
            .flatMap(Stream::of).map(Word::getWord).collect(Collectors.joining(" "));

    /** Told where no cell can lead to: what is no time is no date first. */
    private static final Set<String> NEVER_MET = Set.of("fault.time.no-time");

    private static final List<Imported> IMPORTED = BrokenSheets.imported();

    private static Stream<Said> told() {
        return Stream.of(
                IMPORTED.stream().flatMap(imported -> imported.faults().stream()).map(Fault::said),
                IMPORTED.stream().flatMap(imported -> imported.report().howRead().stream()),
                BrokenSheets.street().stream().map(Fault::said),
                BrokenSheets.reviews().stream().map(Fault::said)).flatMap(one -> one);
    }

    private static boolean isOurs(Said said) {
        return OURS.matcher(said.message().key()).matches();
    }

    /** The sentence and those that are put into it. */
    private static List<Said> all(Said said) {
        List<Said> all = new ArrayList<>(List.of(said));
        said.arguments().forEach(argument -> (argument instanceof List<?> several ? several : List.of(argument)).stream()
                .filter(one -> one instanceof Said).forEach(one -> all.addAll(all((Said) one))));
        return all;
    }

    /** The words that are put in as they are. */
    private static List<String> words(Said said) {
        return all(said).stream().flatMap(one -> one.arguments().stream())
                .flatMap(argument -> argument instanceof List<?> several ? several.stream() : Stream.of(argument))
                .filter(one -> one instanceof String).map(String.class::cast).toList();
    }

    @Test
    void every_sentence_of_these_readers_is_told_and_leaves_no_english() {
        Map<String, String> left = new TreeMap<>();
        Set<String> met = new TreeSet<>();
        told().filter(FaultsOfSheetsInAnyLanguageTest::isOurs).forEach(said -> {
            String strange = said.in(STRANGE);
            String bare = strange;
            for (String word : words(said).stream().sorted((a, b) -> b.length() - a.length()).toList()) {
                bare = word.isEmpty() ? bare : bare.replace(word, "");
            }
            if (ENGLISH.matcher(bare).find()) {
                left.put(said.message().key(), bare);
            }
            all(said).forEach(one -> met.add(one.message().key()));
        });
        assertThat(left).isEmpty();
        assertThat(PageTexts.english().keySet().stream().filter(key -> OURS.matcher(key).matches() && !NEVER_MET.contains(key)))
                .filteredOn(key -> !met.contains(key)).isEmpty();
    }

    @Test
    void a_report_of_an_import_leaves_no_english_but_that_of_the_sheet_the_papers_and_their_fields() {
        Imported imported = SheetImport.run(SheetImportTest.resource("faults.csv"), "faults.csv", SheetImportTest.mapping("faults"),
                SheetImportTest.papers(), ImportOptions.USUAL);
        ImportReport all = imported.report();
        Imported ours = new Imported(imported.papers(), imported.faults().stream().filter(fault -> isOurs(fault.said())).toList(), new ImportReport(
                all.sheet(), all.rows(), all.unread(), all.unchanged(), all.items(), all.howRead().stream().filter(FaultsOfSheetsInAnyLanguageTest::isOurs).toList()));
        String known = new String(SheetImportTest.resource("faults.csv"), UTF_8) + new String(SheetImportTest.resource("faults.json"), UTF_8)
                + new String(PapersJson.toBytes(imported.papers().orElseThrow()), UTF_8) + FIELDS + all.sheet();
        assertThat(english(ImportText.of(ours, Style.PLAIN, STRANGE))).isNotEmpty().allMatch(known::contains, "of what was read");
    }

    @Test
    void what_is_asked_of_a_proposed_mapping_is_asked_in_that_language_and_its_fields_keep_their_names() {
        Set<String> asked = new TreeSet<>();
        for (String name : List.of("no-leads", "joint-leads", "indicators", "unpaired", "faults")) {
            byte[] sheet = SheetImportTest.resource(name + ".csv");
            for (Optional<Papers> papers : List.of(Optional.<Papers>empty(), Optional.of(SheetImportTest.papers()))) {
                SheetMapping english = SheetImport.propose(sheet, "s.csv", papers, ReadOptions.USUAL).mapping().orElseThrow();
                SheetMapping strange = SheetImport.propose(sheet, "s.csv", papers, ReadOptions.USUAL, STRANGE).mapping().orElseThrow();
                assertThat(strange.openQuestions()).isEqualTo(english.openQuestions());
                String known = new String(sheet, UTF_8) + new String(PapersJson.toBytes(SheetImportTest.papers()), UTF_8) + WORDS_OF_MAPPINGS;
                for (String question : questions(strange)) {
                    assertThat(english(question)).as(question).allMatch(known::contains, "of the sheet, the papers or the format");
                    asked.add(question);
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(20);
    }

    private static List<String> questions(SheetMapping mapping) {
        List<String> questions = new ArrayList<>(mapping.getDecide());
        mapping.getNote().ifPresent(questions::add);
        mapping.getColumns().forEach(column -> Stream.of(column.getWhy(), column.getDecide()).flatMap(Optional::stream).forEach(questions::add));
        mapping.getGroups().forEach(group -> group.getDecide().ifPresent(questions::add));
        mapping.getStatuses().forEach(status -> status.getDecide().ifPresent(questions::add));
        mapping.getNoValues().forEach(noValue -> noValue.getDecide().ifPresent(questions::add));
        mapping.getBodies().forEach(body -> body.getDecide().ifPresent(questions::add));
        return questions;
    }

    private static List<String> english(String text) {
        return ENGLISH.matcher(text).results().map(MatchResult::group).toList();
    }
}
