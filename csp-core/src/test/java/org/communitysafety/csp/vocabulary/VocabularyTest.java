package org.communitysafety.csp.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.communitysafety.csp.element.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource(Subject.class)
    void every_subject_has_words_in_lower_case_each_of_them_its_own(Subject subject) {
        assertThat(Vocabulary.words(subject)).isNotEmpty().doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)).isEqualTo(word.strip()));
        Set<String> others = new HashSet<>();
        for (Subject other : Subject.values()) {
            if (other != subject) {
                others.addAll(Vocabulary.words(other));
            }
        }
        assertThat(Vocabulary.words(subject)).doesNotContainAnyElementsOf(others);
    }

    @ParameterizedTest
    @CsvSource({
        "CRIME_DISORDER, Bring BURGLARY down, burglary",
        "CRIME_DISORDER, 'Crime, and the fear of it', crime",
        "CRIME_DISORDER, Fly-tipping hot spots, fly-tipping",
        "SUBSTANCE_MISUSE, Street drinkers in the park, street drinkers",
        "SUBSTANCE_MISUSE, COUNTY LINES, county lines",
        "ALCOHOL, (alcohol), alcohol",
        "RE_OFFENDING, Reoffending, reoffending",
        "SERIOUS_VIOLENCE, Knife bins, knife"
    })
    void a_text_hints_at_a_subject_by_whole_words_in_any_case(Subject subject, String text, String word) {
        assertThat(Vocabulary.hint(subject, text)).contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "CRIME_DISORDER, Crimean tatars",
        "CRIME_DISORDER, disordered",
        "ALCOHOL, drugs",
        "DRUGS, alcohol",
        "DRUGS, substance misuse",
        "SERIOUS_VIOLENCE, violence",
        "SUBSTANCE_MISUSE, drugstore",
        "RE_OFFENDING, offending"
    })
    void parts_of_words_and_words_of_other_subjects_do_not(Subject subject, String text) {
        assertThat(Vocabulary.hint(subject, text)).isEmpty();
    }
}
