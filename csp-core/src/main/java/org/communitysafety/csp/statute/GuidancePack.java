package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Concern.ENGAGEMENT;
import static org.communitysafety.csp.duty.Concern.PLAN;
import static org.communitysafety.csp.duty.Concern.SERIOUS_VIOLENCE_STRATEGY;
import static org.communitysafety.csp.law.Bearer.LOCAL_POLICING_BODY;
import static org.communitysafety.csp.law.Bearer.SPECIFIED_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.SVD_GUIDANCE_2022;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Served;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.law.Provision;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.words.Words;

/**
 * What the statutory guidance on the Serious Violence Duty says, as far as its text was read. Specified authorities must have
 * regard to it; nothing in it is a must, and silence is never a gap.
 */
final class GuidancePack {

    private static final String READ_IN_PART = "Of the guidance only paragraphs 1 to 6 were read; the rest is told by others.";

    private static final Set<StatutoryRole> ROLES =
            EnumSet.of(StatutoryRole.SPECIFIED_AUTHORITY, StatutoryRole.RELEVANT_AUTHORITY);
    private static final Predicate<String> VOLUNTARY =
            Pattern.compile("\\bvolunt|\\bcharit|\\bcommunity (?:group|organi|sector)").asPredicate();
    private static final Predicate<String> YOUNG =
            Pattern.compile("\\byoung|\\byouth|\\bchild|\\bpupil|\\bstudent").asPredicate();

    private GuidancePack() {}

    static final Duty ADDRESSEES = row("SVDG22-ADDR", "Whom the guidance is for", SPECIFIED_AUTHORITIES,
                    SVD_GUIDANCE_2022.at("Addressees (paras 4-6)", ""),
                    "tell the role of each body under the duty: the guidance is written for specified authorities, and "
                            + "educational, prison and youth custody authorities and local policing bodies are further readers")
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .judgedFrom(new Showing("the role of each body under the Serious Violence Duty", List.of("/bodies"),
                    (dossier, on, look) -> roles(dossier, look)))
            .doubting(READ_IN_PART)
            .asking("Which bodies are specified authorities, which are further readers, and do the papers keep them apart?")
            .said();

    static final Duty PRIORITY = row("SVDG22-CSP", "Serious violence among the priorities", SPECIFIED_AUTHORITIES,
                    SVD_GUIDANCE_2022.at("CSP role (para 3 and a later part)", ""),
                    "see that serious violence is a priority of the community safety partnership")
            .setOutIn(PLAN)
            .shownBy(new Showing("a priority of the plan on serious violence", List.of("/plan/priorities", "/plan/actions"),
                    (dossier, on, look) -> priority(dossier, look)))
            .told(Topic.PRIORITIES)
            .on(Subject.SERIOUS_VIOLENCE)
            .doubting(READ_IN_PART)
            .asking("Is serious violence among the partnership's priorities?")
            .said();

    static final Duty POLICING_BODY = row("SVDG22-LPB", "The policing body's part", LOCAL_POLICING_BODY,
                    SVD_GUIDANCE_2022.at("PCC role", ""),
                    "convene, support, fund and monitor where it helps; the duty itself is not the policing body's")
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(Events.of(EventKind.POLICING_BODY_ASSISTED).showing("the policing body's part in the work"))
            .doubting(READ_IN_PART)
            .said();

    static final Duty MONITORING = row("SVDG22-MON", "Monitoring", LOCAL_POLICING_BODY,
                    SVD_GUIDANCE_2022.at("Monitoring", ""),
                    "monitor locally; inspectorates use what they have, and a direction is the last resort")
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(Events.of(EventKind.POLICING_BODY_ASSISTED).showing("how the work is monitored"))
            .doubting(READ_IN_PART)
            .said();

