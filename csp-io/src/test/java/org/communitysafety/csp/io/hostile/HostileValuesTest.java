package org.communitysafety.csp.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that break other programs, in JSON and in tables. */
class HostileValuesTest {

    private static final String TOO_LONG = " malformed: is a number far too long, too large or too small: write it in a unit that suits it.";

    private static Read<Papers> json(String fields) {
        return PapersJson.read(("{\"format\": \"community-safety-papers\", \"version\": 1,\n" + fields + "}").getBytes(UTF_8), "plan.json");
    }

    private static Read<Papers> plan(String fields) {
        return json("\"plan\": {\"id\": \"p\", \"title\": \"T\", " + fields + "}");
    }

    private static Read<Papers> tables(String plan, String resources) {
        Map<String, byte[]> folder = new LinkedHashMap<>();
        folder.put("plan.csv", plan.getBytes(UTF_8));
        folder.put("resources.csv", resources.getBytes(UTF_8));
        return PapersTables.read(folder, "papers", ReadOptions.USUAL);
    }

    private static List<String> told(Read<Papers> read) {
        return read.faults().stream().map(Object::toString).toList();
    }

    private static void assertKept(Read<Papers> read) {
        assertThat(read.faults()).isEmpty();
        Papers papers = read.complete().orElseThrow();
        assertThat(PapersJson.read(PapersJson.toBytes(papers), "again.json").complete()).contains(papers);
        assertThat(PapersTables.read(PapersTables.toFiles(papers), "again", ReadOptions.USUAL).complete()).contains(papers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e99999999999999999999", "0e2147483648", "9e1001"})
    void a_number_that_would_fill_the_memory_is_never_made(String number) {
        assertThat(told(plan("\"resources\": [{\"id\": \"r\", \"text\": \"T\", \"amount\": " + number + "}]")))
                .containsExactly("plan.json:2:84 /plan/resources/0/amount" + TOO_LONG);
        assertThat(told(tables("id,title\nplan,T\n", "id,text,amount\nr,T," + number + "\n")))
                .containsExactly("resources.csv:2:5 'amount' /plan/resources/0/amount" + TOO_LONG);
    }

    @Test
    void a_number_of_ten_thousand_digits_is_told() {
        String number = "1234567890".repeat(1000);
        assertThat(told(plan("\"resources\": [{\"id\": \"r\", \"text\": \"T\", \"amount\": " + number + "}]")))
                .containsExactly("plan.json:2:84 /plan/resources/0/amount" + TOO_LONG);
        assertThat(told(tables("id,title\nplan,T\n", "id,text,amount\nr,T," + number + "\n")))
                .containsExactly("resources.csv:2:5 'amount' /plan/resources/0/amount" + TOO_LONG);
        assertThat(told(plan("\"extensions\": {\"x:y\": [" + number + "]}"))).containsExactly(
                "plan.json:2:57 /plan/extensions/x:y malformed: has a number in it of more than 1000 digits: shorten it.");
    }

    @Test
    void a_number_in_an_extension_is_kept_as_it_is_written_and_never_made() {
        String number = "123456789".repeat(111);
        Read<Papers> kept = plan("\"extensions\": {\"x:y\": [" + number + ", 1e999999999]}");
        assertKept(kept);
        assertThat(new String(PapersJson.toBytes(kept.complete().orElseThrow()), UTF_8)).contains(number, "1e999999999");
    }

    @Test
    void a_hundred_thousand_brackets_are_told_and_never_followed() {
        assertThat(told(plan("\"extensions\": {\"x:y\": " + "[".repeat(100_000)))).containsExactly("plan.json:2:87 limit: this is nested more than"
                + " 32 deep, more deeply than any papers are, so nothing from here on was read. Look for brackets too many.");
        assertThat(told(json("\"plan\": " + "{\"plan\": ".repeat(100_000)))).hasSize(2).last().asString()
                .contains(" limit: this is nested more than 32 deep, ");
        assertThat(told(tables("id,title,extensions\nplan,T,\"{\"\"x:y\"\": " + "[".repeat(100_000) + "\"\n", "id,text\n"))).hasSize(1).first()
                .asString().startsWith("plan.csv:2:8 'extensions' /plan/extensions malformed: ");
    }

    @Test
    void half_of_a_character_is_told_where_it_stands_and_read_nowhere() {
        for (String half : List.of("a\\ud800b", "\\udc00\\ud800", "\\ud83d", "\\ud83d\\ud83d\\ude00")) {
            assertThat(told(json("\"title\": \"" + half + "\", \"source\": \"S\""))).as(half).containsExactly(
                    "plan.json:2:10 /title malformed: has half of a character in it: type the character again.");
        }
        assertKept(json("\"title\": \"\\ud83d\\ude00\""));
        byte[] raw = "id,title\nplan,a?b\n".getBytes(UTF_8);
        raw[15] = (byte) 0xed;
        assertThat(PapersTables.read(Map.of("plan.csv", raw), "papers", ReadOptions.USUAL).faults()).isNotEmpty();
    }

    @Test
    void signs_that_nobody_sees_are_kept_in_a_text_and_are_in_no_id_and_no_message() {
        assertKept(json("\"title\": \"a\\u0000b\\u202ec\\ufeff\\u0007\\u001b[2J\\u2028\""));
        assertThat(tables("id,title\nplan,a\u0000b\u202ec\u001b[2J\n", "id,text\n").complete().orElseThrow().getPlan().orElseThrow().getTitle())
                .isEqualTo("a\u0000b\u202ec\u001b[2J");
        assertThat(told(json("\"plan\": {\"id\": \"p\\u202ex\\u0000\", \"title\": \"T\"}"))).containsExactly("plan.json:2:16 /plan/id malformed: 'p?x?'"
                + " has the character U+202E in it: use letters from a to z, digits and dashes, such as action-7.");
        assertThat(told(json("\"ti\\u202etle\\u001b\": 1"))).containsExactly("plan.json:2:1 /ti?tle? unknown: the papers have no field"
                + " 'ti?tle?', so it was not read. Did you mean 'title'?");
        assertThat(told(tables("id,ti\u202etle\nplan,T\n", "id,text\n"))).anySatisfy(one -> assertThat(one)
                .startsWith("plan.csv:1:4 'ti?tle' /plan/ti?tle unknown: the table 'plan' has no column 'ti?tle', so it was not read."));
        assertThat(told(json("\"title\": \"a\u0000b\""))).hasSize(1).first().asString().startsWith("plan.json:2:12 /title syntax: ");
    }

    @Test
    void what_stands_twice_is_told_and_not_read() {
        assertThat(told(json("\"title\": \"a\", \"title\": \"b\""))).containsExactly(
                "plan.json:2:15 /title duplicate: 'title' stands here twice, and it is not known which is meant, so neither was read:"
                        + " take one out.");
        assertThat(told(plan("\"actions\": [], \"actions\": [{\"id\": \"a\", \"text\": \"T\"}]"))).hasSize(1).first().asString()
                .contains("/plan/actions duplicate: ");
        assertThat(told(plan("\"extensions\": {\"x:y\": 1, \"x:y\": 2}"))).hasSize(1).first().asString().contains("/plan/extensions/x:y duplicate: ");
        assertThat(plan("\"actions\": [], \"actions\": [{\"id\": \"a\", \"text\": \"T\"}]").isWhollyRead("/plan/actions")).isFalse();
    }

    @Test
    void a_cell_of_a_million_characters_and_one_more_is_told_with_its_row() {
        assertThat(told(tables("id,title\nplan," + "x".repeat(1_000_001) + "\n", "id,text\n"))).containsExactly("plan.csv:2:6 /plan limit: the cell"
                + " has more than 1000000 characters, so its row was not read: shorten or split the text.");
        assertThat(tables("id,title\nplan," + "x".repeat(1_000_000) + "\n", "id,text\n").faults()).isEmpty();
    }

    @Test
    void a_quotation_mark_that_opens_a_hundred_thousand_cells_costs_its_own_line_alone() {
        assertThat(told(tables("id,title\n" + "\"".repeat(100_001) + "\nplan,T\n", "id,text\n"))).hasSize(1).first().asString()
                .startsWith("plan.csv:2:1 /plan malformed: a quotation mark opens this cell");
    }
}
