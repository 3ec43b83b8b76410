package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;

/**
 * Which recorded publications are of the serious violence strategy at hand, and on which days. The seven days of SI 2022/1304
 * begin on the day of publication, so the last of them is six days later.
 */
public final class StrategyPublications {

    static final int DAYS_AFTER_THE_FIRST = 6;
    private static final String PREPARED = ViolenceStrategyContent.WHERE + "/prepared";
    private static final String DATE = ViolenceStrategyContent.WHERE + "/date";
    private static final String FIRST = ViolenceStrategyContent.WHERE + "/first";
    private static final String REPLACES = ViolenceStrategyContent.WHERE + "/replaces";

    private StrategyPublications() {}

    static boolean isPlanned(Dossier dossier) {
        return ofThis(dossier).stream().anyMatch(one -> status(one) == Done.PLANNED);
    }

    static List<String> ofWhich(Dossier dossier, Publication one) {
        return mayBeOfAnother(dossier, one.getPaper(), one.getOn())
                ? List.of(dossier.words().say(ViolencePublicationMessages.MAY_BE_OF_ANOTHER))
                : List.of();
    }

    /**
     * The last of the days on which it was published: regulation 4(1) counts the website and another form as one publication,
     * so until then the seven days may still run.
     */
    static Optional<PartialDate> lastPublished(Dossier dossier) {
        return done(dossier).stream()
                .flatMap(one -> one.getOn().stream())
                .max(Comparator.comparing(PartialDate::getLast).thenComparing(PartialDate::getFirst));
    }

    /** The days on which it was or is to be published. */
    static List<Span> days(Dossier dossier) {
        return ofThis(dossier).stream()
                .filter(one -> status(one) != Done.NOT_DONE)
                .flatMap(one -> one.getOn().stream())
                .map(Span::of)
                .toList();
    }

    /** The same, where the publication that the days begin with is surely of the strategy. */
    static Optional<LocalDate> lastDay(Dossier dossier) {
        return done(dossier).stream().allMatch(one -> ofWhich(dossier, one).isEmpty())
                ? lastDay(dossier.papers())
                : Optional.empty();
    }

    static Optional<PartialDate> firstDay(Dossier dossier) {
        asksWhich(dossier);
        return firstDay(dossier.papers());
    }

    /** The last of the seven days in which the strategy is sent; empty if the day of publication is not known. */
    public static Optional<LocalDate> lastDay(Papers papers) {
        return firstDay(papers).filter(PartialDate::isDay).map(day -> day.getFirst().plusDays(DAYS_AFTER_THE_FIRST));
    }

    /** The day on which the strategy was published; the first of several. */
    public static Optional<PartialDate> firstDay(Papers papers) {
        return done(papers).stream()
                .flatMap(one -> one.getOn().stream())
                .min(Comparator.comparing(PartialDate::getFirst).thenComparing(PartialDate::getLast));
    }

    static List<Publication> done(Dossier dossier) {
        asksWhich(dossier);
        return done(dossier.papers());
    }

    /** The publications of the strategy that are said to be done. */
    public static List<Publication> done(Papers papers) {
        return ofThis(papers).stream().filter(one -> status(one) == Done.DONE).toList();
    }

    static List<Publication> ofThis(Dossier dossier) {
        asksWhich(dossier);
        return ofThis(dossier.papers());
    }

    /** Those that name the strategy at hand; if none does, those that by their date are of it; else those that can be. */
    static List<Publication> ofThis(Papers papers) {
        List<Publication> all =
                ofAny(papers).stream().filter(one -> isOfThis(papers, one.getPaper(), one.getOn())).toList();
        List<Publication> named = all.stream().filter(one -> one.getPaper().isPresent()).toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Publication> sure =
                all.stream().filter(one -> !mayBeOfAnother(papers, one.getPaper(), one.getOn())).toList();
        return sure.isEmpty() ? all : sure;
    }

    static List<Publication> ofAny(Papers papers) {
        return papers.getRecords().map(Records::getPublications).orElse(List.of()).stream()
                .filter(one -> one.getWhat() == Published.SERIOUS_VIOLENCE_STRATEGY)
                .toList();
    }

    /** Which strategy is meant is told by when the one at hand was prepared, and whether it is the first or replaces another. */
    private static void asksWhich(Dossier dossier) {
        dossier.violence().ifPresentOrElse(strategy -> {
            prepared(dossier, strategy);
            dossier.asked(FIRST, strategy.getFirst());
            dossier.asked(REPLACES, strategy.getReplaces());
        }, () -> dossier.asked(ViolenceStrategyContent.WHERE, Optional.empty()));
    }

    /** When it was prepared; else the date of the paper. */
    static Optional<PartialDate> prepared(Dossier dossier, SeriousViolenceStrategy strategy) {
        return dossier.asked(PREPARED, strategy.getPrepared()).or(() -> dossier.asked(DATE, strategy.getDate()));
    }

    static boolean isOfThis(Dossier dossier, Optional<ElementId> paper, Optional<PartialDate> day) {
        asksWhich(dossier);
        return isOfThis(dossier.papers(), paper, day);
    }

    static boolean mayBeOfAnother(Dossier dossier, Optional<ElementId> paper, Optional<PartialDate> day) {
        asksWhich(dossier);
        return mayBeOfAnother(dossier.papers(), paper, day);
    }

    /** Whether it is of the strategy at hand; where that is not said, what is older than a revised strategy is not. */
    private static boolean isOfThis(Papers papers, Optional<ElementId> paper, Optional<PartialDate> day) {
        if (paper.isPresent()) {
            return paper.equals(papers.getSeriousViolenceStrategy().map(SeriousViolenceStrategy::getId));
        }
        Optional<PartialDate> prepared = revised(papers);
        return prepared.isEmpty() || day.isEmpty() || !day.get().getLast().isBefore(prepared.get().getFirst());
    }

    /**
     * Whether it does not say of which strategy it is, and may be of one before that at hand: of a first one there is none
     * before, and what was done after this one was prepared is taken to be of this one.
     */
    private static boolean mayBeOfAnother(Papers papers, Optional<ElementId> paper, Optional<PartialDate> day) {
        Optional<SeriousViolenceStrategy> strategy = papers.getSeriousViolenceStrategy();
        if (paper.isPresent() || strategy.isEmpty() || strategy.get().getFirst().orElse(false)) {
            return false;
        }
        Optional<PartialDate> prepared = strategy.get().getPrepared().or(strategy.get()::getDate);
        if (prepared.isEmpty() || day.isEmpty()) {
            return Look.tells(strategy.get().getReplaces());
        }
        return day.get().getFirst().isBefore(prepared.get().getLast());
    }

    /** When a revised strategy was prepared; empty if it revises none, or that is not told. */
    static Optional<PartialDate> revised(Papers papers) {
        return papers.getSeriousViolenceStrategy()
                .filter(strategy -> Look.tells(strategy.getReplaces()))
                .flatMap(strategy -> strategy.getPrepared().or(strategy::getDate));
    }

    static Done status(Publication one) {
        return one.getStatus().orElse(Done.DONE);
    }

    static String words(Dossier dossier, Publication one) {
        return Recorded.published(dossier.words(), one);
    }
}
