package org.communitysafety.csp.io.brief;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.words.Words;

/** Evidence and what is lacking, with the places where they stand: each piece of evidence is put into words once, whatever rests on it. Thread-safe. */
final class Quotes {

    /** For most reviews: a table that does not have to grow while they are told. */
    private static final int ROOM = 1024;

    private final Places places;
    private final Words words;
    private final Map<Piece, Quote> told = new ConcurrentHashMap<>(ROOM);

    /** A piece of evidence: of the same element in memory, as elements are slow to compare. */
    private record Piece(Evidence evidence) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Piece that
                    && evidence.element() == that.evidence.element()
                    && evidence.attribute().equals(that.evidence.attribute())
                    && evidence.basis() == that.evidence.basis()
                    && evidence.text().equals(that.evidence.text());
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(evidence.element()) + evidence.text().hashCode();
        }
    }

    Quotes(Places places, Words words) {
        this.places = places;
        this.words = words;
    }

    Quote of(Evidence evidence) {
        return told.computeIfAbsent(new Piece(evidence), piece -> quote(piece.evidence));
    }

    private Quote quote(Evidence evidence) {
        String basis = Phrase.of(evidence.basis(), words);
        String marked = evidence.element().getVisibility()
                .filter(who -> who != Visibility.PUBLIC)
                .map(who -> words.say(BriefMessages.BASIS_AND_MARKING, basis, words.say(
                        who == Visibility.PARTNERS ? BriefMessages.FOR_PARTNERS : BriefMessages.RESTRICTED)))
                .orElse(basis);
        return new Quote(Told.of(evidence), places.inWords(evidence.element(), evidence.attribute(), words)
                .map(place -> words.say(BriefMessages.PLACE_AND_BASIS, place, marked))
                .orElse(marked));
    }

    Quote of(Shortfall shortfall) {
        return new Quote(shortfall.text(), shortfall.element().map(this::place).orElse(""));
    }

    private String place(Element element) {
        return places.inWords(element, "", words).orElse("");
    }
}
