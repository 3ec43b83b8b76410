package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder in which papers of their own and tables lie side by side. */
final class MixedFolder {

    private static final int NAMED = 3;

    /** The tables without which a folder is hardly one of tables: one that lies among papers by chance is none of these. */
    private static final Set<String> HEADS = Set.of("papers.csv", "plan.csv", "agreement.csv");

    private MixedFolder() {}

    /**
     * Refuses such a folder, unless its tables are those of papers: then what lies beside them is told as a fault.
     *
     * @param name how it was called
     * @throws Failure if it is one
     */
    static void refuse(Path folder, String name) {
        List<Path> files = files(folder);
        List<String> tables = names(files.stream().filter(Input::isTable));
        List<String> papers = names(files.stream().filter(PapersFound::isPapers));
        if (!tables.isEmpty() && !papers.isEmpty() && tables.stream().noneMatch(table -> HEADS.contains(table.toLowerCase(Locale.ROOT)))) {
            throw new Failure(Exit.UNREADABLE, "The folder '" + name + "' has papers in it (" + named(papers) + ") and tables beside them ("
                    + named(tables) + "). Since " + quoted(tables.get(0)) + " is there, all of it was taken as one set of tables, and nothing was read. Put the "
                    + "tables in a folder of their own.");
        }
    }

    /** A folder that vanished has none. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static List<String> names(Stream<Path> files) {
        return files.map(file -> file.getFileName().toString()).toList();
    }

    private static String named(List<String> files) {
        String first = files.stream().limit(NAMED).map(MixedFolder::quoted).collect(Collectors.joining(", "));
        return files.size() > NAMED ? first + " and " + (files.size() - NAMED) + " more" : first;
    }

    private static String quoted(String file) {
        return "'" + file + "'";
    }
}
