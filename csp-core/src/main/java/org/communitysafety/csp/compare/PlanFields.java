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
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;

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
                .text("due", one -> one.getDue().map(PlanFields::due))
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
                .texts("targets", one -> one.getTargets().stream().map(PlanFields::target).toList())
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
        add(reasons, MeasureBreak.BASELINE, held(follows, first, second).text("baseline", one -> one.getBaseline().map(PlanFields::reading)));
        add(reasons, MeasureBreak.SERIES_BREAK, held(follows, first, second).texts("observations", PlanFields::breaks));
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

    private static List<String> breaks(Measure measure) {
        List<Observation> all = new ArrayList<>(measure.getObservations());
        measure.getBaseline().ifPresent(all::add);
        return all.stream().filter(one -> one.getFlags().contains(ObservationFlag.SERIES_BREAK)).map(PlanFields::reading).toList();
    }

    private static String due(Due due) {
        return dated(due.getText(), due.getBy());
    }

    private static String target(Target target) {
        String words = target.getPeriod().map(time -> target.getText() + " for " + period(time)).orElse(target.getText());
        return dated(words, target.getBy());
    }

    /** Words with their date, unless they tell it. */
    private static String dated(String words, Optional<PartialDate> by) {
        return by.map(DayInWords::of).filter(day -> !words.contains(day)).map(day -> words + " (by " + day + ")").orElse(words);
    }

    /** A reading with its unit, time and comment: {@code 1205 for April 2025 to September 2025}. */
    private static String reading(Observation reading) {
        StringBuilder text = new StringBuilder(reading.getValue().map(BigDecimal::toPlainString).or(reading::getText)
                .orElse(reading.getNoValue().map(NoValue::getWord).orElse("")));
        reading.getUnit().ifPresent(unit -> text.append(' ').append(unit));
        reading.getOn().ifPresent(on -> text.append(" on ").append(DayInWords.of(on)));
        reading.getPeriod().ifPresent(period -> text.append(" for ").append(period(period)));
        reading.getComment().ifPresent(comment -> text.append(" (").append(comment).append(')'));
        return text.toString();
    }

    private static String period(Period period) {
        Optional<String> from = period.getFrom().map(DayInWords::of);
        Optional<String> to = period.getTo().map(DayInWords::of);
        return from.isPresent() && to.isPresent()
                ? from.get() + " to " + to.get()
                : period.getText().or(() -> from.map(day -> "the time from " + day)).or(() -> to.map(day -> "the time up to " + day)).orElse("");
    }
}
