package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that was given as papers and is something else, as its name or its first words tell: what it is, and where it is wanted. */
final class NotPapers {

    private static final int START = 512;
    private static final Pattern KIND =
            Pattern.compile("\\A\\s*\\{\\s*\"(?:format\"\\s*:\\s*\"community-safety-(answers|mapping|meetings)\"|(review)Version\")");
    private static final Pattern TABLE = Pattern.compile("(?i)\\.(?:csv|tsv)$");

    private NotPapers() {}

    /**
     * Refuses such a file.
     *
     * @throws Failure if it is one
     */
    static void refuse(String name) {
        sentence(name).ifPresent(sentence -> {
            throw new Failure(Exit.UNREADABLE, "'" + name + "' " + sentence);
        });
    }

    private static Optional<String> sentence(String name) {
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String start = start(file);
        Matcher kind = KIND.matcher(start);
        if (kind.find()) {
            String word = kind.group(1) == null ? kind.group(2) : kind.group(1);
            return Optional.of(switch (word) {
                case "answers" -> "has people's answers, and no papers. Give it with --answers, beside the papers: csp review PAPERS --answers " + name + ".";
                case "mapping" -> "is the mapping of a sheet, and no papers. Give it with --map: csp import SHEET --map " + name + " --into PAPERS.";
                case "meetings" -> "has meetings, and no papers. Give it with --meetings: csp calendar --area AREA --year YEAR --meetings " + name + ".";
                default -> "is a review, and no papers. To see whether it is still the same: csp verify " + name + " PAPERS.";
            });
        }
        return TABLE.matcher(name).find() && !start.stripLeading().startsWith("{") ? Optional.of(table(name, file)) : Optional.empty();
    }

    private static String table(String name, Path file) {
        Path folder = file.getParent();
        return "looks like a table. If it is one of papers as tables, give the folder that it stands in: "
                + (folder == null ? "." : folder) + (name.toLowerCase(Locale.ROOT).endsWith(".csv") ? "" : ", in which tables end in .csv")
                + ". If it is a council's own sheet, bring it into papers: csp map " + name + " proposes how.";
    }

    private static String start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
        } catch (IOException closed) {
            return "";
        }
    }
}
