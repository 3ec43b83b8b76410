package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file that a command is to read should hold: how sentences name it, and which files in a folder may be one. */
enum InputKind {
    PAPERS("papers", ".json", ".xlsx", ".zip", ".ndjson", ".jsonl"),
    ANSWERS("answers", ".json"),
    MEETINGS("meetings", ".json"),
    MAPPING("mapping", ".json"),
    REVIEW("review", ".json"),
    SHEET("sheet", ".csv", ".xlsx"),
    STREET_CRIME("street-level crime", ".csv"),
    LSOAS("list of LSOAs", ".txt", ".csv");

    private static final int START = 1000;

    private final String noun;
    private final List<String> endings;

    InputKind(String noun, String... endings) {
        this.noun = noun;
        this.endings = List.of(endings);
    }

    String noun() {
        return noun;
    }

    /** What to do about a folder that stands where such a file is wanted. */
    String insteadOfFolder(String name) {
        return switch (this) {
            case PAPERS -> "'" + name + "' is a folder without a table of papers (.csv) in it, and one set of papers is wanted.";
            case STREET_CRIME -> "'" + name + "' is a folder. Give the files in it, such as " + name + "/*.csv.";
            case SHEET -> "'" + name + "' is a folder; the sheet is wanted, as CSV or a workbook (.xlsx).";
            case ANSWERS, MEETINGS, MAPPING, REVIEW, LSOAS -> "'" + name + "' is a folder; the file of the " + noun + " is wanted.";
        };
    }

    /** What is said of a folder in which no such file is. */
    String noneThere() {
        return switch (this) {
            case PAPERS -> "no papers: no JSON file of them, workbook (.xlsx), zip file or table";
            case ANSWERS, MEETINGS, MAPPING, REVIEW -> "no JSON file of " + noun;
            case SHEET -> "no sheet: no CSV file or workbook (.xlsx)";
            case STREET_CRIME -> "no CSV file";
            case LSOAS -> "no text file";
        };
    }

    /** Whether a file may be one, by its name and its beginning. */
    boolean mayBe(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file) || endings.stream().noneMatch(name::endsWith)) {
            return false;
        }
        return !name.endsWith(".json") || mayBeJson(file);
    }

    private boolean mayBeJson(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return this == PAPERS
                    ? PapersFound.isPapers(file.getFileName().toString(), in)
                    : new String(in.readNBytes(START), StandardCharsets.UTF_8).contains("community-safety-" + noun);
        } catch (IOException closed) {
            return true;
        }
    }
}
