package org.communitysafety.csp.spoilt;

import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.record.Attendance;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.sound.Change;

/** Spoilers of regulations 12 and 14. */
public final class EngagementSpoilers {

    private static final Map<String, Subject> SUBJECTS = Map.of(
            "CD", Subject.CRIME_DISORDER, "SM", Subject.SUBSTANCE_MISUSE,
            "RO", Subject.RE_OFFENDING, "SV", Subject.SERIOUS_VIOLENCE);

    private EngagementSpoilers() {}

    public static final List<Spoiler> ALL = all();

    private static List<Spoiler> all() {
        List<Spoiler> all = new ArrayList<>(List.of(
                Spoiler.of("SI2007-1830-R12-2-A", "no groups named", consultations(one -> one.groups(List.of())))
                        .emptiesIt(),
                Spoiler.of("SI2007-1830-R12-2-B", "nobody particularly affected named",
                                consultations(one -> one.affected(List.of())))
                        .emptiesIt(),
                Spoiler.of("SI2007-1830-R12-3", "no other consultation named",
                                consultations(one -> one.otherConsultation(List.of())))
                        .gives(NOT_RECORDED),
                Spoiler.of("SI2007-1830-R12-4-A", "the district council held the meeting",
                                meeting(one -> one.heldBy(ElementId.of("district"))))
                        .gives(FOR_JUDGEMENT)
                        .with("SI2007-1830-R12-4-B", FOR_JUDGEMENT)
                        .with("SI2007-1830-R12-4-C-I", FOR_JUDGEMENT)
                        .with("SI2007-1830-R12-4-C-II", FOR_JUDGEMENT),
                Spoiler.of("SI2007-1830-R12-4-B", "the police sent somebody who is not senior", papers -> meeting(one -> one
                                .attendees(Change.where(
                                        papers.getRecords().orElseThrow().getMeetings().get(0).getAttendees(),
                                        who -> who.getBody().value().equals("police"),
                                        who -> Attendance.builder().like(who).senior(false).build()))).apply(papers))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1830-R12-4-C-I", "no notice", unpublished("notice")).gives(NOT_RECORDED),
                Spoiler.of("SI2007-1830-R12-4-C-II", "no notes", unpublished("notes")).gives(NOT_RECORDED),
                Spoiler.of("SI2007-1830-R14", "the summary is nowhere", summary(one -> one.where(Optional.empty())))
                        .gives(FOR_JUDGEMENT),
                Spoiler.of("SI2007-1830-R14-REACH", "no form and no audience told",
                                summary(one -> one.forms(List.of()).audiences(List.of())))
                        .emptiesIt()));
        SUBJECTS.forEach((suffix, subject) -> {
            all.add(unasked("SI2007-1830-R12-1-A-" + suffix, "c-levels", subject));
            all.add(unasked("SI2007-1830-R12-1-B-" + suffix, "c-first", subject));
        });
        return List.copyOf(all);
    }

    private static Spoiler unasked(String duty, String consultation, Subject subject) {
        Set<Subject> others = EnumSet.copyOf(SUBJECTS.values());
        others.remove(subject);
        return Spoiler.of(duty, "it is not on " + subject.getName(), Change.records((records, was) ->
                        records.consultations(Change.with(was.getConsultations(), consultation,
                                one -> Consultation.builder().like(one).serves(others).build()))))
                .gives(NOT_RECORDED);
    }

    public static Change consultations(UnaryOperator<Consultation.Builder> setter) {
        return Change.records((records, was) -> records.consultations(Change.where(was.getConsultations(), one -> true,
                one -> setter.apply(Consultation.builder().like(one)).build())));
    }

    public static Change meeting(UnaryOperator<Meeting.Builder> setter) {
        return Change.records((records, was) -> records.meetings(Change.where(was.getMeetings(), one -> true,
                one -> setter.apply(Meeting.builder().like(one)).build())));
    }

    public static Change publication(String id, UnaryOperator<Publication.Builder> setter) {
        return Change.records((records, was) -> records.publications(Change.with(was.getPublications(), id,
                one -> setter.apply(Publication.builder().like(one)).build())));
    }

    public static Change summary(UnaryOperator<Publication.Builder> setter) {
        return publication("summary", setter);
    }

    private static Change unpublished(String id) {
        return Change.records((records, was) -> records.publications(Change.without(was.getPublications(), id)));
    }
}
