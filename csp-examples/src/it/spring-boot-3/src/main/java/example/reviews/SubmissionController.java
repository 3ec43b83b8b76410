package example.reviews;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The host's own JSON, of which papers and a review are parts. */
@RestController
class SubmissionController {

    /** What a council sends. */
    record Submission(@NotBlank String reference, @NotNull @Schema(ref = "/schemas/papers") Papers papers) {}

    /** What it gets. */
    record Answered(String reference, boolean passed, @Schema(ref = "/schemas/review") ReviewedPapers review) {}

    private final Clock clock;

    SubmissionController(Clock clock) {
        this.clock = clock;
    }

    @PostMapping(path = "/submissions", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    Answered submit(@Valid @RequestBody Submission submission, @ParameterObject Asked asked) {
        ReviewedPapers reviewed = ReviewedPapers.of(
                PapersJson.read(PapersJson.toBytes(submission.papers()), submission.reference()), asked.options(clock), asked.stopsAt());
        return new Answered(submission.reference(), reviewed.isPassed(), reviewed);
    }
}
