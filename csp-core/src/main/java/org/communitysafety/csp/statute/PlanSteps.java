package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Basis.QUOTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/** What regulation 11(1)(b) and (d) to (f) in England, 9(b) and (d) to (f) in Wales, wants the plan to set out. */
final class PlanSteps {

    private PlanSteps() {}

    /** The plan's priorities against those that the assessment identified. */
    static void priorities(Dossier dossier, LocalDate on, Look look) {
        if (dossier.plan().isEmpty()) {
            return;
        }
        List<Priority> ours = dossier.plan().get().getPriorities();
        Optional<StrategicAssessment> assessment = dossier.assessment();
        List<ProposedPriority> theirs =
                assessment.map(StrategicAssessment::getRecommendedPriorities).orElse(List.of());
        if (!dossier.isWhole(assessment) || theirs.isEmpty()) {
            ours.forEach(priority -> look.suggests(priority, "title", DECLARED, priority.getTitle()));
            if (!ours.isEmpty()) {
                look.leavesToAPerson(dossier.words().say(dossier.isWhole(assessment)
                        ? PlanMessages.NOTHING_TO_COMPARE
                        : PlanMessages.ASSESSMENT_NOT_IN_HAND));
            }
            return;
        }
        look.countsAllOf("/assessment/recommendedPriorities");
        for (ProposedPriority wanted : theirs) {
            match(dossier.words(), wanted, ours, look);
        }
        if (!look.hasShown()) {
            ours.forEach(priority -> look.suggests(priority, "title", DECLARED, priority.getTitle()));
        }
        Optional<PlanYear> before = dossier.year().map(PlanYear::previous);
        if (!dossier.assessmentYear().equals(before) && !ours.isEmpty()) {
            look.lacks(dossier.words().say(PlanMessages.ASSESSMENT_OF_ANOTHER_YEAR));
        }
    }

    private static void match(Words words, ProposedPriority wanted, List<Priority> ours, Look look) {
        for (Priority priority : ours) {
            int index = 0;
            for (Origin origin : priority.getOrigins()) {
                if (origin.getPriority().filter(wanted.getId()::equals).isPresent()) {
                    look.shows(priority, "origins/" + index, COUNTED,
                            words.say(PlanMessages.COMES_FROM, priority.getTitle(), wanted.getTitle()));
                    return;
                }
                index++;
            }
        }
        for (Priority priority : ours) {
            if (plain(priority.getTitle()).equals(plain(wanted.getTitle()))) {
                look.suggests(priority, "title", QUOTED, priority.getTitle());
                look.lacks(priority, words.say(PlanMessages.ONLY_THE_SAME_TITLE));
                return;
            }
        }
        if (!ours.isEmpty()) {
            look.lacks(wanted, words.say(PlanMessages.NONE_COMES_FROM, wanted.getTitle()));
        }
    }

    private static String plain(String title) {
        StringBuilder plain = new StringBuilder();
        title.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Money, posts and the like, and what they are for; what only others give is no resource of the authorities. */
    static void resources(Dossier dossier, LocalDate on, Look look) {
        dossier.plan().ifPresent(plan -> {
            List<Resource> ofOthers = new ArrayList<>();
            for (Resource resource : plan.getResources()) {
                boolean tied = !resource.getPriorities().isEmpty()
                        || !resource.getStrategies().isEmpty()
                        || !resource.getActions().isEmpty();
                if (!tied) {
                    look.suggests(resource, "text", QUOTED, resource.getText());
                } else if (OtherBodies.are(dossier, resource.getFrom())) {
                    ofOthers.add(resource);
                } else {
                    look.shows(resource, "text", DECLARED, resource.getText());
                }
            }
            ofOthers.forEach(resource -> look.suggests(resource, "text", DECLARED, resource.getText()));
            if (!look.hasShown()) {
                ofOthers.forEach(resource -> look.lacks(resource, dossier.words().say(PlanMessages.OTHERS_GIVE)));
            }
            for (Action action : plan.getActions()) {
                action.getResources().ifPresent(words -> look.suggests(action, "resources", QUOTED, words));
            }
        });
    }

    /** For every responsible authority a measure of its success; the success of a group is nobody's own. */
    static void measures(Dossier dossier, LocalDate on, Look look) {
        if (dossier.plan().isEmpty()) {
            return;
        }
        List<ElementId> measuring = new ArrayList<>();
        for (Measure measure : dossier.plan().get().getMeasures()) {
            List<ElementId> themselves = Everyone.themselves(dossier, measure.getMeasuredBy());
            if (themselves.isEmpty()
                    || measure.said().stream().allMatch(said -> Look.isPlaceholder(said.text()))) {
                look.suggests(measure, "title", QUOTED, measure.getTitle());
            } else if (look.shows(measure, "measuredBy", COUNTED, measure.getTitle())) {
                measuring.addAll(themselves);
            }
        }
        if (look.hasShown()) {
            Everyone.of(dossier, on, measuring, PlanMessages.NO_MEASURE, look);
        }
    }

    private static boolean isDueInAnotherYear(Dossier dossier, EngagementStep step) {
        return dossier.year().isPresent()
                && step.getDue().flatMap(Due::getBy)
                        .filter(by -> !by.mayBeWithin(dossier.year().get().getFirst(), dossier.year().get().getLast()))
                        .isPresent();
    }

    /** Steps towards local people, for every aim. */
    static void towards(Dossier dossier, Set<EngagementAim> aims, Look look) {
        dossier.plan().ifPresent(plan -> {
            Set<EngagementAim> missing = EnumSet.copyOf(aims);
            for (EngagementStep step : plan.getEngagementSteps()) {
                if (step.getTowards().stream().noneMatch(aims::contains)) {
                    continue;
                }
                if (isDueInAnotherYear(dossier, step)) {
                    look.suggests(step, "text", DECLARED, step.getText());
                } else if (look.shows(step, "text", DECLARED, step.getText())) {
                    missing.removeAll(step.getTowards());
                }
            }
            if (look.hasShown()) {
                Words words = dossier.words();
                missing.forEach(aim -> look.lacks(words.say(
                        PlanMessages.NO_STEP_TOWARDS, words.own("engagement-aim." + aim.getWord(), aim.getName()))));
            }
        });
    }
}
