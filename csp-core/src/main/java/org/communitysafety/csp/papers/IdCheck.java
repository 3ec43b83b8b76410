package org.communitysafety.csp.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * The ids of papers that a program built: two elements of one id cannot be told apart, and a reference has to lead to something of its
 * kind. Readers of files tell the same as faults of what they read. The plan before and the assessment before have ids of their own,
 * and may use those of the others again.
 *
 * <p>Papers with such a fault pass no gate, and a {@link org.communitysafety.csp.review.Review} takes an id that several bodies have as not
 * read, so that what looks up a body could not be checked. Immutable and thread-safe.
 */
public final class IdCheck {

    /** Where ids are unique. */
    enum Scope { CURRENT, PREVIOUS_PLAN, PREVIOUS_ASSESSMENT }

    /** An id where it stands: of an element, or else of a reference to one of that kind. */
    private record Met(ElementId id, Here here, Scope scope, @Nullable Element element, @Nullable IdKind to) {}

    private final List<Met> met = new ArrayList<>(512);
    private final Map<Scope, Map<ElementId, List<Element>>> having = new EnumMap<>(Scope.class);
    private final List<IdFault> faults;
    private @Nullable volatile Map<Element, String> pointers;

    private IdCheck(Papers papers) {
        new IdWalk(this).papers(papers);
        List<IdFault> found = new ArrayList<>(0);
        for (Met one : met) {
            fault(one, found);
        }
        faults = List.copyOf(found);
    }

    /** Looks at all ids of the papers; refuses null. */
    public static IdCheck of(Papers papers) {
        return new IdCheck(Objects.requireNonNull(papers, "papers"));
    }

    /** What is wrong, in the order of the papers; an id that several elements have is told at each of them. */
    public List<IdFault> faults() {
        return faults;
    }

    /** The JSON Pointer of that very element; empty if it is not in the papers. Refuses null. */
    public Optional<String> pointerOf(Element element) {
        Map<Element, String> known = pointers;
        if (known == null) {
            known = new IdentityHashMap<>();
            for (Met one : met) {
                if (one.element() != null) {
                    known.putIfAbsent(one.element(), one.here().pointer());
                }
            }
            pointers = known;
        }
        return Optional.ofNullable(known.get(Objects.requireNonNull(element, "element")));
    }

    void element(Element element, Here here, Scope scope) {
        met.add(new Met(element.getId(), here, scope, element, null));
        having.computeIfAbsent(scope, first -> new HashMap<>()).computeIfAbsent(element.getId(), first -> new ArrayList<>(1)).add(element);
    }

    void reference(ElementId id, Here here, Scope scope, IdKind to) {
        met.add(new Met(id, here, scope, null, to));
    }

    private void fault(Met one, List<IdFault> found) {
        if (one.to() == null) {
            if (of(one.id(), one.scope()).size() > 1) {
                found.add(new IdFault(one.here().in("id").pointer(), one.id(), true, IdMessages.TAKEN.said(one.id().value())));
            }
            return;
        }
        boolean isThere = false;
        for (Scope scope : lookedUp(one)) {
            List<Element> elements = of(one.id(), scope);
            isThere |= !elements.isEmpty();
            if (elements.stream().anyMatch(one.to()::is)) {
                return;
            }
        }
        found.add(new IdFault(one.here().pointer(), one.id(), false, (isThere ? IdMessages.OF_OTHER_KIND : IdMessages.MISSING)
                .said(one.id().value(), one.to().noun().said())));
    }

    /** Papers of the year before may refer to each other's elements, and every paper may be referred to from everywhere. */
    private static List<Scope> lookedUp(Met one) {
        return one.scope() == Scope.CURRENT && one.to() != IdKind.PAPER ? List.of(Scope.CURRENT) : List.of(Scope.values());
    }

    private List<Element> of(ElementId id, Scope scope) {
        return having.getOrDefault(scope, Map.of()).getOrDefault(id, List.of());
    }
}
