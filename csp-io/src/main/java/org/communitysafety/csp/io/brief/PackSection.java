package org.communitysafety.csp.io.brief;

import java.util.List;

/**
 * What a page tells of one pack of somebody's own, apart from the law.
 *
 * @param title its heading, which says that it is no law
 * @param cited its namespace and version
 * @param lede what no reader may take it for
 * @param faults why it, or others, could not be asked
 * @param cards the rules that were asked, in their order
 * @param notAsked the other rules, each with why, as sentences
 */
public record PackSection(
        String title, String cited, String lede, List<String> faults, List<PackCard> cards, List<String> notAsked) {

    /** Keeps copies of the lists. */
    public PackSection {
        faults = List.copyOf(faults);
        cards = List.copyOf(cards);
        notAsked = List.copyOf(notAsked);
    }
}
