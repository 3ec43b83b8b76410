package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.Coverage;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Language;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.vocabulary.Vocabulary;

/**
 * How a serious violence strategy was published, and to whom it was sent: SI 2022/1304. The seven days begin on the day of
 * publication, so the last of them is six days later.
 */
public final class ViolencePublications {

    static final List<String> NEWS = List.of("/records/publications", "/seriousViolenceStrategy", "/bodies");
    static final List<String> COPIES =
            List.of("/records/copiesSent", "/records/publications", "/seriousViolenceStrategy", "/bodies");

    private static final LocalDate SECTION_8_FROM = LocalDate.of(2023, 1, 31);
    private static final LocalDate LAST_DAY_OF_THE_FIRST = LocalDate.of(2024, 1, 31);
    private static final int DAYS_AFTER_THE_FIRST = 6;
    private static final List<String> OF_THE_WEB = List.of("website", "web", "online", "internet", "webpage");

    private ViolencePublications() {}

    /** Section 8(7)(a) and 9(8): that it was published, when and where. */
    static void published(Dossier dossier, LocalDate on, Look look) {
        List<Publication> done = done(dossier);
        Fullest.of(done, one -> unsaid(dossier, one))
                .take(look, DATED, one -> new Said(one.getOn().isPresent() ? "on" : "what", words(one)));
        for (Publication one : ofThis(dossier)) {
            if (status(one) == Done.PLANNED) {
                look.suggests(one, "status", DECLARED, words(one) + ": planned");
            } else if (status(one) == Done.NOT_DONE && done.isEmpty() && !ofWhich(dossier, one).isEmpty()) {
                look.suggests(one, "status", DECLARED, words(one) + ": not published (it is not said which strategy)");
            } else if (status(one) == Done.NOT_DONE && done.isEmpty() && (one.getOn().isPresent() || isPlanned(dossier))) {
                look.suggests(one, "status", DECLARED, words(one) + ": not published");
            } else if (status(one) == Done.NOT_DONE && done.isEmpty()) {
                look.denies(one, "status", DECLARED, words(one) + ": not published");
            }
        }
    }

    private static boolean isPlanned(Dossier dossier) {
        return ofThis(dossier).stream().anyMatch(one -> status(one) == Done.PLANNED);
    }

    private static List<String> unsaid(Dossier dossier, Publication one) {
        List<String> lacks = new ArrayList<>();
        if (one.getOn().isEmpty()) {
            lacks.add("It is not said when it was published.");
        }
        if (!Look.tells(one.getWhere()) && !Look.tells(one.getWebAddress())) {
            lacks.add("It is not said where it was published.");
        }
        lacks.addAll(ofWhich(dossier, one));
        return lacks;
    }

    private static List<String> ofWhich(Dossier dossier, Publication one) {
        return mayBeOfAnother(dossier.papers(), one.getPaper(), one.getOn())
                ? List.of("It is not said of which strategy it is, and it may be of the one before.")
                : List.of();
    }

    /** Regulation 3(1): the first strategy by 31 January 2024. One that revises another is not the first. */
    static void firstInTime(Dossier dossier, LocalDate on, Look look) {
        boolean first = dossier.violence().flatMap(SeriousViolenceStrategy::getFirst).orElse(false);
        boolean revised = Look.tells(dossier.violence().flatMap(SeriousViolenceStrategy::getReplaces));
        boolean wider = dossier.violence().filter(ViolenceStrategyContent::isUnderSection9Only).isPresent();
        List<Publication> late = new ArrayList<>();
        List<Publication> notDone = new ArrayList<>();
        for (Publication one : ofAny(dossier.papers())) {
            boolean ofThis = isOfThis(dossier.papers(), one.getPaper(), one.getOn());
            if (ofThis && wider) {
                continue;
            }
            if (status(one) == Done.NOT_DONE) {
                notDone.add(one);
            } else if (status(one) == Done.DONE && isBy(one, LAST_DAY_OF_THE_FIRST) && !isBefore(one, SECTION_8_FROM)) {
                look.shows(one, "on", DATED, words(one));
            } else if (status(one) == Done.DONE && ofThis && first && one.getPaper().isPresent()
                    && isAfter(one, LAST_DAY_OF_THE_FIRST)) {
                late.add(one);
            } else if (!(ofThis && revised)) {
                look.suggests(one, one.getOn().isPresent() ? "on" : "what", DATED, words(one)
                        + (status(one) == Done.PLANNED ? ": planned" : "")
                        + (isBefore(one, SECTION_8_FROM) ? " (section 8 began on " + DayInWords.of(SECTION_8_FROM) + ")" : "")
                        + (isAfter(one, LAST_DAY_OF_THE_FIRST) ? " (after " + DayInWords.of(LAST_DAY_OF_THE_FIRST)
                                + "; whether it is of the first strategy is not told)" : ""));
            }
        }
        if (!look.hasShown()) {
            late.forEach(one -> look.contradicts(one, "on", DATED, words(one)));
            if (late.isEmpty() && first) {
                notDone.stream().filter(one -> isOfThis(dossier.papers(), one.getPaper(), one.getOn())).forEach(one -> {
                    if (Timely.isToTheEnd(one.getOn(), Optional.of(LAST_DAY_OF_THE_FIRST))) {
                        look.denies(one, "status", DECLARED, words(one) + ": not published");
                    } else {
                        look.suggests(one, "status", DECLARED, words(one) + ": not published");
                    }
                });
            }
        }
    }

