package vn.records.report.retention;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import vn.records.report.Visible;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.ScheduleItem;
import vn.records.retention.printed.PrintedAudit;
import vn.records.retention.printed.PrintedItem;
import vn.records.retention.printed.PrintedRemark;
import vn.records.retention.printed.PrintedSchedule;
import vn.records.rule.Language;

/**
 * A schedule that was read from print: as a list for the eye of an archivist (<i>bản đọc để soát</i>), and as the table in which
 * schedules are read.
 *
 * @since 0.1
 */
public final class ImportReport {

    private static final int NUMBER = 12;
    private static final int PERIOD = 32;
    private static final int YEARS = 4;
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("item", "group", "title", "period", "note", "citation", "in_force_from", "in_force_to");

    private final PrintedSchedule schedule;
    private final String act;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;
    private final RetentionWords words;
    private final Language language;

    private ImportReport(
            PrintedSchedule schedule, String act, Optional<LocalDate> from, Optional<LocalDate> to, Language language) {
        this.schedule = schedule;
        this.act = act;
        this.from = from;
        this.to = to;
        this.words = RetentionWords.in(language);
        this.language = language;
    }

    /**
     * Returns a report.
     *
     * @param act the name of the act that issues it; empty where that is not known
     * @param from its first day in force
     * @param to its last day in force
     */
    public static ImportReport of(
            PrintedSchedule schedule, String act, Optional<LocalDate> from, Optional<LocalDate> to, Language language) {
        return new ImportReport(schedule, act, from, to, language);
    }

    /**
     * Writes for a person: every item, and what should be looked at.
     *
     * @throws IOException if it cannot be written
     */
    public void writeText(Writer out) throws IOException {
        out.write(words.text("import.head", schedule.items().size(), schedule.tables()) + "\n");
        String group = "";
        for (PrintedItem read : schedule.items()) {
            ScheduleItem item = read.item();
            if (!item.group().equals(group)) {
                group = item.group();
                out.write("\n  " + Visible.of(group) + "\n");
            }
            String period = words.period(item.period()) + (read.least() ? words.text("import.least") : "");
            out.write("    " + Strings.padEnd(Visible.of(item.number()), NUMBER, ' ')
                    + Strings.padEnd(Visible.of(period), PERIOD, ' ') + Visible.of(item.title()) + "\n");
        }
        tally(out);
        remarks(out);
        out.flush();
    }

    private void tally(Writer out) throws IOException {
        TreeMap<String, Integer> periods = new TreeMap<>();
        for (PrintedItem read : schedule.items()) {
            RetentionPeriod period = read.item().period();
            periods.merge(
                    Strings.padStart(Integer.toString(period.years()), YEARS, '0') + words.period(period),
                    1,
                    Integer::sum);
        }
        out.write("\n" + words.text("import.periods") + "\n");
        for (String period : periods.keySet()) {
            out.write("    " + Strings.padEnd(period.substring(YEARS), PERIOD, ' ') + periods.get(period) + "\n");
        }
    }

    private void remarks(Writer out) throws IOException {
        ImmutableList<PrintedRemark> remarks = PrintedAudit.of(schedule, from);
        out.write("\n" + words.text(remarks.isEmpty() ? "import.no-remark" : "import.remarks", remarks.size()) + "\n");
        for (PrintedRemark remark : remarks) {
            String text = language == Language.VIETNAMESE
                    ? remark.text().vietnamese()
                    : remark.text().english();
            out.write("    "
                    + words.text("import.place", Visible.of(remark.source().toString()), remark.line()) + ": "
                    + Visible.of(text) + "\n");
        }
    }

    /**
     * Writes the table in which schedules are read.
     *
     * @throws IOException if it cannot be written
     */
    public void writeCsv(Writer out) throws IOException {
        RetentionCsv csv = RetentionCsv.rows(out, words);
        csv.row(COLUMNS);
        for (PrintedItem read : schedule.items()) {
            ScheduleItem item = read.item();
            csv.row(ImmutableList.of(
                    item.number(),
                    item.group(),
                    item.title(),
                    item.period().toString(),
                    read.note(),
                    act,
                    from.map(LocalDate::toString).orElse(""),
                    to.map(LocalDate::toString).orElse("")));
        }
        out.flush();
    }
}
