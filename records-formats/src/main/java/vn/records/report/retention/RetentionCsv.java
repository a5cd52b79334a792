package vn.records.report.retention;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.RetentionSummary;
import vn.records.row.FormulaGuard;
import vn.records.rule.Language;

/**
 * The report on retention as CSV: a row for each file, no figures. Opens in a sheet as it is.
 *
 * @since 0.1
 */
public final class RetentionCsv implements RetentionReport {

    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            column("code", row -> row.file().code().value()),
            column("title", row -> row.file().title()),
            column("item", Row::item),
            column("schedule", row -> text(row.disposition().governing().map(governing -> governing.schedule()))),
            column("period", Row::period),
            column("standing", row -> row.name("standing", row.disposition().standing())),
            column("periodEnds", row -> text(row.disposition().ends())),
            column("transferDue", row -> text(row.disposition().transferDue())),
            column("historicalTransferDue", row -> text(row.disposition().historicalTransferDue())),
            column("disposable", row -> Boolean.toString(row.disposition().isDisposable())),
            column("undecided", row -> joined(row.disposition().undecided(), row.words()::undecided)),
            column("warnings", row -> joined(row.disposition().cautions(), caution -> row.name("caution", caution))),
            column("citations", row -> joined(row.disposition().citations(), row.words()::citation)),
            column("bars", row -> joined(row.disposition().bars(), bar -> row.name("bar", bar))),
            column("unit", row -> row.file().unit().orElse("")),
            column("maker", row -> row.file().maker().orElse("")),
            column("fonds", row -> text(row.file().fonds())));

    /** A column: its heading, and what a cell in it says. */
    private record Column(String name, Function<Row, String> cell) {}

    /** What a row is made from. */
    private record Row(RecordsFile file, Disposition disposition, RetentionWords words, boolean coded) {
        /** A person reads words, a program the names of constants. */
        String name(String prefix, Enum<?> constant) {
            return coded ? words.key(constant) : words.of(prefix, constant);
        }

        String period() {
            return disposition
                    .period()
                    .map(period -> coded ? period.toString() : words.period(period))
                    .orElse("");
        }

        String item() {
            return disposition
                    .governing()
                    .map(governing -> governing.item().number())
                    .orElse(file.item().orElse(""));
        }
    }

    private final Writer out;
    private final RetentionWords words;
    private final boolean raw;

    private RetentionCsv(Writer out, RetentionWords words, boolean raw) {
        this.out = out;
        this.words = words;
        this.raw = raw;
    }

    /**
     * Returns a writer that has written the headings.
     *
     * @throws IOException if they cannot be written
     */
    public static RetentionCsv to(Writer out, Language language) throws IOException {
        return begun(new RetentionCsv(out, RetentionWords.in(language), false));
    }

    /**
     * Returns a writer that has written the headings, for programs: a cell that a sheet would take for a formula is written
     * as it is, and constants stand by their names.
     *
     * @throws IOException if they cannot be written
     */
    public static RetentionCsv raw(Writer out, Language language) throws IOException {
        return begun(new RetentionCsv(out, RetentionWords.in(language), true));
    }

    private static RetentionCsv begun(RetentionCsv report) throws IOException {
        report.row(Iterables.transform(COLUMNS, Column::name));
        return report;
    }

    static RetentionCsv rows(Writer out, RetentionWords words) {
        return new RetentionCsv(out, words, false);
    }

    @Override
    public void write(RecordsFile file, Disposition disposition) throws IOException {
        Row row = new Row(file, disposition, words, raw);
        row(Iterables.transform(COLUMNS, column -> column.cell().apply(row)));
    }

    private static Column column(String name, Function<Row, String> cell) {
        return new Column(name, cell);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static <T> String joined(Collection<T> values, Function<T, String> words) {
        return values.stream().map(words).collect(Collectors.joining("; "));
    }

    @Override
    public void finish(RetentionSummary summary) throws IOException {
        out.flush();
    }

    void row(Iterable<String> cells) throws IOException {
        ImmutableList.Builder<String> quoted = ImmutableList.builder();
        for (String cell : cells) {
            quoted.add(quoted(raw ? cell : FormulaGuard.on(cell)));
        }
        out.write(Joiner.on(',').join(quoted.build()));
        out.write('\n');
    }

    /** Quotes a cell that needs it. */
    private static String quoted(String cell) {
        boolean plain = true;
        for (int i = 0; i < cell.length() && plain; i++) {
            char c = cell.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r' && c != ';';
        }
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
