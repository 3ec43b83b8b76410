package org.communitysafety.csp.examples.cli;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.AreaJson;
import org.communitysafety.csp.io.BatchJson;
import org.communitysafety.csp.io.CalendarJson;
import org.communitysafety.csp.io.CheckJson;
import org.communitysafety.csp.io.CompareJson;
import org.communitysafety.csp.io.CrimeJson;
import org.communitysafety.csp.io.DutiesJson;
import org.communitysafety.csp.io.ImpactJson;
import org.communitysafety.csp.io.MappingJson;
import org.communitysafety.csp.io.MeetingsJson;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.QuestionsJson;
import org.communitysafety.csp.io.ReviewJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp schema papers|answers|review|verify|batch|questions|duties|impact|compare|area|calendar|meetings|mapping|crime}. */
final class SchemaCommand {

    static final String NAME = "schema";

    private SchemaCommand() {}

    private enum Document implements Word {
        PAPERS("papers"),
        ANSWERS("answers"),
        REVIEW("review"),
        VERIFY("verify"),
        BATCH("batch"),
        QUESTIONS("questions"),
        DUTIES("duties"),
        IMPACT("impact"),
        COMPARE("compare"),
        AREA("area"),
        CALENDAR("calendar"),
        MEETINGS("meetings"),
        MAPPING("mapping"),
        CRIME("crime");

        private final String word;

        Document(String word) {
            this.word = word;
        }

        @Override
        public String getWord() {
            return word;
        }
    }

    static CommandSpec spec() {
        return Arguments.command(NAME, "Prints the JSON Schema of a document.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel(Arguments.label(Document.class))
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(Document.class)
                        .converters(Arguments.words(Document.class))
                        .description("What goes in, or what that command gives with --format json.")
                        .build());
    }

    static int run(ParseResult parsed, Terminal terminal) {
        terminal.write(switch (parsed.<Document>matchedPositionalValue(0, Document.PAPERS)) {
            case PAPERS -> PapersJson.schema();
            case ANSWERS -> AnswersJson.schema();
            case QUESTIONS -> QuestionsJson.schema();
            case REVIEW -> ReviewJson.schema();
            case VERIFY -> CheckJson.schema();
            case BATCH -> BatchJson.schema();
            case DUTIES -> DutiesJson.schema();
            case IMPACT -> ImpactJson.schema();
            case COMPARE -> CompareJson.schema();
            case AREA -> AreaJson.schema();
            case CALENDAR -> CalendarJson.schema();
            case MEETINGS -> MeetingsJson.schema();
            case MAPPING -> MappingJson.schema();
            case CRIME -> CrimeJson.schema();
        });
        return Exit.NOTHING;
    }
}
