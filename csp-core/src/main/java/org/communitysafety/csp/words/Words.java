package org.communitysafety.csp.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is said to people, in one language. Immutable and thread-safe; the language is given, never that of the machine.
 *
 * <p>Another language is another set of patterns under the same keys, and no code.
 */
public final class Words {

    private static final Message.Two<String, String> LIST = Message.of("list.next", String.class, String.class);
    private static final Message.Two<String, String> AND = Message.of("list.and", String.class, String.class);
    private static final Message.Two<String, String> APART = Message.of("list.apart", String.class, String.class);

    private static final Pattern OF_DUTY = Pattern.compile("(?:chapter|bearer|[A-Z0-9-]+)\\..*");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Locale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessagePattern> formats = new ConcurrentHashMap<>();
    private final Map<Words, Words> completed = new ConcurrentHashMap<>();
    /** Whether what duties say themselves is as it stands with them: then nothing need be looked up. */
    private final boolean asSaid;
    private final MessagePattern day;
    private final List<String> months;

    private Words(Locale locale, Map<String, String> patterns, boolean asSaid) {
        this.locale = locale;
        this.patterns = patterns;
        this.asSaid = asSaid;
        this.day = new MessagePattern(pattern("day"), locale);
        this.months = IntStream.rangeClosed(1, 12).mapToObj(month -> pattern("month." + month)).toList();
    }

    /** What the law's own module says, in English. */
    public static Words english() {
        return English.WORDS;
    }

