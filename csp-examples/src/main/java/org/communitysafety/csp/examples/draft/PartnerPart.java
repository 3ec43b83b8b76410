package org.communitysafety.csp.examples.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.GroupMember;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Span;

/** Who takes part: the bodies that the papers name, the responsible authorities that the law makes, the strategy group and its terms. */
final class PartnerPart {

    private PartnerPart() {}

    static void put(Document.Builder to, Material material, Statements statements) {
        to.heading(1, PlanWords.PARTNERS);
        authorities(to, material, PlanWords.SAY_WHO_IS_RESPONSIBLE);
        TakingPart bodies = TakingPart.of(material);
        to.heading(2, bodies.partners().isEmpty() ? PlanWords.BODIES_NAMED : PlanWords.BODIES);
        bodies(to, material, PlanWords.BODIES, bodies.partners());
        if (!bodies.partners().isEmpty() && !bodies.others().isEmpty()) {
            to.heading(2, PlanWords.OTHER_BODIES);
        }
        bodies(to, material, bodies.partners().isEmpty() ? PlanWords.BODIES_NAMED : PlanWords.OTHER_BODIES, bodies.others());
        material.lacking(to, "/bodies", papers -> papers.getBodies(), PlanWords.NAME_PARTNERS);
        to.heading(2, PlanWords.STRATEGY_GROUP);
        material.law().put(to, LawPoint.STRATEGY_GROUP);
        members(to, material);
        to.heading(2, PlanWords.TERMS);
        material.law().put(to, LawPoint.SHARING);
        statements.put(to, Section.PARTNERS);
        to.toBeWritten(PlanWords.SET_OUT_TERMS);
    }

    private static void bodies(Document.Builder to, Material material, String caption, List<Body> bodies) {
        Table.Builder table = Table.of(caption, "Body", Glossary.SHORT_FORM, "What the papers say of its part").withRowHeadings();
        bodies.forEach(body -> table.row(Telling.capital(body.getName()), body.getAbbreviation().orElse(""), part(body, material)));
        to.table(table);
    }

    /**
     * The authorities that the law makes responsible there, each with the provision that does.
     *
     * @param toWrite what the author writes where that cannot be told
     */
    static void authorities(Document.Builder to, Material material, String toWrite) {
        List<String> names = new ArrayList<>();
        List<Run> cited = new ArrayList<>();
        for (AuthorityAnswer answer : material.told().review().authorities()) {
            Optional<AuthorityRow> row = answer.row().filter(AuthorityRow::isOfSection5).filter(one -> answer.expected().isPresent());
            if (row.isPresent()) {
                names.add(answer.name());
                Run citation = Run.link("CDA 1998 " + row.get().getProvision(), row.get().getLink());
                if (!cited.contains(citation)) {
                    cited.add(citation);
                }
            }
        }
        if (names.isEmpty()) {
            to.toBeWritten(toWrite);
        } else {
            to.legal(PlanWords.responsible(Telling.and(names), material.told().review().authoritiesOn().map(on -> Telling.day(
                    PartialDate.of(on)))), cited.toArray(Run[]::new));
        }
    }

    private static String part(Body body, Material material) {
        List<String> part = new ArrayList<>();
        Optional<Span> days = TakingPart.days(material.papers());
        body.getRoles().forEach(role -> {
            String words = role.getText().orElseGet(() -> PlanWords.role(role.getRole()));
            part.add(TakingPart.isHeld(role, days) ? words : PlanWords.heldOnlyThen(words, day(role.getFrom()), day(role.getTo())));
        });
        List<String> members = material.names(body, Body::getMembers);
        if (!members.isEmpty()) {
            part.add(PlanWords.madeUpOf(Telling.and(members)));
        }
        body.getNote().ifPresent(part::add);
        return Telling.capital(Telling.joined(part));
    }

    private static Optional<String> day(Optional<LocalDate> day) {
        return day.map(one -> Telling.day(PartialDate.of(one)));
    }

    private static void members(Document.Builder to, Material material) {
        List<GroupMember> members = material.papers().getPartnership().map(Partnership::getMembers).orElse(List.of());
        Table.Builder table = Table.of(PlanWords.MEMBERS_CAPTION, "Member", "From", "In the chair").withRowHeadings();
        members.forEach(member -> table.row(member.getName(),
                Telling.joined(material.names(member, one -> one.getBody().stream().toList())),
                member.getChair().filter(chair -> chair).map(chair -> "yes").orElse("")));
        to.table(table);
        material.lacking(to, "/partnership/members",
                papers -> papers.getPartnership().map(Partnership::getMembers).orElse(List.of()), PlanWords.NAME_MEMBERS);
    }
}
