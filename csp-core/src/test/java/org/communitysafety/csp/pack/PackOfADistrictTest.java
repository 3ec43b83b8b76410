package org.communitysafety.csp.pack;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.testing.PackCheck;
import org.junit.jupiter.api.Test;

/** The pack that the README shows. */
class PackOfADistrictTest {

    private static final PackRule LEADS = PackRule.numbered("example.gov.uk:lead-for-every-action", "A lead for every action")
            .of("the partnership")
            .under("Exampleshire plan standard 2025, paragraph 4", "https://example.gov.uk/plan-standard")
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
    private static final RulePack PACK = RulePack.of("example.gov.uk", "Exampleshire plan standard", "2025-04", List.of(LEADS));

    private static Change first(Optional<String> lead) {
        return Change.plan((plan, was) -> plan.actions(Change.with(was.getActions(), was.getActions().get(0).getId().value(),
                one -> Action.builder().like(one).leads(List.of()).leadText(lead).build())));
    }

    @Test
    void it_holds() {
        PackCheck.of(PACK, SoundPapers.of2025())
                .rules("example.gov.uk:lead-for-every-action")
                .spoiledBy("example.gov.uk:lead-for-every-action", "one without", first(Optional.empty()))
                .spoiledBy("example.gov.uk:lead-for-every-action", "one to be confirmed", first(Optional.of("TBC")))
                .holds();
    }
}
