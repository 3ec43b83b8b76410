package org.communitysafety.csp.examples.document;

import java.util.List;

/**
 * A list with a dot before each item.
 *
 * @param items each item, as a paragraph
 */
public record Listing(List<Paragraph> items) implements Part {

    /** @throws IllegalArgumentException if there is nothing in it */
    public Listing {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list has no items");
        }
    }
}
