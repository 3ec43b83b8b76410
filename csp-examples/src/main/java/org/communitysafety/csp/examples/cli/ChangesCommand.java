package org.communitysafety.csp.examples.cli;

import java.time.LocalDate;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.change.LawChanges;
import org.communitysafety.csp.change.LawScope;
import org.communitysafety.csp.io.ChangesText;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.statute.Statute;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code csp changes --from DATE --to DATE}. */
final class ChangesCommand {

    static final String NAME = "changes";

    private ChangesCommand() {}

    static CommandSpec spec() {
        return Arguments.command(NAME, "Tells what of the law starts and stops between two days, as far as it is encoded.")
                .addOption(Days.from())
                .addOption(Days.to())
                .addOption(Arguments.word("--nation", "E|W", Nation.class, "Only the law of England or of Wales."))
                .addOption(Arguments.word("--area-type", "KIND", AreaKind.class,
                        "Only that for this kind of area: " + Arguments.label(AreaKind.class).replace("|", ", ") + "."));
    }

    static int run(ParseResult parsed, Terminal terminal) {
        LocalDate from = Days.from(parsed);
        LocalDate to = Days.to(parsed);
        terminal.write(Arguments.bytes(ChangesText.of(changes(parsed, from, to), terminal.style())));
        return Exit.NOTHING;
    }

    private static LawChanges changes(ParseResult parsed, LocalDate from, LocalDate to) {
        LawScope scope;
        try {
            scope = new LawScope(Arguments.value(parsed, "--nation"), Arguments.value(parsed, "--area-type"));
        } catch (IllegalArgumentException apart) {
            throw new Failure(Exit.USAGE, apart.getMessage() + " Leave --nation or --area-type out.");
        }
        try {
            return LawChanges.between(Statute.catalogue(), from, to, scope);
        } catch (LawNotEncodedException early) {
            throw new Failure(Exit.USAGE, early.getMessage() + " Give --from a later day.");
        }
    }
}
