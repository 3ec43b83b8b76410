package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Listing;
import org.communitysafety.csp.examples.document.Paragraph;
import org.communitysafety.csp.examples.document.Part;
import org.communitysafety.csp.examples.document.Run;

/** What a reader of a document reads as sentences: its paragraphs and the items of its lists, and neither headings nor what is marked. */
final class Prose {

    private Prose() {}

    static List<String> of(Document document) {
        List<String> texts = new ArrayList<>();
        for (Part part : document.parts()) {
            if (part instanceof Paragraph paragraph) {
                texts.add(text(paragraph));
            } else if (part instanceof Listing list) {
                list.items().forEach(item -> texts.add(text(item)));
            }
        }
        return texts;
    }

    private static String text(Paragraph paragraph) {
        return paragraph.runs().stream().map(Run::words).collect(Collectors.joining());
    }
}
