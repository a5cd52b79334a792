package vn.records.report.retention;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.records.file.RecordsFile;
import vn.records.law.Citation;
import vn.records.report.Visible;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleAudit;
import vn.records.retention.ScheduleFinding;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Caution;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.DueDate;
import vn.records.retention.appraisal.Quantity;
import vn.records.retention.appraisal.RetentionSummary;
import vn.records.retention.appraisal.RetentionSummary.Figure;
import vn.records.retention.appraisal.ShelfRatio;
import vn.records.retention.appraisal.Standing;
import vn.records.retention.appraisal.Undecided;
import vn.records.rule.Language;

/**
 * The report on retention for a person: a few lines for each file, then the figures.
 *
 * @since 0.1
 */
public final class RetentionText implements RetentionReport {

    private static final int LABEL = 62;
    private static final int NUMBER = 10;
    private static final String INDENT = "    ";

    private final Writer out;
    private final RetentionWords words;
    private final Appraiser appraiser;
    private final ShelfRatio ratio;
    private final ListNotes notes = new ListNotes();

    private RetentionText(Writer out, RetentionWords words, Appraiser appraiser, ShelfRatio ratio) {
        this.out = out;
        this.words = words;
        this.appraiser = appraiser;
        this.ratio = ratio;
    }

    /**
     * Returns a writer that has written everything before the first file.
     *
     * @throws IOException if it cannot be written
     */
    public static RetentionText to(Writer out, Appraiser appraiser, ShelfRatio ratio, Language language)
            throws IOException {
        RetentionText report = new RetentionText(out, RetentionWords.in(language), appraiser, ratio);
        report.begin();
        return report;
    }

    private void begin() throws IOException {
        ImmutableList<RetentionSchedule> schedules = appraiser.schedules().schedules();
        String names = schedules.stream().map(this::name).collect(Collectors.joining(words.text("then")));
        line(words.text("head", words.date(appraiser.asOf()), Visible.of(names)));
        for (ScheduleFinding finding : ScheduleAudit.of(appraiser.schedules())) {
            line(words.text("warning", Visible.of(SchedulePart.message(words, finding)), finding.rule()));
        }
        line("");
    }

    private String name(RetentionSchedule schedule) {
        return schedule.isComplete() ? schedule.id() : words.text("partial", schedule.id());
    }

    @Override
    public void unread(ImmutableList<String> columns) {
        notes.unread(columns);
    }

    @Override
    public void rejected(long rows) {
        notes.rejected(rows);
    }

    @Override
    public void write(RecordsFile file, Disposition disposition) throws IOException {
        String title = file.title().isEmpty() ? "" : "  " + Visible.of(file.title());
        line(Visible.of(file.code().value()) + title);
        String period = disposition.period().map(words::period).orElse(words.text("unknown"));
        String item = disposition
                .governing()
                .map(governing ->
                        words.text("of-item", Visible.of(governing.item().number())))
                .orElse("");
        String ends = disposition
                .ends()
                .map(day -> words.text("ends", words.date(day)))
                .orElse("");
        boolean goesOn =
                disposition.standing() == Standing.PERMANENT && file.closed().isEmpty();
        line(INDENT + period + item + ends + "; " + words.standing(disposition)
                + (goesOn ? words.text("open-permanent") : ""));
        if (disposition.isDisposable()) {
            line(INDENT + words.text("disposable"));
        } else if (disposition.standing() == Standing.EXPIRED) {
            line(INDENT + words.text("barred", words.bars(disposition)));
        }
        if (file.hold().isPresent()) {
            line(INDENT + words.text("held", Visible.of(file.hold().get())));
        }
        if (file.transferred().isPresent()) {
            line(INDENT
                    + words.text("transferred", words.date(file.transferred().get())));
        } else {
            due("transfer", disposition, disposition.transferDue().orElse(null));
        }
        due("historical", disposition, disposition.historicalTransferDue().orElse(null));
        for (Undecided open : disposition.undecided()) {
            line(INDENT + words.text("undecided", words.undecided(open)));
        }
        for (Caution caution : disposition.cautions()) {
            line(INDENT + words.of("caution", caution));
        }
    }

    private void due(String key, Disposition disposition, @Nullable DueDate due) throws IOException {
        if (due != null) {
            String overdue = due.isOverdueOn(disposition.asOf()) ? words.text("overdue") : "";
            String says = due.facts().get(0).citations().stream()
                    .limit(1)
                    .map(this::citation)
                    .collect(Collectors.joining());
            line(INDENT + words.text(key, words.date(due.day())) + overdue + " (" + says + ")");
        }
    }

    private String citation(Citation citation) {
        return words.citation(citation);
    }

    @Override
    public void finish(RetentionSummary summary) throws IOException {
        line("");
        line(words.text("summary"));
        line(INDENT + words.text("boxes-per-metre", ratio.boxesPerMetre()));
        row(
                words.text("column.what"),
                words.text("column.files"),
                words.text("column.boxes"),
                words.text("column.metres"));
        for (Figure figure : Figure.values()) {
            quantity(words.of("figure", figure), summary.figure(figure));
        }
        if (!summary.byYearOfExpiry().isEmpty()) {
            line("");
            line(words.text("by-year"));
            for (Map.Entry<Integer, Quantity> year : summary.byYearOfExpiry().entrySet()) {
                quantity(year.getKey().toString(), year.getValue());
            }
        }
        long without = summary.figure(Figure.TOTAL).withoutBoxes();
        if (without > 0) {
            line("");
            line(words.text("without-boxes", without));
        }
        if (!notes.unread().isEmpty()) {
            line("");
            line(words.text(
                    "unknown-columns",
                    notes.unread().stream()
                            .map(column -> "“" + Visible.of(column) + "”")
                            .collect(Collectors.joining(", "))));
        }
        if (notes.rejected() > 0) {
            line("");
            line(words.text("rejected", notes.rejected()));
        }
        out.flush();
    }

    private void quantity(String label, Quantity quantity) throws IOException {
        row(
                label,
                Long.toString(quantity.files()),
                words.decimal(quantity.boxes().toString()),
                words.decimal(ratio.metres(quantity.boxes()).toPlainString()));
    }

    private void row(String label, String files, String boxes, String metres) throws IOException {
        line(INDENT
                + Strings.padEnd(label, LABEL, ' ')
                + Strings.padStart(files, NUMBER, ' ')
                + Strings.padStart(boxes, NUMBER + 2, ' ')
                + Strings.padStart(metres, NUMBER + 2, ' '));
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
