package org.communitysafety.csp.examples.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.Span;

/** Measures with their last readings by a day, and breaks in their series. */
final class TargetPart {

    private final Material material;
    private final Plan plan;
    private final Span quarter;
    private final String old;
    private final LocalDate day;

    /**
     * @param quarter at the end of which it is told
     * @param old what is told of a reading for a time before that quarter
     */
    TargetPart(Material material, Plan plan, Span quarter, String old) {
        this.material = material;
        this.plan = plan;
        this.quarter = quarter;
        this.old = old;
        this.day = quarter.last();
    }

    void measures(Document.Builder to, String heading) {
        to.heading(1, heading).paragraph(ReportingWords.MEASURES_FIRST);
        Table.Builder table = Table.of(ReportingWords.MEASURES_CAPTION, "Measure", "Baseline", "Target", "Last reading", "Against the target")
                .withRowHeadings();
        List<String> unplaced = new ArrayList<>();
        for (Measure measure : plan.getMeasures()) {
            List<String> odd = measure.getObservations().stream().filter(this::isUnplaced)
                    .map(one -> Telling.reading(one, measure.getUnit())).toList();
            if (!odd.isEmpty()) {
                unplaced.add(Telling.title(measure.getTitle()) + ": " + Telling.joined(odd));
            }
            table.row(Telling.title(measure.getTitle()) + measure.getUnit().map(unit -> " (" + unit + ")").orElse(""),
                    measure.getBaseline().map(baseline -> Telling.reading(baseline, measure.getUnit())).orElse(""),
                    Telling.joined(measure.getTargets().stream().map(Telling::target).toList()),
                    told(measure, last(measure)), against(measure));
        }
        to.table(table);
        if (!unplaced.isEmpty()) {
            to.paragraph(ReportingWords.UNPLACED_READINGS).bullets(unplaced);
        }
        material.lackingInPlan(to, "measures", Plan::getMeasures, ReportingWords.SET_OUT_MEASURES);
    }

    /** The last reading by then; where it is none that can be held against anything, the last number before it beside it. */
    private String told(Measure measure, Last last) {
        String words = last.reading().map(one -> told(measure, one)).orElse("");
        return last.numberBefore().map(one -> words + ReportingWords.numberBefore(told(measure, one))).orElse(words);
    }

    private String told(Measure measure, Observation reading) {
        return Telling.reading(reading, measure.getUnit()) + (end(reading).get().isBefore(quarter.first()) ? "; " + old : "");
    }

    private String against(Measure measure) {
        if (measure.getTargets().isEmpty()) {
            return ReportingWords.NO_TARGET;
        }
        List<String> sentences = new ArrayList<>();
        for (Target target : measure.getTargets()) {
            String sentence = against(measure, target);
            sentences.add(measure.getTargets().size() > 1 ? target.getText() + ": " + sentence : sentence);
        }
        return String.join(" ", sentences.stream().distinct().toList());
    }

    private String against(Measure measure, Target target) {
        Last last = last(measure);
        String none = measure.getObservations().stream().anyMatch(this::isUnplaced) ? ReportingWords.NO_READING_WITH_TIME : ReportingWords.NO_READING;
        return last.numberBefore().flatMap(before -> last.reading())
                .map(reading -> reading.getValue().isPresent() ? ReportingWords.LAST_FIGURE : ReportingWords.LAST_NUMBER).orElse("")
                + Against.of(measure, target, last.numberBefore().or(last::reading), none, day);
    }

    /** The last reading by then, and where it is a forecast or has no number the last that is neither. */
    private record Last(Optional<Observation> reading, Optional<Observation> numberBefore) {}

    private Last last(Measure measure) {
        List<Observation> readings = byThen(measure);
        Optional<Observation> last = last(readings);
        return new Last(last, last.filter(one -> !isNumber(one)).flatMap(none -> last(readings.stream().filter(TargetPart::isNumber).toList())));
    }

    private static boolean isNumber(Observation reading) {
        return reading.getValue().isPresent() && !reading.getFlags().contains(ObservationFlag.FORECAST);
    }

    /** The targets of which the time was over by the day, each with how the figures stand to it. */
    List<String> over() {
        List<String> over = new ArrayList<>();
        for (Measure measure : plan.getMeasures()) {
            measure.getTargets().stream().filter(target -> target.getBy().filter(by -> !by.getLast().isAfter(day)).isPresent())
                    .forEach(target -> over.add(Telling.title(measure.getTitle()) + ": " + ReportingWords.ended(Telling.target(target)) + " "
                            + ReportingWords.lastReading(told(measure, last(measure))) + against(measure, target)));
        }
        return over;
    }

    /** Those that are for a time which was over by the day. */
    private List<Observation> byThen(Measure measure) {
        return measure.getObservations().stream().filter(one -> end(one).filter(last -> !last.isAfter(day)).isPresent()).toList();
    }

    /** The last of some that have a time; of two of one day, the one that stands later in the papers. */
    private static Optional<Observation> last(List<Observation> readings) {
        return readings.stream().reduce((one, other) -> end(one).get().isAfter(end(other).get()) ? one : other);
    }

    /** Whether it cannot be told if it is for a time by the day or one after it. */
    private boolean isUnplaced(Observation reading) {
        Optional<LocalDate> from = reading.getPeriod().flatMap(Period::getFrom).map(PartialDate::getFirst);
        return (end(reading).isEmpty() && from.filter(first -> first.isAfter(day)).isEmpty())
                || (reading.getPeriod().isEmpty() && reading.getOn().filter(on -> on.getLast().isAfter(day) && !on.getFirst().isAfter(day)).isPresent());
    }

    /** The last day of the time that a figure is for; empty if it is not told. */
    static Optional<LocalDate> end(Observation reading) {
        return reading.getPeriod().flatMap(Period::getTo).or(reading::getOn).map(PartialDate::getLast);
    }

    void breaks(Document.Builder to) {
        List<String> breaks = new ArrayList<>();
        for (Measure measure : plan.getMeasures()) {
            measure.getObservations().stream()
                    .filter(one -> one.getFlags().contains(ObservationFlag.SERIES_BREAK))
                    .filter(one -> end(one).filter(last -> last.isAfter(day)).isEmpty())
                    .forEach(one -> breaks.add(Telling.title(measure.getTitle()) + ": " + Telling.reading(one, measure.getUnit())));
        }
        to.heading(1, ReportingWords.BREAKS);
        if (breaks.isEmpty()) {
            to.paragraph(plan.getMeasures().stream().allMatch(measure -> measure.getObservations().isEmpty())
                    ? ReportingWords.NO_MEASURES : ReportingWords.NO_BREAKS);
        }
        to.bullets(breaks);
    }
}
