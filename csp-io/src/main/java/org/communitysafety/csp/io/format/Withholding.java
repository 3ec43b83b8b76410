package org.communitysafety.csp.io.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.io.format.References.Reference;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Papers without what an audience may not be shown, made from the tables of fields, so that a field that is added to the model
 * is minded from then on.
 *
 * <p>What is left out goes with everything in it. A reference to it goes too, and what cannot stand without that reference.
 */
public final class Withholding {

    private final Markings markings;
    private final Papers whole;
    private final Words inWords;
    private final Map<Element, Element> shown = new IdentityHashMap<>();
    private final Map<Element, String> withheld = new IdentityHashMap<>();
    private final Set<String> words = new TreeSet<>();
    private final Targets targets;
    private final Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private Scope scope = Scope.CURRENT;
    private Papers part;
    private Set<String> shownWords;
    private Traces traces;

    // Whoever makes one leaves out at once.
    @SuppressWarnings("NullAway.Init")
    private Withholding(Read<Papers> read, Predicate<Optional<Visibility>> maySee, Words inWords) {
        this.inWords = inWords;
        this.whole = read.partial().orElseThrow();
        this.targets = new Targets(whole);
        this.markings = new Markings(read, maySee);
    }

    /**
     * Leaves out of papers, of which something was read, what may not be shown.
     *
     * @param maySee whether an element with that marking may be shown
     * @param inWords the language in which sentences may tell days of the papers
     */
    public static Withholding of(Read<Papers> read, Predicate<Optional<Visibility>> maySee, Words inWords) {
        Withholding made = new Withholding(read, maySee, inWords);
        made.leaveOut();
        return made;
    }

    /** Until nothing more has to go because something that it refers to went. */
    private void leaveOut() {
        do {
            shown.clear();
            withheld.clear();
            part = Objects.requireNonNull(object(PapersFormat.PAPERS, whole));
        } while (gone.addAll(withheld.keySet()));
        withheld.replaceAll((element, none) -> markings.pointer(element));
        shownWords = Leaves.of(PapersFormat.PAPERS, part, inWords);
        withheld.values().stream().filter(pointer -> !pointer.isEmpty()).forEach(words::add);
        traces = new Traces(words, shownWords);
    }

    /** The papers without it: the same ones if there is nothing to leave out. */
    public Papers papers() {
        return part;
    }

    /** Whether nothing is left out. */
    public boolean isNothing() {
        return withheld.isEmpty();
    }

    /** What is left of an element of the papers; empty if it is left out itself. */
    public Optional<Element> shown(Element original) {
        return Optional.ofNullable(shown.get(original));
    }

    /** Every element that is shown, as it was and as it is. */
    public Map<Element, Element> shown() {
        return Collections.unmodifiableMap(shown);
    }

    /**
     * Whether a sentence tells of what is left out: it has a text, id, day or pointer of that, however messages write it, which
     * does not stand in what is shown as well.
     */
    public boolean isToldIn(String sentence) {
        return traces.areIn(sentence);
    }

    /** Whether what is shown has that text, id or day. */
    public boolean isShown(String word) {
        return shownWords.contains(word);
    }

    /** Which places in the papers may be told. */
    public ShownPlaces places() {
        return new ShownPlaces(whole, markings, shown.keySet(), withheld.keySet());
    }

    /** The pointers of the papers that are left out whole: {@code /assessment}; a report's is {@code /reports}. */
    public Set<String> papersLeftOut() {
        Set<String> pointers = new TreeSet<>();
        for (Field<Papers, ?, ?> field : PapersFormat.PAPERS.fields()) {
            for (Object one : field.values(whole)) {
                if (one instanceof Element element && withheld.containsKey(element)) {
                    pointers.add("/" + field.name());
                }
            }
        }
        return pointers;
    }

    /** The same object, or one like it without what is left out; null if it is left out itself. */
    private <T, B> @Nullable T object(ObjectFormat<T, B> format, T value) {
        if (value instanceof Element element && !markings.isShown(element)) {
            withhold(format, value);
            return null;
        }
        List<List<?>> kept = new ArrayList<>();
        boolean changed = false;
        for (Field<T, B, ?> field : format.fields()) {
            List<?> values = field.values(value);
            List<Object> left = new ArrayList<>(values.size());
            for (Object one : values) {
                Object rest = value(field.codec(), one);
                changed |= rest != one;
                if (rest != null) {
                    left.add(rest);
                }
            }
            kept.add(left);
        }
        T built = changed ? rebuilt(format, value, kept) : value;
        if (built == null) {
            withhold(format, value);
        } else if (value instanceof Element element) {
            shown.put(element, (Element) built);
        }
        return built;
    }

    /** Null if it cannot stand without what was left out. */
    private static <T, B> @Nullable T rebuilt(ObjectFormat<T, B> format, T value, List<List<?>> kept) {
        try {
            return format.like(value, field -> kept.get(field.index()));
        } catch (IllegalArgumentException | IllegalStateException incomplete) {
            return null;
        }
    }

    private @Nullable Object value(@Nullable Codec<?> codec, Object value) {
        if (codec instanceof Scoped<?> scoped) {
            Scope before = scope;
            scope = scoped.scope();
            Object rest = value(scoped.codec(), value);
            scope = before;
            return rest;
        }
        if (codec instanceof Reference reference && value instanceof ElementId id) {
            return targets.of(scope, reference, id).stream().anyMatch(gone::contains) ? null : value;
        }
        return codec instanceof ObjectFormat<?, ?> format ? cast(format, value) : value;
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable Object cast(ObjectFormat<T, ?> format, Object value) {
        return object(format, (T) value);
    }

    private void withhold(ObjectFormat<?, ?> format, Object value) {
        Leaves.each(format, value, inner -> {
            if (inner instanceof Element element) {
                shown.remove(element);
                withheld.put(element, "");
            }
        });
        words.addAll(Leaves.of(format, value, inWords));
    }
}
