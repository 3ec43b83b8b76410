package example.reviews;

import example.reviews.json.PapersModule;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import org.communitysafety.csp.form.FormCheck;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.ReadOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;

/** The service. Nothing of the library is a bean but what a request needs and a test may want otherwise. */
@SpringBootApplication
public class ReviewsApplication {

    public static void main(String... arguments) {
        SpringApplication.run(ReviewsApplication.class, arguments);
    }

    /** The library asks no clock: the day on which papers are looked at comes from here, or from the request. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    @Bean
    ReadOptions readOptions(@Value("${reviews.most-bytes}") DataSize most) {
        return ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(Math.toIntExact(most.toBytes())).withItems(20_000).withFaults(200));
    }

    /** The host's own validator checks the form of papers. */
    @Bean
    FormCheck formCheck(Validator validator) {
        return FormCheck.with(validator);
    }

    /** Papers and reviews as parts of the host's own JSON. */
    @Bean
    PapersModule papersModule(ReadOptions options) {
        return new PapersModule(options);
    }
}
