package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.statute.StrategyPublications.done;
import static org.communitysafety.csp.statute.StrategyPublications.isOfThis;
import static org.communitysafety.csp.statute.StrategyPublications.isPlanned;
import static org.communitysafety.csp.statute.StrategyPublications.ofAny;
import static org.communitysafety.csp.statute.StrategyPublications.ofThis;
import static org.communitysafety.csp.statute.StrategyPublications.ofWhich;
import static org.communitysafety.csp.statute.StrategyPublications.status;
import static org.communitysafety.csp.statute.StrategyPublications.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Language;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.words.Words;

/** Whether and when a serious violence strategy was published, and in which languages: sections 8(7) and 9(8), SI 2022/1304. */
final class ViolencePublications {

    static final List<String> LOOKS_IN = List.of("/records/publications", "/seriousViolenceStrategy", "/bodies");

    private static final LocalDate LAST_DAY_OF_THE_FIRST = LocalDate.of(2024, 1, 31);

    private ViolencePublications() {}

    /** Section 8(7)(a) and 9(8): that it was published, when and where. */
    static void published(Dossier dossier, LocalDate on, Look look) {
        List<Publication> done = done(dossier);
        Fullest.of(done, one -> unsaid(dossier, one))
                .take(look, DATED, one -> new Said(one.getOn().isPresent() ? "on" : "what", words(dossier, one)));
        for (Publication one : ofThis(dossier)) {
            if (status(one) == Done.PLANNED) {
                look.suggests(one, "status", DECLARED, dossier.words().say(RecordedMessages.PLANNED, words(dossier, one)));
            } else if (status(one) == Done.NOT_DONE && done.isEmpty() && !ofWhich(dossier, one).isEmpty()) {
                look.suggests(one, "status", DECLARED,
                        dossier.words().say(ViolencePublicationMessages.NOT_PUBLISHED_WHICH, words(dossier, one)));
            } else if (status(one) == Done.NOT_DONE && done.isEmpty()) {
                look.notDone(one, notPublished(dossier, one), one.getOn().isEmpty() && !isPlanned(dossier));
            }
        }
    }

    private static String notPublished(Dossier dossier, Publication one) {
        return dossier.words().say(RecordedMessages.NOT_PUBLISHED, words(dossier, one));
    }

    private static List<String> unsaid(Dossier dossier, Publication one) {
        List<String> lacks = new ArrayList<>();
        if (one.getOn().isEmpty()) {
            lacks.add(dossier.words().say(ViolencePublicationMessages.NO_DAY));
        }
        if (!Look.tells(one.getWhere()) && !Look.tells(one.getWebAddress())) {
            lacks.add(dossier.words().say(ViolencePublicationMessages.NO_PLACE));
        }
        lacks.addAll(ofWhich(dossier, one));
        return lacks;
    }

