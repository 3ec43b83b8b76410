package org.communitysafety.csp.examples.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.statute.Statute;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/**
 * The command {@code csp}.
 *
 * <p>It is put together without annotations: reading those by reflection is a good part of a cold start.
 */
public final class Csp {

    private static final String DEBUG = "--debug";
    private static final String HELP = "help";

    /** How many letters may be wrong in a word that is still recognised. */
    private static final int LETTERS = 3;

    private Csp() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(execute(Terminal.ofProcess(), args));
    }

    /** Runs the command. */
    static int execute(Terminal terminal, String... args) {
        try {
            return run(terminal, args);
        } catch (Failure failure) {
            terminal.tell(failure.getMessage());
            return failure.exit();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            terminal.tell("csp met a fault of its own (" + fault.getClass().getSimpleName()
                    + "), and gave no answer. Run it again with --debug, and report what it prints.");
            if (List.of(args).contains(DEBUG)) {
                fault.printStackTrace(terminal.errors());
            }
            return Exit.PROGRAM;
        }
    }

    private static int run(Terminal terminal, String... args) {
        CommandLine csp = new CommandLine(spec());
        ParseResult parsed;
        try {
            parsed = csp.parseArgs(withoutHelp(args));
        } catch (ParameterException wrong) {
            throw new Failure(Exit.USAGE, usage(wrong));
        }
        ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        CommandLine chosen = command.commandSpec().commandLine();
        if (command.isUsageHelpRequested()) {
            terminal.write(help(chosen, terminal));
            return Exit.NOTHING;
        }
        if (command.isVersionHelpRequested()) {
            terminal.write(Arguments.line(Library.NAME + " " + Library.VERSION + ", law as encoded in "
                    + Statute.catalogue().getVersion()));
            return Exit.NOTHING;
        }
        return switch (command.commandSpec().name()) {
            case ReviewCommand.NAME -> ReviewCommand.run(command, terminal);
            case VerifyCommand.NAME -> VerifyCommand.run(command, terminal);
            case QuestionsCommand.NAME -> QuestionsCommand.run(command, terminal);
            case DutiesCommand.NAME -> DutiesCommand.run(command, terminal);
            case NewCommand.NAME -> NewCommand.run(command, terminal);
            case RulesCommand.NAME -> RulesCommand.run(terminal);
            case ExplainCommand.NAME -> ExplainCommand.run(command, terminal);
            case ChangesCommand.NAME -> ChangesCommand.run(command, terminal);
            case CompareCommand.NAME -> CompareCommand.run(command, terminal);
            case WriteCommand.NAME -> WriteCommand.run(command, terminal);
            case ImpactCommand.NAME -> ImpactCommand.run(command, terminal);
            case AreaCommand.NAME -> AreaCommand.run(command, terminal);
            case CalendarCommand.NAME -> CalendarCommand.run(command, terminal);
            case ConvertCommand.NAME -> ConvertCommand.run(command, terminal);
            case MapCommand.NAME -> MapCommand.run(command, terminal);
            case ImportCommand.NAME -> ImportCommand.run(command, terminal);
            case CrimeCommand.NAME -> CrimeCommand.run(command, terminal);
            case SchemaCommand.NAME -> SchemaCommand.run(command, terminal);
            default -> throw new Failure(Exit.USAGE, "Say what to do: csp COMMAND, with one of these." + System.lineSeparator()
                    + sized(csp, terminal).getHelp().commandList() + "'csp COMMAND --help' tells more of one. To begin: csp review PAPERS.");
        };
    }

    /** {@code help review} is {@code review --help}. */
    private static String[] withoutHelp(String... args) {
        if (args.length == 0 || !args[0].equals(HELP)) {
            return args;
        }
        List<String> asked = new ArrayList<>(List.of(args).subList(1, args.length));
        asked.add("--help");
        return asked.toArray(String[]::new);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Arguments.command("csp", "Holds the papers of a Community Safety Partnership against the law.")
                .addOption(Arguments.flag("--version", "Tell the version of the program and of the law, and stop.")
                        .versionHelp(true)
                        .build())
                .addSubcommand(ReviewCommand.NAME, ReviewCommand.spec())
                .addSubcommand(VerifyCommand.NAME, VerifyCommand.spec())
                .addSubcommand(QuestionsCommand.NAME, QuestionsCommand.spec())
                .addSubcommand(DutiesCommand.NAME, DutiesCommand.spec())
                .addSubcommand(NewCommand.NAME, NewCommand.spec())
                .addSubcommand(RulesCommand.NAME, RulesCommand.spec())
                .addSubcommand(ExplainCommand.NAME, ExplainCommand.spec())
                .addSubcommand(ChangesCommand.NAME, ChangesCommand.spec())
                .addSubcommand(CompareCommand.NAME, CompareCommand.spec())
                .addSubcommand(WriteCommand.NAME, WriteCommand.spec())
                .addSubcommand(ImpactCommand.NAME, ImpactCommand.spec())
                .addSubcommand(AreaCommand.NAME, AreaCommand.spec())
                .addSubcommand(CalendarCommand.NAME, CalendarCommand.spec())
                .addSubcommand(ConvertCommand.NAME, ConvertCommand.spec())
                .addSubcommand(MapCommand.NAME, MapCommand.spec())
                .addSubcommand(ImportCommand.NAME, ImportCommand.spec())
                .addSubcommand(CrimeCommand.NAME, CrimeCommand.spec())
                .addSubcommand(SchemaCommand.NAME, SchemaCommand.spec());
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .footer("", "'csp COMMAND --help' tells more of a command.");
        return spec;
    }

    private static byte[] help(CommandLine command, Terminal terminal) {
        return Arguments.bytes(sized(command, terminal).getUsageMessage(CommandLine.Help.Ansi.OFF));
    }

    private static CommandLine sized(CommandLine command, Terminal terminal) {
        command.getCommandSpec().usageMessage().width(terminal.width());
        return command;
    }

    private static String usage(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        StringBuilder text = new StringBuilder();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().get(0);
            boolean isOption = unmatched.isUnknownOption();
            boolean isCommand = !isOption && command.getCommandSpec().parent() == null;
            text.append(isOption ? "There is no option '" : isCommand ? "There is no command '" : "There is one thing too many: '")
                    .append(typed).append("'.");
            if (isCommand && isFile(typed)) {
                text.append(" To review that file, write: csp review ").append(typed.contains(" ") ? "\"" + typed + "\"" : typed);
            } else {
                Collection<String> names = isOption ? longNames(command)
                        : isCommand ? command.getSubcommands().keySet() : List.of();
                NearNames.within(LETTERS, typed, names).or(() -> isCommand ? OtherNames.of(typed) : Optional.empty())
                        .ifPresent(near -> text.append(" Did you mean ").append(near).append('?'));
                text.append(isOption || isCommand ? "" : " A name of several words stands in quotation marks.");
            }
        } else if (wrong instanceof MissingParameterException missing) {
            text.append(missing(name, missing));
        } else if (wrong instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            text.append("The option ").append(option.longestName()).append(" is given more than once. Give it once.");
        } else {
            String said = String.valueOf(wrong.getMessage()).replaceFirst(" positional parameter at index \\S+", "");
            text.append(said).append(said.endsWith(".") || said.endsWith("?") ? "" : ".");
        }
        return text.append(System.lineSeparator()).append("'").append(name).append(" --help' tells what can be written.").toString();
    }

    /** What a command lacks, and what that is; an option that was given without its value is told otherwise. */
    private static String missing(String name, MissingParameterException missing) {
        List<ArgSpec> lacking = missing.getMissing();
        if (lacking.size() == 1 && lacking.get(0) instanceof OptionSpec option && String.valueOf(missing.getMessage()).contains("for option")) {
            return "The option " + option.longestName() + " wants a value: " + written(option) + ". " + about(option);
        }
        return "'" + name + "' wants " + lacking.stream().map(Csp::written).collect(Collectors.joining(" and ")) + ". "
                + lacking.stream().map(Csp::about).collect(Collectors.joining(" "));
    }

    private static String written(ArgSpec argument) {
        return (argument instanceof OptionSpec option ? option.longestName() + " " : "") + argument.paramLabel();
    }

    private static String about(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private static List<String> longNames(CommandLine command) {
        return command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
    }

    private static boolean isFile(String typed) {
        try {
            return typed.endsWith(".json") || Files.isRegularFile(Path.of(typed));
        } catch (InvalidPathException wrong) {
            return false;
        }
    }
}
