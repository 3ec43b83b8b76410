package org.communitysafety.csp.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.PackReview;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule looks where papers have something. */
class PapersPathsTest {

    private static final Showing.Search NOTHING = (dossier, on, look) -> { };

    /** The papers and their parts, by the getters of the model. */
    @Test
    void the_list_is_what_the_model_has() {
        Set<String> places = new TreeSet<>();
        for (Method part : getters(Papers.class)) {
            String pointer = "/" + name(part);
            places.add(pointer + (isMany(part) ? "[]" : ""));
            Class<?> type = inside(part.getGenericReturnType());
            if (!isMany(part) && type.isInterface() && type.getName().startsWith("org.communitysafety.csp.")) {
                getters(type).forEach(field -> places.add(pointer + "/" + name(field) + (isMany(field) ? "[]" : "")));
            }
        }
        assertThat(PapersPaths.all()).isEqualTo(places);
    }

    private static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .toList();
    }

    private static String name(Method getter) {
        return Character.toLowerCase(getter.getName().charAt(3)) + getter.getName().substring(4);
    }

    private static boolean isMany(Method getter) {
        return Collection.class.isAssignableFrom(getter.getReturnType());
    }

    private static Class<?> inside(Type type) {
        return type instanceof ParameterizedType of && of.getRawType() == Optional.class
                ? (Class<?>) of.getActualTypeArguments()[0]
                : type instanceof Class<?> plain ? plain : Object.class;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/plan", "/plan/actions", "/plan/actions/3", "/plan/actions/3/leads", "/plan/period/from", "/bodies/0/name", "/records/events"})
    void a_place_that_papers_have_is_taken(String pointer) {
        assertThat(new Showing("it", List.of(pointer), NOTHING).looksIn()).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "/plan/actoins, /plan/actions",
        "plan/actions, /plan/actions",
        "/plan/actions/, /plan/actions",
        "/plan/actions/leads, /plan/actions",
        "/Plan/actions, /plan/actions",
        "/records/meeting, /records/meetings",
        "/, /plan",
        "/boddies, /bodies"
    })
    void another_is_refused_when_the_rule_is_said_with_the_nearest(String wrong, String nearest) {
        assertThatThrownBy(() -> new Showing("it", List.of("/plan", wrong), NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + wrong + "' is no place in papers: nearest is '" + nearest + "'");
    }

    @Test
    void a_rule_that_counts_what_papers_do_not_have_is_broken_and_no_gap() {
        PackRule counts = PackRule.numbered("example.gov.uk:counts", "Counts").of("the partnership").under("Standard 1").should("have it")
                .from(2025, 3, 31, Nation.ENGLAND).setOutIn(Concern.PLAN)
                .shownBy(new Showing("it", List.of("/plan/actions"), (dossier, on, look) -> look.countsAllOf("/plan/actoins"))).said();
        PackReview told = Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.with(RulePack.of("example.gov.uk", "Standard", "1", List.of(counts))))
                .rulePacks().get(0);
        assertThat(told.findings()).singleElement().satisfies(one -> {
            assertThat(one.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
            assertThat(one.reason()).contains("'/plan/actoins' is no place in papers: nearest is '/plan/actions'");
        });
    }
}
