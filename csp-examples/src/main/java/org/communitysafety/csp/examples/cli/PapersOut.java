package org.communitysafety.csp.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.PapersWorkbook;
import org.communitysafety.csp.papers.Papers;
import picocli.CommandLine.Model.OptionSpec;

/** Papers going out, in the form that the name says: .json, .xlsx, .zip, or else a folder of tables. */
final class PapersOut {

    /** What names of files end in that are no papers: a folder of that name is none that anybody wants. */
    private static final List<String> OTHER_FILES = List.of(".xlsm", ".xlsb", ".ods", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".txt", ".html",
            ".htm", ".md", ".xml", ".tsv", ".gz", ".7z");

    private PapersOut() {}

    /** The option that says where papers go. */
    static OptionSpec option(String what, String more) {
        return Arguments.text("--out", "FILE", "Write " + what + " to this: a name that ends in .json, .xlsx or .zip, or the name of a folder for"
                + " tables. " + more);
    }

    /**
     * Refuses a name that says no form that papers have.
     *
     * @throws Failure if it does not
     */
    static void refuseForm(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xls")) {
            throw new Failure(Exit.USAGE, "The old Excel form (.xls) is not written: give --out a name that ends in .xlsx.");
        }
        if (lower.endsWith(".csv")) {
            throw new Failure(Exit.USAGE, "Papers are more than one table: give --out a name that ends in .xlsx or .zip, or the name of a folder.");
        }
        if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
            throw new Failure(Exit.USAGE, "One set of papers is no list of many: give --out a name that ends in .json, .xlsx or .zip.");
        }
    }

    /**
     * Refuses a name under which something is already.
     *
     * @throws Failure if there is, or the name says no form that papers have
     */
    static void refuseThere(String name) {
        refuseForm(name);
        if (isFolder(name)) {
            refuseOther(name);
            Output.refuseFolder(name);
        } else {
            Output.refuseThere(name);
        }
    }

    private static void refuseOther(String name) {
        Optional<String> ending = Forms.ending(name).filter(OTHER_FILES::contains);
        if (ending.isPresent() && !Files.isDirectory(Output.path(name))) {
            throw new Failure(Exit.USAGE, "Papers are not written as " + ending.get() + ": give --out a name that ends in .json, .xlsx or .zip, or the name "
                    + "of a folder.");
        }
    }

    /**
     * Writes a file, or the files of a folder, that were not there.
     *
     * @throws Failure if something is there already, or it could not be written
     */
    static void writeNew(String name, Papers papers) {
        refuseThere(name);
        if (isFolder(name)) {
            Output.writeFolder(name, PapersTables.toFiles(papers));
        } else {
            Output.writeNew(name, bytes(name, papers));
        }
    }

    /**
     * Writes papers in the place of those that they came of, which are there, in the form of their name.
     *
     * @throws Failure if they are no file, or could not be written
     */
    static void replace(String name, Papers papers) {
        refuseForm(name);
        Output.replace(name, bytes(name, papers));
    }

    /** Whether the name says a folder: no ending says a file, and there is none. */
    private static boolean isFolder(String name) {
        Path path = Output.path(name);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".json") || lower.endsWith(".zip") || lower.endsWith(".xlsx");
        return Files.isDirectory(path) || !named && !Files.exists(path);
    }

    private static byte[] bytes(String name, Papers papers) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".zip") ? PapersTables.toZip(papers)
                : lower.endsWith(".xlsx") ? workbook(papers)
                : PapersJson.toBytes(papers);
    }

    private static byte[] workbook(Papers papers) {
        try {
            return PapersWorkbook.toBytes(papers);
        } catch (IllegalArgumentException beyond) {
            throw new Failure(Exit.USAGE, "No workbook was written: " + beyond.getMessage() + ". Write JSON or tables instead.");
        }
    }
}
