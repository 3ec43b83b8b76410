package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.style.LackingException;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.RefusedException;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one type, in the order in which they are written: the one place that knows their names.
 *
 * <p>Reading, writing and the schema all come from it, so that none of them can say something else than the others.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ObjectFormat<T, B> implements Codec<T>, ObjectShape {

    /** What the keys begin with under which the bundle has how a sentence begins that is about one. */
    static final String NAMED = "fault.named.";

    /** Hands a value to a builder. */
    interface Setter<B, V> {
        Object set(B builder, V value);
    }

    private final String noun;
    private final String description;
    private final Class<T> type;
    private final boolean element;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Consumer<Draft<T, B>> listing;
    private @Nullable Table<T, B> table;

    private ObjectFormat(Draft<T, B> draft, Consumer<Draft<T, B>> listing) {
        this.noun = draft.noun;
        this.description = draft.description;
        this.type = draft.type;
        this.element = draft.element;
        this.builder = draft.builder;
        this.build = draft.build;
        this.listing = listing;
    }

    /** The fields, and what follows from them. Immutable. */
    private static final class Table<T, B> {

        private final List<Field<T, B, ?>> fields;
        private final Field<T, B, ?>[] inOrder;
        private final Map<String, Field<T, B, ?>> byName = new HashMap<>();
        private final long required;
        private final long needed;
        /** The fields of which none may have failed. */
        private final long vital;
        /** The document, if the fields say what it is. */
        private final Optional<Heading> heading;
        /** The field that says what the document is, if there is one. */
        private final long naming;
        /** The fields that are not there to say what the document is. */
        private final long own;

        @SuppressWarnings({"unchecked", "rawtypes"})
        private Table(List<Field<T, B, ?>> listed) {
            this.fields = List.copyOf(listed);
            this.inOrder = fields.toArray(new Field[0]);
            long inEvery = 0;
            long toBuild = 0;
            long failing = 0;
            Optional<Heading> head = Optional.empty();
            long name = 0;
            long constant = 0;
            for (Field<T, B, ?> field : fields) {
                byName.put(field.name(), field);
                inEvery |= field.isRequired() ? field.bit() : 0;
                toBuild |= field.isNeeded() ? field.bit() : 0;
                failing |= field.isVital() ? field.bit() : 0;
                if (field instanceof FixedField<?, ?> fixed) {
                    constant |= field.bit();
                    head = Optional.of(fixed.heading());
                    name |= fixed.constant() == Constant.FORMAT ? field.bit() : 0;
                }
            }
            this.required = inEvery;
            this.needed = toBuild;
            this.vital = failing;
            this.heading = head;
            this.naming = name;
            this.own = ~constant;
        }

        /** The field of that name: quickly if the fields stand in their order, since the parser's names are interned. */
        @SuppressWarnings("ReferenceEquality")
        private @Nullable Field<T, B, ?> named(String name, int next) {
            for (int i = next; i < inOrder.length; i++) {
                if (inOrder[i].name() == name) {
                    return inOrder[i];
                }
            }
            return byName.get(name);
        }
    }

    /**
     * The fields are listed when the type is first met: listing links two lambdas a field, and most documents have few of
     * the types. Two threads may both list them; either table is as good.
     */
    private Table<T, B> table() {
        Table<T, B> known = table;
        if (known == null) {
            Draft<T, B> draft = new Draft<>(noun, description, type, element, builder, build);
            listing.accept(draft);
            known = new Table<>(draft.fields);
            table = known;
        }
        return known;
    }

    /** The format of an element, which has an id. */
    static <T extends Element, B> Draft<T, B> element(
            String noun, String description, Class<T> type, Supplier<B> builder, Function<B, T> build) {
        return new Draft<>(noun, description, type, true, builder, build);
    }

    /** The format of a value inside an element. */
    static <T, B> Draft<T, B> value(
            String noun, String description, Class<T> type, Supplier<B> builder, Function<B, T> build) {
        return new Draft<>(noun, description, type, false, builder, build);
    }

    @Override
    public String name() {
        return type.getSimpleName();
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Shape shape() {
        return Shape.object(this);
    }

    @Override
    public List<FieldShape> shapes() {
        List<FieldShape> shapes = new ArrayList<>();
        for (Field<T, B, ?> field : fields()) {
            shapes.add(field.shape());
        }
        return shapes;
    }

    Class<T> type() {
        return type;
    }

    @Override
    public boolean isElement() {
        return element;
    }

    List<Field<T, B, ?>> fields() {
        return table().fields;
    }

    B newBuilder() {
        return builder.get();
    }

    T build(B filled) {
        return build.apply(filled);
    }

    /**
     * One like the value, with what is kept of each field.
     *
     * @throws IllegalArgumentException if what is kept cannot stand by itself
     * @throws IllegalStateException if what cannot be left out is not kept
     */
    T like(T value, Function<Field<T, B, ?>, List<?>> kept) {
        B fresh = newBuilder();
        for (Field<T, B, ?> field : fields()) {
            field.copy(value, kept.apply(field), fresh);
        }
        return build(fresh);
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongKind(Expected.OBJECT);
            return null;
        }
        Table<T, B> table = table();
        int start = in.start();
        B filling = builder.get();
        long seen = 0;
        long failed = 0;
        long twice = 0;
        int next = 0;
        Slot slot = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            Field<T, B, ?> field = table.named(name, next);
            if (field == null) {
                in.fault(FaultKind.UNKNOWN, unknown(in.shown(name), Nearest.to(name, names())));
                in.skipUnknown();
                continue;
            }
            next = field.index() + 1;
            if ((seen & field.bit()) != 0) {
                in.fault(FaultKind.DUPLICATE, (field.keepsFirst() ? FormatMessages.TWICE : FormatMessages.NEITHER).said(name));
                twice |= field.keepsFirst() ? 0 : field.bit();
                in.skipUnknown();
                continue;
            }
            seen |= field.bit();
            if (!in.nextValue() || !field.read(in, filling)) {
                failed |= field.bit();
            } else if (element && field.index() == 0) {
                slot = in.claimed();
            }
        }
        if (table.naming != 0 && (((seen & table.own) | (seen & table.naming & ~failed)) == 0) && !in.hasEnded()) {
            in.refuseAt(start, table.heading.orElseThrow().noneOfIt());
            return null;
        }
        long missing = table.required & ~seen;
        if (missing != 0 && !in.hasEnded()) {
            for (Field<T, B, ?> field : table.fields) {
                if ((missing & field.bit()) != 0) {
                    in.missing(start, field.name(), (isPlural() ? FormatMessages.NEED : FormatMessages.NEEDS).said(named(), field.name()));
                }
            }
        }
        if ((table.needed & ~seen) != 0 || (table.vital & (failed | twice)) != 0) {
            in.drop();
            return null;
        }
        T built;
        try {
            built = without(build.apply(filling), twice);
        } catch (IllegalArgumentException meaningless) {
            if (twice == 0 && !follows(meaningless, table, failed)) {
                in.faultAt(start, FaultKind.MALFORMED, FormatMessages.REFUSED.said(named(), RefusedException.why(meaningless)));
            }
            in.drop();
            return null;
        }
        if (element && slot != null) {
            slot.fill((Element) built);
            in.placed((Element) built, start);
        }
        return built;
    }

    /** What stood there twice is not read in either way: the one that was meant may be the other. */
    private T without(T built, long twice) {
        return twice == 0 ? built : like(built, field -> (field.bit() & twice) == 0 ? field.values(built) : List.of());
    }

    /** Whether the refusal only follows from a field that was there, could not be read, and has a fault of its own. */
    private static boolean follows(IllegalArgumentException refusal, Table<?, ?> table, long failed) {
        if (failed == 0 || !(refusal instanceof LackingException lacking)) {
            return false;
        }
        return table.fields.stream().anyMatch(field -> (field.bit() & failed) != 0 && lacking.getFields().contains(field.name()));
    }

    private boolean isPlural() {
        return noun.equals("papers") || noun.equals("answers") || noun.equals("records");
    }

    private Said unknown(String name, Optional<String> near) {
        Said advice = near.map(FormatMessages.DID_YOU_MEAN::said).orElseGet(
                () -> (names().contains("extensions") ? FormatMessages.TAKE_OUT : FormatMessages.TAKE_OUT_OF_NO_ELEMENT).said());
        return (isPlural() ? FormatMessages.UNKNOWN_TO_THEM : FormatMessages.UNKNOWN_TO_IT).said(named(), name, advice);
    }

    /** How a sentence begins that is about one: {@code an action}, {@code the papers}. */
    Said named() {
        return Message.plain(NAMED + noun.replace(' ', '-')).said();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Field<T, B, ?> field : fields()) {
            names.add(field.name());
        }
        return names;
    }

    @Override
    public void write(T value, JsonOut out) {
        out.startObject();
        for (Field<T, B, ?> field : fields()) {
            field.write(value, out);
        }
        out.endObject();
    }

    @Override
    public void describe(SchemaOut out) {
        out.refer(this);
    }

    /** Writes the keywords of the object itself. */
    void define(SchemaOut out) {
        out.keyword("description", description);
        out.type("object");
        out.inside("properties", () -> {
            for (Field<T, B, ?> field : fields()) {
                out.inside(field.name(), () -> field.describe(out));
            }
        });
        List<String> needed = new ArrayList<>();
        for (Field<T, B, ?> field : fields()) {
            if (field.isRequired()) {
                needed.add(field.name());
            }
        }
        if (!needed.isEmpty()) {
            out.list("required", needed);
        }
        out.keyword("additionalProperties", false);
    }

    /** Fields being listed, in order. */
    static final class Draft<T, B> {

        private final String noun;
        private final String description;
        private final Class<T> type;
        private final boolean element;
        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final List<Field<T, B, ?>> fields = new ArrayList<>();

        private Draft(
                String noun,
                String description,
                Class<T> type,
                boolean element,
                Supplier<B> builder,
                Function<B, T> build) {
            this.noun = noun;
            this.description = description;
            this.type = type;
            this.element = element;
            this.builder = builder;
            this.build = build;
        }

        private Draft<T, B> add(Field<T, B, ?> field) {
            fields.add(field);
            if (fields.size() > Long.SIZE) {
                throw new IllegalStateException("more fields than a long has bits");
            }
            return this;
        }

        /** The id, which is the first field of every element. */
        Draft<T, B> id(Function<T, ElementId> get, Setter<B, ElementId> set) {
            return required("id", Texts.OWN_ID, get, set, "Its name, unique in these papers.");
        }

        <V> Draft<T, B> required(String name, Codec<V> codec, Function<T, V> get, Setter<B, V> set, String words) {
            return add(new OneField<>(name, fields.size(), words, codec, value -> get.apply(value), set, true));
        }

        <V> Draft<T, B> optional(
                String name, Codec<V> codec, Function<T, Optional<V>> get, Setter<B, V> set, String words) {
            return add(new OneField<>(
                    name, fields.size(), words, codec, value -> get.apply(value).orElse(null), set, false));
        }

        <V> Draft<T, B> defaulted(
                String name, Codec<V> codec, Function<T, V> get, Setter<B, V> set, V usual, String words) {
            return add(new OneField<>(
                    name,
                    fields.size(),
                    words,
                    codec,
                    value -> usual.equals(get.apply(value)) ? null : get.apply(value),
                    set,
                    false));
        }

        <V> Draft<T, B> list(
                String name, Codec<V> codec, Function<T, List<V>> get, Setter<B, Iterable<V>> set, String words) {
            return add(new ManyField<>(name, fields.size(), words, codec, get, set, false));
        }

        <V extends Enum<V> & Word> Draft<T, B> set(
                String name, WordCodec<V> codec, Function<T, Set<V>> get, Setter<B, Iterable<V>> set, String words) {
            return add(new ManyField<>(name, fields.size(), words, codec, get, set, true));
        }

        /** A field that may be left out or left blank, but without which nothing is built if it says something wrong. */
        <V> Draft<T, B> blankable(
                String name, Codec<V> codec, Function<T, Optional<V>> get, Setter<B, V> set, String words) {
            return asked(name, codec, get, set, value -> false, words);
        }

        /** The same, written blank where it is still to be filled in. */
        <V> Draft<T, B> asked(
                String name, Codec<V> codec, Function<T, Optional<V>> get, Setter<B, V> set, Predicate<T> open, String words) {
            return add(new BlankableField<>(name, fields.size(), words, codec, get, set, open));
        }

        /** The fields that say what the document is. */
        Draft<T, B> heading(Heading heading) {
            for (Constant constant : Constant.values()) {
                add(new FixedField<>(fields.size(), constant, heading));
            }
            return this;
        }

        Draft<T, B> extensions(Function<T, Map<String, String>> get, Setter<B, Map<String, String>> set) {
            return add(new ExtensionsField<>(fields.size(), get, set));
        }

        /** The format with these fields; they are listed when the type is first met. */
        ObjectFormat<T, B> fields(Consumer<Draft<T, B>> listing) {
            return new ObjectFormat<>(this, listing);
        }
    }
}
