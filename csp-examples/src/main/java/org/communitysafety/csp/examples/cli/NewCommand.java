package org.communitysafety.csp.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.start.NewPapers;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.RefusedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp new --area AREA --year YEAR}. */
final class NewCommand {

    static final String NAME = "new";

    private NewCommand() {}

    static CommandSpec spec() {
        return Arguments.command(NAME, "Writes papers in which nothing is written yet: the area, its responsible authorities, "
                        + "the dates, and every part the law will ask for. The first review of them is the list of work.")
                .addOption(Arguments.texts("--area", "AREA", "The area, by its code or name, such as E07000111; again for each "
                        + "further area that is run as one with it. A county with districts gets an agreement."))
                .addOption(Arguments.text("--year", "YEAR", "The plan's year, from April to March, such as 2025-26."))
                .addOption(PapersOut.option("them", "Without it they go to the standard output, as JSON."));
    }

    static int run(ParseResult parsed, Terminal terminal) {
        List<String> codes = parsed.matchedOptionValue("--area", List.of());
        if (codes.isEmpty()) {
            throw new Failure(Exit.USAGE, "Say for which area: csp new --area E07000111 --year 2025-26.");
        }
        PlanYear year = year(parsed);
        List<Area> areas = new ArrayList<>();
        for (String code : codes) {
            areas.add(AreaCommand.find(code, Optional.of(year.getFirst())));
        }
        Papers papers = papers(areas, year);
        Optional<String> file = Arguments.value(parsed, "--out");
        if (file.isPresent()) {
            PapersOut.writeNew(file.get(), papers);
        } else {
            terminal.write(PapersJson.toBytes(papers));
        }
        return Exit.NOTHING;
    }

    private static PlanYear year(ParseResult parsed) {
        String written = Arguments.<String>value(parsed, "--year")
                .orElseThrow(() -> new Failure(Exit.USAGE, "Say for which year: --year 2025-26."));
        try {
            return Arguments.year(written);
        } catch (IllegalArgumentException wrong) {
            throw new Failure(Exit.USAGE, "'" + written + "' " + RefusedException.reason(wrong) + ".");
        }
    }

    private static Papers papers(List<Area> areas, PlanYear year) {
        try {
            return NewPapers.of(areas, year);
        } catch (IllegalArgumentException refused) {
            throw new Failure(Exit.USAGE, refused);
        }
    }
}
