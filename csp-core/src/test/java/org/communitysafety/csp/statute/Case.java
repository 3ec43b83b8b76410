package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;

/**
 * Papers, and what the law answers for them, by hand.
 *
 * @param words what the papers say, and why the answer is what it is
 * @param papers the papers
 * @param options on which day they are asked
 * @param answers the outcomes, by hand
 */
record Case(String words, Papers papers, ReviewOptions options, Map<String, Outcome> answers) {

    /** The sound papers, changed. */
    static Case sound(String words, Change... changes) {
        return of(words, SoundPapers.of2025(), changes);
    }

    /** Papers with nothing in them, read whole, changed. */
    static Case bare(String words, Change... changes) {
        return of(words, Bare.whole(), changes);
    }

    /** Those papers, changed. */
    static Case of(String words, Papers papers, Change... changes) {
        Papers changed = papers;
        for (Change change : changes) {
            changed = change.apply(changed);
        }
        return new Case(words, changed, ReviewOptions.USUAL, Map.of());
    }

    /** Asked on that day. */
    Case on(int year, int month, int day) {
        return new Case(words, papers, options.on(LocalDate.of(year, month, day)), answers);
    }

    /** Looked at on that day. */
    Case asAt(int year, int month, int day) {
        return new Case(words, papers, options.asAt(LocalDate.of(year, month, day)), answers);
    }

    /** The law answers that for each of the duties. */
    Case answers(Outcome outcome, String... duties) {
        Map<String, Outcome> more = new LinkedHashMap<>(answers);
        for (String duty : duties) {
            more.put(duty, outcome);
        }
        return new Case(words, papers, options, more);
    }

    Review review() {
        return Review.of(papers, options);
    }

    void holds() {
        Review review = review();
        Map<String, Outcome> given = new LinkedHashMap<>();
        answers.keySet().forEach(duty -> given.put(duty,
                review.finding(duty).map(finding -> finding.outcome()).orElse(null)));
        assertThat(answers).as(words).isNotEmpty();
        assertThat(given).as(words).isEqualTo(answers);
    }

    @Override
    public String toString() {
        return words;
    }
}
