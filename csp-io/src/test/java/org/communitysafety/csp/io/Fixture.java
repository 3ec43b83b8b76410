package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

/** Small documents, read. */
final class Fixture {

    private static final String HEAD = "{\"format\": \"community-safety-papers\", \"version\": 1,\n";

    private Fixture() {}

    /** What comes of the text, as it stands, in a file named plan.json. */
    static Read<Papers> read(String text) {
        return PapersJson.read(text.getBytes(UTF_8), "plan.json");
    }

    /** What comes of papers with these fields, which start on line 2. */
    static Read<Papers> readFields(String fields) {
        return read(HEAD + fields + "}");
    }

    /** The same with other limits. */
    static Read<Papers> readFields(String fields, Limits limits) {
        return PapersJson.read((HEAD + fields + "}").getBytes(UTF_8), "plan.json", ReadOptions.USUAL.withLimits(limits));
    }

    /** A plan with these fields beside its id and title, which starts on line 2. */
    static Read<Papers> readPlan(String fields) {
        return readFields("\"plan\": {\"id\": \"plan\", \"title\": \"Plan\",\n" + fields + "}");
    }

    static List<String> told(Read<Papers> read) {
        return read.faults().stream().map(Fault::toString).toList();
    }
}
