package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Concern.PLAN;
import static org.communitysafety.csp.element.Subject.CRIME_DISORDER;
import static org.communitysafety.csp.element.Subject.RE_OFFENDING;
import static org.communitysafety.csp.element.Subject.SERIOUS_VIOLENCE;
import static org.communitysafety.csp.element.Subject.SUBSTANCE_MISUSE;
import static org.communitysafety.csp.law.Bearer.STRATEGY_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.time.PlanYear;

/**
 * Regulation 13 of SI 2007/1830, and 11 of SI 2007/3076 for Wales: how far local people might help. It is considered while
 * the plan is prepared, so it is asked on the plan's day. Wales leaves substance misuse out.
 */
final class LocalHelpRegulation {

    private static final LocalDate RE_OFFENDING_FROM = LocalDate.of(2010, 4, 1);
    private static final LocalDate SERIOUS_VIOLENCE_FROM = LocalDate.of(2023, 1, 31);

    private LocalHelpRegulation() {}

    static final Duty CD = help(Regulations.ENGLAND, "R13-CD", "13", CRIME_DISORDER, Regulations.ENGLAND.made());
    static final Duty RO = help(Regulations.ENGLAND, "R13-RO", "13", RE_OFFENDING, RE_OFFENDING_FROM);
    static final Duty SM = help(Regulations.ENGLAND, "R13-SM", "13", SUBSTANCE_MISUSE, Regulations.ENGLAND.made());
    static final Duty SV = help(Regulations.ENGLAND, "R13-SV", "13", SERIOUS_VIOLENCE, SERIOUS_VIOLENCE_FROM);

    static final Duty CD_WALES = help(Regulations.WALES, "R11-CD", "11", CRIME_DISORDER, Regulations.WALES.made());
    static final Duty RO_WALES = help(Regulations.WALES, "R11-RO", "11", RE_OFFENDING, RE_OFFENDING_FROM);
    static final Duty SV_WALES = help(Regulations.WALES, "R11-SV", "11", SERIOUS_VIOLENCE, SERIOUS_VIOLENCE_FROM);

    static final List<Duty> ALL = List.of(CD, RO, SM, SV);

    static final List<Duty> IN_WALES = List.of(CD_WALES, RO_WALES, SV_WALES);

    private static Duty help(Regulations law, String limb, String regulation, Subject subject, LocalDate from) {
        String aim = (subject == SERIOUS_VIOLENCE ? "prevent and reduce " : "reduce ") + subject.getName();
        String what = "how far people who live or work in the area might help to " + aim;
        Events events = Events.of(EventKind.LOCAL_HELP_CONSIDERED)
                .deniedFrom(dossier -> dossier.year().map(PlanYear::getEve))
                .where(event -> Subject.withWider(event.getServes()).contains(subject))
                .lacking(dossier -> event -> lacking(dossier, event));
        List<String> parts = new ArrayList<>(List.of(Doing.WHERE));
        parts.add(0, Events.WHERE);
        return law.since(from, Duty.numbered(law.id(limb), "Consider local help on " + subject.getName())
                        .of(STRATEGY_GROUP)
                        .under(law.instrument().regulation(regulation))
                        .mustConsider("in preparing the plan " + what))
                .concerning(PLAN)
                .shownBy(new Showing("a record that the strategy group considered " + what, List.copyOf(parts),
                        (dossier, on, look) -> {
                            events.show(dossier, on, look);
                            unmarked(dossier, look);
                        }))
                .told(Topic.LOCAL_HELP)
                .on(subject)
                .asking("When the plan was prepared, was it considered " + what + "?")
                .said();
    }

    private static List<String> lacking(Dossier dossier, Event event) {
        List<String> lacking = new ArrayList<>(Doing.byTheGroup(dossier, event));
        if (!Look.tells(event.getText())) {
            lacking.add(dossier.words().say(LocalHelpMessages.WHAT_NOT_TOLD));
        }
        dossier.year().map(PlanYear::getEve)
                .filter(eve -> event.getOn().filter(day -> day.getLast().isAfter(eve)).isPresent())
                .ifPresent(eve -> lacking.add(dossier.words().say(
                        LocalHelpMessages.MAY_BE_AFTER, dossier.words().day(eve))));
        return lacking;
    }

    /** An event that is not said to serve any subject may bear on each. */
    private static void unmarked(Dossier dossier, Look look) {
        for (Event event : Events.of(EventKind.LOCAL_HELP_CONSIDERED).done(dossier)) {
            if (event.getServes().isEmpty()) {
                event.getText().or(event::getTitle).ifPresent(words -> look.suggests(
                        event, event.getText().isPresent() ? "text" : "title", DECLARED, words));
            }
        }
    }
}
