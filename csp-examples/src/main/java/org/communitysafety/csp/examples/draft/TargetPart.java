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
        for (Measure measure : plan.getMeasures()) {
            Optional<Observation> reading = last(measure);
            table.row(measure.getTitle() + measure.getUnit().map(unit -> " (" + unit + ")").orElse(""),
                    measure.getBaseline().map(baseline -> Telling.reading(baseline, measure.getUnit())).orElse(""),
                    Telling.joined(measure.getTargets().stream().map(Telling::target).toList()),
                    reading.map(one -> Telling.reading(one, measure.getUnit()) + (end(one).get().isBefore(quarter.first()) ? "; " + old : "")).orElse(""),
                    against(measure, reading));
        }
        to.table(table);
        material.lackingInPlan(to, "measures", Plan::getMeasures, ReportingWords.SET_OUT_MEASURES);
    }

    private String against(Measure measure, Optional<Observation> reading) {
        if (measure.getTargets().isEmpty()) {
            return ReportingWords.NO_TARGET;
        }
        List<String> sentences = new ArrayList<>();
        for (Target target : measure.getTargets()) {
            String sentence = Against.of(measure, target, reading, day);
            sentences.add(measure.getTargets().size() > 1 ? target.getText() + ": " + sentence : sentence);
        }
        return String.join(" ", sentences.stream().distinct().toList());
    }

    /** The last that is for a time which was over by the day; of two of one day, the one that stands later in the papers. */
    Optional<Observation> last(Measure measure) {
        return measure.getObservations().stream()
                .filter(one -> end(one).filter(last -> !last.isAfter(day)).isPresent())
                .reduce((one, other) -> end(one).get().isAfter(end(other).get()) ? one : other);
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
                    .forEach(one -> breaks.add(measure.getTitle() + ": " + Telling.reading(one, measure.getUnit())));
        }
        to.heading(1, ReportingWords.BREAKS);
        if (breaks.isEmpty()) {
            to.paragraph(plan.getMeasures().stream().allMatch(measure -> measure.getObservations().isEmpty())
                    ? ReportingWords.NO_MEASURES : ReportingWords.NO_BREAKS);
        }
        to.bullets(breaks);
    }
}
