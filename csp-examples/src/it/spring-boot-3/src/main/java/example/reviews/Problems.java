package example.reviews;

import example.reviews.json.PapersFaultsException;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What is wrong with a request, as problem details (RFC 9457). */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final HttpStatusCode TOO_LARGE = HttpStatusCode.valueOf(413);
    private static final HttpStatusCode NOT_PROCESSABLE = HttpStatusCode.valueOf(422);

    /** One fault in the extension member {@code faults}; no line where it is not known. */
    record Place(String source, int line, int column, String pointer, String heading, String kind, String message) {

        static Place of(Fault fault) {
            return new Place(fault.location().source(), fault.location().line(), fault.location().column(), fault.location().pointer(),
                    fault.location().heading(), fault.kind().getWord(), fault.message());
        }
    }

    private static ProblemDetail faults(List<Fault> faults) {
        ProblemDetail problem = ProblemDetail.forStatus(NOT_PROCESSABLE);
        problem.setType(URI.create("urn:example:problem:faulty-papers"));
        problem.setTitle("Faults in the papers");
        problem.setDetail("Put right what each fault tells, or ask for partly=true.");
        problem.setProperty("faults", faults.stream().map(Place::of).toList());
        return problem;
    }

    @ExceptionHandler
    @ApiResponse(responseCode = "422", description = "Faults in the papers, each in the member 'faults'")
    ProblemDetail faulty(FaultyPapersException faulty) {
        return faults(faulty.faults());
    }

    @ExceptionHandler
    ProblemDetail before(LawNotEncodedException before) {
        return ProblemDetail.forStatusAndDetail(NOT_PROCESSABLE, before.getMessage());
    }

    @ExceptionHandler
    @ApiResponse(responseCode = "413", description = "More than this service takes")
    ProblemDetail large(TooLargeException large) {
        return ProblemDetail.forStatusAndDetail(TOO_LARGE, large.getMessage());
    }

    /** What a mapper met on its way, such as papers in a part of the request. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof PapersFaultsException faulty) {
                return handleExceptionInternal(unreadable, faults(faulty.faults()), headers, NOT_PROCESSABLE, request);
            }
            if (cause instanceof TooLargeException large) {
                return handleExceptionInternal(unreadable, large(large), headers, TOO_LARGE, request);
            }
        }
        return super.handleHttpMessageNotReadable(unreadable, headers, status, request);
    }
}
