package org.communitysafety.csp.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.RefusedException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** What the commands' arguments have in common. */
final class Arguments {

    /** So many letters are slips. */
    private static final int SLIPS = 2;

    private Arguments() {}

    /** A command with --help, -h and --debug. */
    static CommandSpec command(String name, String description) {
        CommandSpec spec = CommandSpec.create()
                .name(name)
                .addOption(OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .arity("0")
                        .description("Tell this, and stop.")
                        .usageHelp(true)
                        .build())
                .addOption(flag("--debug", "").hidden(true).build());
        spec.usageMessage().description(description).abbreviateSynopsis(false).sortOptions(false);
        return spec;
    }

    /** An option without a value. */
    static OptionSpec.Builder flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").description(description);
    }

    /** An option with a text. */
    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).arity("1").paramLabel(label).description(description).build();
    }

    /** An option with a text, that can be given again. */
    static OptionSpec texts(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option with a day. */
    static OptionSpec day(String name, String description) {
        return OptionSpec.builder(name)
                .type(LocalDate.class)
                .arity("1")
                .paramLabel("DATE")
                .converters(converter(Arguments::day))
                .description(description)
                .build();
    }

    /**
     * Reads a day.
     *
     * @throws IllegalArgumentException with a sentence for people, if it is none, that says how one is written that is written otherwise
     */
    static LocalDate day(String typed) {
        try {
            return PartialDate.parseDay(typed);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(OtherDates.hint(typed).orElseGet(() -> RefusedException.reason(wrong)), wrong);
        }
    }

    /**
     * Reads the year of a plan, as people write it: {@code 2025-26}, {@code 2025/26}, {@code 2025-2026}.
     *
     * @throws IllegalArgumentException with a sentence for people, if it is none
     */
    static PlanYear year(String typed) {
        return PlanYear.parse(typed.strip().replaceFirst("^(\\d{4})\\s*[/\u2013-]\\s*(?:\\d\\d)?(\\d\\d)$", "$1-$2"));
    }

    /** An option that must be given. */
    static <T> OptionSpec required(String name, String label, Class<T> type, Function<String, T> parse, String description) {
        return OptionSpec.builder(name)
                .type(type)
                .arity("1")
                .required(true)
                .paramLabel(label)
                .converters(converter(parse))
                .description(description)
                .build();
    }

    /** An option that may be given again and again; its value is a list. */
    static <T> OptionSpec each(String name, String label, Class<T> type, Function<String, T> parse, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(type)
                .arity("1")
                .paramLabel(label)
                .converters(converter(parse))
                .description(description)
                .build();
    }

    /** An option with one of the words of a closed list. */
    static <E extends Enum<E> & Word> OptionSpec word(String name, String label, Class<E> type, String description) {
        return OptionSpec.builder(name)
                .type(type)
                .arity("1")
                .paramLabel(label)
                .converters(words(type))
                .description(description)
                .build();
    }

    /** Reads a word of a closed list, or says which there are. */
    static <E extends Enum<E> & Word> ITypeConverter<E> words(Class<E> type) {
        return typed -> {
            for (E value : type.getEnumConstants()) {
                if (value.getWord().equalsIgnoreCase(typed)) {
                    return value;
                }
            }
            throw notOneOf(typed, Arrays.stream(type.getEnumConstants()).map(Word::getWord).toList());
        };
    }

    /** Says which words there are, and which of them may have been meant. */
    static TypeConversionException notOneOf(String typed, List<String> words) {
        return new TypeConversionException("'" + typed + "' is not one of these: write " + String.join(", ", words)
                + NearNames.within(SLIPS, typed, words).or(() -> havingIt(typed, words)).map(near -> ". Did you mean " + near + "?").orElse(""));
    }

    /** The words of several parts of which that is one. */
    private static Optional<String> havingIt(String typed, List<String> words) {
        String part = typed.toLowerCase(Locale.ROOT);
        List<String> having = words.stream().filter(word -> List.of(word.split("-")).contains(part)).toList();
        return having.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", having));
    }

    /** Reads a value, or says what is wrong with what was typed. */
    static <T> ITypeConverter<T> converter(Function<String, T> parse) {
        return typed -> {
            try {
                return parse.apply(typed);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException("'" + typed + "' " + RefusedException.reason(wrong));
            }
        };
    }

    /** The value of an option; empty if it was not given. */
    static <T> Optional<T> value(ParseResult parsed, String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, null));
    }

    /** UTF-8. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** UTF-8, with the end of a line. */
    static byte[] line(String text) {
        return bytes(text + "\n");
    }

    /** The words of a closed list, between bars. */
    static <E extends Enum<E> & Word> String label(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::getWord).collect(Collectors.joining("|")).toLowerCase(Locale.ROOT);
    }
}
