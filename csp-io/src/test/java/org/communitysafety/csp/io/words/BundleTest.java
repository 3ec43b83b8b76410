package org.communitysafety.csp.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.brief.ComparedField;
import org.communitysafety.csp.io.brief.PaperKind;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;

/** The bundle has what the code says, and nothing else; its patterns take just what is put into them. */
class BundleTest {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final List<Message> MESSAGES = messages();
    private static final Words ENGLISH = Words.english();

    @Test
    void every_message_stands_in_the_bundle_and_every_line_of_it_is_said() {
        Set<String> said = new TreeSet<>(Set.of("day", "month-of-year"));
        for (int month = 1; month <= 12; month++) {
            said.add("month." + month);
        }
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
        assertThat(ENGLISH.keys().stream().filter(BundleTest::isOfPage)).containsExactlyInAnyOrderElementsOf(
                said.stream().filter(BundleTest::isOfPage).toList());
    }

    @Test
    void a_pattern_has_a_place_for_everything_that_is_put_in_and_tells_numbers_apart_only_where_they_are_numbers() {
        for (Message message : MESSAGES) {
            if (message.types().isEmpty()) {
                assertThat(ENGLISH.pattern(message.key())).as(message.key()).doesNotContain("{").doesNotContain("''");
                continue;
            }
            MessageFormat format = new MessageFormat(ENGLISH.pattern(message.key()), Locale.ENGLISH);
            Format[] formats = format.getFormatsByArgumentIndex();
            assertThat(formats).as(message.key()).hasSize(message.types().size());
            for (int i = 0; i < formats.length; i++) {
                assertThat(ENGLISH.pattern(message.key())).as(message.key()).contains("{" + i);
                assertThat(formats[i] instanceof ChoiceFormat && message.types().get(i) != Integer.class)
                        .as("%s tells apart what is no number", message.key()).isFalse();
            }
        }
    }

    @Test
    void what_is_said_is_what_the_class_of_the_jdk_makes_of_the_pattern() {
        List<Integer> numbers = List.of(0, 1, 2, 3, 11, 999, 1000, 1234567, -1, -1000);
        List<String> texts = List.of("", "one", "{0} it's {1,choice,0#a|1<b}", "|#<");
        int compared = 0;
        for (Message message : MESSAGES) {
            if (message.types().isEmpty()) {
                continue;
            }
            String pattern = ENGLISH.pattern(message.key());
            for (int i = 0; i < numbers.size() * 4; i++) {
                Object[] arguments = new Object[message.types().size()];
                for (int j = 0; j < arguments.length; j++) {
                    arguments[j] = message.types().get(j) == Integer.class
                            ? numbers.get((i + i / numbers.size() * j) % numbers.size()) : texts.get((i + j) % texts.size());
                }
                assertThat(new MessagePattern(pattern, Locale.ENGLISH).with(arguments)).as(message.key())
                        .isEqualTo(new MessageFormat(pattern, Locale.ENGLISH).format(arguments));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(3000);
        for (String pattern : List.of("it''s {0}", "{0,number,integer} of {0}", "a '{' b {0}", "{0,choice,0#none|1#{0}|5<{0,number,integer} of {0}}")) {
            assertThat(new MessagePattern(pattern, Locale.ENGLISH).with(7)).isEqualTo(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {7}));
        }
    }

    @Test
    void an_apostrophe_in_a_pattern_is_not_lost() {
        assertThat(ENGLISH.keys()).allSatisfy(key -> {
            String pattern = ENGLISH.pattern(key);
            if (pattern.contains("{")) {
                assertThat(pattern.replace("''", "")).doesNotContain("'");
            }
        });
    }

    @Test
    void outcomes_are_told_in_the_words_that_the_domain_gives_them() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(ENGLISH.pattern("outcome." + outcome.getWord())).isEqualTo(outcome.getPhrase());
        }
    }

    @Test
    void an_audience_is_told_in_the_words_that_its_type_gives_it() {
        for (Audience audience : List.of(Audience.PARTNERS, Audience.PUBLIC)) {
            assertThat(ENGLISH.pattern("audience." + audience.getWord())).isEqualTo(audience.getPhrase());
        }
    }

    @Test
    void subjects_are_told_in_the_words_that_the_domain_gives_them() {
        for (Subject subject : Subject.values()) {
            assertThat(ENGLISH.pattern("subject." + subject.getWord())).isEqualTo(subject.getName());
        }
    }

    @Test
    void days_are_told_as_far_as_they_are_known() {
        assertThat(ENGLISH.day(LocalDate.of(2024, 3, 31))).isEqualTo("31 March 2024");
        assertThat(ENGLISH.day(PartialDate.parse("2023-12"))).isEqualTo("December 2023");
        assertThat(ENGLISH.day(PartialDate.parse("2023"))).isEqualTo("2023");
    }

    @Test
    void constants_of_messages_were_found_where_they_are() {
        assertThat(MESSAGES).extracting(Message::key).contains("headline.open", "violence.strategy");
        assertThat(ENGLISH.keys()).allSatisfy(key -> assertThat(ENGLISH.pattern(key)).as(key).isNotEmpty());
        assertThat(ENGLISH.pattern("headline.open")).containsPattern(LETTER);
    }

    /** What is said in pictures is held by their own test. */
    private static boolean isOfPage(String key) {
        return !key.startsWith("chart.");
    }

    private static Stream<String> words(String family, Word... words) {
        return Stream.of(words).map(word -> family + "." + word.getWord());
    }

    /** Every constant that is a message, in whatever class. */
    private static List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (JavaClass one : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.communitysafety.csp.io")) {
            for (JavaField field : one.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC) && field.getRawType().isAssignableTo(Message.class)) {
                    messages.add(value(field.reflect()));
                }
            }
        }
        return messages;
    }

    private static Message value(Field field) {
        try {
            field.setAccessible(true);
            return (Message) field.get(null);
        } catch (IllegalAccessException refused) {
            throw new AssertionError(refused);
        }
    }
}