    static Optional<LocalDate> lastDayOfTheFirst(Dossier dossier) {
        return Optional.of(LAST_DAY_OF_THE_FIRST);
    }

    /** Regulation 3(2): how long after it was prepared. */
    static void soonAfterPrepared(Dossier dossier, LocalDate on, Look look) {
        Optional<PartialDate> prepared = dossier.violence().flatMap(SeriousViolenceStrategy::getPrepared);
        for (Publication one : done(dossier)) {
            if (prepared.isPresent() && one.getOn().isPresent()) {
                look.shows(one, "on", DATED, "Prepared " + DayInWords.of(prepared.get()) + ", published "
                        + DayInWords.of(one.getOn().get()));
            }
        }
    }

    /** Regulation 4(1)(a): on the website of a specified authority for the area, or of its local policing body. */
    static void onAWebsite(Dossier dossier, LocalDate on, Look look) {
        List<Area> areas = dossier.place().map(Place::areas).orElse(List.of());
        Fullest.of(online(dossier), one -> Stream.of(wrongSite(dossier, one, areas, on), ofWhich(dossier, one))
                        .flatMap(List::stream).toList())
                .take(look, DECLARED, one -> new Said("webAddress", one.getWebAddress().orElse("")));
    }

    /** Regulation 4(1)(b): in another form too, with regard to whom it reaches. */
    static void inAnotherForm(Dossier dossier, LocalDate on, Look look) {
        for (Publication one : done(dossier)) {
            otherForms(dossier, one, look);
        }
    }

    /** Regulation 5(1): both, the website for every area that the strategy covers. */
    static void inEveryArea(Dossier dossier, LocalDate on, Look look) {
        List<Publication> online = online(dossier);
        for (Publication one : online) {
            if (look.shows(one, "webAddress", COUNTED, one.getWebAddress().orElse(""))) {
                ofWhich(dossier, one).forEach(sentence -> look.lacks(one, sentence));
            }
        }
        if (look.hasShown()) {
            List<String> codes = dossier.violence().map(SeriousViolenceStrategy::getAreas).orElse(List.of());
            for (Area area : ViolenceStrategyContent.areas(codes, on, look)) {
                if (online.stream().noneMatch(one -> wrongSite(dossier, one, List.of(area), on).isEmpty())) {
                    look.lacks("No website is told of a specified authority for " + area.getName()
                            + ", or of its local policing body.");
                }
            }
            if (codes.isEmpty()) {
                look.lacks("It is not said which areas the strategy covers.");
            }
        }
        boolean website = look.hasShown();
        boolean other = false;
        for (Publication one : done(dossier)) {
            other |= otherForms(dossier, one, look);
        }
        if (website && !other) {
            look.lacks("No form but the website is told.");
        } else if (other && !website) {
            look.lacks("No website is told.");
        }
    }

    private static boolean otherForms(Dossier dossier, Publication one, Look look) {
        boolean other = false;
        for (int i = 0; i < one.getForms().size(); i++) {
            String form = one.getForms().get(i);
            if (OF_THE_WEB.stream().anyMatch(word -> Vocabulary.holds(form, word))) {
                look.suggests(one, "forms/" + i, DECLARED, form);
            } else {
                other |= look.shows(one, "forms/" + i, DECLARED, form);
            }
        }
        if (other && one.getAudiences().stream().allMatch(Look::isPlaceholder)) {
            look.lacks(one, "It is not said which groups and people it reaches.");
        }
        if (other) {
            ofWhich(dossier, one).forEach(sentence -> look.lacks(one, sentence));
        }
        return other;
    }

