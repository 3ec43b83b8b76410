package org.communitysafety.csp.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.io.ImportJson;
import org.communitysafety.csp.io.ImportText;
import org.communitysafety.csp.io.SheetImport;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.words.RefusedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp import SHEET --map MAP --into PAPERS}. */
final class ImportCommand {

    static final String NAME = "import";

    private ImportCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = Arguments.command(NAME, "Brings the rows of a council's own sheet into papers, as its mapping says, and tells what "
                        + "was new, changed and gone.")
                .addPositional(PositionalParamSpec.builder().paramLabel("SHEET").index("0").arity("1").required(true).type(String.class)
                        .description("The sheet, as CSV or in a workbook (.xlsx).").build())
                .addOption(Arguments.text("--map", "MAP", "The mapping, such as 'csp map SHEET' proposes and a person has put right."))
                .addOption(Arguments.text("--into", "PAPERS", "The papers."))
                .addOption(PapersOut.option("the papers", "It may be the file of the papers themselves. Without it nothing is written: the report "
                        + "tells what would be done."))
                .addOption(Arguments.text("--as-of", "DATE", "The day, month or year that statuses are for, where no heading tells it."))
                .addOption(Arguments.flag("--drop-gone", "Take out of the papers what the sheet brought in before and has no more.").build())
                .addOption(Arguments.word("--format", Arguments.label(Format.class), Format.class,
                        "The report as text for people (without this option) or json for programs."));
        spec.addOption(Input.sheetName());
        spec.addOption(Input.charset());
        spec.addOption(Input.separator());
        Map<String, String> exits = new LinkedHashMap<>();
        exits.put("0", "All of the sheet was brought in.");
        exits.put("2", "It was, but something in it could not be read.");
        exits.put("3", "Nothing was brought in: the mapping is open or wrong, or no row or no input could be read.");
        exits.put("4", "The command was not understood, or the output could not be written.");
        exits.put("70", "A fault of the program.");
        spec.usageMessage().exitCodeListHeading("%nIt exits with:%n").exitCodeList(exits);
        return spec;
    }

    static int run(ParseResult parsed, Terminal terminal) {
        String map = needed(parsed, "--map");
        String into = needed(parsed, "--into");
        String from = parsed.matchedPositionalValue(0, "");
        Optional<String> out = Arguments.value(parsed, "--out");
        boolean inPlace = out.filter(file -> InputFile.isIn(into, file)).isPresent();
        out.ifPresent(file -> {
            InputFile.refuseOver(from, file, "the sheet");
            InputFile.refuseOver(map, file, "the mapping");
            if (inPlace) {
                PapersOut.refuseForm(file);
            } else {
                PapersOut.refuseThere(file);
            }
        });
        ImportOptions options = options(parsed);
        Papers papers = Told.whole(Input.papers(into, terminal), Exit.UNREADABLE, "and would be lost");
        Read<SheetMapping> mapping = Input.mapping(map, terminal);
        Input.Sheet sheet = Input.sheet(from, terminal);
        Imported imported = SheetImport.run(sheet.bytes(), sheet.source(), mapping, papers, options);
        Input.refuseUndecoded(sheet, imported.faults());
        boolean nothing = imported.report().isNothingRead();
        if (out.isPresent() && !nothing) {
            if (inPlace) {
                PapersOut.replace(out.get(), imported.papers().orElseThrow());
            } else {
                PapersOut.writeNew(out.get(), imported.papers().orElseThrow());
            }
        }
        terminal.write(parsed.matchedOptionValue("--format", Format.TEXT) == Format.JSON
                ? ImportJson.toBytes(imported)
                : Arguments.bytes(ImportText.of(imported, terminal.style())));
        return nothing ? Exit.UNREADABLE : imported.faults().isEmpty() ? Exit.NOTHING : Exit.UNCHECKED;
    }

    private static ImportOptions options(ParseResult parsed) {
        ImportOptions options = parsed.hasMatchedOption("--drop-gone") ? ImportOptions.USUAL.dropping() : ImportOptions.USUAL;
        ImportOptions read = options.reading(Input.sheetOptions(parsed));
        Optional<String> asOf = Arguments.value(parsed, "--as-of");
        try {
            return asOf.map(PartialDate::parse).map(read::asOf).orElse(read);
        } catch (IllegalArgumentException wrong) {
            throw new Failure(Exit.USAGE, "'" + asOf.orElse("") + "' "
                    + asOf.flatMap(OtherDates::hint).orElseGet(() -> RefusedException.reason(wrong)) + ".");
        }
    }

    private static String needed(ParseResult parsed, String option) {
        return Arguments.<String>value(parsed, option).orElseThrow(() -> new Failure(Exit.USAGE,
                "Give " + option + ": csp import actions.csv --map mapping.json --into papers.json --out papers.json."));
    }
}
