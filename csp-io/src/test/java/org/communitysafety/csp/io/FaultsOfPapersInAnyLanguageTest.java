package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.Fixture.readFields;
import static org.communitysafety.csp.io.Fixture.readPlan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitysafety.csp.bundle.StrangeLanguage;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/** What is wrong with papers, answers, meetings and mappings is told in whatever language: nothing in Java tells it in English. */
class FaultsOfPapersInAnyLanguageTest {

    private static final Words STRANGE = StrangeLanguage.of(PageTexts.english());
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern OWN = Pattern.compile("(?:fault\\.(?:format|syntax|encoding|heading|file-kind|expected|reference|answer)"
            + "|file-kind|refused|unfit)\\..*");

    /** What only cells, lines of many papers, words of the command or hosts bring about, and what takes a decoder or very many names. */
    private static final Set<String> ELSEWHERE = Set.of("fault.expected.in-cell", "fault.expected.cells", "fault.expected.list-in-cell",
            "fault.expected.text-in-cell", "fault.expected.number-in-cell", "fault.expected.whole-in-cell", "fault.format.not-found-since",
            "fault.format.line-too-long", "unfit.month", "unfit.months", "unfit.year", "unfit.rule-id", "unfit.rule-id.too-long", "unfit.rule-id.space",
            "unfit.rule-id.letter", "unfit.rule-id.no-sign", "unfit.rule-id.no-colon", "unfit.rule-id.two-colons", "unfit.rule-id.no-name", "unfit.rule-id.no-namespace", "unfit.four-digit-year", "refused.answer-blank",
            "refused.answer-by-nobody", "fault.encoding.end", "fault.syntax.names-too-alike");

    private static final String HEAD = "{\"format\": \"community-safety-%s\", \"version\": 1, %s}";

    private static Read<?> papers(String text, Limits limits) {
        return PapersJson.read(text.getBytes(UTF_8), "plan.json", ReadOptions.USUAL.withLimits(limits));
    }

    private static Read<?> answers(String fields) {
        return AnswersJson.read(HEAD.formatted("answers", "\"answers\": [{\"duty\": \"CDA98-6-1-A\", " + fields + "}]").getBytes(UTF_8), "a.json");
    }

    private static Read<?> mapping(String fields) {
        return MappingJson.read(HEAD.formatted("mapping", "\"name\": \"s\", " + fields).getBytes(UTF_8), "m.json");
    }

    private static Read<?> meetings(String text) throws IOException {
        return MeetingsJson.read(text.getBytes(UTF_8), "d.json");
    }

