package org.communitysafety.csp.io.format;

import org.communitysafety.csp.time.Period;

/** The fields of stretches of time, in the order in which they are written. */
final class TimeFormat {

    private TimeFormat() {}

    static final ObjectFormat<Period, Period.Builder> PERIOD = ObjectFormat.value(
                    "period", "A stretch of time as a document tells it; an open end is left out.", Period.class, Period::builder, Period.Builder::build)
            .fields(its -> its
                    .optional("from", Texts.PARTIAL_DATE, Period::getFrom, Period.Builder::from, "The first day, month or year.")
                    .optional("to", Texts.PARTIAL_DATE, Period::getTo, Period.Builder::to, "The last day, month or year.")
                    .optional("text", Texts.TEXT, Period::getText, Period.Builder::text, "The words for it, as written: \"Oct 2022 to Sep 2023\", \"rolling\"."));
}
