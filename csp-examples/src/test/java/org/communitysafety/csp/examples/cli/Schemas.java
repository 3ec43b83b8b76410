package org.communitysafety.csp.examples.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;

/** What the command's own schemas say of what it writes. */
final class Schemas {

    private Schemas() {}

    static Schema of(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", name).out(), InputFormat.JSON);
    }

    static List<?> problems(Schema schema, String json) {
        return List.copyOf(schema.validate(json, InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT))));
    }
}
