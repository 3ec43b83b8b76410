package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.Coverage;
import org.communitysafety.csp.authority.ExpectedAuthority;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.GroupMember;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** Who is on the strategy group, or the county strategy group, on a day, and which body each comes from. */
final class GroupMembers {

    static final String MEMBERS = "/partnership/members";
    static final List<String> WHERE = List.of(MEMBERS, "/bodies");

    private GroupMembers() {}

    /** Those who are on it on the day. */
    static List<GroupMember> on(Dossier dossier, LocalDate day) {
        return dossier.papers().getPartnership().map(Partnership::getMembers).orElse(List.of()).stream()
                .filter(member -> member.getFrom().filter(from -> from.isAfter(day)).isEmpty()
                        && member.getTo().filter(to -> to.isBefore(day)).isEmpty())
                .toList();
    }

    /** Two or more people, each appointed by one or more of the responsible authorities. */
    static void twoOrMore(Dossier dossier, LocalDate on, Look look) {
        look.countsAllOf(MEMBERS);
        Set<String> people = new HashSet<>();
        for (GroupMember member : on(dossier, on)) {
            if (authorities(dossier, on, member.getAppointedBy()).isEmpty()) {
                suggest(dossier, member, GroupMessages.NOT_APPOINTED, look);
            } else if (look.shows(member, "appointedBy", COUNTED, words(dossier, member))) {
                people.add(member.getName().strip().toLowerCase(Locale.ROOT));
            }
        }
        if (people.size() == 1) {
            look.lacks(dossier.words().say(GroupMessages.ONLY_ONE));
        }
    }

    private static void suggest(Dossier dossier, GroupMember member, Message.One<String> why, Look look) {
        if (!Look.isPlaceholder(member.getName())) {
            look.suggests(member, "name", DECLARED, dossier.words().say(why, member.getName()));
        }
    }

    /** One who was appointed by all the providers of probation services together. */
    static void jointlyByProbation(Dossier dossier, LocalDate on, Look look) {
        look.countsAllOf(MEMBERS);
        look.countsAllOf("/bodies");
        List<Body> providers =
                dossier.papers().getBodies().stream().filter(GroupMembers::isProbationProvider).toList();
        List<GroupMember> theirs = on(dossier, on).stream()
                .filter(member -> providers.stream().anyMatch(body -> member.getAppointedBy().contains(body.getId())))
                .toList();
        Fullest.of(theirs, member -> notJoint(dossier.words(), member, providers))
                .take(look, DECLARED, member -> new Said("appointedBy", words(dossier, member)));
    }

    private static List<String> notJoint(Words words, GroupMember member, List<Body> providers) {
        if (providers.size() == 1) {
            return List.of(words.say(GroupMessages.ONE_PROVIDER_NAMED));
        }
        return providers.stream()
                .filter(body -> !member.getAppointedBy().contains(body.getId()))
                .map(body -> words.say(GroupMessages.PROVIDER_NOT_TAKING_PART, body.getName()))
                .toList();
    }

    private static boolean isProbationProvider(Body body) {
        return body.getKind().filter(BodyKind.PROBATION::equals).isPresent()
                && (body.getRoles().isEmpty()
                        || body.getRoles().stream().map(BodyRole::getRole)
                                .anyMatch(StatutoryRole.RESPONSIBLE_AUTHORITY::equals));
    }

    /** That the area has one provider among its responsible authorities, if that is known; then none appoints jointly. */
    static Optional<String> oneProvider(Dossier dossier, LocalDate on) {
        List<ExpectedAuthority> providers = dossier.authorities().covered(List.of(), on).map(Coverage::missing).orElse(List.of()).stream()
                .filter(authority -> authority.row() == AuthorityRow.PROBATION)
                .toList();
        return providers.size() == 1 && providers.get(0).identified() && providers.get(0).certain()
                ? Optional.of(dossier.words().say(GroupMessages.ONE_PROVIDER, providers.get(0).name()))
                : Optional.empty();
    }

    /** As made: somebody from each responsible authority, in a senior position in it. */
    static void fromEach(Dossier dossier, LocalDate on, Look look) {
        List<ElementId> bodies = new ArrayList<>();
        for (GroupMember member : on(dossier, on)) {
            if (!member.getSenior().orElse(false)) {
                suggest(dossier, member, GroupMessages.NOT_SENIOR, look);
            } else if (look.shows(member, "senior", COUNTED, words(dossier, member))) {
                bodies.addAll(from(member));
            }
        }
        if (look.hasShown()) {
            Everyone.of(dossier, on, bodies, GroupMessages.NOBODY_SENIOR, look);
        }
    }

    /** As made: the elected member responsible for community safety in the council for the area. */
    static void leadCouncillor(Dossier dossier, LocalDate on, Look look) {
        List<GroupMember> leads = on(dossier, on).stream()
                .filter(member -> member.getLeadCouncillor().orElse(false))
                .toList();
        Fullest.of(leads, member -> isOf(dossier, on, member, false)
                        ? List.of()
                        : List.of(dossier.words().say(GroupMessages.NOT_ON_THE_COUNCIL)))
                .take(look, DECLARED, member -> new Said("leadCouncillor", words(dossier, member)));
    }

    /** Whether the member comes from the council for the area, or from the county council above it. */
    static boolean isOf(Dossier dossier, LocalDate on, GroupMember member, boolean county) {
        return authorities(dossier, on, from(member)).stream()
                .anyMatch(authority -> authority.row() == AuthorityRow.COUNCIL
                        && (authority.kind() == BodyKind.COUNTY_COUNCIL) == county);
    }

    /** The responsible authorities that are certainly among the bodies; a group of bodies is none. */
    static List<ExpectedAuthority> authorities(Dossier dossier, LocalDate on, List<ElementId> bodies) {
        List<ElementId> single = bodies.stream()
                .filter(id -> dossier.body(id).filter(body -> body.getMembers().isEmpty()).isPresent())
                .toList();
        return dossier.authorities().covered(single, on).map(Coverage::matched).orElse(List.of());
    }

    /** The body that the member comes from: said, or else the only one that appointed. */
    private static List<ElementId> from(GroupMember member) {
        return member.getBody().map(List::of).orElse(member.getAppointedBy().size() == 1 ? member.getAppointedBy() : List.of());
    }

    /** How a sentence names the member and the bodies behind it. */
    static String words(Dossier dossier, GroupMember member) {
        Set<ElementId> bodies = new LinkedHashSet<>(member.getAppointedBy());
        member.getBody().ifPresent(bodies::add);
        String name = member.getName();
        return bodies.isEmpty() || Look.isPlaceholder(name)
                ? name
                : dossier.words().say(GroupMessages.FOR_BODIES, name, dossier.words().and(bodies.stream()
                        .map(id -> dossier.body(id).map(Body::getName).orElse(id.value()))
                        .toList()));
    }
}
