package vn.records.cli.file;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.Input;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.OutputTarget;
import vn.records.cli.terminal.UsageException;
import vn.records.report.statistics.FigureTable;
import vn.records.table.TableWriter;

/** Writes a table of figures where and how the command line says. */
final class FigureOutput {

    /** How a table of figures is written. */
    enum Format {
        /** For a person. */
        TEXT,
        /** Text with commas. */
        CSV,
        /** A workbook. */
        XLSX
    }

    /** The option that says it. */
    static final Choice<Format> FORMAT =
            Choice.of(OptionNames.FORMAT, Format.class).unlessGiven("text");

    private FigureOutput() {}

    /**
     * Writes a table.
     *
     * @throws UsageException if the file to write is one of the inputs, or cannot be written
     */
    static void write(FigureTable table, ParseResult parsed, Console console, ImmutableList<String> inputs)
            throws IOException, UsageException {
        OptionValues values = new OptionValues(parsed);
        Optional<String> output = values.text(OptionNames.OUTPUT);
        ImmutableList<Input> read = inputs.stream().map(Input::named).collect(ImmutableList.toImmutableList());
        try (OutputTarget target = OutputTarget.open(output, console, read)) {
            Format format = values.of(FORMAT);
            if (format == Format.TEXT) {
                table.writeText(new BufferedWriter(target.writer()));
            } else {
                try (TableWriter out = writer(format, new Left(target.stream()), table)) {
                    table.write(out);
                }
            }
            target.finish();
        }
    }

    private static TableWriter writer(Format format, OutputStream stream, FigureTable table) throws IOException {
        return format == Format.CSV ? TableWriter.csv(stream, table.form()) : TableWriter.xlsx(stream, table.form());
    }

    /** A stream that its writer leaves open for the target to finish. */
    private static final class Left extends FilterOutputStream {
        Left(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
