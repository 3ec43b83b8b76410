package org.communitysafety.csp.examples.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.partner.Body;

/** The short forms that a document uses: those that the papers explain, and those that its author has to. */
final class Glossary {

    /** Two capital letters or more, as in PCC or MARACs; numbers in Roman letters are none. */
    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}{2,8})(?:s)?(?![\\p{L}\\p{N}])");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    /** The heading of a column that only lists the short forms of bodies: to stand there is not to be used. */
    static final String SHORT_FORM = "Short form";

    private Glossary() {}

    /** Puts the short forms in that stand in the document so far. Those of citations are told with the law. */
    static void put(Document.Builder to, Material material) {
        Set<String> used = used(to.build());
        Map<String, String> explained = new TreeMap<>();
        for (Body body : material.papers().getBodies()) {
            body.getAbbreviation().filter(used::contains).ifPresent(form -> explained.putIfAbsent(form, Telling.capital(body.getName())));
        }
        to.heading(1, CommonWords.GLOSSARY);
        Table.Builder table = Table.of("Short forms and what they stand for", SHORT_FORM, "What it stands for").withRowHeadings();
        explained.forEach((form, name) -> table.row(form, name));
        to.table(table);
        Set<String> open = new TreeSet<>(used);
        open.removeAll(explained.keySet());
        // Of instruments the last table tells what they are.
        Stream.of(Instrument.values()).flatMap(instrument -> Stream.of(instrument.getWord().split(" "))).forEach(open::remove);
        if (!open.isEmpty()) {
            to.toBeWritten(CommonWords.explain(String.join(", ", open)));
        } else if (explained.isEmpty()) {
            to.paragraph(CommonWords.NO_SHORT_FORMS);
        }
    }

    private static Set<String> used(Document document) {
        Set<String> used = new TreeSet<>();
        withoutLists(document).runs().filter(run -> run.link().isEmpty() && !isInstrument(run.words())).forEach(run -> {
            Matcher form = SHORT.matcher(run.words());
            while (form.find()) {
                if (!ROMAN.matcher(form.group(1)).matches()) {
                    used.add(form.group(1));
                }
            }
        });
        return used;
    }

    private static Document withoutLists(Document document) {
        return new Document(document.title(), document.hasContents(),
                document.parts().stream().map(part -> part instanceof Table table ? withoutList(table) : part).toList());
    }

    private static Table withoutList(Table table) {
        int column = table.headings().indexOf(Run.of(SHORT_FORM));
        if (column < 0) {
            return table;
        }
        return new Table(table.caption(), without(column, table.headings()), table.rows().stream().map(row -> without(column, row)).toList(),
                table.isFirstHeading());
    }

    private static <T> List<T> without(int index, List<T> all) {
        return IntStream.range(0, all.size()).filter(i -> i != index).mapToObj(all::get).toList();
    }

    private static boolean isInstrument(String words) {
        for (Instrument instrument : Instrument.values()) {
            if (words.startsWith(instrument.getWord())) {
                return true;
            }
        }
        return false;
    }
}
