package org.communitysafety.csp.crime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Words;

/**
 * Counts as analyses of a strategic assessment: levels, patterns and changes, which regulation 7(1)(a) and (b) asks for.
 *
 * <p>They are material for people. Each is marked by {@link #MACHINE_MADE}; it serves no subject, is compared with no assessment, and
 * gives neither a reason nor a limit of telling one, until a person says so: until then a review shows it for judgement, and never
 * more. What must be known of a count stands in the comment of its figure.
 */
public final class CrimeAnalyses {

    /** What all types of crime go by together. */
    public static final String ALL = "All crime and anti-social behaviour";

    /** The extension that marks an analysis made here. */
    public static final String MACHINE_MADE = "communitysafety.org:machine-made";

    private static final String MARK = "\"counted by csp crime; not judged by a person\"";
    private static final int PLACES = 5;
    private static final int SLUG = 60;

    private final StreetCrime crime;
    private final Words words;

    private CrimeAnalyses(StreetCrime crime) {
        this.crime = crime;
        this.words = crime.getWords();
    }

    /** One of all records, then one of each type; none if no record stands in the area. */
    public static List<Analysis> of(StreetCrime crime) {
        return new CrimeAnalyses(crime).all();
    }

    /**
     * Papers with the analyses added to those of their strategic assessment.
     *
     * @throws IllegalArgumentException with a sentence for people, if the papers have no assessment, have these analyses already, or there
     *     is no record to analyse
     */
    public static Papers addTo(Papers papers, StreetCrime crime) {
        Words words = crime.getWords();
        StrategicAssessment assessment = papers.getAssessment().orElseThrow(() ->
                new IllegalArgumentException(words.say(AnalysisMessages.NO_ASSESSMENT)));
        if (!crime.isKnown()) {
            throw new IllegalArgumentException(words.say(AnalysisMessages.NOTHING_KNOWN, crime.getArea().named(words)));
        }
        List<Analysis> added = of(crime);
        if (added.isEmpty()) {
            throw new IllegalArgumentException(words.say(AnalysisMessages.NO_RECORD, crime.getArea().named(words)));
        }
        Set<ElementId> there = new HashSet<>();
        assessment.getAnalyses().forEach(analysis -> there.add(analysis.getId()));
        for (Analysis analysis : added) {
            if (there.contains(analysis.getId())) {
                throw new IllegalArgumentException(words.say(AnalysisMessages.THERE_ALREADY, analysis.getId().value()));
            }
        }
        return Papers.builder()
                .like(papers)
                .assessment(StrategicAssessment.builder().like(assessment).addAllAnalyses(added).build())
                .build();
    }

    private List<Analysis> all() {
        List<Analysis> all = new ArrayList<>();
        if (!crime.getTypes().isEmpty()) {
            Set<String> taken = new HashSet<>();
            all.add(analysis(crime.getTotal(), free("all", taken), Stream.of(
                    byType(), byMonth(month -> month.count().orElse(0L)), places(place -> place.level().count()))));
            for (int i = 0; i < crime.getTypes().size(); i++) {
                int type = i;
                all.add(analysis(crime.getTypes().get(i), free(slug(crime.getTypes().get(i).name()), taken),
                        Stream.of(byMonth(month -> month.byType().get(type)), places(place -> place.byType().get(type)))));
            }
        }
        return all;
    }

    private Analysis analysis(CrimeLevel level, String id, Stream<String> patterns) {
        Analysis.Builder analysis = Analysis.builder()
                .id(ElementId.of("street-crime-" + slug(crime.getArea().getName()) + "-"
                        + crime.getPeriod().map(Months::toString).orElse("").replace("..", "-") + "-" + id))
                .title(words.say(AnalysisMessages.TITLE, level.name(), crime.getArea().named(words)))
                .level(level(level))
                .addAllFigures(figures(level))
                .putExtensions(MACHINE_MADE, MARK);
        String pattern = patterns.filter(told -> !told.isEmpty()).collect(Collectors.joining(" "));
        if (!pattern.isEmpty()) {
            analysis.pattern(pattern);
        }
        if (crime.isCompared()) {
            analysis.change(change(level));
        }
        return analysis.build();
    }

