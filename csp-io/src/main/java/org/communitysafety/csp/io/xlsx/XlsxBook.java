package org.communitysafety.csp.io.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.communitysafety.csp.io.format.FileKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.table.Refused;
import org.communitysafety.csp.io.table.ZipFolder;
import org.communitysafety.csp.io.table.ZipParts;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook, opened in memory. */
final class XlsxBook {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "(?i)xl/_rels/workbook[^/]*\\.xml\\.rels";
    private static final String WORKBOOK = "(?i)xl/workbook[^/]*\\.xml";
    private static final String LOCKED = "EncryptedPackage";

    private final String source;
    private final Limits limits;
    private final ReadableWorkbook book;
    private final Map<String, byte[]> parts;
    private final Map<String, String> targets;
    private final boolean from1904;
    private final Budget budget;

    private XlsxBook(String source, Limits limits, Map<String, byte[]> parts) throws Refused, IOException, XMLStreamException {
        this.source = source;
        this.limits = limits;
        this.parts = parts;
        this.targets = targets(parts);
        this.from1904 = isFrom1904(parts);
        this.budget = new Budget(limits.bytes());
        boolean styles = new String(parts.get(TYPES), StandardCharsets.UTF_8).contains(".styles+xml");
        this.book = new ReadableWorkbook(
                new ByteArrayInputStream(ZipFolder.write(parts)), new ReadingOptions(styles, true));
    }

    /** How many characters the cells of a workbook may have together, however often each text stands in it. */
    static final class Budget {

        private long left;

        Budget(long most) {
            left = most;
        }

        boolean take(int characters) {
            left -= characters;
            return left >= 0;
        }
    }

    /**
     * Opens a workbook, whose bytes nobody changes any more.
     *
     * @throws Refused if it is none, is locked or damaged, or is beyond a limit
     */
    static XlsxBook open(byte[] bytes, String source, Limits limits) throws Refused {
        if (bytes.length > limits.bytes()) {
            throw Refused.longerThan(limits.bytes());
        }
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.equals(Optional.of(FileKind.OLD_OFFICE))) {
            throw new Refused(false, contains(bytes, LOCKED.getBytes(StandardCharsets.UTF_16LE))
                    ? XlsxMessages.LOCKED.said() : XlsxMessages.OLD.said());
        }
        if (!kind.equals(Optional.of(FileKind.ZIP))) {
            throw new Refused(false, kind.map(other -> XlsxMessages.OTHER_KIND.said(other.noun()))
                    .orElseGet(XlsxMessages.NO_KIND::said));
        }
        Map<String, byte[]> parts = sound(ZipParts.of(bytes, limits, ZipParts.Kind.WORKBOOK));
        try {
            return new XlsxBook(source, limits, parts);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw damaged();
        }
    }

    private static Refused damaged() {
        return new Refused(false, XlsxMessages.DAMAGED.said());
    }

    /** The parts that are read, if they are those of a workbook and none tries to bring in more. */
    private static Map<String, byte[]> sound(Map<String, byte[]> all) throws Refused {
        if (!all.containsKey(TYPES) || all.keySet().stream().noneMatch(name -> name.matches(WORKBOOK))) {
            throw new Refused(false, (all.containsKey("mimetype") ? XlsxMessages.OPEN_DOCUMENT
                    : all.containsKey("xl/workbook.bin") ? XlsxMessages.BINARY : XlsxMessages.NONE).said());
        }
        Map<String, byte[]> read = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : all.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                if (declaresMore(part.getValue())) {
                    throw damaged();
                }
                read.put(part.getKey(), part.getValue());
            }
        }
        return read;
    }

    /** Whether a part declares types or entities, which no workbook does: in whatever encoding. */
    private static boolean declaresMore(byte[] xml) {
        int last = 0;
        for (byte one : xml) {
            if (one == 0) {
                continue;
            }
            if (last == 2 && one == 'D') {
                return true;
            }
            last = one == '<' ? 1 : last == 1 && one == '!' ? 2 : 0;
        }
        return false;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    /** The paths of the parts that the workbook names, by their names there. */
    private static Map<String, String> targets(Map<String, byte[]> parts) throws XMLStreamException, Refused {
        Map<String, String> targets = new LinkedHashMap<>();
        byte[] relations = parts.entrySet().stream().filter(part -> part.getKey().matches(RELATIONS)).findFirst().orElseThrow().getValue();
        XMLStreamReader in = XmlIn.of(relations);
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("Relationship")) {
                String target = in.getAttributeValue(null, "Target");
                targets.put(in.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    /** Whether its days are counted from 1904, which FastExcel sees only where it is written as a word. */
    private static boolean isFrom1904(Map<String, byte[]> parts) throws XMLStreamException {
        byte[] workbook = parts.entrySet().stream().filter(part -> part.getKey().matches(WORKBOOK)).findFirst().orElseThrow().getValue();
        XMLStreamReader in = XmlIn.of(workbook);
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("workbookPr")) {
                String says = in.getAttributeValue(null, "date1904");
                return "1".equals(says) || "true".equals(says);
            }
        }
        return false;
    }

    /** Its sheets, in their order. */
    List<XlsxSheet> sheets() throws Refused {
        try {
            List<XlsxSheet> sheets = new ArrayList<>();
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                if (sheet.getName() == null) {
                    throw damaged();
                }
                String path = targets.getOrDefault(sheet.getId(), "");
                byte[] xml = parts.entrySet().stream().filter(part -> part.getKey().equalsIgnoreCase(path)).findFirst().orElseThrow().getValue();
                sheets.add(new XlsxSheet(source, sheet, SheetScan.of(xml), from1904, limits, budget,
                        sheet.getVisibility() == SheetVisibility.VISIBLE));
            }
            return sheets;
        } catch (RuntimeException broken) {
            throw damaged();
        }
    }
}
