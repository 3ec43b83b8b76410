package org.communitysafety.csp.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.law.Provision;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** The steps that the law asks for in one cycle, in the order of the year. */
final class LawSteps {

    private static final LocalDate COPIES_FROM = LocalDate.of(2012, 11, 22);
    private static final LocalDate SCRUTINY_FROM = LocalDate.of(2009, 4, 30);
    private static final LocalDate SCRUTINY_IN_WALES_FROM = LocalDate.of(2009, 10, 1);
    private static final LocalDate SERIOUS_VIOLENCE_FROM = LocalDate.of(2023, 1, 31);
    private static final LocalDate FIRST_SERIOUS_VIOLENCE_STRATEGY_BY = LocalDate.of(2024, 1, 31);
    private static final int DAYS_TO_SEND = 7;

    private final Area area;
    private final PlanYear year;
    private final OwnDates dates;
    private final boolean wales;
    private final Words words;
    private final String group;
    private final String countyGroup;
    private final List<Step> steps = new ArrayList<>();

    LawSteps(Area area, PlanYear year, OwnDates dates, Words words) {
        this.area = area;
        this.year = year;
        this.dates = dates;
        this.wales = area.getNation() == Nation.WALES;
        this.words = words;
        this.group = words.say(StepMessages.GROUP);
        this.countyGroup = words.say(StepMessages.COUNTY_GROUP);
    }

    List<Step> steps() {
        boolean county = area.getKind() == AreaKind.COUNTY;
        if (!county) {
            assessment();
        }
        if (county || area.isTwoTier()) {
            agreement();
        }
        if (!county) {
            plan();
            publicMeeting();
        }
        scrutiny();
        if (!county) {
            information();
            seriousViolence();
        }
        return steps;
    }

    private Provision regulation(String england, String inWales) {
        return wales ? Instrument.SI_2007_3076.regulation(inWales) : Instrument.SI_2007_1830.regulation(england);
    }

    private void assessment() {
        LocalDate first = year.previous().getFirst();
        steps.add(Step.within("views", words.say(StepMessages.VIEWS), group, first, year.getEve(),
                regulation("12(1)", "10(1)"), words.say(StepMessages.VIEWS_NOTE)));
        steps.add(Step.within("assessment", words.say(StepMessages.ASSESSMENT), group, first, year.getEve(),
                regulation("5(1)", "5(1)"), words.say(StepMessages.ASSESSMENT_NOTE, year.toString())));
    }

    private void agreement() {
        String where = area.getCounty().map(above -> above.name()).orElse(area.getName());
        steps.add(Step.within("county-agreement", words.say(StepMessages.AGREEMENT, where), countyGroup,
                year.previous().getFirst(), year.getEve(), Instrument.SI_2007_1830.regulation("9(1),(2)"),
                words.say(StepMessages.AGREEMENT_NOTE)));
        if (isLaw(COPIES_FROM)) {
            steps.add(Step.after("county-agreement-copy", words.say(StepMessages.AGREEMENT_COPY), countyGroup,
                    agreed(), Instrument.SI_2007_1830.regulationInsertedAt("9A", "/uksi/2012/2660/regulation/2"),
                    words.say(StepMessages.NO_DAY)));
        }
    }

    private void plan() {
        steps.add(Step.by("plan", words.say(StepMessages.PLAN), group, year.getEve(), regulation("10(2)", "8(2)"),
                words.say(area.isTwoTier() ? StepMessages.PLAN_NOTE_IN_TWO_TIERS : StepMessages.PLAN_NOTE)));
        LocalDate after = settled();
        if (!wales && area.getKind() != AreaKind.CITY_OF_LONDON && isLaw(COPIES_FROM)) {
            steps.add(Step.after("plan-copy", words.say(StepMessages.PLAN_COPY), group, after,
                    Instrument.SI_2007_1830.regulationInsertedAt("13A", "/uksi/2012/2660/regulation/2"),
                    words.say(StepMessages.NO_DAY)));
        }
        steps.add(Step.after("summary", words.say(StepMessages.SUMMARY), group, after, regulation("14", "12"),
                words.say(StepMessages.SUMMARY_NOTE)));
    }

    /** From when the agreement can be sent: the county group's last meeting in time, else the start of the year. */
    private LocalDate agreed() {
        return dates.lastIn(OwnDateKind.COUNTY_STRATEGY_GROUP, year.previous().getFirst(), year.getEve()).orElse(year.getFirst());
    }

