package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

/** A name with a slip in it is told, and nothing rests on what stands under it being absent. */
class MistypedNameTest {

    /** A plan without a word counts as in hand whole: this one was not, and says so. */
    private static final String PLAN_IN_HAND = "SI2007-1830-R10-1";

    private static Papers notInHand() {
        Papers papers = SoundPapers.of2025();
        return Papers.builder().like(papers)
                .plan(Plan.builder().like(papers.getPlan().orElseThrow()).inHand(InHand.NONE).build()).build();
    }

    private static Outcome outcome(Read<Papers> read) {
        return ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.GAPS).review().finding(PLAN_IN_HAND).orElseThrow().outcome();
    }

    private static Outcome json(String was, String is) {
        String json = new String(PapersJson.toBytes(notInHand()), UTF_8);
        assertThat(json).contains(was);
        return outcome(PapersJson.read(json.replace(was, is).getBytes(UTF_8), "papers.json"));
    }

    @Test
    void how_much_of_a_plan_was_in_hand_is_not_known_where_its_name_was_mistyped() {
        assertThat(json("\"inHand\": \"none\"", "\"inHand\": \"none\"")).isEqualTo(SHOWN_ELSEWHERE);
        assertThat(json("\"inHand\": \"none\",", "")).isEqualTo(SHOWN);
        assertThat(json("\"inHand\": \"none\"", "\"inHnad\": \"none\"")).isEqualTo(NOT_EVALUATED);
        assertThat(json("\"inHand\": \"none\"", "\"in-hand\": \"none\"")).isEqualTo(NOT_EVALUATED);
        assertThat(json("\"inHand\": \"none\"", "\"inHand\": \"whole\", \"inHnad\": \"none\"")).isEqualTo(SHOWN);
        assertThat(json("\"inHand\": \"none\"", "\"colour\": \"none\"")).isEqualTo(SHOWN);
    }

    @Test
    void nor_where_that_of_its_column_was() throws IOException {
        Map<String, byte[]> tables = new TreeMap<>(PapersTables.toFiles(notInHand()));
        String plan = new String(tables.get("plan.csv"), UTF_8);
        assertThat(plan).contains("inHand");
        assertThat(outcome(PapersTables.read(tables, "papers", ReadOptions.USUAL))).isEqualTo(SHOWN_ELSEWHERE);
        tables.put("plan.csv", plan.replace("inHand", "inHnad").getBytes(UTF_8));
        assertThat(outcome(PapersTables.read(tables, "papers", ReadOptions.USUAL))).isEqualTo(NOT_EVALUATED);
        tables.put("plan.csv", plan.replace("inHand", "colour").getBytes(UTF_8));
        assertThat(outcome(PapersTables.read(tables, "papers", ReadOptions.USUAL))).isEqualTo(SHOWN);
    }
}
