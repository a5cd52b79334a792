package vn.records.cli.terminal;

import com.google.common.base.Strings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import vn.records.report.Visible;
import vn.records.row.RowProblem;
import vn.records.row.RowsException;
import vn.records.rule.Language;

/**
 * What the command sees of the world: the standard streams, whether they are terminals, and the day.
 *
 * <p>Text is UTF-8 whatever the locale.
 *
 * @param out the standard output
 * @param err the standard error
 * @param outKind what the standard output is
 * @param errKind what the standard error is
 * @param today gives the day of the run
 */
public record Console(OutputStream out, OutputStream err, Kind outKind, Kind errKind, Supplier<LocalDate> today) {

    /** What a standard stream is. */
    public enum Kind {
        /** A file or pipe. */
        PLAIN,
        /** A terminal that shows no colours, or whose user wants none. */
        TERMINAL,
        /** A terminal that shows colours. */
        COLOUR_TERMINAL
    }

    /** Returns the console of this process. */
    public static Console ofProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                kind(1),
                kind(2),
                () -> LocalDate.now(ZoneId.systemDefault()));
    }

    private static Kind kind(int stream) {
        if (!isTerminal(stream)) {
            return Kind.PLAIN;
        }
        boolean unwanted = !Strings.isNullOrEmpty(System.getenv("NO_COLOR"));
        return unwanted || "dumb".equals(System.getenv("TERM")) ? Kind.TERMINAL : Kind.COLOUR_TERMINAL;
    }

    /** Asks the system, where it tells; elsewhere nothing is taken for a terminal. */
    private static boolean isTerminal(int stream) {
        Path link = Path.of("/proc/self/fd", Integer.toString(stream));
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the standard output is a terminal. */
    public boolean printsToTerminal() {
        return outKind != Kind.PLAIN;
    }

    /** Whether the standard error is a terminal. */
    public boolean complainsToTerminal() {
        return errKind != Kind.PLAIN;
    }

    /** Returns a writer to the standard output. */
    public Writer printer() {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Tells the user something beside the output, in both languages. */
    public void complain(Bilingual message) {
        complain(message.vietnamese());
        complain(message.english());
    }

    /** Tells the user something beside the output, in the language of the report. */
    public void complain(Bilingual message, Language language) {
        complain(language == Language.VIETNAMESE ? message.vietnamese() : message.english());
    }

    /** Tells the user something beside the output. */
    public void complain(String message) {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), false);
        writer.print("records: " + Visible.of(message) + "\n");
        writer.flush();
    }

    /** Tells all that is wrong with the rows of a table. */
    public void complain(RowsException failure, Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        for (RowProblem problem : failure.problems()) {
            complain(vietnamese ? problem.vietnamese() : problem.english());
        }
        if (failure.further() > 0) {
            complain(vietnamese ? "… và " + failure.further() + " lỗi nữa" : "… and " + failure.further() + " more");
        }
    }

    /** Shows a fault of the program, for a report to those who maintain it. */
    public void complain(Throwable fault) {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), false);
        fault.printStackTrace(writer);
        writer.flush();
    }
}
