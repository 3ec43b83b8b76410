package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.Coverage;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.GroupMember;

/** The fixed membership of the county strategy group as regulation 8(2) to (4) of SI 2007/1830 was made. */
final class CountyGroup {

    private static final Set<AuthorityRow> APPOINTING = EnumSet.of(
            AuthorityRow.CHIEF_OFFICER, AuthorityRow.POLICE_AUTHORITY, AuthorityRow.FIRE_AND_RESCUE, AuthorityRow.PROBATION);

    private CountyGroup() {}

    static void asMade(Dossier dossier, LocalDate on, Look look) {
        List<GroupMember> members = new ArrayList<>();
        for (GroupMember member : GroupMembers.on(dossier, on)) {
            if (look.shows(member, "name", COUNTED, GroupMembers.words(dossier, member))) {
                members.add(member);
            }
        }
        if (members.isEmpty()) {
            return;
        }
        chairs(dossier, on, members, look);
        if (members.stream().noneMatch(member -> member.getLeadCouncillor().orElse(false)
                && GroupMembers.isOf(dossier, on, member, true))) {
            look.lacks(dossier.words().say(GroupMessages.NO_ELECTED_MEMBER));
        }
        List<ElementId> appointing = members.stream().flatMap(member -> member.getAppointedBy().stream()).toList();
        Coverage covered = dossier.authorities().covered(appointing, on).orElseThrow();
        for (ExpectedAuthority authority : covered.missing()) {
            if (APPOINTING.contains(authority.row())) {
                look.lacks(dossier.words().say(GroupMessages.NOBODY_APPOINTED_BY, authority.name()));
            }
        }
        if (appointing.stream().noneMatch(id -> isOfKind(dossier, id, BodyKind.PRIMARY_CARE_TRUST))) {
            look.lacks(dossier.words().say(GroupMessages.NOBODY_OF_PRIMARY_CARE_TRUSTS));
        }
        if (!StrategyGroups.CHAIR.isTold(dossier)) {
            look.lacks(dossier.words().say(GroupMessages.NO_CHAIR));
        }
        look.leavesToAPerson(dossier.words().say(GroupMessages.PRIMARY_CARE_TRUSTS_NOT_KNOWN));
    }

    /** The chair of the strategy group of each district comes from that group. */
    private static void chairs(Dossier dossier, LocalDate on, List<GroupMember> members, Look look) {
        int districts = AreaRegister.embedded().districts(dossier.place().orElseThrow().getFirst(), on).size();
        Set<ElementId> groups = new HashSet<>();
        for (GroupMember member : members) {
            member.getBody().filter(id -> isOfKind(dossier, id, BodyKind.STRATEGY_GROUP)).ifPresent(groups::add);
        }
        if (groups.size() < districts) {
            look.lacks(dossier.words().say(GroupMessages.DISTRICTS_WITH_A_MEMBER, groups.size(), districts));
        }
    }

    private static boolean isOfKind(Dossier dossier, ElementId id, BodyKind kind) {
        return dossier.body(id).flatMap(Body::getKind).filter(kind::equals).isPresent();
    }
}
