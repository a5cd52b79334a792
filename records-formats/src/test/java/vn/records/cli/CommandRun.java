package vn.records.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.records.cli.presentation.Judge;
import vn.records.cli.presentation.PresentationJudge;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.Console.Kind;

/**
 * A run of the command inside the test.
 *
 * @param exit the exit code
 * @param out what was printed
 * @param err what was told beside it
 */
public record CommandRun(int exit, String out, String err) {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public static CommandRun of(String... arguments) {
        return on(Kind.PLAIN, Kind.PLAIN, arguments);
    }

    /** Runs the command by the rules of the law, not by those of toys. */
    public static CommandRun byLaw(String... arguments) {
        return of(PresentationJudge::new, Kind.PLAIN, Kind.PLAIN, arguments);
    }

    /** Runs the command where the standard streams are of these kinds. */
    public static CommandRun on(Kind outKind, Kind errKind, String... arguments) {
        return of(ToyJudge::new, outKind, errKind, arguments);
    }

    private static CommandRun of(Supplier<Judge> judge, Kind outKind, Kind errKind, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, outKind, errKind, () -> TODAY);
        int exit = new RecordsCommand(console, judge).run(arguments);
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
