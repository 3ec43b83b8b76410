package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.bundle.StrangeLanguage;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.review.ReviewTexts;
import org.communitysafety.csp.spoilt.AllSpoilers;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/** A language changes how things are put and nothing else: whatever the papers, each duty has the same answer on the same evidence. */
class AnyLanguageTest {

    private static final Words STRANGE = StrangeLanguage.of(ReviewTexts.english());
    private static final Words GIVEN = Words.of("en", ReviewTexts.english());
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{3,}");

    /** A name that the register of areas has. */
    private static final String NAME = "the fire and rescue authority for ";

    private static Stream<Papers> papers() {
        Stream<Papers> spoilt = AllSpoilers.all().stream().map(spoiler -> spoiler.change().apply(spoiler.sound()));
        Stream<Papers> cases = Stream.of(LawAtOnce.Cases.values()).flatMap(one -> one.all().stream()).map(Case::papers);
        return Stream.concat(spoilt, cases);
    }

    /** One look at each, since there are many: the answers in strange letters, and what is said where English is given as another language. */
    @Test
    void a_language_changes_no_finding_and_leaves_no_word_of_english_but_those_of_the_papers_and_of_names() {
        Map<String, String> left = new TreeMap<>();
        papers().forEach(one -> {
            Review english = Review.of(one, ReviewOptions.USUAL);
            Review strange = Review.of(one, ReviewOptions.USUAL.in(STRANGE));
            assertThat(shapes(strange)).isEqualTo(shapes(english));
            assertThat(told(Review.of(one, ReviewOptions.USUAL.in(GIVEN)))).isEqualTo(told(english));
            List<String> names = names(strange);
            Set<String> said = words(told(strange).stream().distinct().map(text -> without(names, text)));
            said.removeAll(words(Stream.of(one.toString())));
            said.forEach(word -> left.put(word, told(strange).stream().filter(text -> text.contains(word)).findFirst().orElse("")));
        });
        assertThat(left).isEmpty();
    }

    /** Names of authorities are in no other language. */
    private static List<String> names(Review review) {
        return Stream.concat(Stream.of(NAME), review.authorities().stream().map(AuthorityAnswer::name)).toList();
    }

    private static String without(List<String> names, String text) {
        String left = text;
        for (String name : names) {
            left = left.replace(name, "");
        }
        return left;
    }

    /** All that a review says, but what the papers say in it. */
    private static List<String> told(Review review) {
        List<String> told = new ArrayList<>();
        for (Finding finding : review.findings()) {
            told.add(finding.reason());
            finding.remedy().ifPresent(told::add);
            finding.question().ifPresent(told::add);
            finding.shortfalls().forEach(lack -> told.add(lack.text()));
            finding.evidence().stream().filter(one -> one.basis() == Basis.COUNTED || one.basis() == Basis.DATED)
                    .forEach(one -> told.add(one.text()));
        }
        for (Note note : review.notes()) {
            told.add(note.text());
            note.remedy().ifPresent(told::add);
        }
        for (AuthorityAnswer answer : review.authorities()) {
            told.add(answer.message());
            answer.remedy().ifPresent(told::add);
        }
        return told;
    }

    private static List<List<Object>> shapes(Review review) {
        return review.findings().stream().map(AnyLanguageTest::shape).toList();
    }

    private static List<Object> shape(Finding finding) {
        return List.of(finding.duty().getId(), finding.outcome(), finding.gap(),
                finding.evidence().stream().map(one -> one.element().getId() + "/" + one.attribute() + "/" + one.basis()).toList(),
                finding.shortfalls().size(), finding.remedy().isPresent(), finding.question().isPresent(), finding.notDueUntil());
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> WORD.matcher(text).results()).map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }
}
