package example.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.pack.RulePacks;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;

/** Runs on the module path, within the module. */
class ModulesTest {

    @Test
    void everything_is_in_a_named_module() {
        for (Class<?> one : List.of(Main.class, PapersJson.class, Review.class)) {
            assertTrue(one.getModule().isNamed(), one::getName);
        }
    }

    @Test
    void the_rules_of_the_module_are_found_and_asked() throws IOException {
        byte[] plan;
        try (var in = ModulesTest.class.getResourceAsStream("/plan.json")) {
            plan = in.readAllBytes();
        }
        Review review = Review.of(PapersJson.read(plan, "plan.json").complete().orElseThrow(),
                ReviewOptions.USUAL.with(RulePacks.installed()));
        assertEquals(List.of(Outcome.SHOWN),
                review.rulePacks().get(0).findings().stream().map(finding -> finding.outcome()).toList());
    }
}
