package vn.records.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.records.row.RowsException;
import vn.records.rule.Language;

/** The {@code records} command: reads the command line, runs a subcommand, gives an exit code. */
final class RecordsCommand {

    private static final ImmutableMap<String, Language> LANGUAGES =
            ImmutableMap.of("vi", Language.VIETNAMESE, "en", Language.ENGLISH);

    private final Console console;
    private final Supplier<Judge> judge;

    RecordsCommand(Console console, Supplier<Judge> judge) {
        this.console = console;
        this.judge = judge;
    }

    /** Runs the command; whatever goes wrong is told on standard error and gives an exit code of its own. */
    int run(String... arguments) {
        try {
            return dispatch(CommandSpecs.commandLine(arguments).parseArgs(arguments));
        } catch (ParameterException e) {
            return refuse(ParseFailure.of(e), arguments);
        } catch (UsageException e) {
            return refuse(e, arguments);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
            console.complain(new Bilingual("không ghi được kết quả: " + reason, "writing failed: " + reason));
            return ExitCode.TROUBLE;
        } catch (OutOfMemoryError e) {
            console.complain(new Bilingual(
                    "không đủ bộ nhớ; hãy chạy lại với java -Xmx lớn hơn",
                    "not enough memory; run again with a larger java -Xmx"));
            return ExitCode.TROUBLE;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            console.complain(new Bilingual("lỗi của chương trình:", "a fault of the program:"));
            console.complain(e);
            return ExitCode.TROUBLE;
        }
    }

    private int refuse(UsageException failure, String... arguments) {
        String command =
                arguments.length > 0 && CommandSpecs.NAMES.contains(arguments[0]) ? arguments[0] : CommandSpecs.CHECK;
        console.complain(failure.message());
        console.complain(new Bilingual(
                "xem hướng dẫn: records " + command + " --help", "for help: records " + command + " --help --lang en"));
        return ExitCode.TROUBLE;
    }

    private int dispatch(ParseResult parsed) throws IOException, UsageException {
        Language language = language(parsed);
        ParseResult first = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        ParseResult last = first.hasSubcommand() ? first.subcommand() : first;
        if (parsed.isVersionHelpRequested()) {
            return print("records " + version() + "\n");
        } else if (last.isUsageHelpRequested()) {
            return print(CommandSpecs.help(parsed, language));
        } else if (first == parsed) {
            String commands = String.join(", ", CommandSpecs.NAMES);
            throw new UsageException(
                    "thiếu lệnh; các lệnh: " + commands, "no command was given; commands: " + commands);
        }
        try {
            return switch (first.commandSpec().name()) {
                case CommandSpecs.FILE -> file(first, last, language);
                case CommandSpecs.REGISTER -> register(first, last, language);
                default -> dispatch(last, language);
            };
        } catch (RowsException e) {
            console.complain(e, language);
            return ExitCode.TROUBLE;
        }
    }

    private int file(ParseResult file, ParseResult last, Language language) throws IOException, UsageException {
        if (last == file) {
            throw new UsageException(
                    "thiếu lệnh; cần: file check hoặc file transfer",
                    "no command was given; expected: file check or file transfer");
        }
        FileOptions options = FileOptions.of(last, language);
        return last.commandSpec().name().equals(CommandSpecs.CHECK)
                ? new FileCommand(console, version()).run(options)
                : new TransferCommand(console, version()).run(options);
    }

    private int register(ParseResult register, ParseResult last, Language language) throws IOException, UsageException {
        if (last == register) {
            throw new UsageException(
                    "thiếu lệnh; cần: register check", "no command was given; expected: register check");
        }
        return new RegisterCommand(console, version()).run(RegisterOptions.of(last, language));
    }

    private int dispatch(ParseResult last, Language language) throws IOException, UsageException {
        return switch (last.commandSpec().name()) {
            case CommandSpecs.CHECK ->
                new CheckCommand(console, judge.get(), version()).run(CheckOptions.of(last, language));
            case CommandSpecs.RETENTION -> new RetentionCommand(console).run(RetentionOptions.of(last, language));
            case CommandSpecs.SCHEDULE -> new ScheduleCommand(console).run(RetentionOptions.of(last, language));
            case CommandSpecs.ANNOTATE ->
                new AnnotateCommand(console, judge.get()).run(CopyOptions.of(last, language, console));
            case CommandSpecs.NEW -> new NewCommand(console).run(NewOptions.of(last, language, console));
            case CommandSpecs.FIX -> new FixCommand(console, judge.get()).run(CopyOptions.of(last, language, console));
            default -> new RulesCommand(console, judge.get(), version()).run(RulesOptions.of(last, language));
        };
    }

    /** Returns the language that was chosen, before the subcommand or behind it. */
    private static Language language(ParseResult parsed) throws UsageException {
        Optional<Language> language = new OptionValues(parsed).choice(OptionNames.LANG, LANGUAGES);
        for (ParseResult at = parsed; at.hasSubcommand(); at = at.subcommand()) {
            Optional<Language> behind = new OptionValues(at.subcommand()).choice(OptionNames.LANG, LANGUAGES);
            language = behind.isPresent() ? behind : language;
        }
        return language.orElse(Language.VIETNAMESE);
    }

    private int print(String text) throws IOException {
        Writer out = console.printer();
        out.write(text);
        out.flush();
        return ExitCode.CLEAN;
    }

    private static String version() {
        @Nullable String version = RecordsCommand.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
