package org.communitysafety.csp.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.AreaSearch;
import org.communitysafety.csp.authority.Place;
import org.communitysafety.csp.io.AreaJson;
import org.communitysafety.csp.io.AreaText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp area}. */
final class AreaCommand {

    static final String NAME = "area";

    private AreaCommand() {}

    static CommandSpec spec() {
        return Arguments.command(NAME, "Tells an area and its bodies on a day, with their roles and with what is not known.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("AREA")
                        .index("0..*")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Its code, such as E07000111, or its name in English or Welsh.")
                        .build())
                .addOption(Arguments.day("--on", "The day, such as 2024-04-01. Without it the newest day that the lists know."))
                .addOption(Arguments.word("--format", Arguments.label(Format.class), Format.class,
                        "text for people (without this option), json for programs."));
    }

    static int run(ParseResult parsed, Terminal terminal) {
        Optional<LocalDate> on = Arguments.value(parsed, "--on");
        Area area = find(String.join(" ", parsed.matchedPositionalValue(0, List.<String>of())), on);
        Place place = on.map(day -> Place.of(area, day)).orElseGet(() -> Place.of(area));
        terminal.write(parsed.matchedOptionValue("--format", Format.TEXT) == Format.JSON
                ? AreaJson.toBytes(place)
                : Arguments.bytes(AreaText.of(place, terminal.style())));
        return Exit.NOTHING;
    }

    /**
     * The one area that is meant.
     *
     * @throws Failure if there is none, or if several had the name, and the day does not tell which
     */
    static Area find(String typed, Optional<LocalDate> on) {
        AreaSearch search = AreaRegister.embedded().search(typed);
        List<Area> found = on.map(search::found).orElse(search.found());
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new Failure(Exit.USAGE, "There is no area '" + typed + "'." + (search.near().isEmpty()
                    ? " Give its code, such as E07000111, or its name."
                    : " Did you mean one of these?" + lines(search.near())));
        }
        throw new Failure(Exit.USAGE, "Several areas are called '" + typed + "'. Give the code of one, or a day on which only "
                + "one was "
                + "in use:" + lines(found));
    }

    private static String lines(List<Area> areas) {
        return areas.stream()
                .map(area -> System.lineSeparator() + "  " + AreaText.line(area))
                .collect(Collectors.joining());
    }
}
