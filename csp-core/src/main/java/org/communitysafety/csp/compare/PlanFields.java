package org.communitysafety.csp.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.words.Words;

/**
 * Which fields of an element are held against each other. How an action stood and what a measure read are of their own year, and
 * where a priority comes from is of that year's assessment: they are no change of the element.
 */
final class PlanFields {

    private PlanFields() {}

    /** But for title, rank, kind and parent, which are told as what became of it. */
    static List<FieldChange> of(FieldsHeld<Priority> priority) {
        return priority
                .text("number", Priority::getNumber)
                .text("description", Priority::getDescription)
                .texts("subThemes", Priority::getSubThemes)
                .words("serves", Priority::getServes)
                .word("visibility", Priority::getVisibility)
                .changes();
    }

    static List<FieldChange> sortOf(FieldsHeld<Priority> priority) {
        return priority.text("kind", Priority::getKind).names("parent", one -> one.getParent().stream().toList()).changes();
    }

    static List<FieldChange> ofAction(FieldsHeld<Action> action) {
        return action
                .text("title", Action::getTitle)
                .text("text", one -> Optional.of(one.getText()))
                .text("number", Action::getNumber)
                .names("priorities", Action::getPriorities)
                .names("strategies", Action::getStrategies)
                .text("subTheme", Action::getSubTheme)
                .text("outcome", Action::getOutcome)
                .names("leads", Action::getLeads)
                .text("leadText", Action::getLeadText)
                .names("partners", Action::getPartners)
                .text("due", one -> one.getDue().map(due -> due(due, action.language())))
                .names("measures", Action::getMeasures)
                .text("resources", Action::getResources)
                .text("condition", Action::getCondition)
                .texts("areas", Action::getAreas)
                .words("serves", Action::getServes)
                .word("visibility", Action::getVisibility)
                .changes();
    }

    /** But for what makes its figures no longer compare. */
    static List<FieldChange> ofMeasure(FieldsHeld<Measure> measure) {
        return measure
                .texts("targets", one -> one.getTargets().stream().map(target -> target(target, measure.language())).toList())
                .names("priorities", Measure::getPriorities)
                .names("strategies", Measure::getStrategies)
                .names("actions", Measure::getActions)
                .names("measuredBy", Measure::getMeasuredBy)
                .words("serves", Measure::getServes)
                .word("visibility", Measure::getVisibility)
                .changes();
    }

    /** What makes the figures of a measure no longer compare. */
    static List<Incomparable.Reason> reasons(Follows<Measure> follows, Named first, Named second) {
        List<Incomparable.Reason> reasons = new ArrayList<>();
        add(reasons, MeasureBreak.DEFINITION, held(follows, first, second)
                .text("title", one -> Optional.of(one.getTitle()))
                .text("description", Measure::getDescription)
                .text("method", Measure::getMethod)
                .word("kind", Measure::getKind));
        add(reasons, MeasureBreak.UNIT, held(follows, first, second).text("unit", Measure::getUnit));
        add(reasons, MeasureBreak.SOURCE, held(follows, first, second).texts("source", PlanFields::sources));
        add(reasons, MeasureBreak.DIRECTION, held(follows, first, second).word("goodDirection", Measure::getGoodDirection));
        add(reasons, MeasureBreak.BASELINE, held(follows, first, second).text("baseline", one -> one.getBaseline().map(reading -> reading(reading, second.words()))));
        add(reasons, MeasureBreak.SERIES_BREAK, held(follows, first, second).texts("observations", one -> breaks(one, second.words())));
        return reasons;
    }

    private static FieldsHeld<Measure> held(Follows<Measure> follows, Named first, Named second) {
        return new FieldsHeld<>(follows, first, second);
    }

    private static void add(List<Incomparable.Reason> reasons, MeasureBreak kind, FieldsHeld<Measure> held) {
        held.changes().forEach(change -> reasons.add(new Incomparable.Reason(kind, change)));
    }

    private static TreeSet<String> sources(Measure measure) {
        TreeSet<String> sources = new TreeSet<>();
        measure.getSource().ifPresent(sources::add);
        measure.getBaseline().flatMap(Observation::getSource).ifPresent(sources::add);
        measure.getObservations().forEach(one -> one.getSource().ifPresent(sources::add));
        return sources;
    }

    private static List<String> breaks(Measure measure, Words words) {
        List<Observation> all = new ArrayList<>(measure.getObservations());
        measure.getBaseline().ifPresent(all::add);
        return all.stream().filter(one -> one.getFlags().contains(ObservationFlag.SERIES_BREAK)).map(reading -> reading(reading, words)).toList();
    }

    private static String due(Due due, Words words) {
        return dated(due.getText(), due.getBy(), words);
    }

    private static String target(Target target, Words words) {
        return dated(target.getPeriod().map(time -> words.say(FieldMessages.FOR, target.getText(), period(time, words)))
                .orElse(target.getText()), target.getBy(), words);
    }

    /** A text with its date, unless it tells it. */
    private static String dated(String text, Optional<PartialDate> by, Words words) {
        return by.map(words::day).filter(day -> !text.contains(day)).map(day -> words.say(FieldMessages.BY, text, day)).orElse(text);
    }

    /** A reading with its unit, time and comment: {@code 1205 for April 2025 to September 2025}. */
    private static String reading(Observation reading, Words words) {
        String value = reading.getValue().map(BigDecimal::toPlainString).or(reading::getText)
                .orElse(reading.getNoValue().map(NoValue::getWord).orElse(""));
        String inUnit = reading.getUnit().map(unit -> words.say(FieldMessages.IN_UNIT, value, unit)).orElse(value);
        String on = reading.getOn().map(day -> words.say(FieldMessages.ON, inUnit, words.day(day))).orElse(inUnit);
        String during = reading.getPeriod().map(time -> words.say(FieldMessages.FOR, on, period(time, words))).orElse(on);
        return reading.getComment().map(comment -> words.say(FieldMessages.COMMENTED, during, comment)).orElse(during);
    }

    private static String period(Period period, Words words) {
        Optional<String> from = period.getFrom().map(words::day);
        Optional<String> to = period.getTo().map(words::day);
        return from.isPresent() && to.isPresent()
                ? words.say(FieldMessages.FROM_TO, from.get(), to.get())
                : period.getText()
                        .or(() -> from.map(day -> words.say(FieldMessages.SINCE, day)))
                        .or(() -> to.map(day -> words.say(FieldMessages.UP_TO, day)))
                        .orElse("");
    }
}
