package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** Data that are recorded as disclosed to the other authorities: which, by whom, for which quarter, and when. */
final class DisclosedData {

    private static final List<String> LOOKS_IN = List.of(Events.WHERE, "/bodies");

    /** Whose data the Schedule lists; of health bodies it names those that there were in 2007. */
    private static final Set<AuthorityRow> HOLDERS = EnumSet.of(AuthorityRow.CHIEF_OFFICER, AuthorityRow.FIRE_AND_RESCUE,
            AuthorityRow.COUNCIL, AuthorityRow.PRIMARY_CARE_TRUST, AuthorityRow.LOCAL_HEALTH_BOARD);

    private static final Set<AuthorityRow> NAMED_OF_HEALTH =
            EnumSet.of(AuthorityRow.PRIMARY_CARE_TRUST, AuthorityRow.LOCAL_HEALTH_BOARD);

    private static final Set<AuthorityRow> OF_HEALTH = EnumSet.of(AuthorityRow.PRIMARY_CARE_TRUST,
            AuthorityRow.CLINICAL_COMMISSIONING_GROUP, AuthorityRow.INTEGRATED_CARE_BOARD, AuthorityRow.LOCAL_HEALTH_BOARD);

    private static final String BY_ALL = "by the police, the fire and rescue authority, each council, and the primary care trust "
            + "or local health board where there is one";

    private static final Events DISCLOSED = Events.of(EventKind.DATA_DISCLOSED)
            .lacking(event -> event.getBy().isEmpty(), DataMessages.WHOSE_NOT_SAID)
            .lacking(event -> !Look.tells(event.getText()), DataMessages.WHICH_NOT_SAID);

    private static final Predicate<String> ELECTRONIC =
            Pattern.compile("\\belectronic|\\bonline\\b|\\bby e-?mail\\b").asPredicate();
    private static final Predicate<String> DEPERSONALISED = Pattern.compile(
            "\\bdepersonali[sz]ed\\b|\\banonym\\w*|\\bno personal\\b|\\bwithout (?:personal|names)").asPredicate();

    /** The first quarter whose data were due: regulations 1(2) and 3(2). */
    private static final LocalDate FIRST_QUARTER = LocalDate.of(2007, Month.JULY, 1);

    private DisclosedData() {}

    /** Data of every holder, given to others. */
    static Showing byAllHolders() {
        Events toOthers = DISCLOSED.lacking(event -> event.getTo().isEmpty(), DataMessages.TO_WHOM_NOT_SAID);
        return new Showing("data disclosed to the others " + BY_ALL, LOOKS_IN, (dossier, on, look) -> {
                    ofHolders(dossier, on, toOthers).show(dossier, on, look);
                    coverage(dossier, on, toOthers, HOLDERS, look);
                });
    }

    /** Data of the bodies of some rows of section 5(1), and on each of these matters. */
    static Showing by(String whose, Set<AuthorityRow> rows, DataMatter... matters) {
        return by(DISCLOSED, whose, rows, matters);
    }

    /**
     * Data of the health bodies that the Schedule names, on each of these matters: in Wales the local health boards, in England the
     * trusts while there were any. Of the bodies that came after those it is not settled that they are bound, so that nothing is at
     * odds with it, and nothing shows it.
     */
    static Showing ofHealth(String whose, DataMatter... matters) {
        Showing bound = by(whose, NAMED_OF_HEALTH, matters);
        Showing after = by(DISCLOSED.neverDenied(), whose, OF_HEALTH);
        return new Showing(bound.words(), bound.looksIn(), (dossier, on, look) -> {
            if (dossier.place().filter(place -> isNamedOfHealth(place.getNation(), on)).isPresent()) {
                bound.search().through(dossier, on, look);
            } else {
                after.search().through(dossier, on, look);
                look.leavesToAPerson(dossier.words().say(dossier.place().isPresent()
                        ? DataMessages.SUCCESSORS_NOT_SETTLED
                        : EveryoneMessages.NOT_KNOWN_WITHOUT_AREA));
            }
        });
    }

    private static boolean isNamedOfHealth(Nation nation, LocalDate on) {
        return NAMED_OF_HEALTH.stream().anyMatch(row -> row.isInForce(nation, on));
    }

