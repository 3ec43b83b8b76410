package org.communitysafety.csp.io.map;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.report.Risk;

/**
 * By what the elements of a sheet are known again: their number or words, and the priority that they stand under. A sheet that says
 * nothing of priorities cannot tell under which one its rows stand, so there the number or the words alone count.
 */
final class Keys {

    private final boolean byNumber;
    private final boolean byPriority;

    Keys(SheetMapping mapping) {
        this.byNumber = mapping.knowsByNumber();
        this.byPriority = mapping.carriesPriorities();
    }

    /** Whether the priority counts. */
    boolean byPriority() {
        return byPriority;
    }

    boolean byNumber() {
        return byNumber;
    }

    /** What an action is known by under its priority. */
    String words(Action action) {
        return byNumber ? action.getNumber().orElse("") : action.getText();
    }

    /** The key of what a row is about. */
    String of(Optional<ElementId> priority, String words) {
        return key(priority.filter(id -> byPriority).map(ElementId::value).orElse(""), words);
    }

    List<String> all(Action action) {
        return all(action.getPriorities(), words(action));
    }

    List<String> all(Measure measure) {
        return all(measure.getPriorities(), measure.getTitle());
    }

    List<String> all(Priority priority) {
        return List.of(alone(priority.getTitle()));
    }

    List<String> all(Risk risk) {
        return List.of(alone(risk.getDescription()));
    }

    /** The words as a key, without any priority. */
    static String alone(String words) {
        return Plain.name(words).isEmpty() ? Plain.lower(words) : Plain.name(words);
    }

    private List<String> all(List<ElementId> priorities, String words) {
        return words.isEmpty() ? List.of()
                : priorities.isEmpty() || !byPriority ? List.of(key("", words))
                        : priorities.stream().map(id -> key(id.value(), words)).toList();
    }

    private static String key(String priority, String words) {
        return priority + "\n" + alone(words);
    }
}
