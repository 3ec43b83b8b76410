package org.communitysafety.csp.io.audience;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communitysafety.csp.io.format.Withholding;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.words.Words;

/** Whether a sentence may be told: it has nothing in it that only what is not shown tells. */
final class Sentences {

    private final Withholding withholding;
    /** Days in the language of the review, and in English, which packs may speak. */
    private final List<Pattern> daysInWords;
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<String> dayWords = new HashSet<>();

    /** Of the review of whole papers: the day that was asked for, and those of its year, are no secret. */
    Sentences(Withholding withholding, Review whole) {
        this(withholding, whole.options().words());
        whole.options().on().ifPresent(days::add);
        whole.options().asAt().ifPresent(days::add);
        whole.year().ifPresent(year -> days.addAll(List.of(year.getEve(), year.getFirst(), year.getLast())));
        days.forEach(day -> {
            dayWords.add(whole.options().words().day(day));
            dayWords.add(Words.english().day(day));
        });
    }

    Sentences(Withholding withholding, Words words) {
        this.withholding = withholding;
        Pattern days = words.findingDays();
        Pattern english = Words.english().findingDays();
        this.daysInWords = days.pattern().equals(english.pattern()) ? List.of(english) : List.of(days, english);
    }

    /**
     * Whether it may be told.
     *
     * @param alone what is told of the same thing where only what is shown is looked at
     */
    boolean mayTell(String sentence, Set<String> alone) {
        return withholding.isNothing() || alone.contains(sentence) || (!hasWithheld(sentence) && daysMayBeTold(sentence, alone));
    }

    /** Whether it has words, an id or a place of what is not shown. */
    boolean hasWithheld(String sentence) {
        return withholding.isToldIn(sentence);
    }

    /** Whether a day may be told. */
    boolean mayTell(LocalDate day) {
        return withholding.isNothing() || days.contains(day) || withholding.isShown(day.toString());
    }

    private boolean daysMayBeTold(String sentence, Set<String> alone) {
        return daysInWords.stream().flatMap(days -> days.matcher(sentence).results()).map(MatchResult::group).allMatch(found ->
                dayWords.contains(found) || withholding.isShown(found) || alone.stream().anyMatch(one -> one.contains(found)));
    }
}