    /** Regulations 4(2), 5(2) and 6: sent within the seven days that begin on the day of publication. */
    static Showing.Search sentTo(BodyKind kind) {
        return (dossier, on, look) -> {
            List<Dispatch> late = new ArrayList<>();
            List<Dispatch> open = new ArrayList<>();
            List<Dispatch> notDone = new ArrayList<>();
            boolean planned = false;
            Optional<PartialDate> day = firstDay(dossier);
            List<Publication> published = done(dossier);
            boolean ofOne = published.size() == 1 || published.stream().allMatch(one -> one.getPaper().isPresent());
            boolean ofThis = published.stream().allMatch(one -> ofWhich(dossier, one).isEmpty());
            Optional<PartialDate> last = lastPublished(dossier);
            for (Dispatch copy : copies(dossier, kind)) {
                boolean told = ofThis && !mayBeOfAnother(dossier.papers(), copy.getPaper(), copy.getOn());
                switch (copy.getStatus().orElse(Done.DONE)) {
                    case PLANNED -> {
                        planned = true;
                        look.suggests(copy, "status", DECLARED, words(dossier, copy) + ": planned");
                    }
                    case NOT_DONE -> {
                        if (told) {
                            notDone.add(copy);
                        } else {
                            look.suggests(copy, "status", DECLARED, words(dossier, copy) + ": not sent");
                        }
                    }
                    case DONE -> {
                        if (told && isInTime(copy, day)) {
                            look.shows(copy, "on", DATED, words(dossier, copy));
                        } else if (told && ofOne && isLate(copy, last)) {
                            late.add(copy);
                        } else {
                            open.add(copy);
                        }
                    }
                }
            }
            if (look.hasShown()) {
                return;
            }
            late.forEach(copy -> look.contradicts(copy, "on", DATED, words(dossier, copy) + ", after "
                    + DayInWords.of(last.orElseThrow().getLast().plusDays(DAYS_AFTER_THE_FIRST))
                    + ", the last of the seven days"));
            for (Dispatch copy : open) {
                if (look.shows(copy, copy.getOn().isPresent() ? "on" : "to", DATED, words(dossier, copy))) {
                    look.lacks(copy, day.isEmpty()
                            ? "It is not said when the strategy was published, so the seven days cannot be counted."
                            : !ofThis
                                    ? "It is not said which strategy was published, so the seven days cannot be counted."
                                    : copy.getOn().isEmpty()
                                    ? "It is not said when it was sent."
                                    : copy.getOn().get().getLast().isBefore(day.get().getFirst())
                                    ? "It was sent before the strategy was published, and the seven days begin on that day."
                                    : "Whether that is within the seven days that begin on the day of publication cannot be told.");
                }
            }
            Optional<LocalDate> lastDay = last.map(date -> date.getLast().plusDays(DAYS_AFTER_THE_FIRST));
            for (Dispatch copy : notDone) {
                boolean over = lastDay.isPresent() && Timely.isToTheEnd(copy.getOn(), lastDay);
                if (over && !planned && late.isEmpty() && open.isEmpty()) {
                    look.denies(copy, "status", DECLARED, words(dossier, copy) + ": not sent");
                } else {
                    look.suggests(copy, "status", DECLARED, words(dossier, copy) + ": not sent");
                }
            }
        };
    }

    /**
     * The last of the days on which it was published: regulation 4(1) counts the website and another form as one publication,
     * so until then the seven days may still run.
     */
    private static Optional<PartialDate> lastPublished(Dossier dossier) {
        return done(dossier).stream()
                .flatMap(one -> one.getOn().stream())
                .max(Comparator.comparing(PartialDate::getLast).thenComparing(PartialDate::getFirst));
    }

    private static boolean isInTime(Dispatch copy, Optional<PartialDate> published) {
        return copy.getOn().isPresent() && published.isPresent()
                && !copy.getOn().get().getFirst().isBefore(published.get().getLast())
                && !copy.getOn().get().getLast().isAfter(published.get().getFirst().plusDays(DAYS_AFTER_THE_FIRST));
    }

    private static boolean isLate(Dispatch copy, Optional<PartialDate> published) {
        return copy.getOn().isPresent() && published.isPresent()
                && copy.getOn().get().getFirst().isAfter(published.get().getLast().plusDays(DAYS_AFTER_THE_FIRST));
    }

    /** Regulation 6: in English and in Welsh. */
    static void inBothLanguages(Dossier dossier, LocalDate on, Look look) {
        Set<Language> told = EnumSet.noneOf(Language.class);
        for (Publication one : done(dossier)) {
            for (Language language : one.getLanguages()) {
                look.shows(one, "languages", COUNTED, language.getWord());
                told.add(language);
            }
            if (!one.getLanguages().isEmpty()) {
                ofWhich(dossier, one).forEach(sentence -> look.lacks(one, sentence));
            }
        }
        for (Language language : Language.values()) {
            if (!told.contains(language) && look.hasShown()) {
                look.lacks("It is not said to have been published in "
                        + (language == Language.WELSH ? "Welsh" : "English") + ".");
            }
        }
    }

