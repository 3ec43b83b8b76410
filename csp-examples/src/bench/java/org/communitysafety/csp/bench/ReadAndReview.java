package org.communitysafety.csp.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.form.FormCheck;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading and reviewing the complete plan, against the floor of a bare scan of its tokens and against peers, in one run.
 *
 * <p>Only ratios within a run mean anything: each is a time over that of {@link #tokenScan()} at the same size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class ReadAndReview {

    /** How many times the actions and measures of the plan stand in it. */
    @Param({"1", "10", "100"})
    int times;

    private byte[] bytes;
    private String text;
    private Papers papers;
    private ReviewedPapers reviewed;
    private Read<Papers> read;
    private final JsonFactory factory = new JsonFactory();
    private final ObjectMapper mapper = new ObjectMapper();
    private Schema schema;
    private FormCheck form;

    /** Makes the document, and what the peers need. */
    @Setup
    public void make() throws IOException {
        Papers complete = PapersJson.read(Files.readAllBytes(Path.of("plans", "complete.json")), "complete.json")
                .complete()
                .orElseThrow();
        bytes = PapersJson.toBytes(times(complete, times));
        text = new String(bytes, StandardCharsets.UTF_8);
        read = PapersJson.read(bytes, "complete.json");
        papers = read.complete().orElseThrow();
        reviewed = ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.GAPS);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(PapersJson.schema(), StandardCharsets.UTF_8), InputFormat.JSON);
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
                .buildValidatorFactory()
                .getValidator();
        form = FormCheck.with(validator);
    }

    private static Papers times(Papers papers, int times) {
        Plan plan = papers.getPlan().orElseThrow();
        List<Action> actions = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String suffix = i == 0 ? "" : "-" + i;
            for (Action action : plan.getActions()) {
                actions.add(Action.builder().like(action).id(ElementId.of(action.getId() + suffix)).build());
            }
            for (Measure measure : plan.getMeasures()) {
                measures.add(Measure.builder().like(measure).id(ElementId.of(measure.getId() + suffix)).build());
            }
        }
        return Papers.builder()
                .like(papers)
                .plan(Plan.builder().like(plan).actions(actions).measures(measures).build())
                .build();
    }

    /** The floor: every token, nothing made of it. */
    @Benchmark
    public int tokenScan() throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** A peer: a tree of nodes. */
    @Benchmark
    public JsonNode readTree() throws IOException {
        return mapper.readTree(bytes);
    }

    /** A peer: a schema check alone, formats asserted, from text to result. */
    @Benchmark
    public List<Error> schemaCheck() {
        return schema.validate(text, InputFormat.JSON, context -> context.executionConfig(
                config -> config.formatAssertionsEnabled(true)));
    }

    /** A peer: Hibernate Validator on the papers. */
    @Benchmark
    public List<FormFinding> formCheck() {
        return form.of(papers);
    }

    /** Papers with all places and faults. */
    @Benchmark
    public Read<Papers> read() {
        return PapersJson.read(bytes, "complete.json");
    }

    /** Every duty answered. */
    @Benchmark
    public Review review() {
        return Review.of(papers, ReviewOptions.USUAL);
    }

    /** Both. */
    @Benchmark
    public Review readAndReview() {
        return Review.of(PapersJson.read(bytes, "complete.json").complete().orElseThrow(), ReviewOptions.USUAL);
    }

    /** The page of a review that was made before. */
    @Benchmark
    public byte[] html() {
        return ReviewHtml.toBytes(reviewed);
    }
}