    private static Showing by(Events data, String whose, Set<AuthorityRow> rows, DataMatter... matters) {
        return new Showing("data disclosed to the others by " + whose, LOOKS_IN, (dossier, on, look) -> {
            Events own = data.where(event -> isOf(dossier, on, event.getBy(), rows));
            own.show(dossier, on, look);
            coverage(dossier, on, own, rows, look);
            matters(dossier, own.full(dossier, on), List.of(matters), look);
        });
    }

    /** What is told of a matter by one body does not count where another's words, or those of another quarter, deny it. */
    private static void matters(Dossier dossier, List<Event> full, List<DataMatter> matters, Look look) {
        List<Clauses> told = full.stream().map(DisclosedData::told).toList();
        for (DataMatter matter : told.isEmpty() ? List.<DataMatter>of() : matters) {
            if (told.stream().anyMatch(clauses -> clauses.deny(matter.words()))) {
                look.lacks(dossier.words().say(DataMessages.DENIED_ON, Called.data(dossier.words(), matter)));
            } else if (told.stream().noneMatch(clauses -> clauses.tell(matter.words()))) {
                look.lacks(dossier.words().say(DataMessages.NOTHING_ON, Called.data(dossier.words(), matter)));
            }
        }
    }

    private static Clauses told(Event event) {
        return Clauses.of(event.getText().orElse(""));
    }

    /** Data that are said, each time, to be sent electronically and without personal details. */
    static Showing depersonalised() {
        return new Showing("data disclosed electronically and without personal details", LOOKS_IN, (dossier, on, look) -> {
            look.countsAllOf(Events.WHERE);
            ofHolders(dossier, on, DISCLOSED).show(dossier, on, look);
            DISCLOSED.full(dossier, on).forEach(event ->
                    form(event).forEach(sentence -> look.lacks(event, dossier.words().say(sentence))));
        });
    }

    /** The data of each of the last four quarters that were due, by every holder, each in time. */
    static Showing everyQuarter() {
        return new Showing("data of each of the last four quarters disclosed " + BY_ALL + ", by the end of the quarter that "
                + "followed", LOOKS_IN, DisclosedData::quarters);
    }

    private static void coverage(Dossier dossier, LocalDate on, Events events, Set<AuthorityRow> rows, Look look) {
        List<Event> full = events.full(dossier, on);
        if (!full.isEmpty()) {
            Everyone.of(dossier, on, authority -> rows.contains(authority.row()), Events.by(full),
                    DataMessages.NOT_DISCLOSED_BY, look);
        }
    }

    private static boolean isOf(Dossier dossier, LocalDate on, List<ElementId> bodies, Set<AuthorityRow> rows) {
        return Everyone.mayBeOne(dossier, on, authority -> rows.contains(authority.row()), bodies);
    }

    /** Without what bodies are said not to have given whose data the Schedule does not list: they need not give any. */
    private static Events ofHolders(Dossier dossier, LocalDate on, Events events) {
        return events.where(event -> Events.status(event) != Done.NOT_DONE
                || event.getBy().isEmpty()
                || isOf(dossier, on, event.getBy(), HOLDERS));
    }

    private static List<Message.Plain> form(Event event) {
        Clauses told = told(event);
        List<Message.Plain> lacking = new ArrayList<>();
        if (!told.tell(ELECTRONIC)) {
            lacking.add(DataMessages.NOT_SAID_ELECTRONIC);
        }
        if (!told.tell(DEPERSONALISED)) {
            lacking.add(DataMessages.NOT_SAID_DEPERSONALISED);
        }
        return lacking;
    }

