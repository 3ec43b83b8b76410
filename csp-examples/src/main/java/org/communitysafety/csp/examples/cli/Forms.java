package org.communitysafety.csp.examples.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.element.Word;
import picocli.CommandLine.ParseResult;

/** {@code --format} and {@code --out}: what is asked for, or else what the name of the file says. */
final class Forms {

    static final String NAME = "--format";

    /** What is written to one file; a name without an ending is of a text. */
    private static final Map<String, List<String>> ENDINGS = endings(List.of(".json"));

    /** What is written of many inputs: as JSON a line for each. */
    private static final Map<String, List<String>> ENDINGS_OF_MANY = endings(List.of(".ndjson", ".jsonl"));

    /** The end of a name that says what the file is: a number, as in {@code review-1.2}, does not. */
    private static final Pattern ENDING = Pattern.compile("[^/\\\\](\\.(?=[a-z0-9]*[a-z])[a-z0-9]{1,10})$");

    private static final String PAGES = " Many reviews as JSON are a line each; as pages, a file each: for those give " + NAME
            + " html or markdown, and the name of a new folder.";

    private Forms() {}

    private static Map<String, List<String>> endings(List<String> json) {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        endings.put("docx", List.of(".docx"));
        endings.put("html", List.of(".html", ".htm"));
        endings.put("markdown", List.of(".md"));
        endings.put("json", json);
        endings.put("junit", List.of(".xml"));
        endings.put("text", List.of(".txt"));
        return endings;
    }

    /**
     * The form that is asked for, or that the name of the file tells.
     *
     * @throws Failure if the two are not the same, or the name ends as that of a file of another kind
     */
    static <E extends Enum<E> & Word> Optional<E> of(ParseResult parsed, Class<E> forms) {
        return of(parsed, forms, ENDINGS);
    }

    /**
     * The same of the reviews of many inputs.
     *
     * @throws Failure as for one
     */
    static Optional<ReviewFormat> ofMany(ParseResult parsed) {
        return of(parsed, ReviewFormat.class, ENDINGS_OF_MANY);
    }

    private static <E extends Enum<E> & Word> Optional<E> of(ParseResult parsed, Class<E> forms, Map<String, List<String>> endings) {
        Optional<E> asked = Arguments.value(parsed, NAME);
        Optional<String> out = Arguments.value(parsed, "--out");
        if (out.isEmpty()) {
            return asked;
        }
        boolean isFolder = endings == ENDINGS_OF_MANY && asked.filter(Forms::isPage).isPresent();
        Optional<E> named = named(out.get(), forms, isFolder ? ENDINGS : endings);
        if (asked.isPresent() && named.isPresent() && !named.equals(asked)) {
            throw new Failure(Exit.USAGE, "'" + out.get() + "' is the name of " + named.get().getWord() + ", and " + NAME + " says "
                    + asked.get().getWord() + ". Leave out " + NAME + ", or give --out another name.");
        }
        if (named.isEmpty() && !isFolder) {
            refuse(out.get(), canEnd(forms, endings), endings == ENDINGS_OF_MANY ? PAGES : "");
        }
        return asked.or(() -> named);
    }

    /** Whether many reviews of that form are files in a folder. */
    private static boolean isPage(Word form) {
        return form == ReviewFormat.HTML || form == ReviewFormat.MARKDOWN;
    }

    private static <E extends Enum<E> & Word> Optional<E> named(String name, Class<E> forms, Map<String, List<String>> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(forms.getEnumConstants())
                .filter(form -> endings.getOrDefault(form.getWord(), List.of()).stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /**
     * Refuses a name that ends as that of a file of another kind than the only one that is written.
     *
     * @throws Failure if it does
     */
    static void refuseOther(String name, String ending) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            refuse(name, List.of(ending), "");
        }
    }

    /** What is there already is told of before that: whatever it is called, it would not be written over. */
    private static void refuse(String name, List<String> can, String more) {
        Optional<String> ending = ending(name);
        if (ending.isPresent()) {
            Output.refuseOverWork(name);
            String last = can.get(can.size() - 1);
            throw new Failure(Exit.USAGE, "'" + name + "' does not tell by its end what to write: no " + ending.get() + " is written here. Let it end in "
                    + (can.size() == 1 ? last : String.join(", ", can.subList(0, can.size() - 1)) + " or " + last) + "." + more);
        }
    }

    private static List<String> canEnd(Class<? extends Word> forms, Map<String, List<String>> endings) {
        List<String> words = Arrays.stream(forms.getEnumConstants())
                .filter(form -> endings != ENDINGS_OF_MANY || !isPage(form))
                .map(Word::getWord)
                .toList();
        return endings.entrySet().stream().filter(form -> words.contains(form.getKey())).map(form -> form.getValue().get(0)).toList();
    }

    /** How a name ends, such as {@code .pdf}; empty if it has no ending. */
    static Optional<String> ending(String name) {
        Matcher end = ENDING.matcher(name.toLowerCase(Locale.ROOT));
        return end.find() ? Optional.of(end.group(1)) : Optional.empty();
    }
}
