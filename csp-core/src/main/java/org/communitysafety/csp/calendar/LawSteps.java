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
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.PlanYear;

/** The steps that the law asks for in one cycle, in the order of the year. */
final class LawSteps {

    private static final LocalDate COPIES_FROM = LocalDate.of(2012, 11, 22);
    private static final LocalDate SCRUTINY_FROM = LocalDate.of(2009, 4, 30);
    private static final LocalDate SCRUTINY_IN_WALES_FROM = LocalDate.of(2009, 10, 1);
    private static final LocalDate SERIOUS_VIOLENCE_FROM = LocalDate.of(2023, 1, 31);
    private static final LocalDate FIRST_SERIOUS_VIOLENCE_STRATEGY_BY = LocalDate.of(2024, 1, 31);
    private static final int DAYS_TO_SEND = 7;

    private static final String GROUP = "the strategy group, for the responsible authorities";
    private static final String COUNTY_GROUP = "the county strategy group, for the responsible authorities in the county";
    private static final String SPECIFIED = "the specified authorities, the youth offending team among them";
    private static final String ONE_SPECIFIED = "one of the specified authorities";
    private static final String NO_DAY = "The law fixes no day.";

    private final Area area;
    private final PlanYear year;
    private final OwnDates dates;
    private final boolean wales;
    private final List<Step> steps = new ArrayList<>();

    LawSteps(Area area, PlanYear year, OwnDates dates) {
        this.area = area;
        this.year = year;
        this.dates = dates;
        this.wales = area.getNation() == Nation.WALES;
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
        steps.add(Step.within("views", "Get the views of people who live or work in the area", GROUP, first, year.getEve(),
                regulation("12(1)", "10(1)"),
                NO_DAY + " The assessment states what they would put first (regulation 7(e)), so their views are wanted "
                        + "before it is done."));
        steps.add(Step.within("assessment", "Prepare the strategic assessment", GROUP, first, year.getEve(),
                regulation("5(1)", "5(1)"), "One in each year from 1 April to 31 March; this is the one that the plan for " + year
                        + " rests on."));
    }

    private void agreement() {
        String where = area.getCounty().map(above -> above.name()).orElse(area.getName());
        steps.add(Step.within("county-agreement", "Prepare the community safety agreement of " + where, COUNTY_GROUP,
                year.previous().getFirst(), year.getEve(), Instrument.SI_2007_1830.regulation("9(1),(2)"),
                "It rests on that year's strategic assessments of the districts, so it comes after them."));
        if (isLaw(COPIES_FROM)) {
            steps.add(Step.after("county-agreement-copy", "Send the agreement to the elected local policing body", COUNTY_GROUP,
                    agreed(), Instrument.SI_2007_1830.regulationInsertedAt("9A", "/uksi/2012/2660/regulation/2"), NO_DAY));
        }
    }

    private void plan() {
        steps.add(Step.by("plan", "Revise the partnership plan", GROUP, year.getEve(), regulation("10(2)", "8(2)"),
                "The group considers that year's assessment" + (area.isTwoTier() ? " and county agreement" : "")
                        + ". This binds the group; what the council approves, and when, is a matter of the council's own rules."));
        LocalDate after = settled();
        if (!wales && area.getKind() != AreaKind.CITY_OF_LONDON && isLaw(COPIES_FROM)) {
            steps.add(Step.after("plan-copy", "Send the plan to the elected local policing body", GROUP, after,
                    Instrument.SI_2007_1830.regulationInsertedAt("13A", "/uksi/2012/2660/regulation/2"), NO_DAY));
        }
        steps.add(Step.after("summary", "Publish a summary of the plan in the area", GROUP, after, regulation("14", "12"),
                NO_DAY + " In choosing how, the group has regard to reaching many different groups."));
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
        steps.add(Step.within("public-meeting", "Hold a public meeting", GROUP, year.getFirst(), year.getLast(),
                regulation("12(4)", "10(4)"), "At least one in the year, with somebody senior of each responsible authority. "
                        + "People are told when it is held, and afterwards what was discussed."));
    }

