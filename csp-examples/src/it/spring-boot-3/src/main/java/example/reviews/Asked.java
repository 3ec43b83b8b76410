package example.reviews;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The parameters of a request.
 *
 * @param on the day on which all duties are asked; without it each on its own day
 * @param asAt the day on which the papers are looked at; today without it
 * @param gate what stops; {@code gaps} without it
 * @param form whether the form of the papers is checked too
 * @param partly whether papers of which a part could not be read are reviewed as far as they could
 */
public record Asked(
        @DateTimeFormat(iso = ISO.DATE) LocalDate on, @DateTimeFormat(iso = ISO.DATE) LocalDate asAt,
        @Schema(allowableValues = {"none", "conflicts", "gaps", "complete"}, defaultValue = "gaps") String gate, Boolean form, Boolean partly) {

    ReviewOptions options(Clock clock) {
        ReviewOptions options = ReviewOptions.USUAL.asAt(Optional.ofNullable(asAt).orElseGet(() -> LocalDate.now(clock)));
        return on == null ? options : options.on(on);
    }

    boolean wantsForm() {
        return Boolean.TRUE.equals(form);
    }

    boolean mayBePartly() {
        return Boolean.TRUE.equals(partly);
    }

    Gate stopsAt() {
        return gate == null ? Gate.GAPS : Word.find(Gate.class, gate)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "There is no such gate."));
    }
}
