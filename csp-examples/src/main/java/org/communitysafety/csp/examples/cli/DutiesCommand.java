package org.communitysafety.csp.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.io.DutiesJson;
import org.communitysafety.csp.io.DutiesText;
import org.communitysafety.csp.io.result.DutyList;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.statute.Statute;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp duties}. */
final class DutiesCommand {

    static final String NAME = "duties";

    private DutiesCommand() {}

    static CommandSpec spec() {
        return Arguments.command(NAME, "Lists the duties that are encoded, in the order of the law.")
                .addOption(Arguments.day("--on", "Only those in force on this day, such as 2024-04-01. Without it every "
                        + "wording that was ever in force."))
                .addOption(Arguments.word("--nation", "E|W", Nation.class, "Only those of England or of Wales."))
                .addOption(Arguments.word("--area-type", "KIND", AreaKind.class,
                        "Only those for this kind of area: " + Arguments.label(AreaKind.class).replace("|", ", ") + "."))
                .addOption(Packs.withRules("List this beside the law"))
                .addOption(Arguments.word("--format", Arguments.label(Format.class), Format.class,
                        "text for people (without this option), json for programs."));
    }

    static int run(ParseResult parsed, Terminal terminal) {
        DutyList list = list(parsed);
        terminal.write(parsed.matchedOptionValue("--format", Format.TEXT) == Format.JSON
                ? DutiesJson.toBytes(list)
                : Arguments.bytes(DutiesText.of(list, terminal.style())));
        return Exit.NOTHING;
    }

    private static DutyList list(ParseResult parsed) {
        Optional<LocalDate> on = Arguments.value(parsed, "--on");
        Optional<Nation> nation = Arguments.value(parsed, "--nation");
        Optional<AreaKind> areaType = Arguments.value(parsed, "--area-type");
        try {
            return DutyList.of(Statute.catalogue(), on, nation, areaType, Packs.of(parsed)).with(Packs.rules(parsed));
        } catch (LawNotEncodedException early) {
            throw new Failure(Exit.USAGE, early.getMessage() + " Give --on a later day.");
        } catch (IllegalArgumentException apart) {
            throw new Failure(Exit.USAGE, apart.getMessage() + " Leave --nation or --area-type out.");
        }
    }
}