    /** Why regulation 6(2) does not arise: every area that the strategy is said to cover is known, and in England. */
    static Optional<String> whollyInEngland(Dossier dossier) {
        List<String> codes = dossier.violence().map(SeriousViolenceStrategy::getAreas).orElse(List.of());
        boolean inWales = dossier.place().filter(place -> place.getNation() == Nation.WALES).isPresent();
        boolean english = codes.stream().allMatch(code -> AreaRegister.embedded().find(code)
                .filter(area -> area.getNation() == Nation.ENGLAND).isPresent());
        return !inWales && !codes.isEmpty() && english
                ? Optional.of("Every area that the strategy is said to cover is in England, and this is for strategies that "
                        + "cover some of Wales.")
                : Optional.empty();
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

    private static List<Publication> online(Dossier dossier) {
        return done(dossier).stream().filter(one -> Look.tells(one.getWebAddress())).toList();
    }

    /** Why the website is not one that counts; empty if it is. */
    private static List<String> wrongSite(Dossier dossier, Publication one, List<Area> areas, LocalDate on) {
        Optional<Body> body = one.getWebsiteOf().flatMap(dossier::body);
        if (body.isEmpty()) {
            return List.of("It is not said whose website it is.");
        }
        if (PolicingBodies.isOf(areas, body.get(), on)) {
            return List.of();
        }
        Coverage coverage = dossier.specified(List.of(body.get().getId()), areas, on);
        boolean itself = body.get().getMembers().isEmpty();
        if (itself && !coverage.matched().isEmpty()) {
            return List.of();
        }
        return List.of(itself && !coverage.unclear().isEmpty()
                ? "Whether " + body.get().getName() + " is a specified authority for the area cannot be told from its name."
                : body.get().getName() + " is neither a specified authority for the area nor its local policing body.");
    }

    private static List<Dispatch> copies(Dossier dossier, BodyKind kind) {
        return dossier.records().getCopiesSent().stream()
                .filter(copy -> copy.getWhat() == Published.SERIOUS_VIOLENCE_STRATEGY
                        && isOfThis(dossier.papers(), copy.getPaper(), copy.getOn())
                        && dossier.body(copy.getTo()).flatMap(Body::getKind).filter(kind::equals).isPresent())
                .toList();
    }

    private static List<Publication> done(Dossier dossier) {
        return done(dossier.papers());
    }

    /** The publications of the strategy that are said to be done. */
    public static List<Publication> done(Papers papers) {
        return ofThis(papers).stream().filter(one -> status(one) == Done.DONE).toList();
    }

    private static List<Publication> ofThis(Dossier dossier) {
        return ofThis(dossier.papers());
    }

    /** Those that name the strategy at hand; if none does, those that by their date are of it; else those that can be. */
    private static List<Publication> ofThis(Papers papers) {
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

    private static List<Publication> ofAny(Papers papers) {
        return papers.getRecords().map(Records::getPublications).orElse(List.of()).stream()
                .filter(one -> one.getWhat() == Published.SERIOUS_VIOLENCE_STRATEGY)
                .toList();
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
    private static Optional<PartialDate> revised(Papers papers) {
        return papers.getSeriousViolenceStrategy()
                .filter(strategy -> Look.tells(strategy.getReplaces()))
                .flatMap(strategy -> strategy.getPrepared().or(strategy::getDate));
    }

    private static boolean isBy(Publication one, LocalDate day) {
        return one.getOn().filter(on -> !on.getLast().isAfter(day)).isPresent();
    }

    /** Whether it is, or by a date known in part may be, before the day. */
    private static boolean isBefore(Publication one, LocalDate day) {
        return one.getOn().filter(on -> on.getFirst().isBefore(day)).isPresent();
    }

    private static boolean isAfter(Publication one, LocalDate day) {
        return one.getOn().filter(on -> on.getFirst().isAfter(day)).isPresent();
    }

    private static Done status(Publication one) {
        return one.getStatus().orElse(Done.DONE);
    }

    private static String words(Publication one) {
        return one.getTitle().orElse(one.getWhat().getWord().replace('-', ' '))
                + one.getWhere().map(where -> ", " + where).orElse("")
                + one.getOn().map(day -> ", " + DayInWords.of(day)).orElse("");
    }

    private static String words(Dossier dossier, Dispatch copy) {
        return "To " + dossier.body(copy.getTo()).map(Body::getName).orElse(copy.getTo().value())
                + copy.getOn().map(day -> ", " + DayInWords.of(day)).orElse("");
    }
}
