package org.communitysafety.csp.io.map;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.measure.ObservationFlag;

/**
 * One of the values in a cell.
 *
 * @param label what it is the value of, where a cell has several
 * @param text the words as written
 * @param value the number; empty if the words are all there is
 * @param unit its unit, if the cell tells it
 * @param noValue why there is no number
 * @param flags what a reader must know of it
 */
record Figure(
        Optional<String> label,
        String text,
        Optional<BigDecimal> value,
        Optional<String> unit,
        Optional<NoValue> noValue,
        Set<ObservationFlag> flags) {

    static Figure words(String text) {
        return new Figure(Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    static Figure none(String text, NoValue why) {
        return new Figure(Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.of(why), Set.of());
    }

    Figure labelled(String label, String text) {
        return new Figure(Optional.of(label), text, value, unit, noValue, flags);
    }
}
