package org.communitysafety.csp.io.format;

import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.Target;

/** The fields of measures, targets and observations, in the order in which they are written. */
final class MeasureFormat {

    private MeasureFormat() {}

    static final ObjectFormat<Observation, Observation.Builder> OBSERVATION = ObjectFormat.value(
                    "observation", "One reading of a measure, with its own time, source and doubts.", Observation.class, Observation::builder, Observation.Builder::build)
            .fields(its -> its
                    .optional("text", Texts.TEXT, Observation::getText, Observation.Builder::text, "The reading as written.")
                    .optional("value", Numbers.DECIMAL, Observation::getValue, Observation.Builder::value, "The number, in the unit of the measure unless one is given here.")
                    .optional("noValue", Words.NO_VALUE, Observation::getNoValue, Observation.Builder::noValue, "Why there is no number.")
                    .optional("unit", Texts.TEXT, Observation::getUnit, Observation.Builder::unit, "The unit of this reading, where it differs.")
                    .optional("on", Texts.PARTIAL_DATE, Observation::getOn, Observation.Builder::on, "The day, month or year it is for.")
                    .optional("period", TimeFormat.PERIOD, Observation::getPeriod, Observation.Builder::period, "The stretch of time it is for.")
                    .optional("source", Texts.TEXT, Observation::getSource, Observation.Builder::source, "Where it comes from.")
                    .set("flags", Words.OBSERVATION_FLAG, Observation::getFlags, Observation.Builder::addAllFlags, "What a reader must know of it.")
                    .optional("comment", Texts.TEXT, Observation::getComment, Observation.Builder::comment, "What is said about it."));

    static final ObjectFormat<Target, Target.Builder> TARGET = ObjectFormat.value(
                    "target", "What a measure is meant to reach.", Target.class, Target::builder, Target.Builder::build)
            .fields(its -> its
                    .required("text", Texts.TEXT, Target::getText, Target.Builder::text, "The target as written.")
                    .required("kind", Words.TARGET_KIND, Target::getKind, Target.Builder::kind, "What it asks for.")
                    .optional("direction", Words.DIRECTION, Target::getDirection, Target.Builder::direction, "Which way.")
                    .optional("value", Numbers.DECIMAL, Target::getValue, Target.Builder::value, "The number to reach, or the size of the change.")
                    .optional("unit", Texts.TEXT, Target::getUnit, Target.Builder::unit, "The unit of the value: per cent, offences.")
                    .optional("period", TimeFormat.PERIOD, Target::getPeriod, Target.Builder::period, "The stretch of time that the value is for, where it counts over time: of a year's offences, that year.")
                    .optional("by", Texts.PARTIAL_DATE, Target::getBy, Target.Builder::by, "By when."));

    static final ObjectFormat<Measure, Measure.Builder> MEASURE = ObjectFormat.element(
                    "measure", "How success will be told: what is counted, from which baseline, towards which targets, and what was observed.", Measure.class, Measure::builder, Measure.Builder::build)
            .fields(its -> its
                    .id(Measure::getId, Measure.Builder::id)
                    .required("title", Texts.TEXT, Measure::getTitle, Measure.Builder::title, "What is measured, as written.")
                    .optional("description", Texts.TEXT, Measure::getDescription, Measure.Builder::description, "What it covers and how it is worked out.")
                    .optional("kind", Words.MEASURE_KIND, Measure::getKind, Measure.Builder::kind, "What it counts.")
                    .optional("unit", Texts.TEXT, Measure::getUnit, Measure.Builder::unit, "The unit of its values.")
                    .optional("goodDirection", Words.DIRECTION, Measure::getGoodDirection, Measure.Builder::goodDirection, "Which way is good.")
                    .optional("method", Texts.TEXT, Measure::getMethod, Measure.Builder::method, "How, by whom and how often it is measured.")
                    .optional("baseline", OBSERVATION, Measure::getBaseline, Measure.Builder::baseline, "Where it starts.")
                    .list("targets", TARGET, Measure::getTargets, Measure.Builder::addAllTargets, "What it is meant to reach.")
                    .list("observations", OBSERVATION, Measure::getObservations, Measure.Builder::addAllObservations, "What was observed, in order of time.")
                    .list("priorities", References.PRIORITY, Measure::getPriorities, Measure.Builder::addAllPriorities, "The priorities it belongs to; none if it belongs to the plan.")
                    .list("strategies", References.STRATEGY, Measure::getStrategies, Measure.Builder::addAllStrategies, "The strategies it belongs to.")
                    .list("actions", References.ACTION, Measure::getActions, Measure.Builder::addAllActions, "The actions it belongs to.")
                    .list("measuredBy", References.BODY, Measure::getMeasuredBy, Measure.Builder::addAllMeasuredBy, "The bodies whose success it measures.")
                    .optional("source", Texts.TEXT, Measure::getSource, Measure.Builder::source, "Where its data come from.")
                    .set("serves", Words.SUBJECT, Measure::getServes, Measure.Builder::addAllServes, "The subjects it serves.")
                    .optional("comment", Texts.TEXT, Measure::getComment, Measure.Builder::comment, "What is said about it.")
                    .optional("visibility", Words.VISIBILITY, Measure::getVisibility, Measure.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Measure::getExtensions, Measure.Builder::putAllExtensions));
}
