package org.communitysafety.csp.io.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.References.Reference;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/** The ids of one document, and what refers to them. */
final class Ids {

    /** Names are suggested for so many dangling references, out of so many ids: enough to help, never slow. */
    private static final int SUGGESTIONS = 100;

    private static final int CANDIDATES = 5000;

    private record Pending(ElementId id, Reference reference, Scope scope, int offset) {}

    private final Map<Scope, Map<ElementId, Slot>> taken = new EnumMap<>(Scope.class);
    private final List<Pending> pending = new ArrayList<>();
    /** The ids in parts that were passed over, each with the pointer of the object that this damaged. */
    private final Map<Scope, Map<String, String>> skipped = new EnumMap<>(Scope.class);
    private Scope scope = Scope.CURRENT;
    private Map<ElementId, Slot> inScope = new HashMap<>(256);
    private int suggested;

    Ids() {
        taken.put(scope, inScope);
    }

    /** Enters a scope, and tells which one was left. */
    Scope enter(Scope next) {
        Scope before = scope;
        scope = next;
        inScope = taken.computeIfAbsent(next, fresh -> new HashMap<>());
        return before;
    }

    /** Takes the id; the slot that had it before if there is one, else null. */
    Slot take(ElementId id, Slot slot) {
        return inScope.putIfAbsent(id, slot);
    }

    /** Notes an id in a part that is passed over, and the pointer of the object that is damaged by that. */
    void skip(String id, String damaged) {
        skipped.computeIfAbsent(scope, fresh -> new HashMap<>()).putIfAbsent(id, damaged);
    }

    void refer(ElementId id, Reference reference, int offset) {
        pending.add(new Pending(id, reference, scope, offset));
    }

    /**
     * Once all is read: tells which references lead nowhere, or to the wrong kind of thing.
     *
     * @param cut whether a list was not read to its end, so that what is not found may be there
     */
    void resolve(JsonPlaces places, Faults faults, boolean cut) {
        for (Pending one : pending) {
            if (fits(taken.getOrDefault(one.scope, Map.of()).get(one.id), one)) {
                continue;
            }
            Slot found = null;
            boolean fits = false;
            for (Scope in : one.reference.lookedUp(one.scope)) {
                Slot slot = taken.getOrDefault(in, Map.of()).get(one.id);
                found = found == null ? slot : found;
                fits |= fits(slot, one);
            }
            if (fits || (cut && found == null)) {
                continue;
            }
            String pointer = places.pointerAt(one.offset);
            String damaged = found == null ? damagedBySkipping(one) : null;
            if (damaged == null) {
                faults.add(one.offset, pointer, FaultKind.DANGLING, found == null
                        ? missing(one, places.lost(one.reference.to().getSimpleName()))
                        : FormatMessages.OF_OTHER_KIND.said(one.id.value(), one.reference.noun().said()));
            } else if (!pointer.startsWith(damaged + "/")) {
                faults.add(one.offset, pointer, FaultKind.DANGLING, FormatMessages.IN_UNKNOWN_PART.said(one.id.value()));
            }
        }
    }

    /** The pointer of the object that is damaged by passing over what has the id; null if nothing passed over has it. */
    private @Nullable String damagedBySkipping(Pending one) {
        for (Scope in : one.reference.lookedUp(one.scope)) {
            String damaged = skipped.getOrDefault(in, Map.of()).get(one.id.value());
            if (damaged != null) {
                return damaged;
            }
        }
        return null;
    }

    /** What could not be built has a fault of its own: a reference to it needs no other. */
    private static boolean fits(@Nullable Slot slot, Pending one) {
        return slot != null && (slot.element() == null || one.reference.to().isInstance(slot.element()));
    }

    /** That a reference leads nowhere, and what to do; where something was lost, no other id is suggested. */
    private Said missing(Pending one, Optional<Said> lost) {
        String id = one.id.value();
        Said noun = one.reference.noun().said();
        return lost.isPresent()
                ? FormatMessages.NOT_FOUND_SINCE.said(id, noun, lost.get())
                : nearest(one).map(near -> FormatMessages.NOT_IN_PAPERS_BUT_NEAR.said(id, noun, near))
                        .orElseGet(() -> FormatMessages.NOT_IN_PAPERS.said(id, noun));
    }

    private Optional<String> nearest(Pending one) {
        if (suggested++ >= SUGGESTIONS) {
            return Optional.empty();
        }
        List<String> candidates = new ArrayList<>();
        for (Scope in : one.reference.lookedUp(one.scope)) {
            taken.getOrDefault(in, Map.of()).forEach((id, slot) -> {
                if (one.reference.to().isInstance(slot.element())) {
                    candidates.add(id.value());
                }
            });
        }
        if (candidates.size() > CANDIDATES) {
            return Optional.empty();
        }
        candidates.sort(null);
        return Nearest.to(one.id.value(), candidates);
    }
}