    private static List<Read<?>> broken() throws IOException {
        List<Read<?>> all = new ArrayList<>();
        // How a file starts.
        for (String text : List.of("", " \n ", "[]", "\u0001", "\"\\u0001\"", "x", "<html>", "{\"name\": 1}", "[1", "\u20ac", "{}", "\u20ac1",
                "{\"format\": \"recipes\"}", "{\"format\": \"community-safety-papers\", \"version\": 2}")) {
            all.add(papers(text, Limits.USUAL));
        }
        all.add(AnswersJson.read("{}".getBytes(UTF_8), "a.json"));
        all.add(AnswersJson.read("PK\3\4".getBytes(UTF_8), "a.json"));
        all.add(MappingJson.read("[]".getBytes(UTF_8), "m.json"));
        all.add(meetings("{}"));
        for (String start : List.of("PK\3\4", "%PDF-", "\u00d0\u00cf\u0011\u00e0", "{\\rtf", "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF89a", "\u001f\u008b")) {
            all.add(PapersJson.read(start.getBytes(ISO_8859_1), "plan.json"));
        }
        // How it ends, and what is no JSON.
        for (String text : List.of("\"title\": \"T\"}}", "\"title\": \"T\",", "\"title\": 'T'", "// one\n", "\"title\": \u201cT\u201d", "\"title\" \"T\"",
                "\"" + "n".repeat(5000) + "\": 1", "\"title\": \"T")) {
            all.add(readFields(text));
        }
        all.add(papers("{\"title\": \"T", Limits.USUAL));
        all.add(papers("{\"title\": \"T\"}", Limits.USUAL));
        all.add(readFields("\"plan\": {\"id\": \"p\", \"title\": \"T\", \"extensions\": {\"x:y\": [[]]}}", Limits.USUAL.withDepth(4)));
        // Encodings.
        all.add(PapersJson.read("{\"title\": \"caf\u00e9 t\"}".getBytes(ISO_8859_1), "plan.json"));
        all.add(PapersJson.read("{\"title\": \"\u0001\u0081\"}".getBytes(ISO_8859_1), "plan.json"));
        all.add(PapersJson.read("{\"title\": \"\u0081\"}".getBytes(ISO_8859_1), "plan.json"));
        all.add(PapersJson.read(new byte[] {0, '{', 0}, "plan.json", ReadOptions.USUAL.withCharset(UTF_16BE)));
        // Limits.
        all.add(PapersJson.read(new byte[11], "plan.json", ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(10))));
        all.add(PapersJson.read(new ByteArrayInputStream(new byte[11]), "plan.json", ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(1))));
        all.add(readFields("\"bodies\": [{}, {}, {}]", Limits.USUAL.withItems(1)));
        all.add(readFields("\"title\": \"long\"", Limits.USUAL.withTextLength(1)));
        all.add(readPlan("\"extensions\": {\"x:y\": [1,2,3], \"x:z\": " + "9".repeat(2000) + "}"));
        all.add(readFields("\"plan\": {\"extensions\": {\"x:y\": [1,2,3,4]}}", Limits.USUAL.withTextLength(3)));
        all.add(readFields("\"a\": 1, \"b\": 1", Limits.USUAL.withFaults(1)));
        // Fields and values.
        all.add(readFields("\"colour\": 1, \"titel\": 1, \"title\": 5, \"title\": 6, \"source\": null, \"bodies\": {}, \"reports\": [true], \"records\": []"));
        all.add(readPlan("\"colour\": 1, \"acitons\": [], \"actions\": [{}], \"date\": \"31/12/2026\", \"year\": \"2024-26\", \"inHand\": \"hole\""));
        all.add(readPlan("\"year\": \"2024\", \"inHand\": \"altogether other words\", \"subTitle\": \"a\\ud83d\""));
        all.add(readPlan("\"year\": \"soon\""));
        all.add(readPlan("\"year\": \"2024/25\""));
        all.add(readFields("\"title\": \"a\\ud83d\", \"records\": {\"colour\": 1, \"meetings\": [{\"id\": \"m\", \"openToPublic\": \"yes\"}]}"));
        all.add(readPlan("\"priorities\": [{\"id\": \"p1\", \"title\": \"T\", \"rank\": 1.5}, {\"id\": \"p2\", \"title\": \"T\", \"rank\": 99999999999},"
                + "{\"id\": \"p3\", \"title\": \"T\", \"rank\": \"1\"}], \"resources\": [{\"id\": \"r1\", \"text\": \"T\", \"amount\": 1e99999999999}]"));
        all.add(readPlan("\"resources\": [{\"id\": \"r1\", \"text\": \"T\", \"amount\": \"5\"}], \"extensions\": {\"colour\": 1, \"x:y\": 1, \"x:y\": 2}"));
        all.add(readPlan("\"strategies\": [{\"id\": \"s\", \"title\": \"T\", \"serves\": [\"drugs\", \"drugs\"]}], \"period\": {\"from\": \"2026\", \"to\": \"2025\"}"));
        all.add(readFields("\"bodies\": [{\"id\": \"\", \"name\": \"B\"}, {\"id\": \"a b\", \"name\": \"B\"}, {\"id\": \"caf\u00e9\", \"name\": \"B\"}, {\"id\": \"a\u2013b\", \"name\": \"B\"},"
                + "{\"id\": \"" + "b".repeat(201) + "\", \"name\": \"B\"},"
                + "{\"id\": \"b\", \"name\": \"B\", \"roles\": [{\"role\": \"lead\", \"from\": \"2026-02\"}]}, {\"id\": \"b\", \"name\": \"B\"}]"));
        // What has no meaning as a whole.
        all.add(readPlan("\"period\": {}, \"actions\": [{\"id\": \"a\", \"text\": \"T\", \"due\": {\"text\": \"soon\", \"kind\": \"fixed\"}}], \"priorities\":"
                + " [{\"id\": \"p\", \"title\": \"T\", \"origins\": [{}]}], \"statements\": [{\"id\": \"s\", \"text\": \"T\", \"says\": \"elsewhere\"}]"));
        all.add(readPlan("\"measures\": [{\"id\": \"m\", \"title\": \"M\", \"observations\": [{}, {\"value\": 1, \"noValue\": \"not-yet-available\"}],"
                + " \"targets\": [{\"text\": \"T\", \"kind\": \"level\"}, {\"text\": \"T\", \"kind\": \"direction\"}]}]"));
        // References.
        all.add(readPlan("\"actions\": [{\"id\": \"council\", \"text\": \"T\", \"leads\": [\"councll\", \"plan\"], \"strategies\": [\"none\"], \"priorities\": [\"none\"],"
                + " \"measures\": [\"none\"]}], \"strategys\": [{\"id\": \"skipped\"}]}, \"bodies\": [{\"id\": \"council-1\", \"name\": \"C\", \"members\": [\"council-2\", \"skipped\"]}],"
                + " \"more\": {\"of\": 1"));
        all.add(PapersJson.read(REFERENCES.getBytes(UTF_8), "plan.json"));
        // Answers, meetings and mappings.
        all.add(answers("\"answer\": \"met\""));
        all.add(answers("\"by\": \"Clerk\""));
        all.add(answers("\"answer\": \"met\", \"by\": \"Clerk\", \"on\": \"2026-03-31\", \"lastDay\": \"2026-03-30\""));
        all.add(answers("\"answer\": \"met\", \"by\": \"Clerk\", \"on\": \"2026-03-31\", \"page\": \"7\", \"colour\": 1"));
        all.add(AnswersJson.read(HEAD.formatted("answers", "\"answers\": [{\"duty\": \"none\"}], \"colour\": 1, \"note\": 1").getBytes(UTF_8), "a.json"));
        all.add(meetings(HEAD.formatted("meetings", "\"meetings\": [{}]")));
        all.add(mapping("\"charset\": \"utf-800\", \"dates\": {\"twoDigitYearsFrom\": 7, \"yearStartsInMonth\": 13}"));
        all.add(mapping("\"dates\": {\"twoDigitYearsFrom\": 7}, \"columns\": [{\"heading\": \"Action\"}], \"groups\": [{\"field\": \"action.text\"}]"));
        all.add(mapping("\"dates\": {\"yearStartsInMonth\": 13}, \"passOver\": [{\"starts\": \"\"}], \"noValues\": [{\"word\": \"n/a\"}],"
                + " \"bodies\": [{\"name\": \"X\", \"add\": \"X\"}]"));
        return all;
    }

    private static final String REFERENCES = HEAD.formatted("papers", """
            "plan": {"id": "plan", "title": "T", "date": "2025-03-01",
              "priorities": [{"id": "p", "title": "T", "origins": [{"paper": "none", "priority": "none"}], "strategies": ["none"]}],
              "actions": [{"id": "a", "text": "T", "priorities": ["none"], "measures": ["none"], "leads": ["none"], "strategies": ["none"]}],
              "resources": [{"id": "r", "text": "T", "actions": ["none"], "for": ["none"]}]},
            "assessment": {"id": "s", "title": "T", "localViews": [{"id": "v", "text": "T", "consultation": "none"}]},
            "records": {"meetings": [{"id": "m", "body": "none"}], "decisions": [{"id": "d", "by": "none", "paper": "none", "meeting": "none"}],
              "publications": [{"id": "q", "what": "plan", "meeting": "none", "consultation": "none"}],
              "consultations": [{"id": "c", "consultation": "none"}], "events": [{"id": "e", "answers": "none", "event": "none"}]}""");

    @Test
    void no_word_of_english_is_left_beside_what_the_file_has_and_the_names_of_fields_and_values() throws IOException {
        Set<String> names = new HashSet<>(Set.of("utf", "iso", "windows"));
        for (byte[] schema : List.of(PapersJson.schema(), AnswersJson.schema(), MappingJson.schema(), MeetingsJson.schema())) {
            Pattern.compile("\"[^\" ]+\"").matcher(new String(schema, UTF_8)).results().forEach(name -> words(name.group()).forEach(names::add));
        }
        Map<String, String> left = new TreeMap<>();
        Set<String> met = new TreeSet<>();
        for (Read<?> read : broken()) {
            assertThat(read.faults()).isNotEmpty();
            for (Fault fault : read.faults()) {
                keys(fault.said(), met);
                String bare = fault.message(STRANGE).replaceAll("'[^']*'|\"[^\"]*\"", " ");
                words(bare).filter(word -> !names.contains(word)).forEach(word -> left.put(word, fault.toString()));
            }
        }
        assertThat(left).isEmpty();
        Set<String> never = new TreeSet<>();
        PageTexts.english().keySet().stream().filter(key -> OWN.matcher(key).matches() && !met.contains(key)).forEach(never::add);
        assertThat(never).as("what none of these files is told").isEqualTo(ELSEWHERE);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT));
    }

    private static void keys(Said said, Set<String> met) {
        met.add(said.message().key());
        said.arguments().stream().filter(Said.class::isInstance).forEach(one -> keys((Said) one, met));
    }
}
