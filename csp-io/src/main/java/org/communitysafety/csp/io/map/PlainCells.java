package org.communitysafety.csp.io.map;

import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.io.sheet.Damage;
import org.communitysafety.csp.measure.Direction;

/** Cells that are text, a direction or a whole number. */
final class PlainCells {

    private static final Map<String, Direction> DIRECTIONS = Map.ofEntries(
            Map.entry("up", Direction.UP), Map.entry("increase", Direction.UP), Map.entry("higher", Direction.UP),
            Map.entry("higher is better", Direction.UP), Map.entry("more", Direction.UP), Map.entry("bigger is better", Direction.UP),
            Map.entry("down", Direction.DOWN), Map.entry("decrease", Direction.DOWN), Map.entry("reduce", Direction.DOWN),
            Map.entry("lower", Direction.DOWN), Map.entry("lower is better", Direction.DOWN), Map.entry("less", Direction.DOWN),
            Map.entry("smaller is better", Direction.DOWN), Map.entry("maintain", Direction.HOLD), Map.entry("hold", Direction.HOLD));

    private PlainCells() {}

    static Reading<String> text(String cell) {
        String written = Plain.written(cell);
        if (Damage.error(written).isPresent()) {
            return Reading.kept(written, CellMessages.ERROR_NO_TEXT.said());
        }
        return Plain.isBlank(cell) ? Reading.nothing() : new Reading<>(Optional.of(written), LostCharacters.of(written));
    }

    static Reading<Direction> direction(String cell) {
        Direction direction = DIRECTIONS.get(Plain.lower(cell));
        return direction != null ? Reading.of(direction)
                : Plain.isBlank(cell) ? Reading.nothing() : Reading.trouble(CellMessages.NO_DIRECTION.said());
    }

    static Reading<Integer> whole(String cell) {
        String text = Plain.text(cell);
        return text.matches("[1-9][0-9]{0,5}") ? Reading.of(Integer.valueOf(text))
                : text.isEmpty() ? Reading.nothing() : Reading.trouble(CellMessages.NO_WHOLE_NUMBER.said());
    }
}
