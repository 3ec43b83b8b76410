package org.communitysafety.csp.io.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written out for people is said in the bundle, so that another language needs no other code. */
class NoProseTest {

    private static final Path SOURCES = Path.of("src/main/java/org/communitysafety/csp/io");
    private static final List<String> PACKAGES = List.of("write", "page", "brief", "verify", "read", "format", "mapping", "audience",
            "sheet", "table", "xlsx", "map", "crime");

    private static final String FOR_DEVELOPERS = "messages for developers";
    private static final String SCHEMA = "what fields mean, in the schema that developers read";
    private static final String LOOKED_FOR = "words that are looked for in a sheet";

    /** Classes that are not read, and why. */
    private static final Map<String, String> EXEMPT = Map.ofEntries(
            Map.entry("format.AgreementFormat", SCHEMA),
            Map.entry("format.AnswerEntry", FOR_DEVELOPERS),
            Map.entry("format.AnswersDocument", "the note of a form that is filled in, which is kept by that word"),
            Map.entry("format.AnswersFormat", SCHEMA),
            Map.entry("format.AssessmentFormat", SCHEMA),
            Map.entry("format.Constant", SCHEMA),
            Map.entry("format.Document", FOR_DEVELOPERS),
            Map.entry("format.ElementFormat", SCHEMA),
            Map.entry("format.ExtensionsField", SCHEMA),
            Map.entry("format.JsonBreak", "what the parser says, by which it is known"),
            Map.entry("format.JsonCursor", FOR_DEVELOPERS),
            Map.entry("format.JsonOut", FOR_DEVELOPERS),
            Map.entry("format.MappingDocument", SCHEMA),
            Map.entry("format.MappingFormat", SCHEMA),
            Map.entry("format.MeasureFormat", SCHEMA),
            Map.entry("format.MeetingsDocument", SCHEMA),
            Map.entry("format.MeetingsFormat", SCHEMA),
            Map.entry("format.ObjectDraft", SCHEMA),
            Map.entry("format.PapersDocument", SCHEMA),
            Map.entry("format.PapersFormat", SCHEMA),
            Map.entry("format.PartnerFormat", SCHEMA),
            Map.entry("format.PlanFormat", SCHEMA),
            Map.entry("format.RecordFormat", SCHEMA),
            Map.entry("format.ReportFormat", SCHEMA),
            Map.entry("format.TimeFormat", SCHEMA),
            Map.entry("format.ViolenceFormat", SCHEMA),
            Map.entry("read.Limits", FOR_DEVELOPERS),
            Map.entry("verify.Node", FOR_DEVELOPERS),
            Map.entry("sheet.SeparatorReason", "notes of how a sheet was read, and no faults"),
            Map.entry("table.Separators", "notes of how tables were read, and no faults"),
            Map.entry("xlsx.SheetNotes", "notes of how a workbook was read, and no faults"),
            Map.entry("table.PackageFile", "descriptions of tables for programs, in English as those of the schema are"),
            Map.entry("table.TableColumn", "descriptions of columns, in English as those of the schema are"),
            Map.entry("xlsx.XlsxOut", "a sheet that explains columns, in English as their descriptions are, and messages for developers"),
            Map.entry("table.Layout", FOR_DEVELOPERS),
            Map.entry("table.Tree", FOR_DEVELOPERS),
            Map.entry("xlsx.XlsxLibrary", FOR_DEVELOPERS),
            Map.entry("crime.StreetColumn", "headings, as the files have them"),
            Map.entry("map.DatedHeading", LOOKED_FOR),
            Map.entry("map.DueCell", LOOKED_FOR),
            Map.entry("map.HeadingWords", LOOKED_FOR),
            Map.entry("map.Numbers", LOOKED_FOR),
            Map.entry("map.PlainCells", LOOKED_FOR),
            Map.entry("map.StatusCell", LOOKED_FOR),
            Map.entry("map.TargetCell", LOOKED_FOR),
            Map.entry("map.ValueCell", LOOKED_FOR));

    /** Strings that are no prose though they have two words. */
    private static final Map<String, String> NO_PROSE = Map.of(
            "xlsx.SheetScan", "no cell",
            "xlsx.XlsxSheet", "rows go backwards",
            "write.CalendarEvents", "-//Community safety papers//Yearly cycle 1//EN",
            "write.JunitDocument", "<?xml version=\\\"1.0\\\" encoding=\\\"UTF-8\\\"?>\\n<");

    /** A comment, a block of text, a string or a character, whichever begins first. */
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*+|\"\"\"(?<block>.*?)\"\"\"|\"(?<string>(?:[^\"\\\\\\n]|\\\\.)*+)\"|'(?:[^'\\\\\\n]|\\\\.)++'", Pattern.DOTALL);

    /** Two words, the second in small letters. */
    private static final Pattern PROSE = Pattern.compile("\\p{L}{2,}+[,;:.)]? \\p{Ll}{2,}");

    @Test
    void no_class_that_writes_for_people_holds_words_for_them() throws IOException {
        List<String> prose = new ArrayList<>();
        Set<String> read = new HashSet<>();
        Set<String> met = new HashSet<>();
        for (String name : classes()) {
            for (String string : strings(Files.readString(SOURCES.resolve(name.replace('.', '/') + ".java"), UTF_8))) {
                if (string.equals(NO_PROSE.get(name))) {
                    met.add(name);
                } else if (PROSE.matcher(string).find()) {
                    (EXEMPT.containsKey(name) ? met : prose).add(EXEMPT.containsKey(name) ? name : name + ": " + string);
                }
            }
            read.add(name);
        }
        assertThat(prose).as("say these in messages_en.properties").isEmpty();
        assertThat(read).hasSizeGreaterThan(80);
        assertThat(met).as("what is exempt for nothing is struck off the list")
                .containsAll(NO_PROSE.keySet()).containsAll(EXEMPT.keySet());
    }

    @Test
    void words_are_found_wherever_they_stand_and_code_and_comments_are_passed_over() {
        assertThat(strings("say('\"', \"a \\\"b\\\" c\" /* \"no\" */ + \"\"\"\n  block\"\"\"); // \"nor this\"\n call(\"\")"))
                .containsExactly("a \\\"b\\\" c", "\n  block", "");
        assertThat(List.of("Shown by", " could not be read", "known: not much")).allMatch(one -> PROSE.matcher(one).find());
        assertThat(List.of("label.shown-by", "--", "{0} of {1}", "CDA 1998 s.5", "previousPlan")).noneMatch(one -> PROSE.matcher(one).find());
    }

    private static List<String> classes() throws IOException {
        List<String> names = new ArrayList<>();
        for (String one : PACKAGES) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(one))) {
                files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".java")).sorted()
                        .forEach(file -> names.add(one + "." + file.substring(0, file.length() - ".java".length())));
            }
        }
        return names;
    }

    private static List<String> strings(String source) {
        List<String> strings = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group("string") != null) {
                strings.add(token.group("string"));
            } else if (token.group("block") != null) {
                strings.add(token.group("block"));
            }
        }
        return strings;
    }
}
