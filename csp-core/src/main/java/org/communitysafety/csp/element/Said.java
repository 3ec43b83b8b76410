package org.communitysafety.csp.element;

import java.util.List;
import java.util.Optional;

/**
 * Words of an element, and where in the element they stand.
 *
 * @param attribute the path of the attribute inside its element, such as {@code description} or {@code objectives/1}
 * @param text the words as written
 */
public record Said(String attribute, String text) {

    /** One attribute's words, or none. */
    public static List<Said> of(String attribute, Optional<String> text) {
        return text.map(words -> List.of(new Said(attribute, words))).orElse(List.of());
    }
}
