package org.communitysafety.csp.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What the elements of one list have and lack. Where one lacks it, what the others have shows nothing. */
final class Found {

    private record Has(Element element, String attribute, String text) {}

    private record Lacks(Element element, String sentence) {}

    private final Words words;
    private final List<Has> having = new ArrayList<>();
    private final List<Lacks> lacking = new ArrayList<>();

    Found(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** What the element has in that attribute, or what it lacks. */
    void on(Element element, String attribute, Optional<String> text, Message.Plain lack) {
        on(element, attribute, text, words.say(lack));
    }

    /** What the element has in that attribute, or the sentence on what it lacks. */
    void on(Element element, String attribute, Optional<String> text, String lack) {
        Optional<String> told = text.filter(one -> !Look.isPlaceholder(one));
        told.ifPresentOrElse(one -> having.add(new Has(element, attribute, one)), () -> lacking.add(new Lacks(element, lack)));
    }

    void tell(Look look) {
        if (lacking.isEmpty()) {
            having.forEach(one -> look.shows(one.element(), one.attribute(), Basis.DECLARED, one.text()));
        }
        lacking.forEach(one -> look.lacks(one.element(), one.sentence()));
    }
}
