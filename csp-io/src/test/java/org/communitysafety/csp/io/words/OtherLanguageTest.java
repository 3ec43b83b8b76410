package org.communitysafety.csp.io.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communitysafety.csp.bundle.StrangeLanguage;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.PageTexts;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.QuestionsText;
import org.communitysafety.csp.io.ReviewCheck;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.ReviewJunit;
import org.communitysafety.csp.io.ReviewMarkdown;
import org.communitysafety.csp.io.ReviewText;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another language is another bundle: where a review is told in strange letters, no word of English is left that the papers do not have. */
class OtherLanguageTest {

    private static final Path PLANS = Path.of("..", "csp-examples", "plans");
    /** When those papers say that the serious violence strategy was published: it is sent within seven days, that one among them. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 20);
    private static final Words STRANGE = StrangeLanguage.of(PageTexts.english());

    /** What no language has other words for: addresses, ids of duties, citations, names of files, words of programs, and hashes. */
    private static final Pattern NO_WORDS = Pattern.compile("https?:\\S+|\\S+\\.json\\b|[A-Za-z]+[0-9-]+-[A-Za-z0-9-]+|\\b(?:CDA|PCSCA|PJA|PRSRA|DVCVA|DAA|CTSA|ASBCPA)\\b"
            + "|\\b(?:regs?|regulation|Sch|paras?|art|schedule)\\b|\\bcsp\\b|\"gaps\"|&\\w+;|\\b[0-9a-f]{64}\\b");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    @ParameterizedTest
    @ValueSource(strings = {"complete.json", "complete-wales.json", "complete-county.json", "sevenoaks-2024-25.json"})
    void no_word_of_english_is_left(String name) throws IOException {
        assertNoEnglish(Files.readAllBytes(PLANS.resolve(name)), name);
    }

    /** Each page tells the faults, and where they stand. */
    @Test
    void no_word_of_english_is_left_of_what_could_not_be_read() throws IOException {
        String whole = Files.readString(PLANS.resolve("complete.json"), UTF_8);
        String broken = whole.replaceFirst("\"title\"", "\"titel\"").replaceFirst("\"date\": \"[^\"]*\"", "\"date\": \"31/12/2024\"")
                .replaceFirst("\"leads\": \\[", "\"leads\": [\"nobody\", ");
        Map<String, String> told = assertNoEnglish(broken.getBytes(UTF_8), "complete.json");
        Fault first = PapersJson.read(broken.getBytes(UTF_8), "complete.json").faults().get(0);
        assertThat(told).allSatisfy((format, text) -> assertThat(text.replaceAll("\\s+", " ").replace("&#39;", "'").replace("&apos;", "'").replace("\\", ""))
                .as(format).contains(first.message(STRANGE)));
    }

    private static Map<String, String> assertNoEnglish(byte[] bytes, String name) {
        Read<Papers> read = PapersJson.read(bytes, name);
        ReviewedPapers reviewed = ReviewedPapers.of(read, ReviewOptions.USUAL.in(STRANGE), Gate.GAPS);
        Set<String> names = words(new String(bytes, UTF_8).toLowerCase(Locale.ROOT));
        reviewed.review().authorities().forEach(authority -> names.addAll(words(authority.name().toLowerCase(Locale.ROOT))));
        Map<String, String> told = Map.of(
                "text", ReviewText.of(reviewed, Style.PLAIN),
                "questions", QuestionsText.of(OpenQuestions.of(reviewed), Style.PLAIN),
                "markdown", ReviewMarkdown.of(reviewed),
                "junit", new String(ReviewJunit.toBytes(reviewed), UTF_8).replaceAll("<[^>]*>", " "),
                "html", new String(ReviewHtml.toBytes(reviewed), UTF_8).replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]*>", " "));
        Map<String, String> left = new TreeMap<>();
        told.forEach((format, text) -> NO_WORDS.matcher(text).replaceAll(" ").lines().forEach(line -> words(line).stream()
                .filter(word -> !names.contains(word.toLowerCase(Locale.ROOT))).forEach(word -> left.put(format + " " + word, line.strip()))));
        assertThat(left).isEmpty();
        return told;
    }

    @Test
    void a_review_in_words_that_are_not_here_is_not_said_to_be_altered() throws IOException {
        Read<Papers> read = PapersJson.read(Files.readAllBytes(PLANS.resolve("complete.json")), "complete.json");
        byte[] told = ReviewJson.toBytes(ReviewedPapers.of(read, ReviewOptions.USUAL.in(STRANGE), Gate.GAPS));
        assertThat(ReviewCheck.read(told, "review.json").faults()).singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("'xx'").contains("cannot be made again"));
        assertThat(new String(ReviewJson.toBytes(ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.GAPS)), UTF_8)).doesNotContain("\"language\"");
    }

    /** A deadline that is counted from the day of a restricted record is found in a sentence in whatever language it is told. */
    @Test
    void what_is_not_for_the_public_is_kept_from_it_in_every_language() throws IOException {
        String json = Files.readString(PLANS.resolve("complete.json"), UTF_8);
        int records = json.indexOf("\"records\"");
        byte[] restricted = (json.substring(0, records) + json.substring(records).replaceAll("\\{\\s*\"id\":", "{\"visibility\": \"restricted\", \"id\":"))
                .getBytes(UTF_8);
        Read<Papers> read = PapersJson.read(restricted, "complete.json");
        assertThat(read.faults()).isEmpty();
        Set<String> english = days(read, Words.english(), Audience.PUBLIC);
        assertThat(days(read, Words.english(), Audience.ALL)).contains(Words.english().day(PUBLISHED.plusDays(6)));
        assertThat(english).isNotEmpty().doesNotContain(Words.english().day(PUBLISHED.plusDays(6)));
        assertThat(days(read, STRANGE, Audience.PUBLIC))
                .isEqualTo(english.stream().map(StrangeLanguage::letters).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> days(Read<Papers> read, Words words, Audience audience) {
        ReviewedPapers reviewed = ForAudience.of(ReviewedPapers.of(read, ReviewOptions.USUAL.asAt(PUBLISHED.plusDays(2)).in(words), Gate.GAPS), audience);
        return words.findingDays().matcher(new String(ReviewJson.toBytes(reviewed), UTF_8)).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }
}
