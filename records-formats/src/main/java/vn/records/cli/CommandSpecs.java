package vn.records.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import vn.records.rule.Language;

/**
 * The subcommands and options of the command. They are given to picocli one by one: reading them from annotations takes
 * longer than judging a document. Their descriptions are read only when help is asked for.
 */
final class CommandSpecs {

    static final String ANNOTATE = "annotate";
    static final String CHECK = "check";
    static final String FIX = "fix";
    static final String FILE = "file";
    static final String NEW = "new";
    static final String REGISTER = "register";
    static final String RETENTION = "retention";
    static final String RULES = "rules";
    static final String SCHEDULE = "schedule";
    static final String TRANSFER = "transfer";

    /** The subcommands. */
    static final ImmutableSet<String> NAMES =
            ImmutableSet.of(ANNOTATE, CHECK, FILE, FIX, NEW, REGISTER, RETENTION, RULES, SCHEDULE);

    private CommandSpecs() {}

    /**
     * Returns the command, ready to parse these arguments. Only the subcommands they name are set up, as each takes time;
     * where they name none, all are, to be told of.
     */
    static CommandLine commandLine(String... arguments) {
        CommandSpec records = command()
                .name("records")
                .addOption(OptionSpec.builder("-V", OptionNames.VERSION)
                        .versionHelp(true)
                        .build());
        Set<String> named = new HashSet<>(NAMES);
        named.retainAll(Arrays.asList(arguments));
        for (String name : named.isEmpty() ? NAMES : named) {
            records.addSubcommand(name, subcommand(name));
        }
        return new CommandLine(records).setExpandAtFiles(false);
    }

    private static CommandSpec subcommand(String name) {
        return switch (name) {
            case ANNOTATE -> copy();
            case CHECK -> check();
            case FILE -> file();
            case FIX -> fix();
            case NEW -> made();
            case REGISTER -> register();
            case RETENTION -> retention();
            case SCHEDULE -> schedule();
            default -> rules();
        };
    }

    private static CommandSpec check() {
        return judging()
                .addOption(value(OptionNames.FORMAT, "text|json|html|sarif"))
                .addOption(value(OptionNames.OUTPUT, "FILE"))
                .addOption(verbose())
                .addPositional(several("FILE|FOLDER", "inputs"));
    }

    /** Returns a specification with what every judgement of a document can be told. */
    private static CommandSpec judging() {
        return command()
                .addOption(value(OptionNames.STAGE, "draft|issued"))
                .addOption(value(OptionNames.MEDIUM, "paper|electronic"))
                .addOption(value(OptionNames.DATE, "YYYY-MM-DD"))
                .addOption(value(OptionNames.TOLERANCE, "MM"))
                .addOption(value(OptionNames.PROFILE, "FILE"));
    }

    private static CommandSpec fix() {
        return copy().addOption(value(OptionNames.ONLY, "RULE,...")).addOption(flag(OptionNames.TRACKED));
    }

    /** Returns a specification of what makes a changed copy of one document. */
    private static CommandSpec copy() {
        return judging()
                .addOption(required(OptionNames.OUTPUT, "OUT.docx"))
                .addOption(flag(OptionNames.FORCE))
                .addOption(value(OptionNames.AUTHOR, "NAME"))
                .addPositional(one("IN.docx", "copy.input"));
    }

    private static CommandSpec made() {
        return command()
                .addOption(required(OptionNames.OUTPUT, "OUT.docx"))
                .addOption(flag(OptionNames.FORCE))
                .addOption(value(OptionNames.CONTENT, "FILE.json"))
                .addOption(value(OptionNames.SIZES, "13|14"))
                .addOption(value(OptionNames.MEDIUM, "paper|electronic"))
                .addOption(value(OptionNames.YEAR, "YYYY"))
                .addPositional(one("TYPE", "form"));
    }

