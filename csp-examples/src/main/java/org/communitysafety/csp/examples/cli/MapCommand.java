package org.communitysafety.csp.examples.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.io.MappingJson;
import org.communitysafety.csp.io.PapersWorkbook;
import org.communitysafety.csp.io.SheetImport;
import org.communitysafety.csp.io.mapping.ColumnMapping;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.mapping.Sureness;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.result.ProposedMapping;
import org.communitysafety.csp.papers.Papers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp map SHEET}. */
final class MapCommand {

    static final String NAME = "map";

    private MapCommand() {}

    static CommandSpec spec() {
        CommandSpec spec = Arguments.command(NAME, "Proposes what the headings of a council's own sheet mean, with how sure it is and why. "
                        + "What can mean more than one thing is left open, to be decided in the file.")
                .addPositional(PositionalParamSpec.builder().paramLabel("SHEET").index("0").arity("1").required(true).type(String.class)
                        .description("The sheet, as CSV or in a workbook (.xlsx); - for the standard input.").build())
                .addOption(Arguments.text("--into", "PAPERS", "The papers the sheet is to be brought into: bodies that they know need no "
                        + "decision."))
                .addOption(Arguments.text("--out", "FILE", "Write to this file, whole or not at all. Without it the mapping goes to the "
                        + "standard output."));
        spec.addOption(Input.sheetName());
        spec.addOption(Input.charset());
        spec.addOption(Input.separator());
        Map<String, String> exits = new LinkedHashMap<>();
        exits.put("0", "The mapping was proposed, and nothing in it is open.");
        exits.put("1", "It was proposed, and a person has something to decide.");
        exits.put("2", "It was proposed, but part of the sheet could not be read.");
        exits.put("3", "The sheet could not be read, has no headings that could be found, or is papers already.");
        exits.put("4", "The command was not understood, or the output could not be written.");
        exits.put("70", "A fault of the program.");
        spec.usageMessage().exitCodeListHeading("%nIt exits with:%n").exitCodeList(exits);
        return spec;
    }

    static int run(ParseResult parsed, Terminal terminal) {
        String name = parsed.matchedPositionalValue(0, "");
        Optional<String> out = Arguments.value(parsed, "--out");
        out.ifPresent(file -> {
            Output.refuseThere(file);
            Forms.refuseOther(file, ".json");
        });
        Optional<Papers> papers = Arguments.<String>value(parsed, "--into")
                .flatMap(file -> Input.papers(file, terminal).partial());
        Input.Sheet sheet = Input.sheet(name, terminal);
        ProposedMapping proposed = SheetImport.propose(sheet.bytes(), sheet.source(), papers, Input.sheetOptions(parsed));
        Input.refuseUndecoded(sheet, proposed.faults());
        proposed.papers().ifPresent(what -> {
            throw new Failure(Exit.UNREADABLE, sheet.source() + " is " + what + " of community safety papers already, and needs no mapping. "
                    + "To review the papers: csp review " + whole(name, sheet) + ".");
        });
        if (proposed.mapping().isEmpty()) {
            throw new Failure(Exit.UNREADABLE, "No row of " + sheet.source() + " could be taken for its headings." + first(proposed));
        }
        SheetMapping mapping = proposed.mapping().get();
        if (out.isPresent()) {
            Output.writeNew(out.get(), MappingJson.toBytes(mapping));
        } else {
            terminal.write(MappingJson.toBytes(mapping));
        }
        for (ColumnMapping column : mapping.getColumns()) {
            terminal.tell("'" + column.getHeading() + "': " + column.getField().map(SheetField::getWord).orElse("open") + " ("
                    + column.getSure().map(Sureness::getWord).orElse("") + ": " + column.getWhy().orElse("") + ")");
        }
        Told.notes(proposed.notes(), terminal);
        int open = mapping.openQuestions();
        terminal.tell(open == 0 ? "Nothing is open." : open + (open == 1 ? " thing is" : " things are")
                + " to be decided by a person: look for 'decide' in the mapping, decide, and take it out.");
        proposed.faults().forEach(fault -> terminal.tell(fault.toString()));
        return !proposed.faults().isEmpty() ? Exit.UNCHECKED : open > 0 ? Exit.FINDINGS : Exit.NOTHING;
    }

    /** What is to be given for the papers that a table or workbook is of: tables are read by the folder. */
    private static String whole(String name, Input.Sheet sheet) {
        if (InputFile.isStandard(name)) {
            return "PAPERS";
        }
        Path folder = Path.of(name).getParent();
        return PapersWorkbook.isWorkbook(sheet.bytes()) ? name : folder == null ? "." : folder.toString();
    }

    private static String first(ProposedMapping proposed) {
        return proposed.faults().stream().findFirst().map(Fault::message)
                .map(message -> " " + Character.toUpperCase(message.charAt(0)) + message.substring(1)).orElse("");
    }
}
