package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Run;

/** What a paper says in prose, each in the one section that it belongs to, so that nothing is lost and nothing stands twice. */
final class Statements {

    private final Map<Section, List<Statement>> bySection = new EnumMap<>(Section.class);

    Statements(List<Statement> statements) {
        statements.forEach(one -> bySection.computeIfAbsent(Section.of(one), section -> new ArrayList<>()).add(one));
    }

    /** Whether there is anything for a section. */
    boolean has(Section section) {
        return bySection.containsKey(section);
    }

    /** Puts in what is said in a section. */
    void put(Document.Builder to, Section section) {
        bySection.getOrDefault(section, List.of()).forEach(one -> put(to, one));
    }

    /** Puts in what is said in a section, but for what stands in these words already. */
    void putUnlessSaid(Document.Builder to, Section section, List<String> words) {
        bySection.getOrDefault(section, List.of()).stream()
                .filter(one -> words.stream().noneMatch(text -> text.contains(one.getText())))
                .forEach(one -> put(to, one));
    }

    /** Puts in all that is said, in the order of the sections. */
    void putAll(Document.Builder to) {
        bySection.keySet().forEach(section -> put(to, section));
    }

    /** Puts in what belongs to no section, under a heading of its own. */
    void putOthers(Document.Builder to) {
        if (has(Section.OTHER)) {
            to.heading(1, CommonWords.OTHER_MATTERS);
            put(to, Section.OTHER);
        }
    }

    private static void put(Document.Builder to, Statement statement) {
        String more = statement.getSays() == Standing.ELSEWHERE ? statement.getDocument().map(CommonWords::elsewhere).orElse("") : "";
        String text = statement.getText() + more;
        if (statement.getHeading().isPresent()) {
            to.paragraph(Run.strong(statement.getHeading().get() + ". "), Run.of(text));
        } else {
            to.paragraph(text);
        }
    }
}
