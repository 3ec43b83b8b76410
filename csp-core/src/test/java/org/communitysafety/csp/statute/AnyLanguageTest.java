package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.review.ReviewTexts;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.AllSpoilers;
import org.communitysafety.csp.spoilt.Spoiler;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/** A language changes how things are put and nothing else: whatever the papers, each duty has the same answer on the same evidence. */
class AnyLanguageTest {

    private static final Words STRANGE = StrangeLanguage.of(ReviewTexts.english());
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    private static Stream<Papers> papers() {
        Stream<Papers> spoilt = AllSpoilers.all().stream().map(spoiler -> spoiler.change().apply(spoiler.sound()));
        Stream<Papers> cases = Stream.of(LawAtOnce.Cases.values()).flatMap(one -> one.all().stream()).map(Case::papers);
        return Stream.concat(spoilt, cases);
    }

    @Test
    void a_language_changes_no_finding_and_leaves_no_word_of_english() {
        Map<String, Integer> differing = new TreeMap<>();
        Map<String, Integer> left = new TreeMap<>();
        papers().forEach(one -> {
            Review english = Review.of(one, ReviewOptions.USUAL);
            Review strange = Review.of(one, ReviewOptions.USUAL.in(STRANGE));
            Set<String> said = words(one.toString() + english.papers());
            for (int i = 0; i < english.findings().size(); i++) {
                Finding before = english.findings().get(i);
                Finding after = strange.findings().get(i);
                if (!shape(before).equals(shape(after))) {
                    differing.merge(shape(before) + " / " + shape(after), 1, Integer::sum);
                }
                List<String> told = new ArrayList<>(List.of(after.reason()));
                after.remedy().ifPresent(told::add);
                after.question().ifPresent(told::add);
                after.shortfalls().forEach(lack -> told.add(lack.text()));
                after.evidence().stream().filter(e -> e.basis() == Basis.COUNTED || e.basis() == Basis.DATED).map(Evidence::text).forEach(told::add);
                told.forEach(text -> english(text, said, after.duty().getId().value(), left));
            }
            for (Note note : strange.notes()) {
                english(note.text() + note.remedy().orElse(""), said, "note", left);
            }
            strange.authorities().forEach(a -> english(a.message() + a.remedy().orElse(""), said, "authority", left));
        });
        System.out.println(String.join("\n", differing.keySet()));
        System.out.println("LEFT " + left.toString().replace(", ", "\n"));
        assertThat(differing).isEmpty();
        assertThat(left).isEmpty();
    }

    private static void english(String text, Set<String> said, String where, Map<String, Integer> left) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!said.contains(word.group())) {
                if (Character.isLowerCase(word.group().charAt(0))) { System.out.println("SEE " + where + " " + word.group() + " :: " + text); }
                left.merge(where + " " + word.group(), 1, Integer::sum);
            }
        }
    }

    private static List<Object> shape(Finding finding) {
        return List.of(finding.duty().getId(), finding.outcome(), finding.gap(),
                finding.evidence().stream().map(one -> one.element().getId() + "/" + one.attribute() + "/" + one.basis()).toList(),
                finding.shortfalls().size(), finding.remedy().isPresent(), finding.question().isPresent(), finding.notDueUntil());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
