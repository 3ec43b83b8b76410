package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Concern.PARTNERSHIP;
import static org.communitysafety.csp.law.Bearer.SECTION_17_BODIES;
import static org.communitysafety.csp.law.Instrument.CDA_1998;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Implication;
import org.communitysafety.csp.report.ImplicationKind;

/**
 * Section 17: regard, in all that a body does, to crime and disorder. It binds the bodies that section 17(2) lists, each for
 * itself; it asks nothing of the plan, and chief officers, health bodies and probation are not listed.
 */
final class RegardInAllFunctions {

    /** The responsible authorities that are listed; police authorities were until commissioners came. */
    private static final Set<AuthorityRow> LISTED =
            EnumSet.of(AuthorityRow.COUNCIL, AuthorityRow.FIRE_AND_RESCUE, AuthorityRow.POLICE_AUTHORITY);

    private RegardInAllFunctions() {}

    static final Duty CRIME_AND_DISORDER =
            regard("CDA98-17-1-A", "17(1)(a)", Subject.CRIME_DISORDER, LocalDate.of(1998, 9, 30), ENGLAND, WALES);
    static final Duty SUBSTANCE_MISUSE =
            regard("CDA98-17-1-B", "17(1)(b)", Subject.SUBSTANCE_MISUSE, LocalDate.of(2007, 8, 1), ENGLAND);
    static final Duty SUBSTANCE_MISUSE_IN_WALES =
            regard("CDA98-17-1-B-W", "17(1)(b)", Subject.SUBSTANCE_MISUSE, LocalDate.of(2007, 11, 19), WALES);
    static final Duty RE_OFFENDING =
            regard("CDA98-17-1-C", "17(1)(c)", Subject.RE_OFFENDING, LocalDate.of(2010, 4, 1), ENGLAND, WALES);
    static final Duty SERIOUS_VIOLENCE =
            regard("CDA98-17-1-D", "17(1)(d)", Subject.SERIOUS_VIOLENCE, LocalDate.of(2023, 1, 31), ENGLAND, WALES);

    /** The chapter, in the order of the section. */
    static final List<Duty> ALL = List.of(
            CRIME_AND_DISORDER, SUBSTANCE_MISUSE, SUBSTANCE_MISUSE_IN_WALES, RE_OFFENDING, SERIOUS_VIOLENCE);

    private static Duty regard(String id, String section, Subject subject, LocalDate from, Nation... where) {
        return Duty.numbered(id, "Regard to " + subject.getName() + " in all functions")
                .of(SECTION_17_BODIES)
                .under(CDA_1998.section(section))
                .mustHaveDueRegardTo("the effect of all that it does on " + subject.getName()
                        + " in its area, and to doing what it reasonably can to prevent that")
                .from(from.getYear(), from.getMonthValue(), from.getDayOfMonth(), where)
                .onlyFor(List.of(where).contains(ENGLAND) ? AreaLimit.EVERY_COUNCIL : AreaLimit.ALL)
                .concerning(PARTNERSHIP)
                .shownBy(new Showing("regard of each council and of the fire and rescue authority, in its own functions, to "
                        + subject.getName(), List.of(Events.WHERE, "/bodies", "/reports"),
                        (dossier, on, look) -> regard(dossier, on, subject, look)))
                .told(Topic.SECTION_17)
                .on(subject)
                .doubting("The list has other bodies too, such as local policing bodies, combined authorities and parish "
                        + "councils; only the listed bodies among the responsible authorities are looked for. The list is that "
                        + "of 5 February 2025.")
                .asking("What does each council and the fire and rescue authority do, in its own functions, about "
                        + subject.getName() + "? Section 17 asks for regard, not for words in the plan.")
                .said();
    }

    private static void regard(Dossier dossier, LocalDate on, Subject subject, Look look) {
        Events events = Events.of(EventKind.FUNCTIONS_REGARD)
                .where(event -> Subject.withWider(event.getServes()).contains(subject))
                .lacking(event -> event.getBy().isEmpty(), RegardMessages.NOBODY_SAID);
        events.show(dossier, on, look);
        List<Event> full = events.full(dossier, on);
        if (!full.isEmpty()) {
            Everyone.of(dossier, on, authority -> LISTED.contains(authority.row()),
                    Everyone.themselves(dossier, Events.by(full)), RegardMessages.NOT_SAID_OF, look);
        }
        for (CommitteeReport report : dossier.papers().getReports()) {
            for (Implication implication : report.getImplications()) {
                if (implication.getKind() == ImplicationKind.CRIME_AND_DISORDER) {
                    look.suggests(implication, "text", DECLARED, implication.getText());
                }
            }
        }
    }
}
