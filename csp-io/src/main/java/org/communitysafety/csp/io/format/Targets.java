package org.communitysafety.csp.io.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.References.Reference;
import org.communitysafety.csp.papers.Papers;
import org.jspecify.annotations.Nullable;

/** The elements of papers, as references find them: by their scope and id. */
final class Targets {

    private final Map<Scope, Map<ElementId, List<Element>>> elements = new EnumMap<>(Scope.class);

    Targets(Papers papers) {
        gather(Scope.CURRENT, PapersFormat.PAPERS, papers);
    }

    private void gather(Scope scope, @Nullable Codec<?> codec, Object value) {
        if (codec instanceof Scoped<?> scoped) {
            gather(scoped.scope(), scoped.codec(), value);
        } else if (codec instanceof ObjectFormat<?, ?> format) {
            if (value instanceof Element element) {
                elements.computeIfAbsent(scope, first -> new HashMap<>())
                        .computeIfAbsent(element.getId(), first -> new ArrayList<>(1))
                        .add(element);
            }
            for (Field<?, ?, ?> field : format.fields()) {
                field.values(value).forEach(inner -> gather(scope, field.codec(), inner));
            }
        }
    }

    /**
     * What a reference that stands in a scope leads to: more than one element if the papers give an id twice, and whatever has
     * the id if nothing of the right kind has it.
     */
    List<Element> of(Scope from, Reference reference, ElementId id) {
        List<Element> any = new ArrayList<>();
        for (Scope in : reference.lookedUp(from)) {
            List<Element> found = elements.getOrDefault(in, Map.of()).getOrDefault(id, List.of());
            if (found.stream().anyMatch(reference.to()::isInstance)) {
                return found;
            }
            any.addAll(found);
        }
        return any;
    }
}
