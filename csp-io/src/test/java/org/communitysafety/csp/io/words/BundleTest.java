package org.communitysafety.csp.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.bundle.BundleRules;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.brief.ComparedField;
import org.communitysafety.csp.io.brief.PaperKind;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/** The bundle has what the code says, and nothing else; its patterns take just what is put into them. */
class BundleTest {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final List<Message> MESSAGES = BundleRules.messages("org.communitysafety.csp.io", field -> {
        field.setAccessible(true);
        return field.get(null);
    });
    private static final Map<String, String> OWN = Bundle.own();
    private static final Words ENGLISH = Bundle.english();

    @Test
    void every_message_stands_in_the_bundle_and_every_line_of_it_is_said() {
        Set<String> said = new TreeSet<>();
        MESSAGES.forEach(message -> said.add(message.key()));
        words("outcome", Outcome.values()).forEach(said::add);
        words("standing", AuthorityStanding.values()).forEach(said::add);
        words("basis", Basis.values()).forEach(said::add);
        words("paper", PaperKind.values()).forEach(said::add);
        words("subject", Subject.values()).forEach(said::add);
        words("audience", Audience.PARTNERS, Audience.PUBLIC).forEach(said::add);
        Stream.of(AuthorityRow.values()).forEach(row -> said.add("row." + row.getId()));
        Stream.of(ComparedField.values()).forEach(field -> said.add("compared.field." + field.getName()));
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(OWN.keySet().stream().filter(BundleTest::isOfPage)).containsExactlyInAnyOrderElementsOf(
                said.stream().filter(BundleTest::isOfPage).toList());
    }

    @Test
    void a_pattern_has_a_place_for_everything_that_is_put_in_and_tells_numbers_apart_only_where_they_are_numbers() {
        BundleRules.takeWhatIsPutIn(MESSAGES, ENGLISH.patterns());
    }

    @Test
    void what_is_said_is_what_the_class_of_the_jdk_makes_of_the_pattern() {
        assertThat(BundleRules.areThoseOfTheJdk(MESSAGES, ENGLISH)).isGreaterThan(3000);
    }

    @Test
    void an_apostrophe_in_a_pattern_is_not_lost() {
        BundleRules.keepApostrophes(OWN);
    }

    @Test
    void this_module_says_nothing_anew_that_the_law_says() {
        assertThat(OWN.keySet()).doesNotContainAnyElementsOf(Words.english().patterns().keySet());
    }

    @Test
    void outcomes_are_told_in_the_words_that_the_domain_gives_them() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(OWN.get("outcome." + outcome.getWord())).isEqualTo(outcome.getPhrase());
        }
    }

    @Test
    void an_audience_is_told_in_the_words_that_its_type_gives_it() {
        for (Audience audience : List.of(Audience.PARTNERS, Audience.PUBLIC)) {
            assertThat(OWN.get("audience." + audience.getWord())).isEqualTo(audience.getPhrase());
        }
    }

    @Test
    void subjects_are_told_in_the_words_that_the_domain_gives_them() {
        for (Subject subject : Subject.values()) {
            assertThat(OWN.get("subject." + subject.getWord())).isEqualTo(subject.getName());
        }
    }

    @Test
    void constants_of_messages_were_found_where_they_are() {
        assertThat(MESSAGES).extracting(Message::key).contains("headline.open", "violence.strategy");
        assertThat(OWN.keySet()).allSatisfy(key -> assertThat(OWN.get(key)).as(key).isNotEmpty());
        assertThat(OWN.get("headline.open")).containsPattern(LETTER);
    }

    /** What is said in pictures, and how an object of the format is named, is held by their own tests. */
    private static boolean isOfPage(String key) {
        return !key.startsWith("chart.") && !key.startsWith("fault.named.");
    }

    private static Stream<String> words(String family, Word... words) {
        return Stream.of(words).map(word -> family + "." + word.getWord());
    }
}
