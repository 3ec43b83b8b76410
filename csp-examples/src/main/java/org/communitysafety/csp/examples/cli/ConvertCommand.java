package org.communitysafety.csp.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.PapersWorkbook;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp convert PAPERS --out FILE.json|FILE.zip|FILE.xlsx|FOLDER/}. */
final class ConvertCommand {

    static final String NAME = "convert";

    private static final int TOLD = 20;

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
                .addOption(Arguments.text("--out", "FILE", "Write to this: a name that ends in .json, .xlsx or .zip, or the name of a folder."
                        + " Nothing that is there already is written over."))
                .addOption(Audiences.option());
    }

    static int run(ParseResult parsed, Terminal terminal) {
        String out = Arguments.<String>value(parsed, "--out")
                .orElseThrow(() -> new Failure(Exit.USAGE, "Say where to: csp convert PAPERS --out FILE.json, FILE.xlsx, FILE.zip or FOLDER."));
        Read<Papers> read = Input.papers(parsed.matchedPositionalValue(0, ""), terminal);
        Papers papers = read.complete().orElseThrow(() -> new Failure(Exit.UNCHECKED, lossy(read)));
        papers = ForAudience.of(read, Audiences.of(parsed)).partial().orElse(papers);
        String lower = out.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            Output.writeNew(out, PapersJson.toBytes(papers));
        } else if (lower.endsWith(".zip")) {
            Output.writeNew(out, PapersTables.toZip(papers));
        } else if (lower.endsWith(".xlsx")) {
            Output.writeNew(out, workbook(papers));
        } else if (lower.endsWith(".csv") || lower.endsWith(".xls")) {
            throw new Failure(Exit.USAGE, "Papers are more than one table: give --out a name that ends in .xlsx or .zip, or the name of a folder.");
        } else {
            folder(out, PapersTables.toFiles(papers));
        }
        return Exit.NOTHING;
    }

    private static byte[] workbook(Papers papers) {
        try {
            return PapersWorkbook.toBytes(papers);
        } catch (IllegalArgumentException beyond) {
            throw new Failure(Exit.USAGE, "No workbook was written: " + beyond.getMessage() + ". Write JSON or tables instead.");
        }
    }

    /** What could not be read would be lost in the other form. */
    private static String lossy(Read<Papers> read) {
        StringBuilder text = new StringBuilder("Part of ").append(read.source())
                .append(" could not be read, and would be lost, so nothing was written. Put it right first.");
        for (Fault fault : read.faults().subList(0, Math.min(TOLD, read.faults().size()))) {
            text.append(System.lineSeparator()).append("  ").append(fault.location().exactly(read.source())).append(": ").append(fault.message());
        }
        if (read.faults().size() > TOLD) {
            text.append(System.lineSeparator()).append("  and ").append(read.faults().size() - TOLD).append(" more.");
        }
        return text.toString();
    }

    private static void folder(String name, Map<String, byte[]> files) {
        Path folder = Output.newFolder(name);
        files.forEach((file, bytes) -> Output.writeNew(folder.resolve(file).toString(), bytes));
    }
}
