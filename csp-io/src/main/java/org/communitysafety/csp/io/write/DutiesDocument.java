package org.communitysafety.csp.io.write;

import java.util.Optional;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.io.result.DutyList;
import org.communitysafety.csp.pack.PackRule;

/** A list of duties as one JSON document. */
public final class DutiesDocument {

    private final JsonText out;

    private DutiesDocument(JsonText out) {
        this.out = out;
    }

    /** The bytes of it. */
    public static byte[] write(DutyList list) {
        return JsonText.object(out -> new DutiesDocument(out).list(list));
    }

    private void list(DutyList list) {
        out.text("on", list.on());
        out.text("nation", list.nation().map(Nation::getWord));
        out.text("areaType", list.areaType().map(AreaKind::getWord));
        out.texts("packs", list.packs().stream().map(Pack::getWord).sorted().toList());
        out.objects("duties", list.duties(), duty -> duty(list, duty));
        if (!list.rulePacks().isEmpty()) {
            out.objects("rulePacks", list.rulePacks(), this::rules);
        }
    }

    /** Apart from the duties: nothing of it is law. */
    private void rules(DutyList.Rules told) {
        out.text("namespace", told.pack().getNamespace());
        out.text("version", told.pack().getVersion());
        out.text("title", told.pack().getTitle());
        out.objects("rules", told.rules(), this::rule);
    }

    private void rule(PackRule rule) {
        out.text("id", rule.getId().value());
        out.text("title", rule.getTitle());
        out.text("source", rule.getSource());
        out.text("link", rule.getLink());
        out.text("bearer", rule.getBearer());
        out.text("demand", rule.getDemand());
        out.text("inForceFrom", rule.getInForce().from().toString());
        out.text("inForceTo", rule.getInForce().to());
    }

    private void duty(DutyList list, Duty duty) {
        out.text("id", duty.getId().value());
        out.text("instrument", duty.getProvision().instrument().getWord());
        out.text("provision", duty.getProvision().text());
        out.text("title", duty.getTitle());
        out.text("pack", list.catalogue().packOf(duty).getWord());
        out.text("bearer", duty.getBearer().getName());
        out.yesNo("bindsOthers", !duty.getBearer().isOfPartnership());
        out.text("demand", duty.getDemand());
        out.text("strength", duty.getStrength().getWord());
        out.text("inForceFrom", duty.getInForce().from().toString());
        out.text("inForceTo", duty.getInForce().to());
        out.text("link", Optional.of(duty.getProvision().link()).filter(link -> !link.isEmpty()));
    }
}
