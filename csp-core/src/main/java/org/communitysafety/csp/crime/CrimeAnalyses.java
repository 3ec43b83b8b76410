package org.communitysafety.csp.crime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.papers.Papers;

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

    private CrimeAnalyses(StreetCrime crime) {
        this.crime = crime;
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
        StrategicAssessment assessment = papers.getAssessment().orElseThrow(() ->
                new IllegalArgumentException("The papers have no strategic assessment to add to: write one first."));
        if (!crime.isKnown()) {
            throw new IllegalArgumentException("Nothing is known of " + crime.getArea().getName() + " in these months, so there "
                    + "is nothing to add: csp crime alone tells why.");
        }
        List<Analysis> added = of(crime);
        if (added.isEmpty()) {
            throw new IllegalArgumentException("No record stands in " + crime.getArea().getName() + ", so there is nothing to add.");
        }
        Set<ElementId> there = new HashSet<>();
        assessment.getAnalyses().forEach(analysis -> there.add(analysis.getId()));
        for (Analysis analysis : added) {
            if (there.contains(analysis.getId())) {
                throw new IllegalArgumentException("The papers have an analysis '" + analysis.getId()
                        + "' already: take it out first, if it is to be counted anew.");
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
            all.add(analysis(crime.getTotal(), free("all", taken), byType() + byMonth(month -> month.count().orElse(0L))
                    + places(place -> place.level().count())));
            for (int i = 0; i < crime.getTypes().size(); i++) {
                int type = i;
                all.add(analysis(crime.getTypes().get(i), free(slug(crime.getTypes().get(i).name()), taken),
                        byMonth(month -> month.byType().get(type)) + places(place -> place.byType().get(type))));
            }
        }
        return all;
    }

    private Analysis analysis(CrimeLevel level, String id, String pattern) {
        Analysis.Builder analysis = Analysis.builder()
                .id(ElementId.of("street-crime-" + slug(crime.getArea().getName()) + "-"
                        + crime.getPeriod().map(Months::toString).orElse("").replace("..", "-") + "-" + id))
                .title(level.name() + " in " + crime.getArea().getName() + " (counted by a program, for people to judge)")
                .level(level(level))
                .addAllFigures(figures(level))
                .putExtensions(MACHINE_MADE, MARK);
        if (!pattern.isEmpty()) {
            analysis.pattern(pattern.strip());
        }
        if (crime.isCompared()) {
            analysis.change(change(level));
        }
        return analysis.build();
    }

    private String level(CrimeLevel level) {
        String counted = crime.records(level.count());
        return Character.toUpperCase(counted.charAt(0)) + counted.substring(1) + (crime.getMissing().isEmpty() ? " in " : " of ")
                + crime.getPeriod().map(Months::inWords).orElse("") + "."
                + (crime.getMissing().isEmpty() ? "" : " Missing: "
                        + crime.getMissing().stream().map(Months::inWords).collect(Collectors.joining(", ")) + ".");
    }

    private List<Observation> figures(CrimeLevel level) {
        List<Observation> figures = new ArrayList<>();
        Months now = crime.getPeriod().orElseThrow();
        figures.add(figure(level, level.count(), now, crime.isWhole()));
        if (crime.isRated()) {
            BigDecimal rate = level.rate(crime.getPopulation().orElseThrow());
            figures.add(observation(level, now).text(rate.toPlainString() + " for each 1,000 people").value(rate)
                    .unit("records for each 1,000 people").build());
        }
        level.before().ifPresent(before -> figures.add(figure(level, before, crime.getComparedWith().orElseThrow(), true)));
        return figures;
    }

    private Observation figure(CrimeLevel level, long count, Months months, boolean whole) {
        Observation.Builder figure = observation(level, months).unit("records");
        return whole
                ? figure.text(Figures.records(count)).value(BigDecimal.valueOf(count)).build()
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
        return "By type: " + crime.getTypes().stream()
                .filter(level -> level.count() > 0)
                .map(level -> level.name() + " " + crime.count(level.count()))
                .collect(Collectors.joining(", ")) + ". ";
    }

    private String byMonth(ToLongFunction<MonthLevel> count) {
        if (crime.getMonths().size() < 2) {
            return "";
        }
        return "By month: " + crime.getMonths().stream()
                .map(month -> Months.inWords(month.month()) + " "
                        + (month.count().isPresent() ? crime.countOfMonth(count.applyAsLong(month)) : "missing"))
                .collect(Collectors.joining(", ")) + ". ";
    }

    private String places(ToLongFunction<PlaceLevel> count) {
        List<PlaceLevel> most = crime.getPlaces().stream()
                .filter(place -> count.applyAsLong(place) > 0)
                .sorted((a, b) -> Long.compare(count.applyAsLong(b), count.applyAsLong(a)))
                .limit(PLACES)
                .toList();
        return most.isEmpty() ? "" : "By place, LSOAs with most: " + most.stream()
                .map(place -> place.level().name() + " " + crime.count(count.applyAsLong(place)))
                .collect(Collectors.joining(", ")) + ".";
    }

    private String change(CrimeLevel level) {
        long before = level.before().orElseThrow();
        return Figures.records(level.count()) + " in " + crime.getPeriod().orElseThrow().inWords() + ", " + Figures.of(before) + " in "
                + crime.getComparedWith().orElseThrow().inWords() + ": " + Figures.difference(level.difference().orElseThrow())
                + level.percent().map(percent -> " (" + Figures.percent(percent) + ")").orElse("")
                + (level.isSmall() ? "; numbers as small as these say little." : ".");
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