    private void scrutiny() {
        LocalDate from = wales ? SCRUTINY_IN_WALES_FROM : SCRUTINY_FROM;
        if (!isLaw(from)) {
            return;
        }
        String whose = area.isTwoTier()
                ? "each council, district and county"
                : area.getKind() == AreaKind.COUNTY ? "the county council" : "the council";
        String who = "the crime and disorder committee of " + whose;
        LocalDate first = year.getFirst().isBefore(from) ? from : year.getFirst();
        Provision law = Instrument.SI_2009_942.regulation("4");
        steps.add(Step.within("scrutiny", "Scrutinise the partnership", who, first, year.getLast(), law,
                "At least once in every twelve months, which need not be those from April."));
        Optional<LocalDate> met = dates.lastIn(OwnDateKind.SCRUTINY, year.previous().getFirst(), year.getLast());
        met.ifPresent(day -> steps.add(Step.by("scrutiny-next", "Scrutinise the partnership again", who, day.plusYears(1), law,
                "Twelve months after " + DayInWords.of(day) + ", the last of the dates given.")));
    }

    private void information() {
        String[] periods = {"January to March", "April to June", "July to September", "October to December"};
        for (int i = 0; i < periods.length; i++) {
            LocalDate last = year.getFirst().plusMonths(3L * (i + 1)).minusDays(1);
            LocalDate first = last.plusDays(1).minusMonths(3);
            int of = first.minusDays(1).getYear();
            steps.add(Step.within("information-" + (i + 1), "Share the information of " + periods[i] + " " + of,
                    "the authorities that hold it", first, last, Instrument.SI_2007_1831.regulation("3(1)"),
                    "Without personal details, by electronic means, by the end of the three months that follow."
                            + (wales ? "" : " Whether integrated care boards are bound is not settled.")));
        }
    }

    private void seriousViolence() {
        if (!isLaw(SERIOUS_VIOLENCE_FROM)) {
            return;
        }
        String languages = wales ? " In English and in Welsh (regulation 6(1)(a))." : "";
        if (year.previous().getFirst().isAfter(FIRST_SERIOUS_VIOLENCE_STRATEGY_BY)) {
            steps.add(Step.withoutDay("serious-violence-strategy", "Publish a revised serious violence strategy, when there "
                    + "is one", SPECIFIED,
                    Instrument.SI_2022_1304.regulation("3(2)"),
                    "As soon as can be after it is prepared; no day is fixed, nor how often. The first was due by 31 January "
                    + "2024." + languages));
        } else {
            steps.add(Step.by("serious-violence-strategy", "Publish the first serious violence strategy", SPECIFIED,
                    FIRST_SERIOUS_VIOLENCE_STRATEGY_BY, Instrument.SI_2022_1304.regulation("3(1)"),
                    "As soon as can be after it is prepared, and by that day." + languages));
        }
        send("serious-violence-copy", "the Secretary of State", "4(2)");
        if (wales) {
            send("serious-violence-copy-wales", "the Welsh Ministers", "6(1)(b)");
        }
    }

    private void send(String id, String to, String regulation) {
        String title = "Send the serious violence strategy to " + to;
        Provision law = Instrument.SI_2022_1304.regulation(regulation);
        String note = "Within seven days that begin on the day of publication: that day and the six after it.";
        Optional<LocalDate> published = dates.lastIn(OwnDateKind.SERIOUS_VIOLENCE_STRATEGY, SERIOUS_VIOLENCE_FROM, LocalDate.MAX);
        steps.add(published.map(day -> Step.within(id, title, ONE_SPECIFIED, day, day.plusDays(DAYS_TO_SEND - 1L), law, note))
                .orElseGet(() -> Step.withoutDay(id, title, ONE_SPECIFIED, law, note)));
    }

    private boolean isLaw(LocalDate from) {
        return !year.getLast().isBefore(from);
    }
}
