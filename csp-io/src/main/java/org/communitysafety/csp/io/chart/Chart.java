package org.communitysafety.csp.io.chart;

import java.util.List;
import org.communitysafety.csp.io.words.Clean;

/**
 * One picture with its numbers in text. All text is clean of control characters, and, but for the picture, not escaped.
 *
 * @param id its name in the page, of letters, digits, dashes and underscores; every id within the picture begins with it
 * @param title what it shows
 * @param summary what a reader must know to read it, in sentences
 * @param headings the headings of the table of its numbers
 * @param rows the numbers, each row as long as the headings
 * @param svg the picture, as an element to be put into a page as it stands
 */
public record Chart(String id, String title, String summary, List<String> headings, List<List<String>> rows, String svg) {

    /** @throws IllegalArgumentException if a row is not as long as the headings */
    public Chart {
        int columns = headings.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a row is not as long as the headings");
        }
        title = Clean.text(title);
        summary = Clean.text(summary);
        headings = headings.stream().map(Clean::text).toList();
        rows = rows.stream().map(row -> row.stream().map(Clean::text).toList()).toList();
    }
}
