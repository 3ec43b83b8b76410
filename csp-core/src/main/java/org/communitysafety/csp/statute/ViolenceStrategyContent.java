package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.violence.Contribution;
import org.communitysafety.csp.violence.LeaveOutCheck;
import org.communitysafety.csp.violence.LeaveOutHead;
import org.communitysafety.csp.violence.MadeUnder;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.vocabulary.ProgressWords;
import org.communitysafety.csp.words.Words;

/**
 * What a strategy under section 8 or 9 of the 2022 Act says. The strategy on serious violence that stands in the partnership
 * plan is another one, and is never looked at here.
 */
final class ViolenceStrategyContent {

    static final String WHERE = "/seriousViolenceStrategy";

    private static final Set<ProgressScale> IDLE = EnumSet.of(
            ProgressScale.NOT_STARTED, ProgressScale.CARRIED_OVER, ProgressScale.SUSPENDED, ProgressScale.DROPPED,
            ProgressScale.NO_DATA);
    private static final Events COLLABORATION = Events.of(EventKind.VIOLENCE_COLLABORATION);
    private static final Events REVIEWS = Events.of(EventKind.VIOLENCE_STRATEGY_REVIEW).neverDenied();

    private ViolenceStrategyContent() {}

    // Section 8(1) and (2): who takes part, and what each does.

    static void takingPart(Dossier dossier, LocalDate on, Look look) {
        Set<ElementId> bodies = new LinkedHashSet<>();
        COLLABORATION.show(dossier, on, look);
        bodies.addAll(Events.by(timely(dossier)));
        dossier.violence().filter(strategy -> !strategy.getParties().isEmpty()).ifPresent(strategy -> {
            bodies.addAll(strategy.getParties());
            look.shows(strategy, "parties", COUNTED, names(dossier, strategy.getParties()));
            minding(dossier, strategy, look);
        });
        if (look.hasShown()) {
            Everyone.ofSpecified(dossier, on, bodies, ViolenceStrategyMessages.NOT_TAKING_PART, look);
        }
    }

    private static List<Event> timely(Dossier dossier) {
        return COLLABORATION.done(dossier).stream()
                .filter(event -> Timely.against(dossier, event.getOn()).isEmpty())
                .toList();
    }

    static void contributions(Dossier dossier, LocalDate on, Look look) {
        Optional<SeriousViolenceStrategy> strategy = dossier.violence();
        if (strategy.isEmpty()) {
            return;
        }
        List<ElementId> bodies = new ArrayList<>();
        for (Contribution one : strategy.get().getContributions()) {
            boolean ofAGroup = dossier.body(one.getBody()).filter(body -> !body.getMembers().isEmpty()).isPresent();
            if (ofAGroup) {
                look.suggests(one, "text", DECLARED, one.getText());
            } else if (look.shows(one, "text", DECLARED, one.getText())) {
                bodies.add(one.getBody());
            }
        }
        if (look.hasShown()) {
            minding(dossier, strategy.get(), look);
            Everyone.ofSpecified(dossier, on, bodies, ViolenceStrategyMessages.NO_CONTRIBUTION, look);
        }
    }

    // Section 8(3): the strategy and its effect.

    static void strategy(Dossier dossier, LocalDate on, Look look) {
        if (dossier.violence().isEmpty()) {
            return;
        }
        SeriousViolenceStrategy strategy = dossier.violence().get();
        Words words = dossier.words();
        boolean covers = strategy.getAreas().isEmpty() || ViolenceAreas.covers(dossier, strategy);
        boolean draft = strategy.getStage().filter(Stage.DRAFT::equals).isPresent();
        if (dossier.inHand(strategy) == InHand.NONE && draft) {
            look.suggests(strategy, "title", DECLARED, words.say(ViolenceStrategyMessages.TO_BE_MADE, strategy.getTitle()));
            return;
        }
        if (dossier.inHand(strategy) == InHand.NONE && covers) {
            look.elsewhere(strategy, "title", strategy.getTitle(), strategy.getTitle());
            return;
        }
        look.shows(strategy, "title", DECLARED, strategy.getTitle());
        if (draft) {
            look.lacks(strategy, words.say(ViolenceStrategyMessages.A_DRAFT));
        }
        if (isUnderSection9Only(dossier)) {
            look.lacks(strategy, words.say(ViolenceStrategyMessages.SECTION_9_ONLY));
        }
        if (!hasSubstance(strategy)) {
            look.lacks(strategy, words.say(ViolenceStrategyMessages.NOTHING_TO_BE_DONE));
        }
        minding(dossier, strategy, look);
    }

