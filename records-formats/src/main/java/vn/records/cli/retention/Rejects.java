package vn.records.cli.retention;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.OutputTarget;
import vn.records.cli.terminal.UsageException;
import vn.records.report.retention.RejectsCsv;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.row.RowsException;
import vn.records.rule.Language;

/** The rows that gave no file: told to the user as far as limits go, and all of them written to a file on request. */
final class Rejects implements Closeable {

    private final Console console;
    private final Language language;
    private final RowProblems told = RowProblems.within(RowLimits.DEFAULT);
    private final @Nullable OutputTarget target;
    private final @Nullable RejectsCsv csv;
    private long rows;

    private Rejects(Console console, Language language, @Nullable OutputTarget target) throws IOException {
        this.console = console;
        this.language = language;
        this.target = target;
        this.csv = target == null ? null : RejectsCsv.to(target.writer(), language);
    }

    static Rejects to(RetentionOptions options, Console console, List<Input> inputs)
            throws IOException, UsageException {
        return new Rejects(
                console,
                options.language(),
                options.rejects().isEmpty() ? null : OutputTarget.open(options.rejects(), console, inputs));
    }

    void add(ImmutableList<RowProblem> problems) throws IOException {
        rows++;
        problems.forEach(told::add);
        if (csv != null) {
            csv.write(problems);
        }
    }

    long rows() {
        return rows;
    }

    /** Tells what was rejected and puts the list in its place; returns whether there was anything. */
    boolean finish() throws IOException {
        if (target != null) {
            target.finish();
        }
        try {
            told.throwIfAny();
        } catch (RowsException e) {
            console.complain(e, language);
        }
        return rows > 0;
    }

    @Override
    public void close() throws IOException {
        if (target != null) {
            target.close();
        }
    }
}
