package org.communitysafety.csp.examples;

import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;

/** Papers of a host that keeps its actions as rows, and their review as a page. */
public final class PapersOfRows {

    private PapersOfRows() {}

    /**
     * A row as a host has it.
     *
     * @param key the host's own key
     * @param words what is to be done
     * @param lead who leads it
     * @param due by when
     */
    public record Row(long key, String words, String lead, LocalDate due) {}

    /** The review of the rows as a page in HTML, in UTF-8. */
    public static byte[] page(List<Row> rows) {
        Plan.Builder plan = Plan.builder().id(ElementId.of("plan")).title("Plan 2025-26").year(PlanYear.parse("2025-26"))
                .inHand(InHand.WHOLE);
        for (Row row : rows) {
            plan.addActions(Action.builder().id(ElementId.of("action-" + row.key())).text(row.words()).leadText(row.lead())
                    .due(Due.builder().text(row.due().toString()).kind(DueKind.FIXED).by(PartialDate.parse(row.due().toString())).build())
                    .build());
        }
        Papers papers = Papers.builder()
                .partnership(Partnership.builder().id(ElementId.of("partnership")).name("Exampleford CSP")
                        .addAreas(AreaUse.builder().code("E07999999").build()).build())
                .plan(plan.build())
                .build();
        return ReviewHtml.toBytes(ReviewedPapers.of(PapersJson.asRead(papers, "plan 17"), ReviewOptions.USUAL, Gate.GAPS));
    }
}
