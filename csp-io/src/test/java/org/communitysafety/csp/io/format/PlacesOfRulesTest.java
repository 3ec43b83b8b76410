package org.communitysafety.csp.io.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.duty.Showing;
import org.junit.jupiter.api.Test;

/** What a rule may look in is what the readers read: every part of papers and every field of these. */
class PlacesOfRulesTest {

    @Test
    void every_field_that_is_read_is_a_place_that_a_rule_may_look_in() {
        List<String> places = new ArrayList<>();
        for (Field<?, ?, ?> part : PapersFormat.PAPERS.fields()) {
            if (part instanceof FixedField<?, ?>) {
                continue;
            }
            places.add("/" + part.name());
            Codec<?> codec = part.codec() instanceof Scoped<?> scoped ? scoped.codec() : part.codec();
            if (!(part instanceof ManyField<?, ?, ?>) && codec instanceof ObjectFormat<?, ?> format) {
                for (Field<?, ?, ?> field : format.fields()) {
                    String place = "/" + part.name() + "/" + field.name();
                    places.add(place);
                    if (field instanceof ManyField<?, ?, ?>) {
                        assertThatThrownBy(() -> looksIn(place + "/id")).as(place).isInstanceOf(IllegalArgumentException.class);
                    }
                }
            }
        }
        assertThat(places).hasSizeGreaterThan(90).contains("/plan/actions", "/previousAssessment/analyses", "/reports")
                .allSatisfy(place -> assertThat(looksIn(place).looksIn()).containsExactly(place));
        assertThatThrownBy(() -> looksIn("/format")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Showing looksIn(String place) {
        return new Showing("it", List.of(place), (dossier, on, look) -> { });
    }
}
