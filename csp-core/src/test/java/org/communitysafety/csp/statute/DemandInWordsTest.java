package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/** What a duty asks is one sentence in English, and another one in another language. */
class DemandInWordsTest {

    @Test
    void in_english_it_is_what_the_duty_says_itself() {
        assertThat(Statute.catalogue().getDuties()).isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.demand(Words.english())).isEqualTo(duty.getDemand()));
    }

    @Test
    void another_language_puts_it_together_its_own_way_or_has_it_whole() {
        Duty duty = Statute.catalogue().find(DutyId.of("CDA98-5-1")).orElse(Statute.catalogue().getDuties().get(0));
        Map<String, String> patterns = new HashMap<>(Words.english().patterns());
        patterns.put("duty.asks.must", "Rhaid i {0} {1}.");
        String bearer = "bearer." + duty.getBearer().name().toLowerCase(Locale.ROOT).replace('_', '-');
        patterns.put(bearer + ".beginning", "yr awdurdodau");
        patterns.put(duty.getId() + ".wording", "wneud hyn");
        Words words = Words.of("cy", patterns);
        assertThat(duty.demand(words)).isEqualTo("Rhaid i yr awdurdodau wneud hyn.");
        assertThat(duty.demand(words.with(Map.of(duty.getId() + ".demand", "Gwneler hyn.")))).isEqualTo("Gwneler hyn.");
    }
}
