package org.communitysafety.csp.examples.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.crime.CrimeArea;
import org.communitysafety.csp.crime.CrimeQuestion;
import org.communitysafety.csp.crime.CrimeSource;
import org.communitysafety.csp.io.StreetCrimeCsv;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.CrimeReading;

/** The files that {@code csp crime} reads: street-level crime, and a list of LSOAs. */
final class CrimeFiles {

    private static final int MOST_LINES = 100_000;
    private static final int MOST_BYTES = ReadOptions.USUAL.limits().bytes();

    /** The byte order mark of UTF-8, byte by byte. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

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
            if (!read.add(InputFile.isStandard(name) ? name : real(InputFile.path(name, InputKind.STREET_CRIME)))) {
                throw new Failure(Exit.USAGE, "'" + name + "' is given twice: its records would be counted twice.");
            }
            InputFile.read(name, InputKind.STREET_CRIME, terminal, reader::read);
        }
        CrimeReading reading = reader.result();
        if (reading.crime().getSources().stream().allMatch(CrimeFiles::isUnread)) {
            throw new Failure(Exit.UNREADABLE, "No record could be read, so nothing was counted." + Told.faults("", reading.faults()));
        }
        return reading;
    }

    private static boolean isUnread(CrimeSource source) {
        return source.records() == 0 && !source.isWhole();
    }

    /** A file by its one true name; one that has none goes by the name that was given. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file;
        }
    }

    /**
     * The LSOAs whose codes stand in a file, one on a line.
     *
     * @throws Failure if it could not be read, or a line is not such a code
     */
    static CrimeArea lsoas(String name, Terminal terminal) {
        List<String> codes = InputFile.read(name, InputKind.LSOAS, terminal, (in, source) -> codes(name, in));
        try {
            return CrimeArea.lsoas("the LSOAs of " + (InputFile.isStandard(name) ? InputFile.STANDARD_NAME : Path.of(name).getFileName()), codes);
        } catch (IllegalArgumentException none) {
            throw new Failure(Exit.USAGE, "'" + name + "': " + none.getMessage() + ".");
        }
    }

    /** The codes are letters and digits alone, so whatever else a line has, in whatever encoding, is told with its number. */
    private static List<String> codes(String name, InputStream in) throws IOException {
        List<String> codes = new ArrayList<>();
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Failure(Exit.USAGE, "'" + name + "' has more than " + MOST_BYTES + " bytes. Is it the right file?");
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1));
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String code = line.replace(MARK, "").strip();
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
        return codes;
    }
}
