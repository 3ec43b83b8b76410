package org.communitysafety.csp.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.calendar.OwnDate;
import org.communitysafety.csp.calendar.OwnDateKind;
import org.communitysafety.csp.calendar.YearlyCycle;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.CalendarFile;
import org.communitysafety.csp.io.CalendarJson;
import org.communitysafety.csp.io.CalendarText;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.RefusedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp calendar}. */
final class CalendarCommand {

    static final String NAME = "calendar";

    private CalendarCommand() {}

    private enum CalendarFormat implements Word {
        TEXT("text"),
        ICS("ics"),
        JSON("json");

        private final String word;

        CalendarFormat(String word) {
            this.word = word;
        }

        @Override
        public String getWord() {
            return word;
        }
    }

    static CommandSpec spec() {
        return Arguments.command(NAME, "Tells the yearly cycle of an area in dated steps, by the law and by dates of your own.")
                .addOption(Arguments.required("--area", "AREA", String.class, typed -> typed,
                        "The area: its code, such as E07000111, or its name."))
                .addOption(Arguments.required("--year", "YEAR", PlanYear.class, Arguments::year, "The year of the plan, such "
                + "as 2025-26."))
                .addOption(Arguments.each("--meeting", "KIND=DATE", OwnDate.class, CalendarCommand::meeting,
                        "A date of your own, such as cabinet=2025-03-13; as often as there are any. One of "
                                + Arrays.stream(OwnDateKind.values()).map(Word::getWord).collect(Collectors.joining(", ")) + "."))
                .addOption(Arguments.text("--meetings", "FILE", "Dates of your own, and holidays, in a JSON file, beside those "
                        + "given here; - for the standard input. 'csp schema meetings' tells what it holds."))
                .addOption(Arguments.each("--holiday", "DATE", LocalDate.class, Arguments::day,
                        "A bank holiday, left out where working days are counted; none is known unless it is given."))
                .addOption(Arguments.word("--format", Arguments.label(CalendarFormat.class), CalendarFormat.class,
                        "text for people (without this option), ics for a calendar, json for programs."));
    }

    private static OwnDate meeting(String typed) {
        try {
            return OwnDate.parse(typed);
        } catch (IllegalArgumentException wrong) {
            boolean isMeeting = Arrays.stream(OwnDateKind.values()).anyMatch(kind -> typed.startsWith(kind.getWord() + "="));
            throw new IllegalArgumentException(OtherDates.hint(typed.substring(typed.indexOf('=') + 1)).filter(hint -> isMeeting)
                    .orElseGet(() -> RefusedException.reason(wrong)), wrong);
        }
    }

    static int run(ParseResult parsed, Terminal terminal) {
        YearlyCycle cycle = cycle(parsed, terminal);
        terminal.write(switch (parsed.matchedOptionValue("--format", CalendarFormat.TEXT)) {
            case TEXT -> Arguments.bytes(CalendarText.of(cycle, terminal.style()));
            case ICS -> CalendarFile.toBytes(cycle);
            case JSON -> CalendarJson.toBytes(cycle);
        });
        return Exit.NOTHING;
    }

    private static YearlyCycle cycle(ParseResult parsed, Terminal terminal) {
        PlanYear year = parsed.matchedOptionValue("--year", YearlyCycle.FIRST_YEAR);
        Area area = AreaCommand.find(parsed.matchedOptionValue("--area", ""), Optional.of(year.getFirst()));
        List<OwnDate> dates = new ArrayList<>(parsed.matchedOptionValue("--meeting", List.<OwnDate>of()));
        Set<LocalDate> holidays = new HashSet<>(parsed.matchedOptionValue("--holiday", List.<LocalDate>of()));
        Arguments.<String>value(parsed, "--meetings").map(file -> Input.meetings(file, terminal)).ifPresent(own -> {
            dates.addAll(own.getMeetings());
            holidays.addAll(own.getHolidays());
        });
        try {
            return YearlyCycle.of(area, year, dates, holidays);
        } catch (IllegalArgumentException apart) {
            throw new Failure(Exit.USAGE, apart);
        }
    }
}
