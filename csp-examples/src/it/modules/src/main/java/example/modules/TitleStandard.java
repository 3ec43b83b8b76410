package example.modules;

import java.util.List;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.PackSource;
import org.communitysafety.csp.pack.RulePack;

/** A rule as short as one can be. */
public final class TitleStandard implements PackSource {

    @Override
    public RulePack pack() {
        return RulePack.of("exampleford.gov.uk", "Exampleford plan standard", "2025-04", List.of(
                PackRule.numbered("exampleford.gov.uk:year-in-title", "The year in the title")
                        .of("the partnership")
                        .under("Exampleford plan standard 2025, paragraph 1", "https://exampleford.gov.uk/plan-standard")
                        .should("have the year in the title of its plan")
                        .from(2025, 3, 31, Nation.ENGLAND)
                        .setOutIn(Concern.PLAN)
                        .shownBy(new Showing("the year in the title", List.of("/plan/title"), (dossier, on, look) ->
                                dossier.plan().ifPresent(plan -> plan.getYear()
                                        .filter(year -> plan.getTitle().contains(year.toString()))
                                        .ifPresent(year -> look.shows(plan, "title", Basis.QUOTED, plan.getTitle())))))
                        .asking("Which year is the plan for?")
                        .said()));
    }
}
