package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.duty.AreaLimit.COMMISSIONER;
import static org.communitysafety.csp.duty.Concern.PARTNERSHIP;
import static org.communitysafety.csp.law.Bearer.LOCAL_POLICING_BODY;
import static org.communitysafety.csp.law.Instrument.SI_2007_1830;

import java.util.List;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.record.EventKind;

/** Regulation 14A of SI 2007/1830: when a commissioner may call the responsible authorities to a meeting. */
final class AttendanceRegulation {

    private AttendanceRegulation() {}

    static final Duty LIMITS = Duty.numbered("SI2007-1830-R14A-3", "Limits on requiring attendance")
            .of(LOCAL_POLICING_BODY)
            .under(SI_2007_1830.regulationInsertedAt("14A(3)", "/uksi/2012/2660/regulation/2"))
            .must("consult the responsible authorities affected before it calls them to a meeting, and call them only as far as "
                    + "is reasonable and proportionate")
            .from(2012, 11, 22, ENGLAND)
            .onlyFor(COMMISSIONER)
            .concerning(PARTNERSHIP)
            .judgedFrom(Events.of(EventKind.ATTENDANCE_REQUIRED).showing("a meeting to which authorities were called, and how "
                    + "they were consulted before it"))
            .said();

    static final List<Duty> ALL = List.of(LIMITS);
}
