package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Concern.PARTNERSHIP;
import static org.communitysafety.csp.duty.Concern.PUBLICATION;
import static org.communitysafety.csp.law.Bearer.LOCAL_POLICING_BODY;
import static org.communitysafety.csp.law.Bearer.RESPONSIBLE_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.CDA_1998;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.record.EventKind;

/** Section 7: the report that the local policing body may require, before 2012 the Secretary of State. */
final class PolicingBodyReports {

    private static final Events DEMANDED = Events.of(EventKind.REPORT_DEMANDED);
    private static final Demands REPORTS = Demands.of(DEMANDED, EventKind.REPORT_SUBMITTED);
    private static final Demands PUBLICATIONS =
            Demands.of(Events.of(EventKind.REPORT_PUBLICATION_REQUIRED), EventKind.REPORT_PUBLISHED);

    private PolicingBodyReports() {}

    static final Duty REPORT = Duty.numbered("CDA98-7-1", "Report to the local policing body")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(CDA_1998.section("7(1),(2)"))
            .must("submit to the local policing body, when it requires one, a report on the section 6 matters it names, in the "
                    + "form it names")
            .from(2012, 1, 16, ENGLAND, WALES)
            .concerning(PARTNERSHIP)
            .shownBy(of(REPORTS, "a report submitted for each one that the local policing body required"))
            .told(Topic.REPORT_TO_POLICING_BODY)
            .unlessOn(PolicingBodyReports::noneRequired)
            .by(REPORTS::deadline)
            .deniable()
            .doubting("For an area in Wales section 7(1) leaves out functions that are devolved; that is not looked for.")
            .doubting("Who submitted it, and whether it is in the form that was named, is not looked for.")
            .doubting("Until 21 November 2012 the policing body outside London was the police authority; in the City of London "
                    + "it is the Secretary of State who requires the report.")
            .asking("Did the local policing body require a report? Record that it did and what was sent, or that it did not.")
            .succeeds("CDA98-7-1-OLD")
            .said();

    static final Duty REPORT_TO_THE_SECRETARY_OF_STATE =
            Duty.numbered("CDA98-7-1-OLD", "Report to the Secretary of State")
                    .of(RESPONSIBLE_AUTHORITIES)
                    .under(CDA_1998.at("s.7 as it stood", "/ukpga/1998/37/section/7"))
                    .must("submit to the Secretary of State, when he requires one, a report on the section 6 matters he names")
                    .from(1998, 9, 30, ENGLAND, WALES)
                    .to(2012, 1, 15)
                    .concerning(PARTNERSHIP)
                    .shownBy(REPORTS.showing("a report submitted for each one that the Secretary of State required"))
                    .told(Topic.REPORT_TO_POLICING_BODY)
                    .unlessOn(PolicingBodyReports::noneRequired)
                    .by(REPORTS::deadline)
                    .deniable()
                    .doubting("The wording before 16 January 2012 is inferred from the paragraph that changed it.")
                    .asking("Did the Secretary of State require a report? Record that he did and what was sent, or that he "
                            + "did not.")
                    .said();

    static final Duty GROUNDS = Duty.numbered("CDA98-7-1A", "When a report may be required")
            .of(LOCAL_POLICING_BODY)
            .under(CDA_1998.section("7(1A)"))
            .must("require a report only if it is not satisfied that the section 6 work is effective and efficient, and if a "
                    + "report is reasonable and proportionate")
            .from(2012, 1, 16, ENGLAND, WALES)
            .concerning(PARTNERSHIP)
            .judgedFrom(new Showing("grounds given for requiring a report", List.of(Events.WHERE),
                    (dossier, on, look) -> grounds(dossier, look)))
            .doubting("Until 21 November 2012 the policing body outside London was the police authority; in the City of London "
                    + "it is the Secretary of State who requires the report.")
            .asking("On which grounds did the policing body require a report?")
            .said();

    static final Duty PUBLISH = Duty.numbered("CDA98-7-3", "Publish the report where required")
            .of(RESPONSIBLE_AUTHORITIES)
            .under(CDA_1998.section("7(3)-(5)"))
            .must("publish the report as the local policing body requires, where that body does not publish it itself")
            .from(2012, 1, 16, ENGLAND, WALES)
            .concerning(PUBLICATION)
            .shownBy(of(PUBLICATIONS, "a report published each time the local policing body required it"))
            .told(Topic.REPORT_TO_POLICING_BODY)
            .onTheDayOf(Events.of(EventKind.REPORT_PUBLISHED)::days)
            .unlessOn(PolicingBodyReports::noneToPublish)
            .by(PUBLICATIONS::deadline)
            .deniable()
            .asking("Did the local policing body require that the report be published? Record that it did and where it was "
                    + "published, or that it did not.")
            .said();

    /** The chapter, in the order of the section. */
    static final List<Duty> ALL = List.of(REPORT, REPORT_TO_THE_SECRETARY_OF_STATE, GROUNDS, PUBLISH);

    /** Section 7(5): of a combined area in several police areas each policing body requires the report, and each gets it. */
    private static Showing of(Demands demands, String words) {
        return new Showing(words, List.of(Events.WHERE, "/bodies"), (dossier, on, look) -> {
            boolean several = PolicingBodies.isInSeveralPoliceAreas(dossier, on);
            (several ? demands.refusable() : demands).show(dossier, on, look);
            if (several && demands.isMade(dossier)) {
                look.leavesToAPerson(dossier.words().say(PolicingReportMessages.SEVERAL_POLICE_AREAS));
            }
        });
    }

    private static Optional<String> noneRequired(Dossier dossier, LocalDate on) {
        return PolicingBodies.isInSeveralPoliceAreas(dossier, on)
                ? Optional.empty()
                : REPORTS.noneMade(dossier, dossier.words().say(PolicingReportMessages.NONE_REQUIRED));
    }

    private static Optional<String> noneToPublish(Dossier dossier, LocalDate on) {
        return PUBLICATIONS
                .noneMade(dossier, dossier.words().say(PolicingReportMessages.NONE_TO_PUBLISH))
                .or(() -> PUBLICATIONS.isMade(dossier) ? Optional.empty() : noneRequired(dossier, on));
    }

    private static void grounds(Dossier dossier, Look look) {
        DEMANDED.done(dossier).forEach(event -> event.getText()
                .ifPresent(text -> look.shows(event, "text", DECLARED, text)));
    }
}
