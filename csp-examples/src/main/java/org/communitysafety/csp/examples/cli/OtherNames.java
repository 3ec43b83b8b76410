package org.communitysafety.csp.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people call a command that has another name: a document that it writes, or a word for what it does. */
final class OtherNames {

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("draft", WriteCommand.NAME),
            Map.entry("document", WriteCommand.NAME),
            Map.entry("check", ReviewCommand.NAME),
            Map.entry("validate", ReviewCommand.NAME),
            Map.entry("diff", CompareCommand.NAME),
            Map.entry("export", ConvertCommand.NAME),
            Map.entry("duty", ExplainCommand.NAME),
            Map.entry("answers", QuestionsCommand.NAME),
            Map.entry("init", NewCommand.NAME));

    private OtherNames() {}

    /** The command that is meant, if that is known. */
    static Optional<String> of(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(WrittenDocument.values())
                .filter(document -> document.getWord().equals(word))
                .map(document -> WriteCommand.NAME + " " + document.getWord())
                .findFirst()
                .or(() -> Optional.ofNullable(COMMANDS.get(word)));
    }
}
