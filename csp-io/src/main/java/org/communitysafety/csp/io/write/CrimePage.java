package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.crime.Caveat;
import org.communitysafety.csp.crime.CaveatKind;
import org.communitysafety.csp.crime.CrimeLevel;
import org.communitysafety.csp.crime.CrimeSource;
import org.communitysafety.csp.crime.Figures;
import org.communitysafety.csp.crime.MonthLevel;
import org.communitysafety.csp.crime.Months;
import org.communitysafety.csp.crime.StreetCrime;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.result.CrimeReading;
import org.communitysafety.csp.io.result.Style;

/** Street-level crime as text for people. */
public final class CrimePage {

    private static final int PLACES = 10;
    private static final int DISTRICTS = 10;
    private static final int FAULTS = 20;
    private static final int NAMED = 3;

    private final CrimeReading reading;
    private final StreetCrime crime;
    private final Page page;

    private CrimePage(CrimeReading reading, Page page) {
        this.reading = reading;
        this.crime = reading.crime();
        this.page = page;
    }

    /** The text of it. */
    public static String of(CrimeReading reading, Style style) {
        Page page = new Page(style);
        new CrimePage(reading, page).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, STRONG.of("Street-level crime of " + crime.getArea().getName()
                + crime.getPeriod().map(period -> ", " + period.inWords()).orElse("")
                + crime.getComparedWith().map(before -> ", compared with " + before.inWords()).orElse("") + "."));
        page.say(0, 0, PLAIN.of(read()));
        caveats("Look at this first", true);
        levels("By type", crime.getTypes(), crime.getTypes().size(), true);
        months();
        if (crime.getDistricts().size() > 1) {
            levels("By district", crime.getDistricts(), DISTRICTS, false);
        }
        levels("By place", crime.getPlaces().stream().map(place -> place.level()).toList(), PLACES, false);
        caveats("What must be known of these counts", false);
        faults();
        page.gap();
        page.say(0, 0, FAINT.of("Counted from records of data.police.uk, which are public sector information licensed under the Open "
                + "Government Licence v3.0."));
    }

    private String read() {
        long files = crime.getSources().size();
        return Counted.capital(crime.records(crime.getTotal().count()))
                + change(crime.getTotal()).map(change -> "; " + change).orElse("")
                + (crime.isRated() ? "; " + rate(crime.getTotal()) : "")
                + ". Read: " + Figures.records(crime.getRecords()) + (crime.getArea().isWholeForce() ? "" : ", of this and other areas,")
                + " in " + Figures.of(files) + (files == 1 ? " file" : " files") + " ("
                + crime.getSources().stream().map(CrimeSource::name).limit(NAMED).collect(Collectors.joining(", "))
                + (files > NAMED ? " and others" : "") + ")."
                + (crime.getForces().isEmpty() ? "" : " Reported by " + String.join(", ", crime.getForces()) + ".");
    }

    private static boolean isUrgent(CaveatKind kind) {
        return kind.compareTo(CaveatKind.SEASON) <= 0;
    }

    private void caveats(String heading, boolean urgent) {
        List<Caveat> caveats = crime.getCaveats().stream().filter(caveat -> isUrgent(caveat.kind()) == urgent).toList();
        if (caveats.isEmpty()) {
            return;
        }
        page.heading(heading, "");
        for (Caveat caveat : caveats) {
            page.say(2, 4, (urgent ? caveat.kind() == CaveatKind.UNREAD ? BAD : OPEN : PLAIN).of(caveat.sentence()));
        }
    }

    private void levels(String heading, List<CrimeLevel> levels, int most, boolean rated) {
        if (levels.isEmpty()) {
            return;
        }
        page.heading(heading, levels.size() > most ? "the " + most + " of " + Figures.of(levels.size()) + " with most records" : "");
        for (CrimeLevel level : levels.subList(0, Math.min(most, levels.size()))) {
            page.leader(2, PLAIN.of(level.name() + (level.code().isEmpty() ? "" : " (" + level.code() + ")")),
                    PLAIN.of(crime.count(level.count())
                            + change(level).map(change -> "; " + change).orElse("")
                            + (rated && crime.isRated() ? "; " + rate(level) : "")));
        }
    }

    private static Optional<String> change(CrimeLevel level) {
        return level.before().map(before -> Figures.of(before) + " before, " + Figures.difference(level.difference().orElseThrow())
                + (level.isSmall() ? " (small numbers)" : level.percent().map(percent -> " (" + Figures.percent(percent) + ")").orElse("")));
    }

    private String rate(CrimeLevel level) {
        return level.rate(crime.getPopulation().orElseThrow()).toPlainString() + " for each 1,000 people";
    }

    private void months() {
        if (crime.getMonths().size() < 2 && crime.getMonthsBefore().isEmpty()) {
            return;
        }
        page.heading("By month", crime.getMonthsBefore().isEmpty() ? "" : "beside it the month that it is compared with");
        for (int i = 0; i < crime.getMonths().size(); i++) {
            MonthLevel month = crime.getMonths().get(i);
            String before = crime.getMonthsBefore().isEmpty() ? ""
                    : "; " + Months.inWords(crime.getMonthsBefore().get(i).month()) + ": " + count(crime.getMonthsBefore().get(i));
            page.leader(2, PLAIN.of(Months.inWords(month.month())), PLAIN.of(count(month) + before));
        }
    }

    private String count(MonthLevel month) {
        return month.count().map(crime::countOfMonth).orElse("missing");
    }

    private void faults() {
        List<Fault> faults = reading.faults();
        if (faults.isEmpty()) {
            return;
        }
        page.heading("What is wrong with what was read", faults.size() > FAULTS ? "the first " + FAULTS + " of " + Figures.of(faults.size()) : "");
        for (Fault fault : faults.subList(0, Math.min(FAULTS, faults.size()))) {
            page.say(2, 4, FAINT.of(fault.location().source() + ", line " + fault.location().line() + ", column " + fault.location().column()
                    + (fault.location().heading().isEmpty() ? "" : ", '" + fault.location().heading() + "'") + ":"), PLAIN.of(fault.message()));
        }
    }
}
