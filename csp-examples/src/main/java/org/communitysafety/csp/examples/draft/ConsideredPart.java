package org.communitysafety.csp.examples.draft;

import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.Plan;

/** What was considered when a plan was revised. */
final class ConsideredPart {

    private ConsideredPart() {}

    static void put(Document.Builder to, Material material, Plan plan) {
        to.heading(2, PlanWords.CONSIDERED);
        material.law().put(to, LawPoint.CONSIDERED);
        Table.Builder table = Table.of(PlanWords.CONSIDERED_CAPTION, "Document", "Kind", "Date", "What was made of it").withRowHeadings();
        for (Considered one : plan.getConsidered()) {
            table.row(one.getTitle(), Telling.capital(Telling.word(one.getKind())), one.getDate().map(Telling::day).orElse(""),
                    one.getText().orElse(""));
        }
        to.table(table);
        material.lackingInPlan(to, "considered", Plan::getConsidered, PlanWords.SAY_WHAT_WAS_CONSIDERED);
    }
}
