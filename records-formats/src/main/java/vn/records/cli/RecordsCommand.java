package vn.records.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.records.cli.presentation.Judge;
import vn.records.cli.terminal.Bilingual;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.Problem;
import vn.records.cli.terminal.UsageException;
import vn.records.report.DocumentResult.Unreadable;
import vn.records.row.RowsException;
import vn.records.rule.Language;
import vn.records.version.LibraryVersion;

/** The {@code records} command: reads the command line, runs a subcommand, gives an exit code. */
final class RecordsCommand {

    private final Console console;
    private final Subcommands subcommands;

    RecordsCommand(Console console, Supplier<Judge> judge) {
        this.console = console;
        this.subcommands = new Subcommands(console, judge, LibraryVersion.current());
    }

    /** Runs the command; whatever goes wrong is told on standard error and gives an exit code of its own. */
    int run(String... arguments) {
        try {
            return dispatch(subcommands.commandLine(arguments).parseArgs(arguments));
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
        } catch (RuntimeException | Error e) {
            Unreadable fault = Problem.internal("", e);
            console.complain(
                    new Bilingual(fault.code() + ": " + fault.vietnamese(), fault.code() + ": " + fault.english()));
            console.complain(e);
            return ExitCode.TROUBLE;
        }
    }

    private int refuse(UsageException failure, String... arguments) {
        String command = CommandName.typed(arguments)
                .flatMap(CommandName::of)
                .orElse(CommandName.CHECK)
                .word();
        console.complain(failure.message());
        console.complain(new Bilingual(
                "xem hướng dẫn: records " + command + " --help", "for help: records " + command + " --help --lang en"));
        return ExitCode.TROUBLE;
    }

    private int dispatch(ParseResult parsed) throws IOException, UsageException {
        Language language = language(parsed);
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (parsed.isVersionHelpRequested()) {
            return print("records " + LibraryVersion.current() + "\n");
        } else if (last.isUsageHelpRequested()) {
            return print(Help.of(parsed, language));
        } else if (last == parsed) {
            String commands = CommandName.all();
            throw new UsageException(
                    "thiếu lệnh; các lệnh: " + commands, "no command was given; commands: " + commands);
        }
        return run(parsed.subcommand(), language);
    }

    private int run(ParseResult parsed, Language language) throws IOException, UsageException {
        CommandName name = CommandName.of(parsed.commandSpec().name()).orElseThrow();
        try {
            return subcommands.get(name).run(parsed, language);
        } catch (RowsException e) {
            console.complain(e, language);
            return ExitCode.TROUBLE;
        }
    }

    /** Returns the language that was chosen, before the subcommand or behind it. */
    private static Language language(ParseResult parsed) throws UsageException {
        Optional<Language> language = new OptionValues(parsed).given(OptionSpecs.LANGUAGE);
        for (ParseResult at = parsed; at.hasSubcommand(); at = at.subcommand()) {
            Optional<Language> behind = new OptionValues(at.subcommand()).given(OptionSpecs.LANGUAGE);
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
}
