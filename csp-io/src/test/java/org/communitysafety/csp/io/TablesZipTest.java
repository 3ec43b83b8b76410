package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesZipTest {

    private static final byte[] PLAN = "id,title\nplan,Plan\n".getBytes(UTF_8);

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Read<Papers> read(Map<String, byte[]> files) throws IOException {
        return PapersTables.readZip(zip(files), "papers.zip", ReadOptions.USUAL);
    }

    private static List<String> told(Read<Papers> read) {
        return read.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void the_folder_that_all_files_are_in_makes_no_difference() throws IOException {
        Read<Papers> read = read(Map.of("my plan/plan.csv", PLAN, "my plan/", new byte[0], "__MACOSX/my plan/._plan.csv", new byte[] {0, 5}));
        assertThat(read.faults()).isEmpty();
        assertThat(read.complete().orElseThrow().getPlan()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../plan.csv", "/etc/plan.csv", "a/../../plan.csv", "C:plan.csv", "a\\plan.csv"})
    void a_name_that_leads_out_of_the_zip_refuses_it(String name) throws IOException {
        Read<Papers> read = read(Map.of(name, PLAN));
        assertThat(read.partial()).isEmpty();
        assertThat(told(read)).containsExactly("papers.zip:1:1 syntax: the zip file names a place outside of itself, '" + name
                + "', so nothing of it was read. Do not trust where it comes from.");
    }

    @Test
    void what_unpacks_to_far_more_than_it_is_is_refused() throws IOException {
        Read<Papers> read = read(Map.of("plan.csv", new byte[8 << 20]));
        assertThat(told(read)).containsExactly("papers.zip:1:1 limit: what is in the zip file unpacks to more than 200 times its own size,"
                + " so nothing of it was read. Is it the right one?");
    }

    @Test
    void what_unpacks_to_more_than_the_limit_on_bytes_is_refused() throws IOException {
        byte[] zip = zip(Map.of("plan.csv", new byte[3000]));
        Read<Papers> read = PapersTables.readZip(zip, "papers.zip", ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(2000)));
        assertThat(told(read)).hasSize(1).first().asString().contains("unpacks to more than 2000 bytes");
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 1001; i++) {
            files.put(i + ".txt", new byte[0]);
        }
        assertThat(told(read(files))).containsExactly("papers.zip:1:1 limit: the zip file has more than 1000 files in it, so nothing of it was"
                + " read. Is it the right one?");
    }

    @Test
    void a_file_that_is_no_zip_and_a_workbook_are_refused_with_a_cure() throws IOException {
        assertThat(told(PapersTables.readZip(PLAN, "papers.zip", ReadOptions.USUAL)))
                .containsExactly("papers.zip:1:1 syntax: this is not a zip file, or nothing is in it. Is it the right one?");
        assertThat(told(read(Map.of("[Content_Types].xml", new byte[0])))).containsExactly("papers.zip:1:1 syntax: this is a Word or Excel file,"
                + " not a zip file of CSV tables: save each of its sheets as CSV.");
        assertThat(told(read(new TreeMap<>(Map.of("a/plan.csv", PLAN, "b/plan.csv", PLAN))))).containsExactly("papers.zip:1:1 syntax: the zip"
                + " file has two files 'plan.csv' in it, so nothing of it was read: take one out.");
    }

    @Test
    void a_stream_is_read_to_its_end_or_to_the_limit() throws IOException {
        byte[] zip = zip(Map.of("plan.csv", PLAN));
        Read<Papers> read = PapersTables.readZip(new ByteArrayInputStream(zip), "papers.zip", ReadOptions.USUAL);
        assertThat(read.complete()).isPresent();
        assertThat(read.sha256()).isEqualTo(PapersTables.readZip(zip, "papers.zip", ReadOptions.USUAL).sha256()).hasSize(64);
        Read<Papers> cut = PapersTables.readZip(
                new ByteArrayInputStream(zip), "papers.zip", ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(10)));
        assertThat(told(cut)).hasSize(1);
        assertThat(cut.sha256()).isEmpty();
    }

    @Test
    void the_description_names_every_table_and_column_in_order() throws IOException {
        Map<String, byte[]> files = PapersTables.toFiles(GeneratedPapers.of(3));
        JsonNode described = new ObjectMapper().readTree(files.get("datapackage.json"));
        assertThat(described.get("profile").textValue()).isEqualTo("tabular-data-package");
        assertThat(described.get("resources")).extracting(resource -> resource.get("path").textValue())
                .containsExactlyElementsOf(files.keySet().stream().filter(name -> name.endsWith(".csv")).toList());
        for (JsonNode resource : described.get("resources")) {
            String header = new String(files.get(resource.get("path").textValue()), UTF_8).split("\n")[0];
            assertThat(resource.at("/schema/fields")).extracting(field -> field.get("name").textValue()).containsExactly(header.split(","));
            assertThat(resource.at("/schema/fields")).allSatisfy(field -> assertThat(field.get("description").textValue()).isNotBlank());
        }
        JsonNode bodies = described.get("resources").get(files.keySet().stream().toList().indexOf("bodies.csv") - 1);
        assertThat(bodies.at("/schema/primaryKey")).extracting(JsonNode::textValue).containsExactly("id");
        assertThat(bodies.at("/schema/fields/1/constraints/required").booleanValue()).isTrue();
        assertThat(bodies.at("/schema/fields/3/constraints/enum")).extracting(JsonNode::textValue).contains("police");
    }
}
