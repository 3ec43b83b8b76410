package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.communitysafety.csp.papers.Papers;

/** A workbook taken apart, to be changed as other programs would write it. */
public final class TestWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TestWorkbook() {}

    /** The workbook that papers are written as. */
    static TestWorkbook of(Papers papers) {
        TestWorkbook book = new TestWorkbook();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(PapersWorkbook.toBytes(papers)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                book.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return book;
    }

    /**
     * A workbook by hand: each sheet's name, and what stands in its XML between {@code sheetData} and what follows it. Of the formats of cells, 1
     * is a day, 2 a month (mmm-yy), 3 a percentage, 4 three digits.
     */
    public static TestWorkbook byHand(Map<String, String> sheets) {
        TestWorkbook book = new TestWorkbook();
        StringBuilder types = new StringBuilder(HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>");
        StringBuilder named = new StringBuilder();
        StringBuilder related = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            named.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>");
            related.append("<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
            types.append("<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            book.part("xl/worksheets/sheet" + number + ".xml", HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.getValue() + "</worksheet>");
        }
        book.part("[Content_Types].xml", types + "</Types>");
        book.part("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><workbookPr/><sheets>" + named + "</sheets></workbook>");
        book.part("xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + related + "</Relationships>");
        book.part("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"000\"/></numFmts>"
                + "<cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"17\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/></cellXfs>"
                + "</styleSheet>");
        return book;
    }

    /** A row of texts by hand. */
    public static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].startsWith("<c")) {
                row.append(texts[i].replace("<c", "<c r=\"" + (char) ('A' + i) + number + "\""));
            } else if (!texts[i].isEmpty()) {
                row.append("<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        + texts[i].replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    TestWorkbook part(String name, String text) {
        parts.put(name, text.getBytes(UTF_8));
        return this;
    }

    TestWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    TestWorkbook change(String name, UnaryOperator<String> change) {
        return part(name, change.apply(text(name)));
    }

    String text(String name) {
        return new String(parts.get(name), UTF_8);
    }

    /** The XML of the sheet of that name. */
    String sheet(String name) {
        return text(path(name));
    }

    TestWorkbook changeSheet(String name, UnaryOperator<String> change) {
        return change(path(name), change);
    }

    private String path(String name) {
        String before = text("xl/workbook.xml").split("<sheet name=\"" + name + "\"", 2)[0];
        return "xl/worksheets/sheet" + before.split("<sheet name=", -1).length + ".xml";
    }

    /** The names of its parts. */
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Some bytes of one part changed, taken out or doubled. */
    TestWorkbook damage(Random random) {
        List<String> names = names();
        String name = names.get(random.nextInt(names.size()));
        parts.put(name, CsvTestTables.damaged(parts.get(name), random));
        return this;
    }

    /** The parts by their paths. */
    public Map<String, byte[]> parts() {
        return parts;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