    /** Whether there is a strategy, and section 8 is not what it is made under. */
    static boolean isUnderSection9Only(Dossier dossier) {
        Optional<Set<MadeUnder>> under = dossier.asked(WHERE + "/madeUnder",
                dossier.violence().map(SeriousViolenceStrategy::getMadeUnder).filter(told -> !told.isEmpty()));
        return under.filter(EnumSet.of(MadeUnder.SECTION_9)::equals).isPresent();
    }

    private static boolean hasSubstance(SeriousViolenceStrategy strategy) {
        return strategy.getActions().stream().anyMatch(one -> !Look.isPlaceholder(one.getText()))
                || strategy.getContributions().stream().anyMatch(one -> !Look.isPlaceholder(one.getText()))
                || strategy.getStatements().stream()
                        .anyMatch(one -> one.getSays() == Standing.HERE && !Look.isPlaceholder(one.getText()));
    }

    static void carriedOut(Dossier dossier, LocalDate on, Look look) {
        dossier.violence().ifPresent(strategy -> {
            look.countsAllOf(WHERE + "/actions");
            Words words = dossier.words();
            for (Action action : strategy.getActions()) {
                if (look.shows(action, "text", DECLARED, action.getText())) {
                    if (action.getLeads().isEmpty() && !Look.tells(action.getLeadText())) {
                        look.lacks(action, words.say(ViolenceStrategyMessages.NOBODY_ANSWERS));
                    }
                    if (!Look.tells(action.getDue().map(Due::getText))) {
                        look.lacks(action, words.say(ViolenceStrategyMessages.NO_DUE_DAY));
                    }
                    if (!isUnderWay(action)) {
                        look.lacks(action, words.say(ViolenceStrategyMessages.NOTHING_DONE));
                    }
                }
            }
            if (look.hasShown() && isUnderSection9Only(dossier)) {
                look.lacks(strategy, dossier.words().say(ViolenceStrategyMessages.SECTION_9_ONLY));
            }
            minding(dossier, strategy, look);
            StrategyOfTheArea.mindingDraft(dossier, look);
        });
    }

    /** Whether something is done, by whichever judgement of it may be the last. */
    private static boolean isUnderWay(Action action) {
        return !action.getProgress().isEmpty()
                && Progress.mayBeLatest(action.getProgress()).stream().allMatch(ViolenceStrategyContent::isUnderWay);
    }

    private static boolean isUnderWay(Progress progress) {
        return Recorded.tells(progress) && progress.getScale()
                .map(scale -> !IDLE.contains(scale))
                .orElseGet(() -> !ProgressWords.areOfRest(progress.getText()));
    }

    // Section 8(7)(b) and (c), and (11): review and revision.

    static void reviewed(Dossier dossier, LocalDate on, Look look) {
        REVIEWS.show(dossier, on, look);
        boolean held = look.hasShown();
        dossier.violence().ifPresent(strategy -> strategy.getNextReview().ifPresent(next -> {
            String told = dossier.words().say(ViolenceStrategyMessages.NEXT_REVIEW, dossier.words().day(next));
            if (held) {
                look.shows(strategy, "nextReview", DATED, told);
            } else {
                look.suggests(strategy, "nextReview", DATED, told);
            }
        }));
        if (held && dossier.violence().flatMap(SeriousViolenceStrategy::getNextReview).isEmpty()) {
            look.lacks(dossier.words().say(ViolenceStrategyMessages.NO_NEXT_REVIEW));
        }
    }

    static void versions(Dossier dossier, LocalDate on, Look look) {
        dossier.violence().ifPresent(strategy -> strategy.getReplaces().ifPresent(
                before -> look.shows(strategy, "replaces", DECLARED, before)));
        Events.of(EventKind.VIOLENCE_STRATEGY_REVISED).gather(dossier, on, look);
    }

