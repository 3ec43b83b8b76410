package org.communitysafety.csp.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.format.References.Reference;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.papers.IdCheck;
import org.communitysafety.csp.papers.IdFault;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is told of the ids of papers that a program built is what the reader tells of the same papers in a file: of every field that refers
 * to something, since these are spoiled by the tables of fields.
 */
class IdsOfBuiltPapersTest {

    private static final int SEEDS = 40;

    @ParameterizedTest
    @ValueSource(strings = {"sound", "to nothing", "to anything"})
    void a_reference_that_leads_nowhere_or_to_another_kind_of_thing_is_told_where_the_reader_tells_it(String how) {
        Set<String> fields = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Papers generated = GeneratedPapers.everyday(seed, 3);
            Papers papers = switch (how) {
                case "to nothing" -> changed(generated, id -> ElementId.of("nowhere"), Function.identity());
                case "to anything" -> changed(generated, new Any(generated, seed), Function.identity());
                default -> generated;
            };
            Set<String> read = told(papers, FaultKind.DANGLING);
            assertThat(new TreeSet<>(IdCheck.of(papers).faults().stream().map(IdFault::pointer).toList())).as("seed " + seed).isEqualTo(read);
            read.forEach(pointer -> fields.add(pointer.replaceAll("/\\d+", "")));
        }
        if (how.equals("to nothing")) {
            assertThat(fields).hasSizeGreaterThan(45).contains("/plan/priorities/origins/priority", "/records/protocols/nominations/body");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void an_id_that_several_elements_have_is_told_at_each_and_the_reader_tells_it_at_all_but_the_first(int rare) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Papers papers = changed(GeneratedPapers.everyday(seed, 3), Function.identity(),
                    id -> random.nextInt(rare) == 0 ? ElementId.of("same-" + random.nextInt(3)) : id);
            Set<String> taken = IdCheck.of(papers).faults().stream().map(IdFault::pointer).filter(one -> one.endsWith("/id"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> read = told(papers, FaultKind.DUPLICATE);
            assertThat(taken).as("seed " + seed).containsAll(read);
            assertThat(read.isEmpty()).isEqualTo(taken.isEmpty());
        }
    }

    /** The id of any element of the papers, whatever it is. */
    private static final class Any implements Function<ElementId, ElementId> {

        private final List<ElementId> ids = new ArrayList<>();
        private final Random random;

        Any(Papers papers, int seed) {
            random = new Random(seed);
            changed(papers, Function.identity(), id -> {
                ids.add(id);
                return id;
            });
        }

        @Override
        public ElementId apply(ElementId id) {
            return ids.get(random.nextInt(ids.size()));
        }
    }

    private static Set<String> told(Papers papers, FaultKind kind) {
        return PapersJson.asRead(papers, "built").faults().stream().filter(fault -> fault.kind() == kind).map(Fault::location)
                .map(where -> where.pointer()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Papers changed(Papers papers, Function<ElementId, ElementId> reference, Function<ElementId, ElementId> own) {
        return changed(PapersFormat.PAPERS, papers, reference, own);
    }

    private static <T, B> T changed(
            ObjectFormat<T, B> format, T value, Function<ElementId, ElementId> reference, Function<ElementId, ElementId> own) {
        B builder = format.newBuilder();
        for (Field<T, B, ?> field : format.fields()) {
            List<Object> values = new ArrayList<>();
            field.values(value).forEach(inner -> values.add(inside(field.codec(), inner, reference, own)));
            field.copy(value, values, builder);
        }
        return format.build(builder);
    }

    private static Object inside(Codec<?> codec, Object value, Function<ElementId, ElementId> reference, Function<ElementId, ElementId> own) {
        if (codec instanceof Scoped<?> scoped) {
            return inside(scoped.codec(), value, reference, own);
        }
        if (codec instanceof Reference) {
            return reference.apply((ElementId) value);
        }
        if (codec == Texts.OWN_ID) {
            return own.apply((ElementId) value);
        }
        return codec instanceof ObjectFormat<?, ?> format ? cast(format, value, reference, own) : value;
    }

    @SuppressWarnings("unchecked")
    private static <T> Object cast(
            ObjectFormat<T, ?> format, Object value, Function<ElementId, ElementId> reference, Function<ElementId, ElementId> own) {
        return changed(format, (T) value, reference, own);
    }
}
