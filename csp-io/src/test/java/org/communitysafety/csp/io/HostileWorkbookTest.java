package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.TestWorkbook.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that bring in files, swell, point nowhere or lack a part. */
class HostileWorkbookTest {

    private static final String DAMAGED = "papers.xlsx:1:1 syntax: the workbook is damaged, so nothing of it was read. Open it in Excel, save it as an"
            + " Excel workbook (.xlsx), and read that.";
    private static final String SHEET_DAMAGED = " syntax: the sheet is damaged";
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(10) + "\"><!ENTITY c \"" + "&b;".repeat(10)
            + "\"><!ENTITY d \"" + "&c;".repeat(10) + "\"><!ENTITY e \"" + "&d;".repeat(10) + "\">]>";
    private static final String STRINGS = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>One</t></si></sst>";

    private static TestWorkbook book() {
        return book(row(1, "id", "name") + row(2, "p", "The Police"));
    }

    private static TestWorkbook book(String rows) {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("plan", row(1, "id", "title") + row(2, "plan", "The plan") + "</sheetData>");
        sheets.put("bodies", rows + "</sheetData>");
        return TestWorkbook.byHand(sheets)
                .part("xl/sharedStrings.xml", STRINGS)
                .change("[Content_Types].xml", types -> types.replace("</Types>", "<Override PartName=\"/xl/sharedStrings.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>"));
    }

    private static Read<Papers> read(TestWorkbook book) {
        return PapersWorkbook.read(book.bytes(), "papers.xlsx", ReadOptions.USUAL);
    }

    private static List<String> told(Read<Papers> read) {
        return read.faults().stream().map(Object::toString).toList();
    }

    @Test
    void it_is_sound_before_anything_is_done_to_it() {
        assertThat(read(book()).complete().orElseThrow().getBodies()).hasSize(1);
        assertThat(read(book(row(1, "id", "name") + row(2, "p", "<c t=\"s\"><v>0</v></c>"))).complete().orElseThrow().getBodies().get(0).getName())
                .isEqualTo("One");
    }

    @Test
    void what_declares_entities_in_any_part_is_refused_and_nothing_is_brought_in() {
        for (String part : book().names()) {
            for (String declared : List.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                    LAUGHS)) {
                TestWorkbook hostile = book().change(part, xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + declared.replace("$", "\\$"))
                        .replace("The Police", "&e;"));
                assertThat(told(read(hostile))).as(part + declared).containsExactly(DAMAGED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "2147483648", "x", ""})
    void a_shared_text_that_is_not_there_damages_its_sheet_and_no_other(String index) {
        Read<Papers> read = read(book(row(1, "id", "name") + row(2, "p", "<c t=\"s\"><v>" + index + "</v></c>")));
        assertThat(read.faults()).isNotEmpty();
        assertThat(told(read)).anySatisfy(one -> assertThat(one).startsWith("papers.xlsx, sheet 'bodies', "));
        assertThat(read.isWhollyRead("/bodies")).isFalse();
        assertThat(read.partial().orElseThrow().getPlan()).isPresent();
    }

    @Test
    void without_a_part_that_it_needs_it_is_never_read_as_if_that_had_been_empty() {
        for (String part : book().names()) {
            Read<Papers> read = read(book(row(1, "id", "name") + row(2, "p", "<c t=\"s\"><v>0</v></c>")).without(part));
            assertThat(read.faults()).as(part).isNotEmpty();
            assertThat(read.isWhollyRead("/bodies")).as(part).isFalse();
        }
    }

    @Test
    void a_sheet_that_ends_too_early_is_told() {
        String whole = book().sheet("bodies");
        for (int length = whole.indexOf("<sheetData>"); length < whole.length() - 1; length += 7) {
            int end = length;
            Read<Papers> read = read(book().changeSheet("bodies", xml -> xml.substring(0, end)));
            assertThat(told(read)).as("cut at %s", end).anyMatch(one -> one.contains(SHEET_DAMAGED) || one.equals(DAMAGED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "http://127.0.0.1:9/sheet.xml", "file:///etc/passwd", "worksheets/sheet9.xml", "", "/"})
    void a_sheet_that_is_said_to_be_elsewhere_is_not_fetched(String target) {
        Read<Papers> read = read(book().change("xl/_rels/workbook.xml.rels", xml -> xml.replace("worksheets/sheet2.xml", target)));
        assertThat(told(read)).containsExactly(DAMAGED);
    }

    @Test
    void a_sign_that_no_xml_can_have_is_told() {
        for (String sign : List.of("&#0;", "&#xD800;", "\u0001", "&nothing;", "\uffff")) {
            assertThat(told(read(book().changeSheet("bodies", xml -> xml.replace("The Police", "The " + sign + " Police"))))).as(sign)
                    .anyMatch(one -> one.contains(SHEET_DAMAGED));
        }
    }

    @Test
    void signs_for_half_of_a_character_are_read_as_they_stand() {
        TestWorkbook book = book().changeSheet("bodies", xml -> xml.replace("The Police", "The_x0000__xD800_ _xdfff_Police_x202E_"));
        Papers papers = read(book).complete().orElseThrow();
        assertThat(papers.getBodies().get(0).getName()).isEqualTo("The\u0000_xD800_ _xdfff_Police\u202e");
        assertThat(PapersWorkbook.read(PapersWorkbook.toBytes(papers), "again.xlsx", ReadOptions.USUAL).complete()).contains(papers);
        TestWorkbook own = book.changeSheet("bodies", xml -> xml.replace(">name<", ">Lead agency<"));
        assertThat(SheetImport.propose(own.bytes(), "papers.xlsx", Optional.empty(), ReadOptions.USUAL.withSheet("bodies")).mapping()
                .map(MappingJson::toBytes)).isPresent();
    }

    @Test
    void another_encoding_hides_nothing() {
        byte[] utf16 = book().sheet("bodies").replace("UTF-8", "UTF-16").getBytes(UTF_16);
        TestWorkbook hostile = book();
        hostile.parts().put("xl/worksheets/sheet2.xml", utf16);
        assertThat(told(read(hostile))).anyMatch(one -> one.contains(SHEET_DAMAGED));
        byte[] declared = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + LAUGHS + "<x>&e;</x>").getBytes(UTF_16LE);
        hostile.parts().put("xl/worksheets/sheet2.xml", declared);
        assertThat(told(read(hostile))).containsExactly(DAMAGED);
        assertThat(new String(declared, UTF_8)).doesNotContain("<!DOCTYPE");
    }
}