    /** Regulation 3(1): the first strategy by 31 January 2024. One that revises another is not the first. */
    static void firstInTime(Dossier dossier, LocalDate on, Look look) {
        boolean first = dossier.violence().flatMap(SeriousViolenceStrategy::getFirst).orElse(false);
        boolean revised = Look.tells(dossier.violence().flatMap(SeriousViolenceStrategy::getReplaces));
        boolean wider = ViolenceStrategyContent.isUnderSection9Only(dossier);
        boolean ofOurs = true;
        List<Publication> late = new ArrayList<>();
        List<Publication> notDone = new ArrayList<>();
        for (Publication one : ofAny(dossier.papers())) {
            boolean ofThis = isOfThis(dossier, one.getPaper(), one.getOn());
            if (ofThis && wider) {
                continue;
            }
            boolean isOfTheFirst = ofThis && first && one.getPaper().isPresent();
            if (status(one) == Done.NOT_DONE) {
                notDone.add(one);
            } else if (status(one) == Done.DONE && isBy(one, LAST_DAY_OF_THE_FIRST) && !isBefore(one, StrategyOfTheArea.LAW_FROM)) {
                look.shows(one, "on", DATED, words(dossier, one));
                ofOurs &= ofThis;
            } else if (status(one) == Done.DONE && isOfTheFirst && isAfter(one, LAST_DAY_OF_THE_FIRST)) {
                late.add(one);
            } else if (!(ofThis && revised)) {
                look.suggests(one, one.getOn().isPresent() ? "on" : "what", DATED, outsideTheFirst(dossier, one, isOfTheFirst));
            }
        }
        if (ofOurs) {
            StrategyOfTheArea.minding(dossier, look);
            StrategyOfTheArea.mindingDraft(dossier, look);
        }
        if (!look.hasShown()) {
            late.forEach(one -> look.contradicts(one, "on", DATED, words(dossier, one)));
            if (late.isEmpty() && first) {
                notDone.stream().filter(one -> isOfThis(dossier, one.getPaper(), one.getOn())).forEach(one -> {
                    look.notDone(one, notPublished(dossier, one),
                            Timely.isToTheEnd(one.getOn(), Optional.of(LAST_DAY_OF_THE_FIRST)));
                });
            }
        }
    }

    /** A date known in part only can be before the first of the days and after the last too. */
    private static String outsideTheFirst(Dossier dossier, Publication one, boolean isOfTheFirst) {
        Words words = dossier.words();
        String told = words(dossier, one);
        if (status(one) == Done.PLANNED) {
            told = words.say(RecordedMessages.PLANNED, told);
        }
        if (isBefore(one, StrategyOfTheArea.LAW_FROM)) {
            told = words.say(ViolencePublicationMessages.BEFORE_SECTION_8, told, words.day(StrategyOfTheArea.LAW_FROM));
        }
        return isAfter(one, LAST_DAY_OF_THE_FIRST)
                ? words.say(isOfTheFirst ? ViolencePublicationMessages.FIRST_AFTER_LAST_DAY : ViolencePublicationMessages.AFTER_LAST_DAY,
                        told, words.day(LAST_DAY_OF_THE_FIRST))
                : told;
    }

    static Optional<LocalDate> lastDayOfTheFirst(Dossier dossier) {
        return Optional.of(LAST_DAY_OF_THE_FIRST);
    }

    /** Regulation 3(2): how long after it was prepared. */
    static void soonAfterPrepared(Dossier dossier, LocalDate on, Look look) {
        Optional<PartialDate> prepared = dossier.violence().flatMap(SeriousViolenceStrategy::getPrepared);
        for (Publication one : done(dossier)) {
            if (prepared.isPresent() && one.getOn().isPresent()) {
                look.shows(one, "on", DATED, dossier.words().say(ViolencePublicationMessages.PREPARED_AND_PUBLISHED,
                        dossier.words().day(prepared.get()), dossier.words().day(one.getOn().get())));
            }
        }
    }

    /** Regulation 6: in English and in Welsh. */
    static void inBothLanguages(Dossier dossier, LocalDate on, Look look) {
        Set<Language> told = EnumSet.noneOf(Language.class);
        for (Publication one : done(dossier)) {
            for (Language language : one.getLanguages()) {
                look.shows(one, "languages", COUNTED, PlainName.asWritten(dossier.words(), "language", language));
                told.add(language);
            }
            if (!one.getLanguages().isEmpty()) {
                ofWhich(dossier, one).forEach(sentence -> look.lacks(one, sentence));
            }
        }
        for (Language language : Language.values()) {
            if (!told.contains(language) && look.hasShown()) {
                look.lacks(dossier.words().say(language == Language.WELSH
                        ? ViolencePublicationMessages.NOT_IN_WELSH
                        : ViolencePublicationMessages.NOT_IN_ENGLISH));
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
                ? Optional.of(dossier.words().say(ViolencePublicationMessages.WHOLLY_IN_ENGLAND))
                : Optional.empty();
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
}
