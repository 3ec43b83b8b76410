package example.reviews;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.communitysafety.csp.form.FormCheck;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Papers in, a review out: bytes on both sides, so that no mapper stands between the papers and their reader. */
@RestController
class ReviewController {

    static final String ZIP = "application/zip";

    private final ReadOptions reading;
    private final Clock clock;
    private final FormCheck form;

    ReviewController(ReadOptions reading, Clock clock, FormCheck form) {
        this.reading = reading;
        this.clock = clock;
        this.form = form;
    }

    @PapersRequest
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "/schemas/review")))
    @PostMapping(path = "/reviews", consumes = {MediaType.APPLICATION_JSON_VALUE, ZIP}, produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] asJson(
            InputStream body, @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, @ParameterObject Asked asked)
            throws IOException {
        return ReviewJson.toBytes(review(body, type, asked));
    }

    @PapersRequest
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string")))
    @PostMapping(path = "/reviews", consumes = {MediaType.APPLICATION_JSON_VALUE, ZIP}, produces = "text/html;charset=UTF-8")
    byte[] asPage(
            InputStream body, @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, @ParameterObject Asked asked)
            throws IOException {
        return ReviewHtml.toBytes(review(body, type, asked));
    }

    @GetMapping(path = "/schemas/papers", produces = "application/schema+json")
    byte[] papersSchema() {
        return PapersJson.schema();
    }

    @GetMapping(path = "/schemas/review", produces = "application/schema+json")
    byte[] reviewSchema() {
        return ReviewJson.schema();
    }

    private ReviewedPapers review(InputStream body, MediaType type, @ParameterObject Asked asked)
            throws IOException {
        Read<Papers> read = type.isCompatibleWith(MediaType.valueOf(ZIP))
                ? PapersTables.readZip(body, "papers.zip", reading)
                : PapersJson.read(body, "papers.json", reading);
        if (!read.faults().isEmpty() && (!asked.mayBePartly() || read.partial().isEmpty())) {
            throw new FaultyPapersException(read.faults());
        }
        ReviewedPapers reviewed = ReviewedPapers.of(read, asked.options(clock), asked.stopsAt());
        return asked.wantsForm() ? reviewed.withForm(form.of(reviewed.review().papers())) : reviewed;
    }
}