    static final Duty VOICES = row("SVDG22-VCS", "Voluntary sector, young people, experience", SPECIFIED_AUTHORITIES,
                    SVD_GUIDANCE_2022.at("Voluntary sector, young people, lived experience", ""),
                    "engage the voluntary sector and young people, and take in what people have lived through")
            .concerning(ENGAGEMENT)
            .shownBy(new Showing("a consultation on serious violence with voluntary bodies and young people, and what they said",
                    List.of("/records/consultations"), (dossier, on, look) -> voices(dossier, look)))
            .onTheDayOf(Consultations::days)
            .doubting(READ_IN_PART)
            .asking("Which voluntary bodies and young people were asked about serious violence, and what changed for it?")
            .said();

    /** The pack, in the order of the guidance. */
    static final List<Duty> ALL = List.of(ADDRESSEES, MONITORING, PRIORITY, POLICING_BODY, VOICES);

    private static DutySentence.Paper row(String id, String title, Bearer whose, Provision where, String what) {
        return Duty.numbered(id, title).of(whose).under(where).shouldByGuidance(what).from(2023, 1, 31, ENGLAND, WALES);
    }

    private static void roles(Dossier dossier, Look look) {
        for (Body body : dossier.papers().getBodies()) {
            for (int i = 0; i < body.getRoles().size(); i++) {
                BodyRole role = body.getRoles().get(i);
                if (ROLES.contains(role.getRole())) {
                    look.shows(body, "roles/" + i, DECLARED,
                            dossier.words().say(GuidanceMessages.ROLE_OF_BODY,
                                    body.getName(), PlainName.of(dossier.words(), "statutory-role", role.getRole())));
                }
            }
        }
    }

    /** A priority counts that serves it and says something, or under which an action serves it. */
    private static void priority(Dossier dossier, Look look) {
        Set<ElementId> served = new LinkedHashSet<>();
        for (Served one : dossier.planServing(Subject.SERIOUS_VIOLENCE)) {
            Optional<Evidence> substance = one.substance();
            if (one.element() instanceof Action action && substance.isPresent()) {
                served.addAll(action.getPriorities());
            } else if (one.element() instanceof Priority) {
                substance.ifPresentOrElse(look::shows, () -> one.element().heading().ifPresent(
                        heading -> look.suggests(one.element(), heading.attribute(), DECLARED, heading.text())));
            }
        }
        for (Priority priority : dossier.plan().map(Plan::getPriorities).orElse(List.of())) {
            if (served.contains(priority.getId())) {
                look.shows(priority, "title", DECLARED, priority.getTitle());
            }
        }
    }

    private static void voices(Dossier dossier, Look look) {
        List<Consultation> consultations = dossier.records().getConsultations().stream()
                .filter(one -> one.getStatus().orElse(Done.DONE) != Done.NOT_DONE
                        && Subject.withWider(one.getServes()).contains(Subject.SERIOUS_VIOLENCE))
                .toList();
        Fullest.of(consultations, one -> lacking(dossier.words(), one))
                .take(look, DECLARED, one -> new Said("title", one.getTitle()));
    }

    private static List<String> lacking(Words words, Consultation one) {
        List<String> who = new ArrayList<>(one.getGroups());
        who.addAll(one.getAffected());
        List<Clauses> groups = who.stream().map(Clauses::of).toList();
        List<String> lacking = new ArrayList<>();
        if (one.getStatus().orElse(Done.DONE) != Done.DONE) {
            lacking.add(words.say(GuidanceMessages.PLANNED));
        }
        if (groups.stream().noneMatch(group -> group.tell(VOLUNTARY))) {
            lacking.add(words.say(GuidanceMessages.NO_VOLUNTARY_BODY));
        }
        if (groups.stream().noneMatch(group -> group.tell(YOUNG))) {
            lacking.add(words.say(GuidanceMessages.NO_YOUNG_PEOPLE));
        }
        if (!Look.tells(one.getResult())) {
            lacking.add(words.say(GuidanceMessages.NO_RESULT));
        }
        return lacking;
    }
}
