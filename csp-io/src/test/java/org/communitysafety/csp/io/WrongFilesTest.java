package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.Fixture.read;
import static org.communitysafety.csp.io.Fixture.told;

import java.nio.charset.Charset;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody took for papers. */
class WrongFilesTest {

    private static final String WRITE = "export or write the papers in it as JSON";

    private static Read<Papers> readBytes(String latin) {
        return PapersJson.read(latin.getBytes(ISO_8859_1), "plan.json");
    }

    private static void assertRefused(Read<Papers> read, String fault) {
        assertThat(told(read)).containsExactly(fault);
        assertThat(read.partial()).isEmpty();
        assertThat(read.unreadPaths()).containsExactly("");
        assertThat(read.sha256()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\": \"npm\", \"version\": \"1.0\"}", "{\"version\": 1}", "{\"format\": 5, \"a\": {\"title\": \"T\"}}"})
    void an_object_with_neither_the_format_nor_a_field_of_papers_is_refused_with_what_papers_start_with(String text) {
        assertRefused(read(text), "plan.json:1:1 version: these are not community safety papers: no field of papers is here,"
                + " so nothing of the file was used. A file of papers starts with {\"format\": \"community-safety-papers\","
                + " \"version\": 1. Is it the right file?");
    }

    @Test
    void an_object_with_one_field_of_papers_or_with_the_format_alone_is_read() {
        assertThat(read("{\"name\": \"x\", \"title\": \"T\"}").partial().orElseThrow().getTitle()).contains("T");
        assertThat(read("{\"plan\": 5}").partial()).isPresent();
        assertThat(read("{\"format\": \"community-safety-papers\"}").partial()).isPresent();
    }

    @Test
    void an_object_that_is_cut_short_is_told_as_cut_short() {
        assertThat(told(read("{\"name\": \"npm\""))).hasSize(2)
                .satisfies(faults -> assertThat(faults.get(1)).endsWith("The file ends before every bracket and quotation mark is closed: is it cut short?"));
    }

    @Test
    void a_zip_file_is_told_as_what_it_may_be() {
        for (String zip : new String[] {"PK\3\4\24\0\6\0\u00e9", "PK\5\6\0\0"}) {
            assertRefused(readBytes(zip), "plan.json:1:1 syntax: this is a Word, Excel or other zip file, not JSON. If it is a workbook (.xlsx) or a zip file of"
                    + " tables of papers, a program reads it with PapersFile. Otherwise " + WRITE + ", or unpack it if they are JSON already.");
        }
    }

    @Test
    void a_pdf_file_is_told() {
        assertRefused(readBytes("%PDF-1.7\n%\u00e2\u00e3"), "plan.json:1:1 syntax: this is a PDF file, not JSON: " + WRITE + ".");
    }

    @Test
    void an_old_office_file_is_told() {
        assertRefused(readBytes("\u00d0\u00cf\u0011\u00e0\u00a1"),
                "plan.json:1:1 syntax: this is an old Word, Excel or PowerPoint file, not JSON: " + WRITE + ".");
    }

    @Test
    void an_rtf_file_is_told_though_it_starts_as_papers_do() {
        assertRefused(readBytes("{\\rtf1\\ansi}"), "plan.json:1:1 syntax: this is an RTF file, not JSON: " + WRITE + ".");
    }

    @Test
    void a_picture_is_told() {
        assertRefused(readBytes("\u0089PNG\r\n\u001a\n"), "plan.json:1:1 syntax: this is a PNG file (a picture), not JSON: " + WRITE + ".");
        assertRefused(readBytes("\u00ff\u00d8\u00ff\u00e0"), "plan.json:1:1 syntax: this is a JPEG file (a picture), not JSON: " + WRITE + ".");
        assertRefused(readBytes("GIF89a\1\0"), "plan.json:1:1 syntax: this is a GIF file (a picture), not JSON: " + WRITE + ".");
    }

    @Test
    void a_gzip_file_is_told() {
        assertRefused(readBytes("\u001f\u008b\b\0"),
                "plan.json:1:1 syntax: this is a gzip file, not JSON: unpack it, and read what is in it if that is JSON.");
    }

    @Test
    void any_other_binary_file_is_told_without_advice_on_its_encoding() {
        assertThat(told(readBytes("\u00ca\u00fe\1\2"))).containsExactly("plan.json:1:1 encoding: byte 1 of the file (0xca) is not UTF-8,"
                + " so nothing from there on was read. It does not look like a text file: is it the right one?");
        assertRefused(readBytes("\u007fELF\2\1\u00e9"),
                "plan.json:1:1 syntax: this is not JSON: papers start with '{', but the file does not. Is it the right file?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Dear colleague|D", "title,owner|t", "2026-04-01,Meeting|2", "\"Name\",\"Post\"|\"", "[Notes] of a meeting|[", "# Plan|#", "\"format\": 1}|\"", "Élan|É"
    })
    void a_text_or_csv_file_is_told_as_not_json(String text, String sign) {
        assertRefused(read("\n " + text), "plan.json:2:2 syntax: this is not JSON: papers start with '{', but the file starts with '" + sign
                + "'. Is it the right file?");
    }

    @Test
    void a_csv_file_in_windows_1252_is_told_as_not_json_and_not_by_its_encoding() {
        assertRefused(PapersJson.read("Name,Café".getBytes(Charset.forName("windows-1252")), "plan.json"),
                "plan.json:1:1 syntax: this is not JSON: papers start with '{', but the file starts with 'N'. Is it the right file?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[]|[", "[{\"title\": \"T\"}]|[", "\"T\"|\"", "null|n", "-1|-"})
    void json_that_is_not_an_object_is_told_as_no_papers(String text, String sign) {
        assertRefused(read(text), "plan.json:1:1 malformed: these are not community safety papers: such papers start with '{',"
                + " but the file starts with '" + sign + "'. Is it the right file?");
    }

    @Test
    void a_web_page_is_told_once_whatever_its_encoding() {
        assertRefused(readBytes(" <p>Caf\u00e9 society, and more</p>"), "plan.json:1:2 syntax: the text is not JSON here,"
                + " so nothing from here on was read. This looks like a web page or XML: is it the right file?");
    }

    @Test
    void a_file_of_only_blanks_is_told_as_blank() {
        assertRefused(read(" \n\t\r\n"), "plan.json:1:1 syntax: the file is blank, with only spaces and empty lines in it: is it the right one?");
    }
}