    static void revisedByTheRules(Dossier dossier, LocalDate on, Look look) {
        if (!Look.tells(dossier.violence().flatMap(SeriousViolenceStrategy::getReplaces))) {
            return;
        }
        Words words = dossier.words();
        SeriousViolenceStrategy strategy = dossier.violence().orElseThrow();
        look.countsAllOf(WHERE + "/consulted");
        look.countsAllOf(WHERE + "/checks");
        look.countsAllOf("/records/publications");
        look.shows(strategy, "replaces", COUNTED, strategy.getReplaces().orElseThrow());
        ViolenceConsultation.notTold(dossier, strategy).forEach(kind -> look.lacks(
                strategy, words.say(ViolenceStrategyMessages.NOT_CONSULTED_ON_REVISED, kind)));
        if (strategy.getChecks().isEmpty()) {
            look.lacks(strategy, words.say(ViolenceStrategyMessages.REVISED_NOT_CHECKED));
        }
        if (StrategyPublications.firstDay(dossier).isEmpty()) {
            look.lacks(strategy, words.say(ViolenceStrategyMessages.REVISED_NO_DAY));
        }
        minding(dossier, strategy, look);
        StrategyOfTheArea.mindingDraft(dossier, look);
    }

    /** Why nothing of a revised strategy arises: it is said that this is the first. */
    static Optional<String> isTheFirst(Dossier dossier) {
        return dossier.violence()
                .filter(strategy -> !isUnderSection9Only(dossier))
                .flatMap(SeriousViolenceStrategy::getFirst)
                .filter(Boolean::booleanValue)
                .map(first -> dossier.words().say(ViolenceStrategyMessages.THE_FIRST));
    }

    // Section 8(8) and 9(9): what has to be left out. Only the head is ever told, never the material.

    static Showing.Search checks(LeaveOutHead... heads) {
        Set<LeaveOutHead> wanted = Set.of(heads);
        return (dossier, on, look) -> dossier.violence().ifPresent(strategy -> {
            for (LeaveOutCheck check : strategy.getChecks()) {
                if (wanted.contains(check.getHead())) {
                    look.shows(check, "head", DECLARED, checked(dossier.words(), check));
                }
            }
        });
    }

    private static String checked(Words words, LeaveOutCheck check) {
        String head = PlainName.asWritten(words, "leave-out", check.getHead());
        return check.getOn()
                .map(day -> words.say(ViolenceStrategyMessages.CHECKED_ON, head, words.day(day)))
                .orElseGet(() -> words.say(ViolenceStrategyMessages.CHECKED, head));
    }

    // Section 8(9): more than one area.

    static void underBothSections(Dossier dossier, LocalDate on, Look look) {
        dossier.violence().filter(ViolenceAreas::isWider).ifPresent(strategy -> {
            if (strategy.getMadeUnder().isEmpty()) {
                return;
            }
            look.shows(strategy, "madeUnder", COUNTED, dossier.words().and(strategy.getMadeUnder().stream()
                    .sorted()
                    .map(section -> PlainName.asWritten(dossier.words(), "made-under", section))
                    .toList()));
            for (MadeUnder section : MadeUnder.values()) {
                if (!strategy.getMadeUnder().contains(section)) {
                    look.lacks(strategy, dossier.words().say(ViolenceStrategyMessages.NOT_UNDER,
                            PlainName.of(dossier.words(), "made-under", section)));
                }
            }
        });
    }

    // What every look at the strategy minds.

    /** What the strategy says shows a duty only if somebody had it in hand, the duty was law when it was made, and it covers the area. */
    static void minding(Dossier dossier, SeriousViolenceStrategy strategy, Look look) {
        if (!look.hasShown()) {
            return;
        }
        if (dossier.inHand(strategy) == InHand.NONE) {
            look.lacks(strategy, dossier.words().say(ViolenceStrategyMessages.SECOND_HAND));
        }
        StrategyOfTheArea.minding(dossier, look);
    }

    private static String names(Dossier dossier, List<ElementId> bodies) {
        return dossier.words().list(bodies.stream()
                .map(id -> dossier.body(id).map(Body::getName).orElse(id.value()))
                .toList());
    }
}
