package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappings are read as papers are: every fault has its place, and a mapping with an open question imports nothing. */
class MappingJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(MappingJson.schema(), UTF_8), InputFormat.JSON);

    private static final String HEAD = "{\"format\": \"community-safety-mapping\", \"version\": 1, \"name\": \"s\",\n";

    private static List<String> faults(String rest) {
        Read<SheetMapping> read = MappingJson.read((HEAD + rest).getBytes(UTF_8), "m.json");
        return read.faults().stream().map(Fault::toString).toList();
    }

    private static List<String> importing(String rest) {
        Read<SheetMapping> read = MappingJson.read((HEAD + rest).getBytes(UTF_8), "m.json");
        assertThat(read.faults()).isEmpty();
        Imported imported = SheetImport.run("Action,Indicator\nDo,See\n".getBytes(UTF_8), "s.csv", read, SheetImportTest.papers(), ImportOptions.USUAL);
        assertThat(imported.papers()).isEmpty();
        return imported.faults().stream().map(Fault::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-leads", "joint-leads", "indicators", "unpaired", "faults"})
    void the_reader_and_the_schema_accept_each_mapping_and_writing_gives_it_back(String name) {
        byte[] bytes = SheetImportTest.resource(name + ".json");
        Read<SheetMapping> read = MappingJson.read(bytes, name);
        assertThat(read.faults()).isEmpty();
        assertThat(SCHEMA.validate(new String(bytes, UTF_8), InputFormat.JSON)).isEmpty();
        byte[] written = MappingJson.toBytes(read.complete().orElseThrow());
        assertThat(MappingJson.read(written, name).complete()).isEqualTo(read.complete());
        assertThat(SCHEMA.validate(new String(written, UTF_8), InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_mapping_with_every_field_is_written_as_it_was_read() throws IOException {
        byte[] bytes = SheetImportTest.resource("every-field.json");
        Read<SheetMapping> read = MappingJson.read(bytes, "every-field.json");
        assertThat(read.faults()).isEmpty();
        assertThat(SCHEMA.validate(new String(bytes, UTF_8), InputFormat.JSON)).isEmpty();
        ObjectMapper mapper = new ObjectMapper();
        JsonNode there = mapper.readTree(bytes);
        assertThat(mapper.readTree(MappingJson.toBytes(read.complete().orElseThrow()))).isEqualTo(there);
        mapper.readTree(MappingJson.schema()).get("$defs").forEach(type -> type.get("properties").fieldNames()
                .forEachRemaining(field -> assertThat(there.findValue(field)).as(field).isNotNull()));
    }

    @Test
    void a_wrong_field_is_told_at_its_place_with_the_nearest() {
        assertThat(faults("\"columns\": [{\"heading\": \"Action\", \"field\": \"action.txt\"}]}")).singleElement().asString()
                .startsWith("m.json:2:44 /columns/0/field malformed: 'action.txt' is not one of: action.text,")
                .endsWith("Did you mean 'action.text'?");
    }

    @Test
    void a_column_that_says_nothing_and_is_not_open_is_a_fault() {
        assertThat(faults("\"columns\": [{\"heading\": \"Action\"}]}")).containsExactly(
                "m.json:2:13 /columns/0 malformed: a column says no field: add one, or \"ignore\" to pass the column over.");
    }

    @Test
    void what_no_group_row_can_carry_is_a_fault() {
        assertThat(faults("\"groups\": [{\"field\": \"action.due\"}]}")).containsExactly("m.json:2:12 /groups/0 malformed: a group of rows"
                + " cannot carry 'action.due': write priority.title, action.subTheme or ignore.");
    }

    @Test
    void other_papers_are_refused_as_not_mappings() {
        Read<SheetMapping> read = MappingJson.read(SheetImportTest.resource("papers.json"), "papers.json");
        assertThat(read.partial()).isEmpty();
        assertThat(read.faults()).singleElement().asString().contains("only 'community-safety-mapping' is read here");
    }

    @Test
    void each_open_question_refuses_the_import_and_is_told_where_it_stands() {
        assertThat(importing("\"dates\": {\"decide\": \"a\"},\n"
                + "\"columns\": [{\"heading\": \"Action\", \"field\": \"action.text\", \"decide\": \"b\"}],\n"
                + "\"groups\": [{\"field\": \"priority.title\", \"decide\": \"c\"}],\n"
                + "\"statuses\": [{\"word\": \"G\", \"decide\": \"d\"}],\n"
                + "\"bodies\": [{\"name\": \"Met\", \"decide\": \"e\"}],\n"
                + "\"decide\": [\"f\"]}")).satisfiesExactly(
                        one -> assertThat(one).startsWith("m.json:2:21 /dates/decide missing: a person has still to decide this: a. Then take"),
                        one -> assertThat(one).startsWith("m.json:3:69 /columns/0/decide missing:"),
                        one -> assertThat(one).startsWith("m.json:4:50 /groups/0/decide missing:"),
                        one -> assertThat(one).startsWith("m.json:5:38 /statuses/0/decide missing:"),
                        one -> assertThat(one).startsWith("m.json:6:38 /bodies/0/decide missing:"),
                        one -> assertThat(one).startsWith("m.json:7:12 /decide/0 missing:"));
    }

    @Test
    void a_mapping_that_does_not_agree_with_itself_or_the_papers_imports_nothing() {
        assertThat(importing("\"columns\": [{\"heading\": \"Action\", \"field\": \"action.text\"},"
                + " {\"heading\": \"Indicator\", \"field\": \"measure.title\"}]}")).singleElement().asString().contains("add 'pairing'");
        assertThat(importing("\"columns\": [{\"heading\": \"Action\", \"field\": \"action.text\"},"
                + " {\"heading\": \"Indicator\", \"field\": \"action.text\"}]}")).singleElement().asString().contains("/columns/1/field duplicate");
        assertThat(importing("\"columns\": [{\"heading\": \"Action\", \"field\": \"action.due\"}]}")).singleElement().asString()
                .contains("none says 'action.text'");
        assertThat(importing("\"columns\": [{\"heading\": \"Action\", \"field\": \"action.text\"}],"
                + " \"bodies\": [{\"name\": \"X\", \"body\": \"nobody\"}]}")).singleElement().asString()
                .contains("/bodies/0/body dangling: 'nobody' is a body that is not in the papers");
        assertThat(importing("\"columns\": [{\"heading\": \"Action\", \"field\": \"action.text\"}],"
                + " \"bodies\": [{\"name\": \"X\", \"body\": \"plan\", \"add\": \"X\"}]}")).singleElement().asString().contains("duplicate");
        assertThat(importing("\"columns\": [{\"heading\": \"Action\", \"field\": \"action.text\"}],"
                + " \"passOver\": [{\"starts\": \"Total\", \"in\": \"Actions\"}]}")).singleElement().asString().contains("/passOver/0/in dangling");
        assertThat(importing("\"pairing\": \"unpaired\", \"columns\": [{\"heading\": \"Action\", \"field\": \"action.text\"},"
                + " {\"heading\": \"Indicator\", \"field\": \"action.outcome\"}]}")).singleElement().asString().contains("'measure.title'");
        assertThat(importing("\"columns\": [{\"heading\": \"Action\", \"field\": \"risk.description\"}], \"report\": \"none\"}"))
                .singleElement().asString().contains("/report dangling");
    }

    @Test
    void a_mapping_with_a_fault_imports_nothing() {
        Read<SheetMapping> read = MappingJson.read((HEAD + "\"columns\": [{\"heading\": \"Action\", \"field\": \"action.text\", \"colour\": 1}]}").getBytes(UTF_8), "m.json");
        Imported imported = SheetImport.run("Action\nDo\n".getBytes(UTF_8), "s.csv", read, SheetImportTest.papers(), ImportOptions.USUAL);
        assertThat(imported.papers()).isEmpty();
        assertThat(imported.faults()).isEqualTo(read.faults()).isNotEmpty();
    }
}
