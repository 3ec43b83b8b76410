package example.plain;

import java.util.List;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.PackSource;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;

/** What this council asks of its own plan, beside the law; found through META-INF/services. */
public final class PlanStandard implements PackSource {

    static final PackRule LEADS = PackRule.numbered("exampleford.gov.uk:lead-for-every-action", "A lead for every action")
            .of("the partnership")
            .under("Exampleford plan standard 2025, paragraph 4", "https://exampleford.gov.uk/plan-standard")
            .should("name who leads each action of its plan")
            .from(2025, 3, 31, Nation.ENGLAND)
            .setOutIn(Concern.PLAN)
            .shownBy(new Showing("a lead for every action", List.of("/plan/actions"), (dossier, on, look) -> {
                look.countsAllOf("/plan/actions");
                for (Action action : dossier.plan().map(Plan::getActions).orElse(List.of())) {
                    if (!action.getLeads().isEmpty()) {
                        look.shows(action, "leads", Basis.DECLARED, action.getLeads().get(0).value());
                    } else if (Look.tells(action.getLeadText())) {
                        look.shows(action, "leadText", Basis.DECLARED, action.getLeadText().get());
                    } else {
                        look.lacks(action, "It is not said who leads it.");
                    }
                }
            }))
            .asking("Who leads each action?")
            .said();

    @Override
    public RulePack pack() {
        return RulePack.of("exampleford.gov.uk", "Exampleford plan standard", "2025-04", List.of(LEADS));
    }
}
