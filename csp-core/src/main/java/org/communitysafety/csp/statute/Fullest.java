package org.communitysafety.csp.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.Said;

/**
 * Of several elements that could show a duty, those that lack nothing; if each lacks something, all of them with what they
 * lack, for a person to weigh.
 */
final class Fullest<E extends Element> {

    private final List<E> elements;
    private final Function<E, List<String>> lacking;

    private Fullest(List<E> elements, Function<E, List<String>> lacking) {
        this.elements = elements;
        this.lacking = lacking;
    }

    static <E extends Element> Fullest<E> of(List<E> elements, Function<E, List<String>> lacking) {
        return new Fullest<>(elements, lacking);
    }

    void take(Look look, Basis basis, Function<E, Said> words) {
        List<E> full = new ArrayList<>();
        for (E element : elements) {
            if (lacking.apply(element).isEmpty() && !Look.isPlaceholder(words.apply(element).text())) {
                full.add(element);
            }
        }
        for (E element : full.isEmpty() ? elements : full) {
            Said said = words.apply(element);
            if (look.shows(element, said.attribute(), basis, said.text())) {
                lacking.apply(element).forEach(sentence -> look.lacks(element, sentence));
            }
        }
    }
}
