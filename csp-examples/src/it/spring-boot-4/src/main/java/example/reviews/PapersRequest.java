package example.reviews;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For the description of the service: the body of the request is papers, as JSON of the library's own schema or as tables in a zip file. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(required = true, content = {
    @Content(mediaType = "application/json", schema = @Schema(ref = "/schemas/papers")),
    @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary"))
})
@interface PapersRequest {}
