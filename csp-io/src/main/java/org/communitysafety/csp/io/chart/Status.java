package org.communitysafety.csp.io.chart;

import java.util.Optional;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.words.Message;
import org.jspecify.annotations.Nullable;

/** How an action stands: a step of the common scale, or none; each with a pattern of its own. In the order they are drawn. */
enum Status {
    COMPLETE(ProgressScale.COMPLETE, 1, ""),
    CONTINUING(ProgressScale.CONTINUING, 2, "M2 0 V8 M6 0 V8"),
    ON_TRACK(ProgressScale.ON_TRACK, 3, "M0 8 L8 0 M-2 2 L2 -2 M6 10 L10 6"),
    AT_RISK(ProgressScale.AT_RISK, 4, "M2 2 h2 v2 h-2 Z M6 6 h2 v2 h-2 Z"),
    OFF_TRACK(ProgressScale.OFF_TRACK, 5, "M0 0 L8 8 M0 8 L8 0"),
    SUSPENDED(ProgressScale.SUSPENDED, 6, "M0 2 H8 M0 6 H8"),
    DROPPED(ProgressScale.DROPPED, 7, "M0 0 L8 8 M-2 6 L2 10 M6 -2 L10 2"),
    CARRIED_OVER(ProgressScale.CARRIED_OVER, 8, "M0 2 L4 6 L8 2"),
    NOT_STARTED(ProgressScale.NOT_STARTED, 9, ""),
    NO_DATA(ProgressScale.NO_DATA, 10, "M4 3 v2"),
    /** In words that are not on the scale. */
    OTHER_WORDS(null, 11, "M0 4 H8 M4 0 V8"),
    /** Not told. */
    NONE(null, 12, "M0 4 h4");

    private final @Nullable ProgressScale scale;
    private final int look;
    private final String strokes;

    Status(@Nullable ProgressScale scale, int look, String strokes) {
        this.scale = scale;
        this.look = look;
        this.strokes = strokes;
    }

    static Status of(Optional<Progress> progress) {
        if (progress.isEmpty()) {
            return NONE;
        }
        for (Status status : values()) {
            if (status.scale != null && progress.get().getScale().filter(status.scale::equals).isPresent()) {
                return status;
            }
        }
        return OTHER_WORDS;
    }

    Message.Plain words() {
        return ChartMessages.of(this, Optional.ofNullable(scale));
    }

    /** The id of its pattern in a picture. */
    String pattern(String chart) {
        return chart + "_p" + look;
    }

    void define(Svg svg, String chart) {
        svg.pattern(pattern(chart), "c-bar-" + look, strokes);
    }
}
