package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.time.Span;

/**
 * The bodies that the papers name, parted by whether they take part in the plan: a partner has a role while the plan runs, is in the strategy
 * group, leads an action or helps with it, or puts something in. To be named makes no partner.
 *
 * @param partners those that take part, in the order of the papers
 * @param others all others
 */
record TakingPart(List<Body> partners, List<Body> others) {

    /** They decide, look on or are told; what they do for a plan makes them no partners. */
    private static final Set<BodyKind> NO_PARTNERS = EnumSet.of(BodyKind.FULL_COUNCIL, BodyKind.CABINET, BodyKind.COMMITTEE,
            BodyKind.SCRUTINY_COMMITTEE, BodyKind.SECRETARY_OF_STATE, BodyKind.WELSH_MINISTERS, BodyKind.PARTNERSHIP, BodyKind.STRATEGY_GROUP,
            BodyKind.COUNTY_STRATEGY_GROUP);

    private static final Set<BodyKind> GROUPS = EnumSet.of(BodyKind.PARTNERSHIP, BodyKind.STRATEGY_GROUP);

    static TakingPart of(Material material) {
        Papers papers = material.papers();
        Set<ElementId> named = new HashSet<>();
        papers.getPlan().ifPresent(plan -> {
            plan.getActions().forEach(action -> {
                named.addAll(action.getLeads());
                named.addAll(action.getPartners());
            });
            plan.getResources().forEach(resource -> named.addAll(resource.getFrom()));
        });
        papers.getPartnership().map(Partnership::getMembers).orElse(List.of()).forEach(member -> {
            member.getBody().ifPresent(named::add);
            named.addAll(member.getAppointedBy());
        });
        papers.getBodies().stream().filter(body -> isOf(GROUPS, body)).forEach(group -> named.addAll(group.getMembers()));
        Optional<Span> days = days(papers);
        List<Body> partners = new ArrayList<>();
        List<Body> others = new ArrayList<>();
        for (Body body : papers.getBodies()) {
            boolean takesPart = named.contains(body.getId()) || body.getRoles().stream().anyMatch(role -> isHeld(role, days));
            (takesPart && !isOf(NO_PARTNERS, body) ? partners : others).add(body);
        }
        return new TakingPart(List.copyOf(partners), List.copyOf(others));
    }

    /** Whether a role is held on any day of those; of all roles, if no days are known. */
    static boolean isHeld(BodyRole role, Optional<Span> days) {
        return days.isEmpty()
                || (role.getTo().filter(to -> to.isBefore(days.get().first())).isEmpty()
                        && role.getFrom().filter(from -> from.isAfter(days.get().last())).isEmpty());
    }

    /** The days of the plan, as far as it tells them. */
    static Optional<Span> days(Papers papers) {
        return papers.getPlan().flatMap(TakingPart::days);
    }

    private static Optional<Span> days(Plan plan) {
        return PlanTime.of(plan).map(time -> new Span(time.first(), time.last().orElse(time.year().last())));
    }

    private static boolean isOf(Set<BodyKind> kinds, Body body) {
        return body.getKind().filter(kinds::contains).isPresent();
    }
}
