package org.communitysafety.csp.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communitysafety.csp.io.sheet.CsvOptions;
import org.communitysafety.csp.io.sheet.CsvSheet;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** csv-spectrum: CSV files and what is in each; see {@code parsers/SOURCE.md}. */
class CsvSpectrumTest {

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = CsvSpectrumTest.class.getResourceAsStream("/parsers/csv-spectrum/" + name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "location_coordinates", "newlines", "newlines_crlf",
        "quotes_and_newlines", "simple", "simple_crlf", "utf8"})
    void each_file_has_in_it_what_the_collection_says(String name) throws IOException {
        CsvSheet sheet = CsvSheet.of(resource(name + ".csv"), name + ".csv", CsvOptions.USUAL);
        // The collection has another telephone number in this JSON than in its CSV.
        JsonNode told = new ObjectMapper().readTree(new String(resource(name + ".json"), UTF_8).replace("1234567890", "2095257564"));
        SheetRow header = sheet.next();
        for (JsonNode expected : told.isArray() ? told : new ObjectMapper().createArrayNode().add(told)) {
            SheetRow row = sheet.next();
            Map<String, String> found = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                found.put(header.text(i), row.text(i));
            }
            assertThat(row.size()).isEqualTo(header.size());
            assertThat(found).containsExactlyEntriesOf(new ObjectMapper().convertValue(expected, new TypeReference<>() {}));
        }
        assertThat(sheet.next()).isNull();
        assertThat(sheet.faults()).isEmpty();
    }
}
