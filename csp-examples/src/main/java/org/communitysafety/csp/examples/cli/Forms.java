package org.communitysafety.csp.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.element.Word;
import picocli.CommandLine.ParseResult;

/** {@code --format} and {@code --out}: what is asked for, or else what the name of the file says. */
final class Forms {

    static final String NAME = "--format";

    private static final Map<String, List<String>> ENDINGS = Map.of(
            "html", List.of(".html", ".htm"),
            "markdown", List.of(".md"),
            "json", List.of(".json", ".ndjson", ".jsonl"),
            "junit", List.of(".xml"),
            "docx", List.of(".docx"));

    private Forms() {}

    /**
     * The form that is asked for, or that the name of the file tells.
     *
     * @throws Failure if the two are not the same
     */
    static <E extends Enum<E> & Word> Optional<E> of(ParseResult parsed, Class<E> forms) {
        Optional<E> asked = Arguments.value(parsed, NAME);
        Optional<String> out = Arguments.value(parsed, "--out");
        Optional<E> named = out.flatMap(name -> named(name, forms));
        if (asked.isPresent() && out.flatMap(Forms::word).filter(word -> !word.equals(asked.get().getWord())).isPresent()) {
            throw new Failure(Exit.USAGE, "'" + out.orElse("") + "' is the name of " + out.flatMap(Forms::word).orElse("") + ", and " + NAME + " says "
                    + asked.get().getWord() + ". Leave out " + NAME + ", or give --out another name.");
        }
        return asked.or(() -> named);
    }

    private static <E extends Enum<E> & Word> Optional<E> named(String name, Class<E> forms) {
        return word(name).flatMap(word -> Arrays.stream(forms.getEnumConstants()).filter(form -> form.getWord().equals(word)).findFirst());
    }

    private static Optional<String> word(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.entrySet().stream().filter(form -> form.getValue().stream().anyMatch(lower::endsWith)).map(Map.Entry::getKey).findFirst();
    }
}
