package org.communitysafety.csp.examples.draft;

import java.util.List;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Heading;
import org.communitysafety.csp.examples.document.Listing;
import org.communitysafety.csp.examples.document.Marked;
import org.communitysafety.csp.examples.document.Paragraph;
import org.communitysafety.csp.examples.document.Part;
import org.communitysafety.csp.examples.document.Run;

/**
 * How much room a document takes on paper: an estimate, in lines of its text on A4, good enough to keep a short document short. Who lays it
 * out decides.
 */
final class Room {

    private static final double LINES_OF_PAGE = 50;

    private static final int CHARACTERS_OF_LINE = 92;
    private static final int CHARACTERS_OF_ITEM = 86;
    private static final double TITLE = 4.2;
    private static final double[] HEADING = {3, 2.2, 1.8};
    private static final double BEHIND_PARAGRAPH = 0.45;
    private static final double BEHIND_ITEM = 0.2;
    private static final double AROUND_MARK = 1.2;

    private Room() {}

    /** Whether it is likely to be on so many pages. */
    static boolean isOnPages(Document document, int pages) {
        return TITLE + document.parts().stream().mapToDouble(Room::lines).sum() <= pages * LINES_OF_PAGE;
    }

    private static double lines(Part part) {
        if (part instanceof Heading heading) {
            return HEADING[heading.level() - 1];
        }
        if (part instanceof Paragraph paragraph) {
            return lines(paragraph.runs(), CHARACTERS_OF_LINE) + BEHIND_PARAGRAPH;
        }
        if (part instanceof Marked marked) {
            return lines(marked.runs(), CHARACTERS_OF_ITEM) + AROUND_MARK;
        }
        if (part instanceof Listing list) {
            return list.items().stream().mapToDouble(item -> lines(item.runs(), CHARACTERS_OF_ITEM) + BEHIND_ITEM).sum();
        }
        throw new IllegalArgumentException("a document with tables is not kept short");
    }

    private static double lines(List<Run> runs, int characters) {
        return Math.ceil(runs.stream().mapToInt(run -> run.words().length()).sum() / (double) characters);
    }
}
