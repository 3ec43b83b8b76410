package org.communitysafety.csp.io.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitysafety.csp.bundle.StrangeLanguage;
import org.communitysafety.csp.io.PageTexts;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.QuestionsText;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.ReviewJunit;
import org.communitysafety.csp.io.ReviewMarkdown;
import org.communitysafety.csp.io.ReviewText;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another language is another bundle: where a review is told in strange letters, no word of English is left that the papers do not have. */
class OtherLanguageTest {

    private static final Path PLANS = Path.of("..", "csp-examples", "plans");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Words STRANGE = StrangeLanguage.of(PageTexts.english());

    @ParameterizedTest
    @ValueSource(strings = {"complete.json"})
    void no_word_of_english_is_left(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(PLANS.resolve(name));
        Set<String> papers = words(new String(bytes, UTF_8));
        Read<Papers> read = PapersJson.read(bytes, name);
        ReviewedPapers reviewed = ReviewedPapers.of(read, ReviewOptions.USUAL.in(STRANGE), Gate.GAPS);
        Map<String, String> told = new TreeMap<>();
        told.put("text", ReviewText.of(reviewed, Style.PLAIN));
        told.put("markdown", ReviewMarkdown.of(reviewed));
        told.put("html", new String(ReviewHtml.toBytes(reviewed), UTF_8).replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]*>", " "));
        Map<String, Integer> left = new TreeMap<>();
        told.forEach((format, text) -> {
            for (String line : text.split("\n")) {
                Matcher m = WORD.matcher(line);
                while (m.find()) {
                    if (!papers.contains(m.group())) {
                        left.merge(format + " " + m.group(), 1, Integer::sum);
                    }
                }
            }
        });
        Files.writeString(Path.of("target", "left-" + name + ".txt"), left.toString().replace(", ", "\n"));
        told.forEach((f, t) -> {
            try {
                Files.writeString(Path.of("target", "strange-" + name + "." + f), t);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(left).isEmpty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(m.group());
        }
        return words;
    }
}
