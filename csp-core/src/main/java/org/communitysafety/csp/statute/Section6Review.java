package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Basis.QUOTED;
import static org.communitysafety.csp.duty.Concern.PLAN;
import static org.communitysafety.csp.law.Bearer.RESPONSIBLE_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.CDA_1998;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutySentence;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;

/**
 * Section 6(8) of the Crime and Disorder Act 1998: to carry a strategy out is also to keep it under review and to change
 * it. Before it come the wordings of section 6 that ended with the 2007 Regulations, for the rule book.
 */
final class Section6Review {

    /** From when section 6(1) asks for a strategy on each subject. */
    private static final Map<Subject, LocalDate> STRATEGIES = new EnumMap<>(Map.of(
            Subject.CRIME_DISORDER, LocalDate.of(2007, 8, 1),
            Subject.SUBSTANCE_MISUSE, LocalDate.of(2007, 8, 1),
            Subject.RE_OFFENDING, LocalDate.of(2010, 4, 1),
            Subject.SERIOUS_VIOLENCE, LocalDate.of(2023, 1, 31)));

    private static final Events REVIEWS = Events.of(EventKind.STRATEGY_REVIEW)
            .neverDenied()
            .lacking(dossier -> event -> lacking(dossier, event));

    private Section6Review() {}

    static final Duty REVIEW = review("CDA98-6-8").from(2007, 8, 1, ENGLAND)
            .concerning(PLAN)
            .shownBy(reviews())
            .told(Topic.REVIEW)
            .asking(question())
            .said();

    static final Duty REVIEW_WALES = review("CDA98-6-8-W").from(2007, 11, 19, WALES)
            .concerning(PLAN)
            .shownBy(reviews())
            .told(Topic.REVIEW)
            .asking(question())
            .said();

    static final List<Duty> ALL = List.of(REVIEW, REVIEW_WALES);

    // Section 6 as enacted, and as amended in 2002: ended before the first plan under the 2007 Regulations.

    static final Duty AS_ENACTED = asEnacted("CDA98-6-1998-HIST").from(1998, 9, 30, ENGLAND)
            .to(2007, 7, 31)
            .setOutIn(PLAN)
            .judgedFrom(strategies())
            .said();

    static final Duty AS_ENACTED_WALES = asEnacted("CDA98-6-1998-HIST-W").from(1998, 9, 30, WALES)
            .to(2007, 11, 18)
            .setOutIn(PLAN)
            .judgedFrom(strategies())
            .said();

    static final Duty AS_AMENDED_2002 = asAmended2002("CDA98-6-2003-HIST").from(2002, 10, 1, ENGLAND)
            .to(2007, 7, 31)
            .setOutIn(PLAN)
            .judgedFrom(strategies())
            .said();

    static final Duty AS_AMENDED_2002_WALES = asAmended2002("CDA98-6-2003-HIST-W").from(2003, 4, 1, WALES)
            .to(2007, 11, 18)
            .setOutIn(PLAN)
            .judgedFrom(strategies())
            .doubting("The first day in Wales is from memory; the yearly report may have begun there on 1 October 2002.")
            .said();

    static final List<Duty> BEFORE_2007 = List.of(AS_ENACTED, AS_ENACTED_WALES, AS_AMENDED_2002, AS_AMENDED_2002_WALES);

    private static DutySentence.Since review(String id) {
        return Duty.numbered(id, "Implementing includes review and change")
                .of(RESPONSIBLE_AUTHORITIES)
                .under(CDA_1998.section("6(8)"))
                .must("keep each strategy under review for its effect, as part of implementing it, and make the changes that "
                        + "seem needed");
    }

    private static DutySentence.Since asEnacted(String id) {
        return Duty.numbered(id, "Old: three-year strategy and audit")
                .of(RESPONSIBLE_AUTHORITIES)
                .under(CDA_1998.at("s.6 as enacted", "/ukpga/1998/37/section/6/enacted"))
                .must("formulate and implement a strategy for three years, after an audit that is published, with objectives and "
                        + "targets");
    }

    private static DutySentence.Since asAmended2002(String id) {
        return Duty.numbered(id, "Old: drugs strategy and report")
                .of(RESPONSIBLE_AUTHORITIES)
                .under(CDA_1998.at("s.6 as amended 2002", "/ukpga/1998/37/section/6"))
                .must("formulate and implement a strategy against misuse of drugs too, in Wales of other substances also, and "
                        + "report each year on how the strategies were carried out");
    }

    private static String question() {
        return "When was each strategy last reviewed for its effect, what was found, and what was changed?";
    }

    private static Showing reviews() {
        List<String> parts = new ArrayList<>(List.of(Events.WHERE, "/plan/actions", "/assessment/delivery"));
        parts.addAll(List.of(Doing.WHERE));
        return new Showing("a review of each strategy for its effect, with what was found and changed", List.copyOf(parts),
                Section6Review::reviewed);
    }

    private static Showing strategies() {
        return new Showing("the strategies that section 6 then asked for", List.of("/plan/strategies"),
                (dossier, on, look) -> dossier.plan().ifPresent(plan -> plan.getStrategies().forEach(one ->
                        look.suggests(one, "title", DECLARED, one.getTitle()))));
    }

    /** A review that does not say of which strategies it is, is one of all. */
    private static void reviewed(Dossier dossier, LocalDate on, Look look) {
        REVIEWS.show(dossier, on, look);
        if (look.hasShown()) {
            Set<Subject> left = EnumSet.noneOf(Subject.class);
            STRATEGIES.forEach((subject, from) -> {
                if (!from.isAfter(on)) {
                    left.add(subject);
                }
            });
            for (Event event : REVIEWS.fullest(dossier, on)) {
                left.removeAll(event.getServes().isEmpty() ? STRATEGIES.keySet() : Subject.withWider(event.getServes()));
            }
            left.forEach(subject -> look.lacks(dossier.words().say(
                    StrategyReviewMessages.NONE_OF, Called.subject(dossier.words(), subject))));
        } else {
            dossier.plan().ifPresent(plan -> plan.getActions().forEach(action -> progress(dossier, action, look)));
        }
        dossier.assessment().ifPresent(assessment -> assessment.getDelivery().forEach(
                one -> look.suggests(one, "text", QUOTED, one.getText())));
    }

    private static void progress(Dossier dossier, Action action, Look look) {
        Recorded.progress(dossier.words(), action).ifPresent(look::suggests);
    }

    private static List<String> lacking(Dossier dossier, Event event) {
        List<String> lacking = new ArrayList<>(Doing.byAll(dossier, event));
        if (!Look.tells(event.getText())) {
            lacking.add(dossier.words().say(StrategyReviewMessages.NOT_TOLD_WHAT));
        }
        if (event.getOn().isEmpty()) {
            lacking.add(dossier.words().say(StrategyReviewMessages.NOT_SAID_WHEN));
        }
        return lacking;
    }
}