    private static void quarters(Dossier dossier, LocalDate on, Look look) {
        Words words = dossier.words();
        look.countsAllOf(Events.WHERE);
        List<Span> due = due(on);
        List<Event> done = Events.of(EventKind.DATA_DISCLOSED).done(dossier).stream()
                .filter(event -> !Look.isPlaceholder(Events.words(dossier, event)))
                .toList();
        Set<Event> told = new LinkedHashSet<>();
        for (Span quarter : due) {
            String quarterInWords = words.say(DataMessages.QUARTER, words.day(quarter.first()), words.day(quarter.last()));
            String deadline = words.day(deadline(quarter));
            List<Event> its = done.stream().filter(event -> covers(event, quarter)).toList();
            List<Event> inTime = its.stream().filter(event -> isInTime(event, quarter)).toList();
            told.addAll(its);
            its.stream().filter(event -> mayBeEarly(event, quarter)).forEach(event -> look.lacks(
                    event, words.say(DataMessages.MAY_BE_EARLY, quarterInWords)));
            its.stream()
                    .filter(event -> isLate(event, quarter) && !isBySome(event, inTime)
                            && (event.getBy().isEmpty() || isOf(dossier, on, event.getBy(), HOLDERS)))
                    .forEach(event -> look.contradicts(event, "on", DATED, words.say(
                            DataMessages.LATE, Events.words(dossier, event), quarterInWords, deadline)));
            if (its.isEmpty()) {
                look.lacks(words.say(DataMessages.NONE_OF_QUARTER, quarterInWords));
            } else {
                Everyone.of(dossier, on, authority -> HOLDERS.contains(authority.row()), Events.by(inTime),
                        name -> words.say(DataMessages.NOT_DISCLOSED_IN_TIME, name, quarterInWords, deadline), look);
            }
        }
        told.forEach(event -> look.shows(event, Events.attribute(event), DATED, Events.words(dossier, event)));
        done.stream().filter(event -> !told.contains(event)).forEach(event -> look.suggests(
                event, Events.attribute(event), DECLARED, Events.words(dossier, event)));
        notDone(dossier, on, done, look);
        if (due.isEmpty()) {
            look.leavesToAPerson(words.say(
                    DataMessages.NONE_DUE_YET, words.day(deadline(quarterOf(FIRST_QUARTER)))));
        }
    }

    private static void notDone(Dossier dossier, LocalDate on, List<Event> done, Look look) {
        List<Event> ofHolders = ofHolders(dossier, on, Events.of(EventKind.DATA_DISCLOSED)).in(dossier);
        boolean planned = ofHolders.stream().anyMatch(event -> Events.status(event) == Done.PLANNED);
        for (Event event : ofHolders) {
            if (Events.status(event) == Done.PLANNED) {
                look.suggests(event, Events.attribute(event), DECLARED, Events.planned(dossier, event));
            } else if (Events.status(event) == Done.NOT_DONE && done.isEmpty()
                    && Timely.against(dossier, event.getOn()).isEmpty()) {
                look.notDone(event, Events.notDone(dossier, event), !planned && isToTheEnd(event));
            }
        }
    }

    /** Whether it is said without a date, or of data whose time was over by its date. */
    private static boolean isToTheEnd(Event event) {
        return Timely.isToTheEnd(event.getOn(), event.getPeriod()
                .flatMap(Period::getTo)
                .map(to -> deadline(quarterOf(to.getLast()))));
    }

    /** The last four quarters whose data had to be disclosed by the day. */
    private static List<Span> due(LocalDate on) {
        List<Span> due = new ArrayList<>();
        Span quarter = quarterOf(on);
        while (due.size() < 4 && !quarter.first().isBefore(FIRST_QUARTER)) {
            if (!deadline(quarter).isAfter(on)) {
                due.add(0, quarter);
            }
            quarter = quarterOf(quarter.first().minusDays(1));
        }
        return due;
    }

    private static Span quarterOf(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return new Span(start, start.plusMonths(3).minusDays(1));
    }

    /** The last day of the quarter that follows. */
    private static LocalDate deadline(Span quarter) {
        return quarter.first().plusMonths(6).minusDays(1);
    }

    private static boolean covers(Event event, Span quarter) {
        Optional<PartialDate> from = event.getPeriod().flatMap(Period::getFrom);
        Optional<PartialDate> to = event.getPeriod().flatMap(Period::getTo);
        return from.isPresent() && to.isPresent()
                && !from.get().getFirst().isAfter(quarter.first()) && !to.get().getLast().isBefore(quarter.last());
    }

    private static boolean isInTime(Event event, Span quarter) {
        return event.getOn().filter(date -> !date.getLast().isAfter(deadline(quarter))).isPresent()
                && !mayBeEarly(event, quarter);
    }

    /** All of the quarter's data there are only when it is over. */
    private static boolean mayBeEarly(Event event, Span quarter) {
        return event.getOn().filter(date -> !date.getFirst().isAfter(quarter.last())).isPresent();
    }

    private static boolean isLate(Event event, Span quarter) {
        return event.getOn().filter(date -> date.getFirst().isAfter(deadline(quarter))).isPresent();
    }

    /** Whether each body that did it had done it before, in time; where no body is told, anybody's will do. */
    private static boolean isBySome(Event event, List<Event> inTime) {
        return event.getBy().isEmpty() ? !inTime.isEmpty() : Events.by(inTime).containsAll(event.getBy());
    }
}