    private static OptionSpec required(String name, String label) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .required(true)
                .build();
    }

    private static OptionSpec verbose() {
        return OptionSpec.builder("-v", OptionNames.VERBOSE).build();
    }

    private static OptionSpec flag(String name) {
        return OptionSpec.builder(name).build();
    }

    private static CommandSpec file() {
        CommandSpec check = command()
                .addOption(value(OptionNames.CHECKLIST, "NAME[,NAME]"))
                .addOption(value(OptionNames.CHECKLIST_FILE, "FILE"))
                .addOption(value(OptionNames.CONDITION, "KEY=yes|no[,…]"))
                .addOption(value(OptionNames.SCHEDULE_OPTION, "tt09-2011|tt10-2022|FILE"))
                .addOption(value(OptionNames.DATE, "YYYY-MM-DD"))
                .addOption(flag(OptionNames.OPEN))
                .addOption(value(OptionNames.FORMAT, "text|json"))
                .addOption(verbose())
                .addOption(value(OptionNames.OUTPUT, "FILE"))
                .addPositional(several("FILE.json|FOLDER", "matters"));
        CommandSpec transfer = command()
                .addOption(value(OptionNames.SCHEDULE_OPTION, "tt09-2011|tt10-2022|FILE"))
                .addOption(value(OptionNames.DATE, "YYYY-MM-DD"))
                .addOption(value(OptionNames.AGENCY, "NAME"))
                .addOption(value(OptionNames.UNIT, "NAME"))
                .addOption(value(OptionNames.FORMAT, "text|json"))
                .addOption(value(OptionNames.PAPERS, "xlsx|csv|docx"))
                .addOption(value(OptionNames.OUTPUT_FOLDER, "FOLDER"))
                .addPositional(several("FILE.json", "matters"));
        CommandSpec file = command();
        file.addSubcommand(CHECK, check);
        file.addSubcommand(TRANSFER, transfer);
        return file;
    }

    private static CommandSpec retention() {
        return command()
                .addOption(value(OptionNames.SCHEDULE_OPTION, "tt09-2011|tt10-2022|FILE"))
                .addOption(value(OptionNames.BASE, "tt09-2011|tt10-2022|FILE"))
                .addOption(value(OptionNames.DATE, "YYYY-MM-DD"))
                .addOption(value(OptionNames.SOURCE_BODY, "yes|no|own-limit|unknown"))
                .addOption(value(OptionNames.FORMAT, "text|json|csv"))
                .addOption(flag(OptionNames.SUMMARY))
                .addOption(value(OptionNames.OUTPUT, "FILE"))
                .addPositional(several("FILES", "files"));
    }

    private static CommandSpec schedule() {
        return command()
                .addOption(value(OptionNames.BASE, "tt09-2011|tt10-2022|FILE"))
                .addOption(value(OptionNames.FORMAT, "text|json|csv"))
                .addOption(value(OptionNames.OUTPUT, "FILE"))
                .addPositional(several("FILE", "table"));
    }

    private static PositionalParamSpec one(String label, String key) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1")
                .required(true)
                .type(String.class)
                .descriptionKey(key)
                .build();
    }

    private static PositionalParamSpec several(String label, String key) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .descriptionKey(key)
                .build();
    }

    private static CommandSpec register() {
        CommandSpec check = command()
                .addOption(value(OptionNames.KIND, "outgoing|incoming"))
                .addOption(value(OptionNames.YEAR, "YYYY"))
                .addOption(value(OptionNames.SERIES, "auto|symbol|type|one"))
                .addOption(value(OptionNames.CALENDAR, "FILE"))
                .addOption(value(OptionNames.FORMAT, "text|json"))
                .addOption(value(OptionNames.OUTPUT, "FILE"))
                .addPositional(one("REGISTER", "register"));
        CommandSpec register = command();
        register.addSubcommand(CHECK, check);
        return register;
    }

    private static CommandSpec rules() {
        return command()
                .addOption(value(OptionNames.FORMAT, "text|tsv"))
                .addOption(value(OptionNames.DATE, "YYYY-MM-DD"))
                .addOption(value(OptionNames.PROFILE, "FILE"));
    }

    /** Returns a specification with the options that the command and all subcommands have. */
    private static CommandSpec command() {
        return CommandSpec.create()
                .addOption(OptionSpec.builder("-h", OptionNames.HELP)
                        .usageHelp(true)
                        .build())
                .addOption(value(OptionNames.LANG, "vi|en"));
    }

    private static OptionSpec value(String name, String label) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .build();
    }

    /** Returns the help of the command or subcommand that was parsed last. */
    static String help(ParseResult parsed, Language language) {
        ImmutableList<CommandLine> lines = ImmutableList.copyOf(parsed.asCommandLineList());
        lines.get(0).setResourceBundle(ResourceBundle.getBundle("vn.records.cli.help", language.locale()));
        CommandLine line = lines.get(lines.size() - 1).setUsageHelpWidth(100);
        return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }
}
