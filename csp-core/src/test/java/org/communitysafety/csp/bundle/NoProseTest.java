package org.communitysafety.csp.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a review says is said in the bundle of the law, so that another language needs no other code. The parts of a duty's own
 * sentence have their English in it, and another language has them under the duty's id.
 */
class NoProseTest {

    private static final Path SOURCES = Path.of("src/main/java/org/communitysafety/csp");
    private static final List<String> PACKAGES = List.of(
            "statute", "duty", "review", "authority", "calendar", "pack", "change", "compare", "crime", "start", "area");
    private static final String BY_WORD = "names, which another language has by their word";

    /** Classes that are not read, and why. */
    private static final Map<String, String> EXEMPT = Map.ofEntries(
            Map.entry("area.AreaKind", BY_WORD),
            Map.entry("area.AreaNames", "names that are looked for in papers"),
            Map.entry("area.FireOrder", "names of bodies, as the orders have them"),
            Map.entry("area.PublicBodies", "names of bodies, as the register has them"),
            Map.entry("authority.Family", "names that are looked for in papers"),
            Map.entry("authority.PlaceRole", BY_WORD),
            Map.entry("authority.Profile", "names that are looked for in papers"),
            Map.entry("calendar.OwnDate", "a message for whoever writes the command"),
            Map.entry("calendar.OwnDateKind", BY_WORD),
            Map.entry("calendar.StepBasis", BY_WORD),
            Map.entry("crime.CrimeAnalyses", "what all kinds together are called in papers, and the mark by which they are known again"),
            Map.entry("crime.CrimeArea", "what a whole force is called in papers"),
            Map.entry("crime.CrimeCaveats", "a kind of crime, as the data have it"),
            Map.entry("duty.AreaLimit", BY_WORD),
            Map.entry("duty.Concern", BY_WORD),
            Map.entry("duty.DutySentence", "part of what a duty asks"),
            Map.entry("duty.Outcome", BY_WORD),
            Map.entry("duty.PapersPaths", "names of fields, as the model has them"),
            Map.entry("duty.Placeholders", "words that are looked for in papers"),
            Map.entry("duty.Turn", "for developers"),
            Map.entry("pack.PlanQuality", "parts of its rules' own sentences"),
            Map.entry("pack.RuleSentence", "messages for whoever writes a rule"),
            Map.entry("review.AnswerStanding", BY_WORD),
            Map.entry("review.AskedBecause", BY_WORD),
            Map.entry("review.Citations", "words that are looked for in papers"),
            Map.entry("review.Review", "for developers"),
            Map.entry("start.NewPapers", "a placeholder that is known again as one"),
            Map.entry("statute.DataMatter", BY_WORD),
            Map.entry("statute.InvitedDescription", BY_WORD),
            Map.entry("statute.LawVersions", "what is on record of each version of the law, as it stands"),
            Map.entry("statute.NotEncoded", "why a row of the register is not asked: told by a list that nobody reviews, by its word"),
            Map.entry("statute.PolicingMayor", "names that are looked for in papers"),
            Map.entry("statute.NotSettled", "rows of the register of duties, as they stand"),
            Map.entry("statute.Statute", "titles of chapters, as they stand"));

    /** Methods that take a part of a duty's sentence. */
    private static final Pattern PARTS = Pattern.compile("numbered\\w*|must\\w*|should\\w*|asking|doubting|limitedIn|bitingFrom");

    /** Those of which only the first argument is one; where a duty stands in an instrument is one too. */
    private static final Pattern FIRST_ONLY = Pattern.compile("new Showing|showing|at");

    /** What words are looked for by, and messages for developers. */
    private static final Pattern NOT_SAID = Pattern.compile("holds|compile|new \\w+Exception");

    /** What only holds several together: what takes those tells. */
    private static final Pattern HOLDING = Pattern.compile("(?:List|Set|Map|Stream|Optional)\\.of");

