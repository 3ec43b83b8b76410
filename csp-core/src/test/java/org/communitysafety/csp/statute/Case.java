package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.spoilt.Twins;

/**
 * Papers, and what the law answers for them, by hand.
 *
 * @param words what the papers say, and why the answer is what it is
 * @param papers the papers
 * @param welsh the same of Exampleglyn in Wales, if they can be
 * @param options on which day they are asked
 * @param answers the outcomes, by hand
 */
record Case(
        String words, Papers papers, Optional<Papers> welsh, ReviewOptions options, Map<String, Outcome> answers) {

    /** The sound papers, changed. */
    static Case sound(String words, Change... changes) {
        return of(words, SoundPapers.of2025(), SoundWales.of2025(), changes);
    }

    /** Papers with nothing in them, read whole, changed. */
    static Case bare(String words, Change... changes) {
        return of(words, Bare.whole(), Bare.inWales(InHand.WHOLE), changes);
    }

    /** The sound papers of Wales, changed. */
    static Case soundInWales(String words, Change... changes) {
        return of(words, SoundWales.of2025(), changes);
    }

    /** Papers of Wales with nothing in them, read whole, changed. */
    static Case bareInWales(String words, Change... changes) {
        return of(words, Bare.inWales(InHand.WHOLE), changes);
    }

    /** Those papers, changed. */
    static Case of(String words, Papers papers, Change... changes) {
        return new Case(words, changed(papers, changes), Optional.empty(), ReviewOptions.USUAL, Map.of());
    }

    private static Case of(String words, Papers papers, Papers welsh, Change... changes) {
        return new Case(words, changed(papers, changes), Optional.of(changed(welsh, changes)), ReviewOptions.USUAL, Map.of());
    }

    private static Papers changed(Papers papers, Change... changes) {
        Papers changed = papers;
        for (Change change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    /**
     * The same case in Wales: the Welsh twins answer as their English rows do, but that the strategy against substance misuse
     * is only asked about, since it need not stand in the plan.
     */
    Optional<Case> inWales() {
        Map<String, Outcome> twins = new LinkedHashMap<>();
        answers.forEach((duty, outcome) -> {
            if (Twins.WELSH.containsKey(duty)) {
                boolean onlyAsked = duty.startsWith("CDA98-6-1-B") && outcome == Outcome.NOT_SHOWN;
                twins.put(Twins.WELSH.get(duty), onlyAsked ? Outcome.NOT_RECORDED : outcome);
            }
        });
        boolean moved = welsh.flatMap(Papers::getPartnership).stream()
                .flatMap(partnership -> partnership.getAreas().stream())
                .noneMatch(area -> area.getCode().equals("W06999999"));
        return moved || twins.isEmpty()
                ? Optional.empty()
                : Optional.of(new Case(words + ", in Wales", welsh.get(), Optional.empty(), options, twins));
    }

    /** Asked on that day. */
    Case on(int year, int month, int day) {
        return new Case(words, papers, welsh, options.on(LocalDate.of(year, month, day)), answers);
    }

    /** Looked at on that day. */
    Case asAt(int year, int month, int day) {
        return new Case(words, papers, welsh, options.asAt(LocalDate.of(year, month, day)), answers);
    }

    /** The law answers that for each of the duties. */
    Case answers(Outcome outcome, String... duties) {
        Map<String, Outcome> more = new LinkedHashMap<>(answers);
        for (String duty : duties) {
            more.put(duty, outcome);
        }
        return new Case(words, papers, welsh, options, more);
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
