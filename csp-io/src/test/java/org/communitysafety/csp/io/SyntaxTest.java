package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.Fixture.read;
import static org.communitysafety.csp.io.Fixture.readFields;
import static org.communitysafety.csp.io.Fixture.told;

import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

class SyntaxTest {

    private static final String NOT_JSON = "syntax: the text is not JSON here, so nothing from here on was read. ";

    @Test
    void what_stands_before_broken_syntax_is_read() {
        Read<Papers> read = readFields("\"plan\": {\"id\": \"p\", \"title\": \"T\", \"actions\": [{\"id\": \"a1\", \"text\": \"T\"}, {\"id\": \"a2\" \"text\": \"T\"}]}");
        assertThat(told(read)).containsExactly("plan.json:2:86 /plan/actions/1/id " + NOT_JSON
                + "Look for a comma, a colon or a quotation mark missing before this '\"'.");
        assertThat(read.complete()).isEmpty();
        assertThat(read.partial().orElseThrow().getPlan().orElseThrow().getActions()).hasSize(1);
    }

    @Test
    void a_file_that_is_cut_short_is_told_so() {
        assertThat(told(read("{\"title\": \"T\",\n \"plan\": {\"id\": \"p\""))).containsExactly(
                "plan.json:2:20 /plan/id " + NOT_JSON + "The file ends before every bracket and quotation mark is closed: is it cut short?");
    }

    @Test
    void an_empty_file_is_told_so() {
        assertThat(told(read(""))).containsExactly("plan.json:1:1 syntax: the file is empty: is it the right one?");
        assertThat(read("").partial()).isEmpty();
    }

    @Test
    void a_comma_too_many_is_told() {
        assertThat(told(readFields("\"title\": \"T\","))).containsExactly("plan.json:2:14 /title " + NOT_JSON
                + "Look for a comma too many before this '}', or a bracket that does not match it.");
    }

    @Test
    void single_quotation_marks_are_told() {
        assertThat(told(readFields("\"title\": 'T'"))).containsExactly("plan.json:2:10 /title " + NOT_JSON
                + "Put text in double quotation marks, not in single ones.");
    }

    @Test
    void a_comment_is_told() {
        assertThat(told(readFields("// TODO\n\"title\": \"T\""))).containsExactly(
                "plan.json:2:1 /version " + NOT_JSON + "Take the comment out: JSON has none.");
    }

    @Test
    void a_web_page_is_told() {
        assertThat(told(read("<!DOCTYPE html>"))).containsExactly(
                "plan.json:1:1 " + NOT_JSON + "This looks like a web page or XML: is it the right file?");
    }

    @Test
    void a_sign_that_does_not_belong_is_told() {
        assertThat(told(readFields("\u201ctitle\u201d: \"T\""))).containsExactly("plan.json:2:1 /version " + NOT_JSON
                + "Look for a sign here that does not belong, or for a quotation mark missing before it.");
    }

    @Test
    void what_stands_after_the_papers_is_told_and_they_are_read() {
        for (String more : new String[] {"{}", "]", "x"}) {
            Read<Papers> read = read("{\"format\": \"community-safety-papers\", \"version\": 1}\n " + more);
            assertThat(told(read)).containsExactly("plan.json:2:2 syntax: there is more after the end of the papers, and it was not read."
                    + " Take it out, or look for a bracket too many before it.");
            assertThat(read.partial()).isPresent();
        }
    }
}
