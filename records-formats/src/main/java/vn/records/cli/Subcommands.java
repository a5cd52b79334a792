package vn.records.cli;

import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.records.cli.act.ActsCommand;
import vn.records.cli.file.BacklogCommand;
import vn.records.cli.file.FileCommand;
import vn.records.cli.file.ReorganiseCommand;
import vn.records.cli.file.StatisticsCommand;
import vn.records.cli.place.UnitsCommand;
import vn.records.cli.presentation.AnnotateCommand;
import vn.records.cli.presentation.CheckCommand;
import vn.records.cli.presentation.ExplainCommand;
import vn.records.cli.presentation.FixCommand;
import vn.records.cli.presentation.Judge;
import vn.records.cli.presentation.NewCommand;
import vn.records.cli.presentation.RulesCommand;
import vn.records.cli.register.RegisterCommand;
import vn.records.cli.retention.RetentionCommand;
import vn.records.cli.retention.ScheduleCommand;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;

/**
 * The subcommands and what they work with.
 *
 * @param console where they read and print
 * @param judge gives what judges documents, when it is needed
 * @param version the version of the command
 */
record Subcommands(Console console, Supplier<Judge> judge, String version) {

    /** Returns a subcommand. */
    Subcommand get(CommandName name) {
        return switch (name) {
            case ACTS -> new ActsCommand(console);
            case ANNOTATE -> new AnnotateCommand(console, judge);
            case BACKLOG -> new BacklogCommand(console);
            case CHECK -> new CheckCommand(console, judge, version);
            case EXPLAIN -> new ExplainCommand(console, judge);
            case FILE -> new FileCommand(console, version);
            case FIX -> new FixCommand(console, judge);
            case NEW -> new NewCommand(console);
            case REGISTER -> new RegisterCommand(console, version);
            case REORGANISE -> new ReorganiseCommand(console);
            case RETENTION -> new RetentionCommand(console);
            case RULES -> new RulesCommand(console, judge, version);
            case SCHEDULE -> new ScheduleCommand(console);
            case STATISTICS -> new StatisticsCommand(console);
            case UNITS -> new UnitsCommand(console);
        };
    }

    /**
     * Returns the command, ready to parse these arguments. Only the subcommand they name is set up, as each takes time;
     * where they name none, all are there with their names only, to be told of.
     */
    CommandLine commandLine(String... arguments) {
        CommandSpec records = OptionSpecs.command()
                .name("records")
                .addOption(OptionSpec.builder("-V", OptionNames.VERSION)
                        .versionHelp(true)
                        .build());
        Optional<String> typed = CommandName.typed(arguments);
        if (typed.isEmpty()) {
            for (CommandName name : CommandName.values()) {
                records.addSubcommand(name.word(), CommandSpec.create());
            }
        } else {
            Optional<CommandName> name = CommandName.of(typed.get());
            if (name.isPresent()) {
                records.addSubcommand(name.get().word(), get(name.get()).spec());
            }
        }
        return new CommandLine(records).setExpandAtFiles(false);
    }
}
