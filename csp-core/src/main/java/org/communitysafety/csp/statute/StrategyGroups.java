package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.GroupMember;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Meeting;

/** Which body is the strategy group, or the county strategy group, and how it works. */
final class StrategyGroups {

    static final String NAMED = "/partnership/strategyGroup";

    /** Arrangements for a chair, made once. */
    static final Events CHAIR =
            Events.of(EventKind.CHAIR_ARRANGED).ofAnyTime().lacking(dossier -> event -> Doing.byTheGroup(dossier, event));

    private StrategyGroups() {}

    /** The body that is said to be the group of that kind; one of another tier is not. */
    static void named(Dossier dossier, BodyKind kind, Look look) {
        BodyKind otherTier = kind == BodyKind.STRATEGY_GROUP ? BodyKind.COUNTY_STRATEGY_GROUP : BodyKind.STRATEGY_GROUP;
        Optional<ElementId> said = dossier.strategyGroup();
        if (said.isEmpty()) {
            look.countsAllOf("/bodies");
        }
        for (Body body : dossier.papers().getBodies()) {
            boolean ours = said.filter(body.getId()::equals).isPresent();
            boolean alone = said.isEmpty() && body.getKind().filter(kind::equals).isPresent();
            if (ours && body.getKind().filter(otherTier::equals).isPresent()) {
                look.suggests(body, "kind", DECLARED, dossier.words().say(StrategyGroupMessages.OF_ANOTHER_TIER,
                        body.getName(), PlainName.of(dossier.words(), "body-kind", otherTier)));
            } else if (ours || alone && count(dossier, kind) == 1) {
                look.shows(body, "name", DECLARED, body.getName());
            } else if (alone) {
                look.suggests(body, "name", DECLARED, body.getName());
            }
        }
    }

    private static long count(Dossier dossier, BodyKind kind) {
        return dossier.papers().getBodies().stream()
                .filter(body -> body.getKind().filter(kind::equals).isPresent())
                .count();
    }

    /** As made: arrangements for a chair, and meetings. */
    static void chairAndMeetings(Dossier dossier, LocalDate on, Look look) {
        CHAIR.show(dossier, on, look);
        if (!CHAIR.isTold(dossier)) {
            look.lacks(dossier.words().say(StrategyGroupMessages.NO_CHAIR));
        }
        boolean met = false;
        for (Meeting meeting : dossier.records().getMeetings()) {
            if (isOfTheGroup(dossier, meeting)) {
                String title = meeting.getTitle().orElseGet(() -> dossier.words().say(StrategyGroupMessages.A_MEETING));
                met |= look.shows(meeting, "on", DATED, Look.isPlaceholder(title)
                        ? title : Recorded.on(dossier.words(), title, meeting.getOn()));
            }
        }
        if (!met) {
            look.lacks(dossier.words().say(StrategyGroupMessages.NO_MEETING));
        }
        for (GroupMember member : GroupMembers.on(dossier, on)) {
            if (member.getChair().orElse(false)) {
                look.suggests(member, "chair", DECLARED, member.getName());
            }
        }
    }

    private static boolean isOfTheGroup(Dossier dossier, Meeting meeting) {
        return meeting.getStatus().orElse(Done.DONE) == Done.DONE
                && meeting.getHeldBy().filter(dossier::isStrategyGroup).isPresent()
                && meeting.getOn().isPresent()
                && Timely.against(dossier, meeting.getOn()).isEmpty();
    }
}
