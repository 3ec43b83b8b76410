package org.communitysafety.csp.io.chart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/**
 * Times and numbers in words.
 *
 * @param words the language
 */
record Telling(Words words) {

    String say(Message.Plain message) {
        return words.say(message);
    }

    /** {@code Apr 2025}. */
    String shortMonth(YearMonth month) {
        return words.say(ChartMessages.MONTH, words.say(ChartMessages.shortMonthName(month.getMonthValue())), Integer.toString(month.getYear()));
    }

    /** The time that a reading is for; empty if it has none. */
    String when(Observation observation) {
        return observation.getPeriod().map(this::period).or(() -> observation.getOn().map(words::day)).orElse("");
    }

    private String period(Period period) {
        Optional<String> from = period.getFrom().map(words::day);
        Optional<String> to = period.getTo().map(words::day);
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to) ? from.get() : words.say(ChartMessages.FROM_TO, from.get(), to.get());
        }
        return from.map(its -> words.say(ChartMessages.SINCE, its))
                .or(() -> to.map(its -> words.say(ChartMessages.UNTIL, its)))
                .or(period::getText)
                .orElse("");
    }

    /** Every digit of a number, with its unit. */
    String number(BigDecimal number, Optional<String> unit) {
        String exact = Figures.exact(number);
        return unit.map(its -> words.say(ChartMessages.WITH_UNIT, exact, its)).orElse(exact);
    }

    /** One after the other. */
    String list(Collection<String> parts) {
        return parts.stream().reduce((list, next) -> words.say(ChartMessages.LIST, list, next)).orElse("");
    }

    /** Sentences, one after the other. */
    static String sentences(List<String> sentences) {
        return String.join(" ", sentences);
    }
}
