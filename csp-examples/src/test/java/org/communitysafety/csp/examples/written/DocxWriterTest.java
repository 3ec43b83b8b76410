package org.communitysafety.csp.examples.written;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    private interface Look {
        void at(XWPFDocument docx) throws IOException;
    }

    private static void look(Document document, Look look) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document)))) {
            look.at(docx);
        }
    }

    private static String part(Document document, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DocxWriter.write(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("there is no " + name);
    }

    private static List<String> styled(XWPFDocument docx, String style) {
        return docx.getParagraphs().stream().filter(one -> style.equals(one.getStyle())).map(XWPFParagraph::getText).toList();
    }

    @Test
    void headings_have_the_styles_that_word_knows_as_headings() throws IOException {
        look(Sample.of("A plan"), docx -> {
            assertThat(styled(docx, "Title")).containsExactly("A plan");
            assertThat(styled(docx, "Heading1")).containsExactly("Introduction");
            assertThat(styled(docx, "Heading2")).containsExactly("Actions", "Actions");
            assertThat(styled(docx, "Heading3")).containsExactly("Steps");
            assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        });
    }

    @Test
    void every_style_that_is_used_is_there() throws IOException {
        look(Sample.of("A plan"), docx -> {
            List<String> used = new ArrayList<>();
            docx.getParagraphs().forEach(one -> used.add(one.getStyle()));
            docx.getParagraphs().forEach(one -> one.getRuns().forEach(run -> used.add(run.getStyle())));
            docx.getTables().forEach(table -> used.add(table.getStyleID()));
            docx.getFooterList().forEach(footer -> footer.getParagraphs().forEach(one -> used.add(one.getStyle())));
            assertThat(used.stream().filter(style -> style != null && !style.isEmpty()).distinct().toList())
                    .contains("Heading1", "TableGrid", "Footer", "Marked", "Hyperlink", "Strong", "TOC1", "TOC2")
                    .allSatisfy(style -> assertThat(docx.getStyles().styleExist(style)).as(style).isTrue());
        });
    }

    @Test
    void language_and_title_are_told() throws IOException {
        look(Sample.of("A plan"), docx -> {
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("A plan");
            assertThat(docx.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
        });
        assertThat(part(Sample.of("A plan"), "word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
    }

    @Test
    void a_table_tells_which_row_is_its_headings_and_what_it_is() throws IOException {
        look(Sample.of("A plan"), docx -> {
            XWPFTable table = docx.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(0).getTableCells().stream().map(cell -> cell.getText())).containsExactly("Action", "Lead", "When");
            assertThat(table.getRow(2).getTableCells().stream().map(cell -> cell.getText())).containsExactly("Train | staff", "", "ongoing");
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Actions of the year");
            assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal()).isEqualTo("A table with the columns Action, Lead, When, and 2 rows.");
        });
        assertThat(part(Sample.of("A plan"), "word/document.xml")).contains("<w:tblHeader").doesNotContain("w:gridSpan", "w:vMerge");
    }

    private static List<Integer> widths(XWPFTable table) {
        return table.getRow(0).getTableCells().stream().map(XWPFTableCell::getWidth).toList();
    }

    @Test
    void tables_with_the_same_columns_have_the_same_widths_and_the_column_of_the_action_has_room() throws IOException {
        String[] headings = {"No", "Action", "Lead", "Partners", "When", "Status", "Status told"};
        Table.Builder one = Table.of("One", headings).row("1.1", "Act", "The neighbourhood policing team of the town",
                "The district council; the county council; probation; the fire and rescue service", "by 31 March 2026", "Green", "30 September 2025");
        Table.Builder other = Table.of("Other", headings).row("1.2", "Meet", "A", "B", "C", "D", "E");
        look(Document.titled("A plan").table(one).table(other).build(), docx -> {
            List<Integer> widths = widths(docx.getTables().get(0));
            assertThat(widths(docx.getTables().get(1))).isEqualTo(widths);
            int whole = widths.stream().mapToInt(Integer::intValue).sum();
            assertThat(widths.get(1)).isGreaterThanOrEqualTo(whole * 35 / 100);
            assertThat(widths).allSatisfy(width -> assertThat(width).isPositive());
            assertThat(whole).isEqualTo(16_838 - 2 * 1_134);
        });
        String wide = part(Document.titled("A plan").table(one).build(), "word/document.xml");
        assertThat(wide).contains("w:orient=\"landscape\"", "w:w=\"16838\"", "w:h=\"11906\"");
        assertThat(part(Sample.of("A plan"), "word/document.xml")).contains("w:w=\"11906\"").doesNotContain("landscape");
    }

    @Test
    void the_items_of_lists_have_dots() throws IOException {
        look(Sample.of("A plan"), docx ->
                assertThat(docx.getParagraphs().stream().filter(one -> "ListBullet".equals(one.getStyle()))).hasSize(2)
                        .allSatisfy(one -> assertThat(one.getNumFmt()).isEqualTo("bullet")));
    }

    @Test
    void links_lead_to_the_law_and_what_is_marked_says_so() throws IOException {
        look(Sample.of("A plan"), docx -> {
            assertThat(docx.getParagraphs().stream().flatMap(one -> one.getRuns().stream())
                    .filter(XWPFHyperlinkRun.class::isInstance).map(XWPFHyperlinkRun.class::cast)
                    .filter(link -> link.getHyperlinkId() != null)
                    .map(link -> link.text() + " " + link.getHyperlink(docx).getURL()))
                    .containsExactly("section 6 https://www.legislation.gov.uk/ukpga/1998/37/section/6",
                            "CDA 1998 s.6(1)(a) https://www.legislation.gov.uk/ukpga/1998/37/section/6");
            assertThat(styled(docx, "Marked")).containsExactly(
                    "Draft for legal approval: Authorities must plan. (CDA 1998 s.6(1)(a); SI 2007/1830 reg 10)",
                    "To be written: Say who was asked.",
                    "Not all was read: The measures were not read.");
        });
    }

    @Test
    void the_contents_are_a_field_that_leads_to_the_headings_and_the_footer_counts_pages() throws IOException {
        String xml = part(Sample.of("A plan"), "word/document.xml");
        assertThat(xml).contains("TOC \\o \"1-2\" \\h \\n \\u");
        assertThat(xml.split("w:fldCharType=\"(begin|separate|end)\"")).hasSize(4);
        assertThat(xml.split("w:anchor=\"_Toc")).hasSize(4);
        assertThat(xml.split("<w:bookmarkStart ")).hasSize(5);
        for (int heading = 1; heading <= 4; heading++) {
            assertThat(xml).contains("w:name=\"_Toc" + heading + "\"");
        }
        assertThat(part(Sample.of("A plan"), "word/footer1.xml")).contains("w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"", "A plan");
    }

    @Test
    void the_same_document_gives_the_same_bytes_and_tells_no_day() throws Exception {
        byte[] once = DocxWriter.write(Sample.of("A plan"));
        Thread.sleep(2100);
        assertThat(DocxWriter.write(Sample.of("A plan"))).isEqualTo(once);
        assertThat(part(Sample.of("A plan"), "docProps/core.xml")).doesNotContain("1980", "created", "modified");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
                assertThat(entry.getExtra()).as("a time by the zone of the machine").isNull();
            }
        }
    }

    @Test
    void words_that_mean_to_do_harm_stay_words() throws IOException {
        look(Sample.hostile(), docx -> {
            assertThat(styled(docx, "Heading1").get(0)).contains("<script>alert(1)</script>", "]]>").doesNotContain("\u202e", "\u0007");
            assertThat(docx.getTables().get(0).getRow(1).getCell(1).getText()).contains("=1+1", "|");
        });
    }
}
