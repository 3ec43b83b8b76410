package org.communitysafety.csp.examples.cli;

import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp convert PAPERS --out FILE.json|FILE.zip|FILE.xlsx|FOLDER/}. */
final class ConvertCommand {

    static final String NAME = "convert";

    private ConvertCommand() {}

    static CommandSpec spec() {
        return Arguments.command(NAME, "Writes papers in another form: JSON, a workbook, or CSV tables in a folder or a zip file. Nothing is lost "
                + "either way, but for what an audience is not shown.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PAPERS")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description("The papers: a JSON file, a workbook (.xlsx), a folder or a zip file of tables; - for the standard input.")
                        .build())
                .addOption(PapersOut.option("them", "Nothing that is there already is written over."))
                .addOption(Audiences.option());
    }

    static int run(ParseResult parsed, Terminal terminal) {
        String out = Arguments.<String>value(parsed, "--out")
                .orElseThrow(() -> new Failure(Exit.USAGE, "Say where to: csp convert PAPERS --out FILE.json, FILE.xlsx, FILE.zip or FOLDER."));
        PapersOut.refuseThere(out);
        Read<Papers> read = Input.papers(parsed.matchedPositionalValue(0, ""), terminal);
        Papers papers = Told.whole(read, Exit.UNCHECKED, "and would be lost, so nothing was written");
        PapersOut.writeNew(out, ForAudience.of(read, Audiences.of(parsed)).partial().orElse(papers));
        return Exit.NOTHING;
    }
}
