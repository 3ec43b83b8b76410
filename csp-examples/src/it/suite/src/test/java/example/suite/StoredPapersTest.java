package example.suite;

import static org.communitysafety.csp.assertions.PapersAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.testing.PapersArbitraries;
import org.communitysafety.csp.testing.SpoiledPapers;

/** Whatever a council's system does with papers in between, here storing them as JSON, no answer may change by it. */
class StoredPapersTest {

    /** Stands for the council's own system. */
    private static Papers stored(Papers papers) {
        return PapersJson.read(PapersJson.toBytes(papers), "stored.json").complete().orElseThrow();
    }

    @Property(tries = 20)
    void sound_papers_still_pass(@ForAll("sound") Papers papers) {
        assertThat(stored(papers)).passes(Gate.GAPS);
    }

    @Property(tries = 40)
    void what_was_taken_away_is_still_told(@ForAll("spoiled") SpoiledPapers one) {
        Review after = Review.of(stored(one.spoiled()), ReviewOptions.USUAL.with(one.pack()));
        Map<String, Outcome> told = new HashMap<>();
        one.changed().keySet().forEach(id -> told.put(id, after.finding(id).orElseThrow().outcome()));
        assertEquals(one.changed(), told);
    }

    @Example
    void all_of_them_are_read_as_they_were() {
        for (SpoiledPapers one : SpoiledPapers.all()) {
            assertEquals(one.sound(), stored(one.sound()), one::toString);
            assertEquals(one.spoiled(), stored(one.spoiled()), one::toString);
        }
    }

    @Provide
    Arbitrary<Papers> sound() {
        return PapersArbitraries.sound();
    }

    @Provide
    Arbitrary<SpoiledPapers> spoiled() {
        return PapersArbitraries.spoiled();
    }
}
