package vn.records.report.retention;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.DueDate;
import vn.records.retention.appraisal.RetentionSummary;
import vn.records.rule.Language;

/**
 * The report on retention as CSV: a row for each file, no figures. Opens in a sheet as it is.
 *
 * @since 0.1
 */
public final class RetentionCsv implements RetentionReport {

    private static final ImmutableList<String> HEADER = ImmutableList.of(
            "code",
            "title",
            "item",
            "schedule",
            "period",
            "standing",
            "periodEnds",
            "transferDue",
            "historicalTransferDue",
            "disposable",
            "undecided",
            "warnings",
            "citations");

    private final Writer out;
    private final RetentionWords words;

    private RetentionCsv(Writer out, RetentionWords words) {
        this.out = out;
        this.words = words;
    }

    /**
     * Returns a writer that has written the headings.
     *
     * @throws IOException if they cannot be written
     */
    public static RetentionCsv to(Writer out, Language language) throws IOException {
        RetentionCsv report = new RetentionCsv(out, RetentionWords.in(language));
        report.row(HEADER);
        return report;
    }

    static RetentionCsv rows(Writer out, RetentionWords words) {
        return new RetentionCsv(out, words);
    }

    @Override
    public void write(RecordsFile file, Disposition disposition) throws IOException {
        row(ImmutableList.of(
                file.code().value(),
                file.title(),
                disposition
                        .governing()
                        .map(governing -> governing.item().number())
                        .orElse(file.item().orElse("")),
                disposition.governing().map(governing -> governing.schedule()).orElse(""),
                disposition.period().map(Object::toString).orElse(""),
                words.key(disposition.standing()),
                disposition.ends().map(LocalDate::toString).orElse(""),
                disposition.transferDue().map(DueDate::toString).orElse(""),
                disposition.historicalTransferDue().map(DueDate::toString).orElse(""),
                Boolean.toString(disposition.isDisposable()),
                disposition.undecided().stream().map(words::undecided).collect(Collectors.joining("; ")),
                disposition.cautions().stream().map(words::key).collect(Collectors.joining("; ")),
                disposition.citations().stream().map(words::citation).collect(Collectors.joining("; "))));
    }

    @Override
    public void finish(RetentionSummary summary) throws IOException {
        out.flush();
    }

    void row(Iterable<String> cells) throws IOException {
        ImmutableList.Builder<String> quoted = ImmutableList.builder();
        for (String cell : cells) {
            quoted.add(quoted(cell));
        }
        out.write(Joiner.on(',').join(quoted.build()));
        out.write('\n');
    }

    /** Quotes a cell that needs it; what a sheet would take for a formula is kept from being one. */
    static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean plain = true;
        for (int i = 0; i < safe.length() && plain; i++) {
            char c = safe.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r' && c != ';';
        }
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