    /** What a class itself has to hand on parts of a duty's sentence, or names: calls that take some, constants and methods with some. */
    private static final Map<String, Set<String>> OWN_PARTS = Map.ofEntries(
            // The names of one body, as the register has them.
            Map.entry("authority.Section5", Set.of("aliases.addAll()", "name", "")),
            Map.entry("statute.AnalysisContent", Set.of("over()", "overAll()")),
            Map.entry("statute.AssessmentRegulations",
                    Set.of("consider()", "suppliedBy()", "wasItConsidered()", "wasItConsidered", "what")),
            Map.entry("statute.CountyAgreementRegulations", Set.of("otherwise()")),
            Map.entry("statute.DisclosedData", Set.of("BY_ALL")),
            Map.entry("statute.EngagementRegulations", Set.of("news()", "views()")),
            Map.entry("statute.GuidancePack", Set.of("READ_IN_PART", "row()")),
            Map.entry("statute.GuidanceRegulation", Set.of("of()", "SECRETARY_OF_STATE", "WELSH_MINISTERS")),
            Map.entry("statute.InformationSharingRegulation", Set.of("covers()")),
            Map.entry("statute.LocalHelpRegulation", Set.of("aim", "what")),
            Map.entry("statute.OtherDuties", Set.of("NOT_THE_PLAN", "of()")),
            Map.entry("statute.PlanRegulations", Set.of("threeYears()", "towards()")),
            Map.entry("statute.PolicingBodies", Set.of("DOUBT")),
            Map.entry("statute.PolicingBodyReports", Set.of("of()")),
            Map.entry("statute.Scrutiny", Set.of("begun()")),
            Map.entry("statute.Section6Review", Set.of("question")),
            Map.entry("statute.Section6Strategies", Set.of("carriedOut()", "ofSubstances()", "wasItDone")),
            Map.entry("statute.Section8Strategy", Set.of("WHETHER_ANOTHER")),
            Map.entry("statute.SeriousViolenceDuty", Set.of("WEIGH", "WEIGHED", "HOW_WEIGHED", "leaveOut()")),
            Map.entry("statute.SeriousViolencePublication", Set.of("OF_PARTS", "languages()", "welshMinisters()")),
            Map.entry("statute.SharedInformation",
                    Set.of("AS_MADE", "MEANING", "dataset()", "DisclosedData.by()", "DisclosedData.ofHealth()")),
            Map.entry("statute.TransitionRegulation", Set.of("question")),
            Map.entry("statute.ViolenceConsultation", Set.of("NAMES")));

    /** A comment, a string, a character, a name with what stands before it, or a sign that opens, closes or parts. */
    private static final Pattern TOKEN = Pattern.compile("/\\*.*?\\*/|//[^\\n]*+|\"(?<string>(?:[^\"\\\\\\n]|\\\\.)*+)\""
            + "|'(?:[^'\\\\\\n]|\\\\.)++'|(?<name>(?:new )?\\w++(?:\\.\\w++)*+)|(?<sign>[(){},;=])", Pattern.DOTALL);

    /** Two words, the second in small letters. */
    private static final Pattern PROSE = Pattern.compile("\\p{L}{2,}+[,;:.)]? \\p{Ll}{2,}");

    /**
     * A string and where it stands.
     *
     * @param in the call it is an argument of, such as {@code look.lacks()}, else the constant or method whose words it has
     * @param argument which argument, from 0; -1 if none
     */
    private record Told(String words, String in, int argument) {

        boolean isPartOfADuty() {
            String called = in.substring(in.lastIndexOf('.') + 1).replace("()", "");
            return argument >= 0 && (PARTS.matcher(called).matches() || NOT_SAID.matcher(called).matches()
                    || (argument == 0 && FIRST_ONLY.matcher(called).matches()));
        }
    }