    /** From when the plan can be sent: the last of the meetings given that settle it, else the start of the year. */
    private LocalDate settled() {
        LocalDate first = year.previous().getFirst();
        return Stream.of(
                        dates.lastIn(OwnDateKind.STRATEGY_GROUP, first, year.getEve()),
                        dates.firstIn(OwnDateKind.CABINET, first, year.getLast()),
                        dates.firstIn(OwnDateKind.COUNCIL, first, year.getLast()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(year.getFirst());
    }

    private void publicMeeting() {
        steps.add(Step.within("public-meeting", words.say(StepMessages.PUBLIC_MEETING), group, year.getFirst(), year.getLast(),
                regulation("12(4)", "10(4)"), words.say(StepMessages.PUBLIC_MEETING_NOTE)));
    }

    private void scrutiny() {
        LocalDate from = wales ? SCRUTINY_IN_WALES_FROM : SCRUTINY_FROM;
        if (!isLaw(from)) {
            return;
        }
        String who = words.say(area.isTwoTier()
                ? StepMessages.SCRUTINY_OF_TWO_TIERS
                : area.getKind() == AreaKind.COUNTY ? StepMessages.SCRUTINY_OF_COUNTY : StepMessages.SCRUTINY_OF_COUNCIL);
        LocalDate first = year.getFirst().isBefore(from) ? from : year.getFirst();
        Provision law = Instrument.SI_2009_942.regulation("4");
        steps.add(Step.within("scrutiny", words.say(StepMessages.SCRUTINY), who, first, year.getLast(), law,
                words.say(StepMessages.SCRUTINY_NOTE)));
        Optional<LocalDate> met = dates.lastIn(OwnDateKind.SCRUTINY, year.previous().getFirst(), year.getLast());
        met.ifPresent(day -> steps.add(Step.by("scrutiny-next", words.say(StepMessages.SCRUTINY_NEXT), who, day.plusYears(1), law,
                words.say(StepMessages.SCRUTINY_NEXT_NOTE, words.day(day)))));
    }

    private void information() {
        List<Message.One<String>> periods = List.of(StepMessages.INFORMATION_1, StepMessages.INFORMATION_2,
                StepMessages.INFORMATION_3, StepMessages.INFORMATION_4);
        for (int i = 0; i < periods.size(); i++) {
            LocalDate last = year.getFirst().plusMonths(3L * (i + 1)).minusDays(1);
            LocalDate first = last.plusDays(1).minusMonths(3);
            int of = first.minusDays(1).getYear();
            steps.add(Step.within("information-" + (i + 1), words.say(periods.get(i), Integer.toString(of)),
                    words.say(StepMessages.HOLDERS), first, last, Instrument.SI_2007_1831.regulation("3(1)"),
                    words.say(wales ? StepMessages.INFORMATION_NOTE_IN_WALES : StepMessages.INFORMATION_NOTE)));
        }
    }

    private void seriousViolence() {
        if (!isLaw(SERIOUS_VIOLENCE_FROM)) {
            return;
        }
        String who = words.say(StepMessages.SPECIFIED);
        if (year.previous().getFirst().isAfter(FIRST_SERIOUS_VIOLENCE_STRATEGY_BY)) {
            steps.add(Step.withoutDay("serious-violence-strategy", words.say(StepMessages.REVISED_STRATEGY), who,
                    Instrument.SI_2022_1304.regulation("3(2)"), words.say(wales
                            ? StepMessages.REVISED_STRATEGY_NOTE_IN_WALES
                            : StepMessages.REVISED_STRATEGY_NOTE)));
        } else {
            steps.add(Step.by("serious-violence-strategy", words.say(StepMessages.FIRST_STRATEGY), who,
                    FIRST_SERIOUS_VIOLENCE_STRATEGY_BY, Instrument.SI_2022_1304.regulation("3(1)"),
                    words.say(wales ? StepMessages.FIRST_STRATEGY_NOTE_IN_WALES : StepMessages.FIRST_STRATEGY_NOTE)));
        }
        send("serious-violence-copy", StepMessages.STRATEGY_COPY, "4(2)");
        if (wales) {
            send("serious-violence-copy-wales", StepMessages.STRATEGY_COPY_IN_WALES, "6(1)(b)");
        }
    }

    private void send(String id, Message.Plain what, String regulation) {
        String title = words.say(what);
        String who = words.say(StepMessages.ONE_SPECIFIED);
        Provision law = Instrument.SI_2022_1304.regulation(regulation);
        String note = words.say(StepMessages.STRATEGY_COPY_NOTE);
        Optional<LocalDate> published = dates.lastIn(OwnDateKind.SERIOUS_VIOLENCE_STRATEGY, SERIOUS_VIOLENCE_FROM, LocalDate.MAX);
        steps.add(published.map(day -> Step.within(id, title, who, day, day.plusDays(DAYS_TO_SEND - 1L), law, note))
                .orElseGet(() -> Step.withoutDay(id, title, who, law, note)));
    }

    private boolean isLaw(LocalDate from) {
        return !year.getLast().isBefore(from);
    }
}
