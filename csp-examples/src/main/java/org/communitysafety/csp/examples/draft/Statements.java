package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Run;

/** What a paper says in prose, each in the one section that it belongs to, so that nothing is lost and nothing stands twice. */
final class Statements {

    private static final List<Section> OTHERS = List.of(Section.OFFICERS, Section.RISKS, Section.OTHER);

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
        bySection.getOrDefault(section, List.of())
                .forEach(one -> put(to, one, section.isHeaded(one) ? Optional.empty() : one.getHeading()));
    }

    /** Puts in what is said in a section, but for what stands in these words already. */
    void putUnlessSaid(Document.Builder to, Section section, List<String> words) {
        bySection.getOrDefault(section, List.of()).stream()
                .filter(one -> words.stream().noneMatch(text -> text.contains(one.getText())))
                .forEach(one -> put(to, one, one.getHeading()));
    }

    /** Puts in all that is said, in the order of the sections. */
    void putAll(Document.Builder to) {
        bySection.values().forEach(section -> section.forEach(one -> put(to, one, one.getHeading())));
    }

    /** Puts in what belongs to no section, or to one that only a report has, under a heading of its own. */
    void putOthers(Document.Builder to) {
        if (OTHERS.stream().anyMatch(this::has)) {
            to.heading(1, CommonWords.OTHER_MATTERS);
            OTHERS.forEach(section -> bySection.getOrDefault(section, List.of()).forEach(one -> put(to, one, one.getHeading())));
        }
    }

    private static void put(Document.Builder to, Statement statement, Optional<String> heading) {
        String more = statement.getSays() == Standing.ELSEWHERE ? statement.getDocument().map(CommonWords::elsewhere).orElse("") : "";
        String text = statement.getText() + more;
        if (heading.isPresent()) {
            to.paragraph(Run.strong(heading.get() + ". "), Run.of(text));
        } else {
            to.paragraph(text);
        }
    }
}
