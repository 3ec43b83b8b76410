package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Unread;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.pack.RulePacks;
import org.communitysafety.csp.words.Words;

/**
 * How a review is made.
 *
 * @param on the day on which every duty is asked; empty if each is asked on its own day, told by the papers
 * @param asAt the day on which the papers are looked at: deadlines after it are not yet due, and what is recorded as done
 *     after it is taken for planned; empty if no such day is to be minded
 * @param assumeWhole whether papers that are present are taken to be in hand whole; absent papers stay absent
 * @param unread the parts of the papers that a reader could not read
 * @param packs what is asked beside the law; empty if the law alone is asked
 * @param rulePacks somebody's own rules that are asked apart from the law; they have no power over what it answers
 * @param answers what people answer on the duties; it stands beside the findings and changes none
 * @param words the language in which reasons, remedies and questions are given; it changes no outcome
 */
public record ReviewOptions(
        Optional<LocalDate> on,
        Optional<LocalDate> asAt,
        boolean assumeWhole,
        Unread unread,
        Set<Pack> packs,
        RulePacks rulePacks,
        Answers answers,
        Words words) {

    /** Keeps a copy of the set. */
    public ReviewOptions {
        packs = Set.copyOf(packs);
    }

    /** Each duty on its own day, every deadline taken as past, papers in hand as they say, everything read, nobody answering, in English. */
    public static final ReviewOptions USUAL =
            new ReviewOptions(Optional.empty(), Optional.empty(), false, Unread.NOTHING, Set.of(), RulePacks.NONE,
                    Answers.NONE, Words.english());

    /** These options, every duty asked on that day. */
    public ReviewOptions on(LocalDate day) {
        return new ReviewOptions(Optional.of(day), asAt, assumeWhole, unread, packs, rulePacks, answers, words);
    }

    /** These options, the papers looked at on that day. */
    public ReviewOptions asAt(LocalDate day) {
        return new ReviewOptions(on, Optional.of(day), assumeWhole, unread, packs, rulePacks, answers, words);
    }

    /** These options, papers that are present taken to be in hand whole. */
    public ReviewOptions assumingWhole() {
        return new ReviewOptions(on, asAt, true, unread, packs, rulePacks, answers, words);
    }

    /** These options, with the JSON Pointers of the parts of the papers that could not be read. */
    public ReviewOptions withUnread(Collection<String> pointers) {
        return new ReviewOptions(on, asAt, assumeWhole, Unread.parts(pointers), packs, rulePacks, answers, words);
    }

    /**
     * The same, where it is known which element each of them is of: an element whose day could not be read shows nothing.
     *
     * @param pointers the JSON Pointers of the parts of the papers that could not be read
     * @param places the JSON Pointer of an element of the papers; empty if it is not known
     */
    public ReviewOptions withUnread(Collection<String> pointers, Function<Element, Optional<String>> places) {
        return new ReviewOptions(on, asAt, assumeWhole, Unread.parts(pointers, places), packs, rulePacks, answers, words);
    }

    /** These options, with those parts that could not be read. */
    ReviewOptions withUnread(Unread parts) {
        return new ReviewOptions(on, asAt, assumeWhole, parts, packs, rulePacks, answers, words);
    }

    /** These options, with that pack asked too. */
    public ReviewOptions with(Pack pack) {
        Set<Pack> more = new HashSet<>(packs);
        more.add(pack);
        return new ReviewOptions(on, asAt, assumeWhole, unread, more, rulePacks, answers, words);
    }

    /** These options, with that pack of somebody's own asked too, after those before it. */
    public ReviewOptions with(RulePack pack) {
        return new ReviewOptions(on, asAt, assumeWhole, unread, packs, rulePacks.with(pack), answers, words);
    }

    /** These options, with those packs of somebody's own asked too, such as {@link RulePacks#installed()}. */
    public ReviewOptions with(RulePacks more) {
        return new ReviewOptions(on, asAt, assumeWhole, unread, packs, rulePacks.with(more), answers, words);
    }

    /** These options, with what people answer. */
    public ReviewOptions answers(Answers given) {
        return new ReviewOptions(on, asAt, assumeWhole, unread, packs, rulePacks, given, words);
    }

    /** These options, reasons, remedies and questions given in those words. */
    public ReviewOptions in(Words language) {
        return new ReviewOptions(on, asAt, assumeWhole, unread, packs, rulePacks, answers, Objects.requireNonNull(language, "language"));
    }
}