    /**
     * Words of a language.
     *
     * @param tag the language, by its tag (BCP 47), such as {@code cy}; not null
     * @param patterns what is said, by key; what is left out, or blank, is said in English; not null, nor anything in it. Where something is
     *     put in, an apostrophe is written twice, and numbers are told apart by {@code choice} where they are in English: elsewhere a number
     *     may be text already
     * @throws IllegalArgumentException for a tag of no language, and for a pattern that does not fit what is put in, with its key
     */
    public static Words of(String tag, Map<String, String> patterns) {
        Objects.requireNonNull(tag, "tag");
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (locale.getLanguage().isEmpty()) {
                throw new IllegalArgumentException("'" + tag + "' is the tag of no language");
            }
            return new Words(locale, english().and(patterns), false);
        } catch (IllformedLocaleException unfit) {
            throw new IllegalArgumentException("'" + tag + "' is the tag of no language", unfit);
        }
    }

    /**
     * These words, and more of the same language: one that is blank is left out.
     *
     * @param more patterns by key; not null, nor anything in it
     * @throws IllegalArgumentException for a pattern that none can be made of, with its key
     */
    public Words with(Map<String, String> more) {
        boolean stillAsSaid = asSaid && more.keySet().stream().noneMatch(key -> patterns.containsKey(key) || OF_DUTY.matcher(key).matches());
        return new Words(locale, and(more), stillAsSaid);
    }

    /**
     * These words, and in the other language what they have none of. They are put together once.
     *
     * @param other not null
     * @throws IllegalArgumentException for a pattern of these that does not fit what the other has under its key
     */
    public Words completedBy(Words other) {
        return completed.computeIfAbsent(other, base -> {
            Words whole = new Words(locale, base.and(patterns), false);
            whole.completed.put(base, whole);
            return whole;
        });
    }

    private Map<String, String> and(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(patterns);
        more.forEach((key, pattern) -> {
            Objects.requireNonNull(key, "a key");
            if (!Objects.requireNonNull(pattern, key).isBlank()) {
                requireFit(key, pattern);
                all.put(key, pattern);
            }
        });
        return all;
    }

    /** Nothing is put into words that have no place for it in English, and nothing that is put in is lost in quotation marks. */
    private void requireFit(String key, String pattern) {
        String english = patterns.get(key);
        if (english == null || english.equals(pattern) || !english.contains("{")) {
            return;
        }
        try {
            Format[] places = new MessageFormat(pattern, locale).getFormatsByArgumentIndex();
            Format[] most = new MessageFormat(english, locale).getFormatsByArgumentIndex();
            if (places.length > most.length) {
                throw new IllegalArgumentException("it has a place {" + (places.length - 1) + "}, and " + most.length + " things are put in");
            }
            if (pattern.replace("''", "").contains("'")) {
                throw new IllegalArgumentException("an apostrophe is written twice where something is put in");
            }
            for (int i = 0; i < places.length; i++) {
                if (places[i] instanceof ChoiceFormat && !(most[i] instanceof ChoiceFormat)) {
                    throw new IllegalArgumentException("what is put in at {" + i + "} is not told apart by its number");
                }
            }
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException("the words under " + key + " are no pattern: " + unfit.getMessage(), unfit);
        }
    }

    /**
     * A bundle: properties in UTF-8, whatever the machine's own charset; a mark of the byte order before them is passed over.
     *
     * @param in not null; it is not closed
     * @throws UncheckedIOException if it cannot be read
     */
    public static Map<String, String> bundle(InputStream in) {
        Properties read = new Properties();
        try {
            PushbackReader text = new PushbackReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int first = text.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                text.unread(first);
            }
            read.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> patterns = new HashMap<>();
        // The key of a message is a constant: the same text in memory is found without being compared.
        read.stringPropertyNames().forEach(key -> patterns.put(key.intern(), read.getProperty(key)));
        return patterns;
    }

    /** The language, by its tag (BCP 47), as a page names it. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** All that is said, by key, as it stands in the bundle. */
    public SortedMap<String, String> patterns() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(patterns));
    }

    private String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("the bundle has nothing under " + key);
        }
        return pattern;
    }

    /** Whether what duties and chapters of the law say themselves is as it stands with them, in English. */
    public boolean areAsSaid() {
        return asSaid;
    }

    /** A label or sentence. */
    public String say(Message.Plain message) {
        return pattern(message.key());
    }

    /** A sentence with one thing in it. */
    public <A> String say(Message.One<A> message, A first) {
        return format(message.key(), first);
    }

    /** A sentence with two things in it. */
    public <A, B> String say(Message.Two<A, B> message, A first, B second) {
        return format(message.key(), first, second);
    }

    /** A sentence with three things in it. */
    public <A, B, C> String say(Message.Three<A, B, C> message, A first, B second, C third) {
        return format(message.key(), first, second, third);
    }

    /** A sentence with four things in it. */
    public <A, B, C, D> String say(Message.Four<A, B, C, D> message, A first, B second, C third, D fourth) {
        return format(message.key(), first, second, third, fourth);
    }

    /** A sentence with five things in it. */
    public <A, B, C, D, E> String say(Message.Five<A, B, C, D, E> message, A first, B second, C third, D fourth, E fifth) {
        return format(message.key(), first, second, third, fourth, fifth);
    }

    /**
     * What has its English where it is said, such as the title of a duty: as this language has it under the key, or else in
     * English.
     */
    public String own(String key, String english) {
        return Objects.requireNonNullElse(patterns.get(key), english);
    }

    /** What a duty or rule says itself: the key is its id with what of it is said, such as {@code .title}, behind it. */
    public String own(Object id, String which, String english) {
        return asSaid ? english : own(id + which, english);
    }

    /** One after the other: {@code a, b, c}. */
    public String list(List<String> all) {
        return joined(LIST, all);
    }

    /** All of them: {@code a and b}. */
    public String and(List<String> all) {
        return joined(AND, all);
    }

    /** All of them, the last set off: {@code a, b and c}. */
    public String listAnd(List<String> all) {
        return all.size() < 2 ? list(all) : say(AND, list(all.subList(0, all.size() - 1)), all.get(all.size() - 1));
    }

    /** Set apart, where a part may itself be a list: {@code a; b; c}. */
    public String listApart(List<String> all) {
        return joined(APART, all);
    }

    private String joined(Message.Two<String, String> both, List<String> all) {
        return all.stream().reduce((before, next) -> say(both, before, next)).orElse("");
    }

    /** A day, as a letter has it: {@code 1 April 2024}. */
    public String day(LocalDate day) {
        return this.day.with(Integer.toString(day.getDayOfMonth()), months.get(day.getMonthValue() - 1), Integer.toString(day.getYear()));
    }

    /** A day, a month or a year, as far as the date tells. */
    public String day(Dated date) {
        if (date.isDay()) {
            return day(date.getFirst());
        }
        YearMonth first = YearMonth.from(date.getFirst());
        return first.equals(YearMonth.from(date.getLast())) ? month(first) : Integer.toString(first.getYear());
    }

    /** What finds days in sentences, as {@link #day(LocalDate)} tells them. */
    public Pattern findingDays() {
        String month = months.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        String told = day.with("\u0000", "\u0001", "\u0002");
        String found = Pattern.quote(told).replace("\u0000", "\\E\\d{1,2}\\Q").replace("\u0001", "\\E" + month + "\\Q")
                .replace("\u0002", "\\E\\d{4}\\Q");
        return Pattern.compile("(?<!\\p{N})" + found + "(?!\\p{N})");
    }

    /** A month: {@code April 2024}. */
    public String month(YearMonth month) {
        return format("month-of-year", months.get(month.getMonthValue() - 1), Integer.toString(month.getYear()));
    }

    /** A number, with what the language puts between its thousands: {@code 3,701}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A sentence with all that is in it. */
    String tell(Said said) {
        return said.arguments().isEmpty() ? pattern(said.message().key()) : format(said.message().key(), said.arguments().toArray());
    }

    private String format(String key, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = told(arguments[i]);
        }
        MessagePattern known = formats.get(key);
        return (known != null ? known : formats.computeIfAbsent(key, one -> new MessagePattern(pattern(one), locale))).with(arguments);
    }

    private Object told(Object argument) {
        return argument instanceof Said said ? tell(said)
                : argument instanceof List<?> all ? list(all.stream().map(one -> told(one).toString()).toList()) : argument;
    }

    /** Read when first asked for. */
    private static final class English {
        static final Words WORDS = read();

        private static Words read() {
            try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("law_en.properties"))) {
                return new Words(Locale.ENGLISH, bundle(in), true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
