package org.communitysafety.csp.io.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.papers.Papers;
import org.jspecify.annotations.Nullable;

/** Which places in papers, of which something is left out, may be told: those of faults, of defects of form, and of what was not read. */
public final class ShownPlaces {

    private final Papers whole;
    private final Markings markings;
    private final Set<Element> shown;
    private final Set<Element> withheld;
    private @Nullable Set<String> standing;

    /**
     * Of papers of which that is shown and that left out.
     *
     * @param shown by identity
     * @param withheld by identity
     */
    ShownPlaces(Papers whole, Markings markings, Set<Element> shown, Set<Element> withheld) {
        this.whole = whole;
        this.markings = markings;
        this.shown = shown;
        this.withheld = withheld;
    }

    /**
     * Whether a fault may be told with its words: everything on the way to its place was read, and may be shown. What could not
     * be built is not known to be for anybody.
     */
    public boolean mayTell(Fault fault) {
        List<String> owners = new ArrayList<>();
        boolean ofList = owners(fault.location().pointer(), owners);
        return standing().containsAll(owners) && !(markings.isOfTable(fault.location()) && (ofList || owners.isEmpty()));
    }

    /** Whether the part of the papers at a pointer, as they were built, may be told of. */
    public boolean mayTell(String pointer) {
        Object at = whole;
        Codec<?> codec = PapersFormat.PAPERS;
        for (String name : Pointer.names(pointer)) {
            if (isWithheld(at)) {
                return false;
            }
            if (at instanceof List<?> list) {
                int index = index(name);
                if (index < 0 || index >= list.size()) {
                    return false;
                }
                at = list.get(index);
            } else {
                Optional<Field<?, ?, ?>> field = field(codec, name);
                if (field.isEmpty()) {
                    return true;
                }
                List<?> values = field.get().values(at);
                at = isList(field.get()) ? values : values.isEmpty() ? null : values.get(0);
                codec = field.get().codec();
            }
            if (at == null) {
                return true;
            }
        }
        return !isWithheld(at);
    }

    private boolean isWithheld(Object value) {
        return value instanceof Element element && withheld.contains(element);
    }

    /** The pointer itself, or that of the list or paper that has what is not shown in it; it tells that part of that was not read. */
    public String told(String pointer) {
        List<String> owners = new ArrayList<>();
        owners(pointer, owners);
        for (String owner : owners) {
            if (!standing().contains(owner)) {
                String parent = Pointer.parent(owner);
                return parent.isEmpty() ? owner : parent;
            }
        }
        return pointer;
    }

    /** Where the elements stand that are shown; worked out only where something could not be read. */
    private Set<String> standing() {
        if (standing == null) {
            standing = new HashSet<>();
            shown.forEach(element -> standing.add(markings.pointer(element)));
        }
        return standing;
    }

    /** Gathers the pointers of the elements that a pointer passes; whether it ends at a list. */
    private static boolean owners(String pointer, List<String> owners) {
        Codec<?> codec = PapersFormat.PAPERS;
        boolean list = false;
        String way = "";
        for (String name : Pointer.names(pointer)) {
            way = Pointer.to(way, name);
            if (list) {
                list = false;
            } else {
                Optional<Field<?, ?, ?>> field = field(codec, name);
                if (field.isEmpty()) {
                    return false;
                }
                codec = field.get().codec();
                list = isList(field.get());
            }
            if (!list && bare(codec) instanceof ObjectFormat<?, ?> format && format.isElement()) {
                owners.add(way);
            }
        }
        return list;
    }

    private static Optional<Field<?, ?, ?>> field(@Nullable Codec<?> codec, String name) {
        return bare(codec) instanceof ObjectFormat<?, ?> format
                ? format.fields().stream().filter(one -> one.name().equals(name)).<Field<?, ?, ?>>map(one -> one).findFirst()
                : Optional.empty();
    }

    private static boolean isList(Field<?, ?, ?> field) {
        return field instanceof ManyField<?, ?, ?>;
    }

    private static @Nullable Codec<?> bare(@Nullable Codec<?> codec) {
        return codec instanceof Scoped<?> scoped ? bare(scoped.codec()) : codec;
    }

    private static int index(String name) {
        try {
            return Integer.parseInt(name);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
