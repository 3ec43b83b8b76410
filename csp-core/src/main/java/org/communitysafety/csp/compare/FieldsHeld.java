package org.communitysafety.csp.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** The fields of one element of each plan held against each other, one after the other; those that differ are kept. */
final class FieldsHeld<E> {

    private final E before;
    private final E after;
    private final Named first;
    private final Named second;
    private final List<FieldChange> changes = new ArrayList<>();

    FieldsHeld(Follows<E> follows, Named first, Named second) {
        this.before = follows.before();
        this.after = follows.after();
        this.first = first;
        this.second = second;
    }

    /** The language in which fields are told. */
    Words language() {
        return second.words();
    }

    /** Words; how wide a space is makes no difference. */
    FieldsHeld<E> text(String field, Function<E, Optional<String>> words) {
        String then = words.apply(before).orElse("");
        String now = words.apply(after).orElse("");
        if (!spaced(then).equals(spaced(now))) {
            changes.add(new FieldChange(field, then, now));
        }
        return this;
    }

    FieldsHeld<E> word(String field, Function<E, Optional<? extends Word>> word) {
        return text(field, one -> word.apply(one).map(Word::getWord));
    }

    /** Texts in whatever order. */
    FieldsHeld<E> texts(String field, Function<E, ? extends Collection<String>> texts) {
        return text(field, one -> Optional.of(language().listApart(texts.apply(one).stream().sorted(InOrder.NATURAL).distinct().toList())));
    }

    FieldsHeld<E> words(String field, Function<E, ? extends Collection<? extends Word>> words) {
        return texts(field, one -> words.apply(one).stream().map(Word::getWord).toList());
    }

    /** References, by what they stand for. */
    FieldsHeld<E> names(String field, Function<E, Collection<ElementId>> ids) {
        if (!first.keys(ids.apply(before)).equals(second.keys(ids.apply(after)))) {
            changes.add(new FieldChange(field, first.names(ids.apply(before)), second.names(ids.apply(after))));
        }
        return this;
    }

    List<FieldChange> changes() {
        return changes;
    }

    private static String spaced(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
