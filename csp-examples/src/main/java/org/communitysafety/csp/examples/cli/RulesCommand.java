package org.communitysafety.csp.examples.cli;

import org.communitysafety.csp.io.RulesMarkdown;
import org.communitysafety.csp.statute.Statute;
import picocli.CommandLine.Model.CommandSpec;

/** {@code csp rules}. */
final class RulesCommand {

    static final String NAME = "rules";

    private RulesCommand() {}

    static CommandSpec spec() {
        return Arguments.command(NAME, "Prints the rule book: every duty that is encoded, as Markdown.");
    }

    static int run(Terminal terminal) {
        terminal.write(Arguments.bytes(RulesMarkdown.of(Statute.catalogue())));
        return Exit.NOTHING;
    }
}
