package org.communitysafety.csp.io.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.io.format.References.Reference;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;

/**
 * Papers with anything in them that the model allows, made from the tables of fields: a field that is added to a table is
 * generated from then on.
 *
 * <p>They are made twice from one seed: first without references, to know the ids, then with references to these.
 */
public final class GeneratedPapers {

    private static final String[] EXTENSIONS = {
        "1", "-0.50", "2E+3", "null", "true", "\"\"", "\"é£\\\"\\n\"", "[]", "{}", "{\"a\":[1,{\"b\":[]}],\"c\":\"😀\"}"
    };

    private final long seed;
    private final int most;
    private final boolean odd;
    private final Map<Scope, List<Element>> targets = new EnumMap<>(Scope.class);
    private final Map<Scope, List<Element>> made = new EnumMap<>(Scope.class);
    private final Map<Scope, Integer> ids = new EnumMap<>(Scope.class);
    private Scope scope = Scope.CURRENT;

    private GeneratedPapers(long seed, int most, boolean odd) {
        this.seed = seed;
        this.most = most;
        this.odd = odd;
    }

    /** Any papers. */
    public static Arbitrary<Papers> any() {
        return Arbitraries.randomValue(random -> of(random.nextLong()));
    }

    /** The papers of one seed. */
    public static Papers of(long seed) {
        return new GeneratedPapers(seed, 2, true).papers();
    }

    /** The papers of one seed, with up to so many elements in each list and everyday texts. */
    public static Papers everyday(long seed, int most) {
        return new GeneratedPapers(seed, most, false).papers();
    }

    private Papers papers() {
        object(PapersFormat.PAPERS, seed);
        targets.putAll(made);
        made.clear();
        ids.clear();
        return object(PapersFormat.PAPERS, seed);
    }

    private <T, B> T object(ObjectFormat<T, B> format, long objectSeed) {
        int number = ids.merge(scope, 1, Integer::sum);
        RuntimeException refused = null;
        for (int attempt = 0; attempt < 1000; attempt++) {
            Map<Scope, Integer> idsBefore = new EnumMap<>(ids);
            Map<Scope, Integer> madeBefore = new EnumMap<>(Scope.class);
            made.forEach((in, elements) -> madeBefore.put(in, elements.size()));
            Random random = new Random(objectSeed + attempt);
            B builder = format.newBuilder();
            for (Field<T, B, ?> field : format.fields()) {
                fill(format, field, builder, new Random(random.nextLong()), number);
            }
            try {
                T built = format.build(builder);
                if (built instanceof Element element) {
                    made.computeIfAbsent(scope, fresh -> new ArrayList<>()).add(element);
                }
                return built;
            } catch (IllegalArgumentException meaningless) {
                refused = meaningless;
                ids.clear();
                ids.putAll(idsBefore);
                made.forEach((in, elements) -> elements.subList(madeBefore.getOrDefault(in, 0), elements.size()).clear());
            }
        }
        throw refused;
    }

    private <T, B, V> void fill(ObjectFormat<T, B> format, Field<T, B, V> field, B builder, Random random, int number) {
        if (field instanceof OneField<T, B, V> one) {
            if (one.codec() instanceof Reference reference) {
                List<ElementId> choice = choice(reference);
                if (one.isRequired() || (!choice.isEmpty() && random.nextBoolean())) {
                    one.set(builder, cast(choice.isEmpty() ? ElementId.of("none") : pick(random, choice)));
                }
            } else if (one.isRequired() || random.nextInt(5) > 1) {
                one.set(builder, value(one.codec(), random, number));
            }
        } else if (field instanceof ManyField<T, B, ?> many) {
            fillMany(format, many, builder, random, number);
        } else if (field instanceof ExtensionsField<?, ?>) {
            ExtensionsField<T, B> extensions = cast(field);
            Map<String, String> values = new TreeMap<>();
            for (int i = random.nextInt(odd ? 5 : 41) - (odd ? 2 : 39); i > 0; i--) {
                values.put("example.gov.uk:" + (odd ? text(random) : "") + i, pick(random, List.of(EXTENSIONS)));
            }
            extensions.set(builder, values);
        }
    }

