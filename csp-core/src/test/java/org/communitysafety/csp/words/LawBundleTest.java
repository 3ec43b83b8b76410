package org.communitysafety.csp.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.communitysafety.csp.bundle.BundleRules;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;

/** The bundle of the law has what the code says, and nothing else; its patterns take just what is put into them. */
class LawBundleTest {

    private static final List<Message> MESSAGES = BundleRules.messages("org.communitysafety.csp", field -> {
        field.setAccessible(true);
        return field.get(null);
    });
    private static final Words ENGLISH = Words.english();

    @Test
    void every_message_stands_in_the_bundle_and_every_line_of_it_is_said() {
        Set<String> said = new TreeSet<>(Set.of("day", "month-of-year"));
        for (int month = 1; month <= 12; month++) {
            said.add("month." + month);
        }
        MESSAGES.forEach(message -> said.add(message.key()));
        assertThat(ENGLISH.patterns().keySet()).isEqualTo(said);
        assertThat(said).contains("duty.holds-a-place");
    }

    @Test
    void a_pattern_has_a_place_for_everything_that_is_put_in_and_tells_numbers_apart_only_where_they_are_numbers() {
        BundleRules.takeWhatIsPutIn(MESSAGES, ENGLISH.patterns());
    }

    @Test
    void what_is_said_is_what_the_class_of_the_jdk_makes_of_the_pattern() {
        assertThat(BundleRules.areThoseOfTheJdk(MESSAGES, ENGLISH)).isPositive();
        for (String pattern : List.of("it''s {0}", "{0,number,integer} of {0}", "a '{' b {0}", "{0,choice,0#none|1#{0}|5<{0,number,integer} of {0}}")) {
            assertThat(new MessagePattern(pattern, Locale.ENGLISH).with(7)).isEqualTo(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {7}));
        }
    }

    @Test
    void an_apostrophe_in_a_pattern_is_not_lost() {
        BundleRules.keepApostrophes(ENGLISH.patterns());
    }

    @Test
    void days_are_told_as_far_as_they_are_known() {
        assertThat(ENGLISH.day(LocalDate.of(2024, 3, 31))).isEqualTo("31 March 2024");
        assertThat(ENGLISH.day(PartialDate.parse("2023-12"))).isEqualTo("December 2023");
        assertThat(ENGLISH.day(PartialDate.parse("2023"))).isEqualTo("2023");
    }

    @Test
    void days_are_found_as_they_are_told() {
        assertThat(found(ENGLISH, "Not due until 31 March 2024; told on 1 May 2025.")).containsExactly("31 March 2024", "1 May 2025");
        assertThat(found(ENGLISH, "131 March 2024, 3 Maythorpe 2024, 3 May 20245, April 2024")).isEmpty();
        assertThat(found(Words.of("ja", Map.of("day", "{2}年{1}月{0}日", "month.5", "5")), "2023年5月12日から")).containsExactly("2023年5月12日");
        Words other = Words.of("xx", Map.of("day", "({2}) {1}. {0}", "month.3", "M+r"));
        assertThat(found(other, "heute (2024) M+r. 31, morgen")).containsExactly("(2024) M+r. 31");
        assertThat(found(other, other.day(LocalDate.of(2024, 3, 1)))).hasSize(1);
    }

    private static List<String> found(Words words, String sentence) {
        return words.findingDays().matcher(sentence).results().map(MatchResult::group).toList();
    }

    @Test
    void another_language_is_other_patterns_under_the_same_keys() {
        Words welsh = Words.of("cy", Map.of("month.4", "Ebrill")).with(Map.of("CDA98-5-1.title", "Teitl"));
        assertThat(welsh.language()).isEqualTo("cy");
        assertThat(welsh.day(LocalDate.of(2024, 4, 1))).isEqualTo("1 Ebrill 2024");
        assertThat(welsh.day(LocalDate.of(2024, 5, 1))).as("what is left out").isEqualTo("1 May 2024");
        assertThat(welsh.own("CDA98-5-1.title", "A title")).isEqualTo("Teitl");
        assertThat(welsh.own("CDA98-5-1.demand", "A demand")).isEqualTo("A demand");
        assertThat(Words.of("cy", Map.of("month.4", " ")).day(LocalDate.of(2024, 4, 1))).as("what is blank").isEqualTo("1 April 2024");
        for (String unfit : List.of("{9}", "{0", "{0,choice", "{2}")) {
            Map<String, String> patterns = Map.of("duty.not-yet-due", unfit);
            assertThatThrownBy(() -> Words.of("cy", patterns)).as(unfit).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("duty.not-yet-due");
        }
        for (String unfit : List.of("", "cy_GB", "welsh language")) {
            Map<String, String> none = Map.of();
            assertThatThrownBy(() -> Words.of(unfit, none)).as(unfit).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(ENGLISH.with(Map.of("duty.asks.must", "{0} SHALL {1}.")).areAsSaid()).isFalse();
        assertThat(Words.bundle(new ByteArrayInputStream("\ufeffmonth.4=Ebrill".getBytes(StandardCharsets.UTF_8)))).containsEntry("month.4", "Ebrill");
        Words other = ENGLISH.with(Map.of("CDA98-5-1.title", "Another title"));
        assertThat(other.own("CDA98-5-1", ".title", "A title")).isEqualTo("Another title");
        assertThat(ENGLISH.own("CDA98-5-1", ".title", "A title")).isEqualTo("A title");
        assertThat(ENGLISH.areAsSaid()).isTrue();
        assertThat(ENGLISH.with(Map.of("page.title", "{0}")).areAsSaid()).isTrue();
        assertThat(other.areAsSaid() || welsh.areAsSaid()).isFalse();
        Message.Plain unknown = Message.plain("no.such-key");
        assertThatThrownBy(() -> ENGLISH.say(unknown)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no.such-key");
    }
}