    private String level(CrimeLevel level) {
        String counted = crime.records(level.count());
        String begun = Character.toUpperCase(counted.charAt(0)) + counted.substring(1);
        String period = crime.getPeriod().map(months -> months.inWords(words)).orElse("");
        return crime.getMissing().isEmpty()
                ? words.say(AnalysisMessages.LEVEL, begun, period)
                : words.say(AnalysisMessages.LEVEL_MISSING, begun, period,
                        words.list(crime.getMissing().stream().map(words::month).toList()));
    }

    private List<Observation> figures(CrimeLevel level) {
        List<Observation> figures = new ArrayList<>();
        Months now = crime.getPeriod().orElseThrow();
        figures.add(figure(level, level.count(), now, crime.isWhole()));
        if (crime.isRated()) {
            BigDecimal rate = level.rate(crime.getPopulation().orElseThrow());
            figures.add(observation(level, now).text(words.say(AnalysisMessages.RATE, rate.toPlainString())).value(rate)
                    .unit(words.say(AnalysisMessages.RATE_UNIT)).build());
        }
        level.before().ifPresent(before -> figures.add(figure(level, before, crime.getComparedWith().orElseThrow(), true)));
        return figures;
    }

    private Observation figure(CrimeLevel level, long count, Months months, boolean whole) {
        Observation.Builder figure = observation(level, months).unit(words.say(AnalysisMessages.UNIT));
        return whole
                ? figure.text(Figures.records(count, words)).value(BigDecimal.valueOf(count)).build()
                : figure.text(crime.records(count)).build();
    }

    private Observation.Builder observation(CrimeLevel level, Months months) {
        Observation.Builder observation = Observation.builder()
                .period(months.toPeriod())
                .source(crime.getSourceInWords())
                .comment(crime.getCaveats().stream().map(Caveat::sentence).collect(Collectors.joining(" ")));
        if (level.isSmall()) {
            observation.addFlags(ObservationFlag.SMALL_NUMBERS);
        }
        return observation;
    }

    private String byType() {
        return words.say(AnalysisMessages.BY_TYPE, words.list(crime.getTypes().stream()
                .filter(level -> level.count() > 0)
                .map(level -> words.say(AnalysisMessages.ONE, level.name(), crime.count(level.count())))
                .toList()));
    }

    private String byMonth(ToLongFunction<MonthLevel> count) {
        if (crime.getMonths().size() < 2) {
            return "";
        }
        return words.say(AnalysisMessages.BY_MONTH, words.list(crime.getMonths().stream()
                .map(month -> month.count().isPresent()
                        ? words.say(AnalysisMessages.ONE, words.month(month.month()), crime.countOfMonth(count.applyAsLong(month)))
                        : words.say(AnalysisMessages.MISSING, words.month(month.month())))
                .toList()));
    }

    private String places(ToLongFunction<PlaceLevel> count) {
        List<PlaceLevel> most = crime.getPlaces().stream()
                .filter(place -> count.applyAsLong(place) > 0)
                .sorted((a, b) -> Long.compare(count.applyAsLong(b), count.applyAsLong(a)))
                .limit(PLACES)
                .toList();
        return most.isEmpty() ? "" : words.say(AnalysisMessages.BY_PLACE, words.list(most.stream()
                .map(place -> words.say(AnalysisMessages.ONE, place.level().name(), crime.count(count.applyAsLong(place))))
                .toList()));
    }

    private String change(CrimeLevel level) {
        long before = level.before().orElseThrow();
        String difference = Figures.difference(level.difference().orElseThrow(), words);
        String told = level.percent()
                .map(percent -> words.say(AnalysisMessages.IN_PERCENT, difference, Figures.percent(percent, words)))
                .orElse(difference);
        return words.say(level.isSmall() ? AnalysisMessages.CHANGE_SMALL : AnalysisMessages.CHANGE,
                Figures.records(level.count(), words), crime.getPeriod().orElseThrow().inWords(words), words.number(before),
                crime.getComparedWith().orElseThrow().inWords(words), told);
    }

    /** The id, or, where another type has it, that with a number. */
    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int again = 2; !taken.add(free); again++) {
            free = id + "-" + again;
        }
        return free;
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < name.length() && slug.length() < SLUG; i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean plain = capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (plain) {
                slug.append(capital ? (char) (c + 'a' - 'A') : c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