    private <T, B, V> void fillMany(ObjectFormat<T, B> format, ManyField<T, B, V> many, B builder, Random random, int number) {
        List<V> values = new ArrayList<>();
        // There is always a body, since some fields that must be there refer to one.
        int least = many.name().equals("bodies") ? 1 : 0;
        for (int i = Math.max(least, random.nextInt(most + 1)); i > 0; i--) {
            if (many.codec() instanceof Reference reference) {
                List<ElementId> choice = choice(reference);
                if (!choice.isEmpty()) {
                    values.add(cast(pick(random, choice)));
                }
            } else {
                V value = value(many.codec(), random, number);
                if (!many.isUnique() || !values.contains(value)) {
                    values.add(value);
                }
            }
        }
        many.set(builder, values);
    }

    private List<ElementId> choice(Reference reference) {
        List<ElementId> choice = new ArrayList<>();
        targets.forEach((in, elements) -> {
            boolean reached = in == scope
                    || in == Scope.CURRENT
                    || scope != Scope.CURRENT
                    || reference.to() == Paper.class;
            for (Element element : elements) {
                if (reached && reference.to().isInstance(element)) {
                    choice.add(element.getId());
                }
            }
        });
        return choice;
    }

    @SuppressWarnings("unchecked")
    private static <V> V cast(Object value) {
        return (V) value;
    }

    private <V> V value(Codec<V> codec, Random random, int number) {
        if (codec instanceof ObjectFormat<?, ?> format) {
            return cast(object(format, random.nextLong()));
        }
        if (codec instanceof Scoped<V> scoped) {
            Scope before = scope;
            scope = scoped.scope();
            V value = value(scoped.codec(), random, number);
            scope = before;
            return value;
        }
        if (codec instanceof WordCodec<?> words) {
            return cast(pick(random, List.of(words.type().getEnumConstants())));
        }
        return cast(simple(codec, random, number));
    }

    private Object simple(Codec<?> codec, Random random, int number) {
        if (codec == Texts.OWN_ID) {
            return ElementId.of((odd ? pick(random, List.of("e", "~/", "\"\\", "E:", "=;", "1E", "'")) : "element-") + number);
        } else if (codec == Texts.TEXT) {
            return text(random);
        } else if (codec == Texts.DAY) {
            return day(random);
        } else if (codec == Texts.PARTIAL_DATE) {
            LocalDate day = day(random);
            return switch (random.nextInt(3)) {
                case 0 -> PartialDate.of(day);
                case 1 -> PartialDate.of(YearMonth.from(day));
                default -> PartialDate.ofYear(day.getYear());
            };
        } else if (codec == Texts.PLAN_YEAR) {
            return new PlanYear(odd ? 1000 + random.nextInt(8999) : 2024);
        } else if (codec == Numbers.DECIMAL) {
            return new BigDecimal(new BigInteger(random.nextInt(80), random), random.nextInt(9) - 3)
                    .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
        } else if (codec == Numbers.WHOLE) {
            return odd ? random.nextInt() : random.nextInt(9) + 1;
        } else if (codec == Numbers.YES_NO) {
            return random.nextBoolean();
        }
        throw new IllegalStateException("no values are generated for " + codec);
    }

    private LocalDate day(Random random) {
        return odd ? LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_000)) : LocalDate.of(2024, 4, 1).plusDays(random.nextInt(365));
    }

    private String text(Random random) {
        if (!odd) {
            StringBuilder words = new StringBuilder("Officers");
            for (int i = random.nextInt(12); i > 0; i--) {
                words.append(pick(random, List.of(" patrol", " the town centre", " with the council", ", and", " support", " victims of")));
            }
            return words.toString();
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(pick(random, List.of(
                    "a", "Z", " ", "\"", "\\", "/", "\n", "\r", "\t", "\u0000", "\u001b", "\u007f", "\u0085", "é", "ı", "İ",
                    "£", "–", "\u2028", "\ufeff", "\uffff", "漢", "😀", "\\u0041", "{}", "</script>", ";", ",", "'", "=", "-", "1", "E05")));
        }
        return text.toString();
    }

    private static <V> V pick(Random random, List<V> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
