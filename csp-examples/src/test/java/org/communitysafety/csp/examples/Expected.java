package org.communitysafety.csp.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a person expects a duty to answer.
 *
 * @param duty its id
 * @param outcome the word for the outcome
 * @param restsOn the ids of the elements that the answer rests on; none where the papers are silent
 */
record Expected(String duty, String outcome, List<String> restsOn) {

    static List<Expected> in(String table) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources", table))) {
            return rows.stream().map(Expected::of).toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Expected of(NamedCsvRecord row) {
        String rests = row.findField("rests_on").orElse("");
        List<String> ids = rests.isEmpty() || rests.equals("nothing in the papers")
                ? List.of()
                : Arrays.stream(rests.split(" \\| ")).map(one -> one.substring(0, one.indexOf(':'))).toList();
        return new Expected(row.getField("duty"), row.getField("outcome"), ids);
    }
}
