package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityCheck;
import org.communitysafety.csp.authority.AuthorityIndex;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.authority.Matching;
import org.communitysafety.csp.authority.ResponsibleAuthorities;
import org.communitysafety.csp.authority.SpecifiedAuthorities;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.start.NewPapers;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/** The language in which a review is told changes what it says, and no answer. */
class InAnotherLanguageTest {

    private static final String MARK = "¤ ";
    private static final Words MARKED = marked();

    /** Every sentence marked; of names of authorities no word is the same. */
    private static Words marked() {
        Map<String, String> patterns = new TreeMap<>(Words.english().patterns());
        patterns.replaceAll((key, pattern) -> MARK + (key.startsWith("authority.expected.") ? pattern.replaceAll("\\p{L}{2,}", "xyz") : pattern));
        return Words.of("cy", patterns);
    }

    private static void sameAnswers(Papers papers) {
        for (ReviewOptions options : List.of(ReviewOptions.USUAL, ReviewOptions.USUAL.on(LocalDate.of(2024, 4, 1)))) {
            Review english = Review.of(papers, options);
            Review other = Review.of(papers, options.in(MARKED));
            assertThat(other.findings()).extracting(finding -> finding.duty() + " " + finding.outcome())
                    .isEqualTo(english.findings().stream().map(finding -> finding.duty() + " " + finding.outcome()).toList());
            assertThat(other.authorities()).extracting(AuthorityAnswer::standing)
                    .isEqualTo(english.authorities().stream().map(AuthorityAnswer::standing).toList());
            assertThat(other.authorities()).extracting(AuthorityAnswer::message).allMatch(message -> message.startsWith(MARK));
            assertThat(other.notes()).extracting(Note::text).allMatch(text -> text.startsWith(MARK));
        }
    }

    @Test
    void no_answer_hangs_on_the_language() {
        sameAnswers(SoundPapers.of2025());
        sameAnswers(Papers.builder().build());
        for (String code : List.of("E07000111", "E06000052", "E09000001", "W06000015", "E10000016", "E07999999")) {
            Area area = AreaRegister.embedded().find(code).orElseThrow();
            sameAnswers(NewPapers.of(List.of(area), new PlanYear(2025)));
        }
    }

    @Test
    void which_authorities_the_papers_name_does_not_hang_on_the_language() {
        for (LocalDate day : List.of(LocalDate.of(2008, 3, 31), LocalDate.of(2013, 3, 31), LocalDate.of(2016, 3, 31), LocalDate.of(2024, 3, 31))) {
            for (Area area : AreaRegister.embedded().areas()) {
                List<Body> bodies = new ArrayList<>();
                for (ExpectedAuthority one : SpecifiedAuthorities.with(ResponsibleAuthorities.of(area, day)).getExpected().isEmpty()
                        ? ResponsibleAuthorities.of(area, day).getExpected()
                        : SpecifiedAuthorities.of(area, day).getExpected()) {
                    bodies.add(Body.builder().id(ElementId.of("body-" + bodies.size())).name(one.name()).build());
                }
                AuthorityIndex index = AuthorityIndex.of(Papers.builder().bodies(bodies).build());
                assertThat(standings(index, ResponsibleAuthorities.of(area, day, MARKED))).as("%s on %s", area, day)
                        .isEqualTo(standings(index, ResponsibleAuthorities.of(area, day)));
            }
        }
    }

    private static List<String> standings(AuthorityIndex index, ResponsibleAuthorities authorities) {
        return AuthorityCheck.of(Matching.of(index, authorities)).stream()
                .map(answer -> answer.row() + " " + answer.standing())
                .toList();
    }
}
