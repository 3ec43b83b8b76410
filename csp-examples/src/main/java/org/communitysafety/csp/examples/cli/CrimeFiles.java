package org.communitysafety.csp.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.crime.CrimeArea;
import org.communitysafety.csp.crime.CrimeQuestion;
import org.communitysafety.csp.crime.CrimeSource;
import org.communitysafety.csp.io.StreetCrimeCsv;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.result.CrimeReading;

/** The files that {@code csp crime} reads: street-level crime, and a list of LSOAs. */
final class CrimeFiles {

    private static final int TOLD = 10;
    private static final int MOST_LINES = 100_000;

    private CrimeFiles() {}

    /**
     * Counts the records of all files.
     *
     * @throws Failure if a file could not be read, is given twice, or if there is nothing to count in any
     */
    static CrimeReading read(List<String> names, CrimeQuestion question, Terminal terminal) {
        StreetCrimeCsv reader = StreetCrimeCsv.asking(question);
        Set<Object> read = new HashSet<>();
        for (String name : names) {
            boolean standard = Input.isStandard(name);
            try (InputStream in = standard ? terminal.in() : Files.newInputStream(file(name))) {
                if (!read.add(standard ? name : file(name).toRealPath())) {
                    throw new Failure(Exit.USAGE, "'" + name + "' is given twice: its records would be counted twice.");
                }
                reader.read(in, standard ? "standard input" : file(name).getFileName().toString());
            } catch (IOException broken) {
                throw new Failure(Exit.UNREADABLE, "'" + name + "' could not be read to its end (" + Output.reason(broken)
                        + "), so nothing is told: the counts would be too low.");
            }
        }
        CrimeReading reading = reader.result();
        if (reading.crime().getSources().stream().allMatch(CrimeFiles::isUnread)) {
            throw new Failure(Exit.UNREADABLE, unreadable(reading));
        }
        return reading;
    }

    private static boolean isUnread(CrimeSource source) {
        return source.records() == 0 && !source.isWhole();
    }

    private static String unreadable(CrimeReading reading) {
        StringBuilder text = new StringBuilder("No record could be read, so nothing was counted.");
        for (Fault fault : reading.faults().subList(0, Math.min(TOLD, reading.faults().size()))) {
            text.append(System.lineSeparator()).append("  ").append(fault.location().source()).append(", line ")
                    .append(fault.location().line()).append(", column ").append(fault.location().column()).append(": ")
                    .append(fault.message());
        }
        return text.toString();
    }

    /**
     * The LSOAs whose codes stand in a file, one on a line.
     *
     * @throws Failure if it could not be read, or a line is not such a code
     */
    static CrimeArea lsoas(String name) {
        Path file = file(name);
        List<String> codes = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String code = line.replace("\ufeff", "").strip();
                if (!code.isEmpty() && !CrimeArea.isLsoaCode(code)) {
                    throw new Failure(Exit.USAGE, "Line " + number + " of '" + name + "' is not the code of an LSOA: write one such as "
                            + "E01009450 on each line.");
                }
                if (!code.isEmpty()) {
                    codes.add(code);
                }
                if (number++ == MOST_LINES) {
                    throw new Failure(Exit.USAGE, "'" + name + "' has more than " + MOST_LINES + " lines. Is it the right file?");
                }
            }
        } catch (CharacterCodingException wrong) {
            throw new Failure(Exit.USAGE, "'" + name + "' is not a text in UTF-8. Write the code of one LSOA on each line.");
        } catch (IOException broken) {
            throw new Failure(Exit.UNREADABLE, "'" + name + "' could not be read: " + Output.reason(broken) + ".");
        }
        try {
            return CrimeArea.lsoas("the LSOAs of " + file.getFileName(), codes);
        } catch (IllegalArgumentException none) {
            throw new Failure(Exit.USAGE, "'" + name + "': " + none.getMessage() + ".");
        }
    }

    private static Path file(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new Failure(Exit.UNREADABLE, "'" + name + "' is a folder. Give the files in it, such as " + name + "/*.csv.");
            }
            if (!Files.exists(file)) {
                throw new Failure(Exit.UNREADABLE, "There is no file '" + name + "'. Check the path.");
            }
            return file;
        } catch (InvalidPathException wrong) {
            throw new Failure(Exit.UNREADABLE, "'" + name + "' is not the name of a file.");
        }
    }
}