    @Test
    void no_class_that_answers_duties_holds_words_for_people() throws IOException {
        List<String> prose = new ArrayList<>();
        Set<String> met = new HashSet<>();
        Set<String> own = new HashSet<>();
        List<String> classes = classes();
        for (String name : classes) {
            for (Told told : told(Files.readString(SOURCES.resolve(name.replace('.', '/') + ".java"), UTF_8))) {
                if (!PROSE.matcher(told.words()).find()) {
                    continue;
                }
                if (EXEMPT.containsKey(name)) {
                    met.add(name);
                } else if (OWN_PARTS.getOrDefault(name, Set.of()).contains(told.in())) {
                    own.add(name + " " + told.in());
                } else if (!told.isPartOfADuty()) {
                    prose.add(name + ", in " + told.in() + ": " + told.words());
                }
            }
        }
        assertThat(prose).as("say these in law_en.properties").isEmpty();
        assertThat(classes).hasSizeGreaterThan(90);
        assertThat(met).as("what is exempt for nothing is struck off the list").containsAll(EXEMPT.keySet());
        assertThat(own).as("what hands on nothing is struck off the list").containsAll(OWN_PARTS.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(part -> one.getKey() + " " + part)).toList());
    }

    @Test
    void a_string_is_known_by_the_call_or_constant_it_stands_in_and_comments_are_passed_over() {
        assertThat(told("""
                class Some { // "not this"
                    /** "nor this" */
                    private static final String WHY = "one" + "two";
                    static final Duty DUTY = Duty.numbered("id", title('"')).must("three" + (here() ? "four" : "five"))
                            .shownBy(new Showing("six", List.of("seven"), (dossier, look) -> {
                                String word = "eight";
                                look.lacks("nine", "ten \\" (");
                            }));

                    private static String question() {
                        return "eleven";
                    }
                }
                """)).containsExactly(
                        new Told("one", "WHY", -1), new Told("two", "WHY", -1), new Told("id", "Duty.numbered()", 0),
                        new Told("three", "must()", 0), new Told("four", "must()", 0), new Told("five", "must()", 0),
                        new Told("six", "new Showing()", 0), new Told("seven", "new Showing()", 1), new Told("eight", "word", -1),
                        new Told("nine", "look.lacks()", 0), new Told("ten \\\" (", "look.lacks()", 1),
                        new Told("eleven", "question", -1));
        assertThat(List.of(new Told("", "Duty.numbered()", 1), new Told("", "must()", 0), new Told("", "new Showing()", 0)))
                .allMatch(Told::isPartOfADuty);
        assertThat(List.of(new Told("", "new Showing()", 1), new Told("", "look.lacks()", 0), new Told("", "must", -1)))
                .noneMatch(Told::isPartOfADuty);
        assertThat(List.of("Shown by", "known: not much", " of another")).allMatch(one -> PROSE.matcher(one).find());
        assertThat(List.of("plan.no-date", "/plan/actions", "CDA 1998 s.5")).noneMatch(one -> PROSE.matcher(one).find());
    }

    /** A sign that is open, and how far what stands in it was read. */
    private static final class Open {

        private final String name;
        private final boolean block;
        private String set = "";
        private int argument;

        Open(String name, boolean block) {
            this.name = name;
            this.block = block;
        }
    }

    private static List<Told> told(String source) {
        List<Told> told = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", true));
        String name = "";
        String closed = "";
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            Open inner = open.element();
            if (token.group("string") != null) {
                told.add(told(token.group("string"), open));
            } else if (token.group("name") != null) {
                name = token.group("name");
                continue;
            } else if (token.group("sign") != null) {
                switch (token.group("sign")) {
                    case "(" -> open.push(new Open(followsDirectly(source, token.start(), name) ? name : "", false));
                    case ")" -> closed = open.pop().name;
                    case "{" -> open.push(new Open(closed, true));
                    case "}" -> open.pop();
                    case "=" -> inner.set = name;
                    case ";" -> inner.set = "";
                    default -> inner.argument++;
                }
                if (!token.group("sign").equals(")")) {
                    closed = "";
                }
            }
            name = "";
        }
        return told;
    }

    private static boolean followsDirectly(String source, int at, String name) {
        return !name.isEmpty() && source.startsWith(name, at - name.length());
    }

    /** Round brackets that are no call, or only hold several together, are passed over; in a block what it is set to tells, or whose the block is. */
    private static Told told(String words, Deque<Open> open) {
        for (Open one : open) {
            if (one.block) {
                return new Told(words, one.set.isEmpty() ? one.name : one.set, -1);
            }
            if (!one.name.isEmpty() && !HOLDING.matcher(one.name).matches()) {
                return new Told(words, one.name + "()", one.argument);
            }
        }
        return new Told(words, "", -1);
    }

    private static List<String> classes() throws IOException {
        List<String> names = new ArrayList<>();
        for (String one : PACKAGES) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(one))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".java"))
                        .sorted()
                        .forEach(file -> names.add(one + "." + file.substring(0, file.length() - ".java".length())));
            }
        }
        return names;
    }
}
