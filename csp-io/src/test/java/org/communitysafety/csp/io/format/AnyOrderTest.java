package org.communitysafety.csp.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.testing.SoundSets;
import org.communitysafety.csp.testing.SpoiledPapers;

/**
 * In which order the papers list things decides nothing: every list of every type is shuffled, by the tables of fields, so that a list
 * that is added to the model is shuffled from then on.
 */
class AnyOrderTest {

    @Property(tries = 80)
    void the_law_answers_alike_in_whatever_order_things_are_listed(@ForAll("papers") Papers papers, @ForAll long seed) {
        Papers shuffled = shuffled(PapersFormat.PAPERS, papers, new Random(seed));
        assertThat(answers(Review.of(shuffled))).isEqualTo(answers(Review.of(papers)));
        assertThat(Review.of(shuffled).summary()).isEqualTo(Review.of(papers).summary());
    }

    @Provide
    Arbitrary<Papers> papers() {
        return Arbitraries.oneOf(
                Arbitraries.of(List.copyOf(SoundSets.all().values())),
                Arbitraries.of(SpoiledPapers.all()).map(SpoiledPapers::spoiled),
                Arbitraries.integers().between(0, 2000).map(seed -> GeneratedPapers.everyday(seed, 5)));
    }

    /** What is answered on each duty and of each authority. */
    private static Map<String, String> answers(Review review) {
        Map<String, String> answers = new TreeMap<>();
        review.findings().forEach(one -> answers.put(one.duty().getId().value(), one.outcome() + " " + one.gap() + " " + one.askedOn()));
        review.authorities().forEach(one -> answers.put(one.name(), one.standing().toString()));
        return answers;
    }

    private static <T, B> T shuffled(ObjectFormat<T, B> format, T value, Random random) {
        B builder = format.newBuilder();
        for (Field<T, B, ?> field : format.fields()) {
            List<Object> values = new ArrayList<>();
            field.values(value).forEach(inner -> values.add(inside(field.codec(), inner, random)));
            if (field instanceof ManyField<?, ?, ?>) {
                Collections.shuffle(values, random);
            }
            field.copy(value, values, builder);
        }
        return format.build(builder);
    }

    private static Object inside(Codec<?> codec, Object value, Random random) {
        if (codec instanceof Scoped<?> scoped) {
            return inside(scoped.codec(), value, random);
        }
        return codec instanceof ObjectFormat<?, ?> format ? cast(format, value, random) : value;
    }

    @SuppressWarnings("unchecked")
    private static <T> Object cast(ObjectFormat<T, ?> format, Object value, Random random) {
        return shuffled(format, (T) value, random);
    }
}
