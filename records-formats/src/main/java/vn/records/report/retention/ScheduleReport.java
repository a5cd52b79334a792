package vn.records.report.retention;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import vn.records.report.Visible;
import vn.records.report.json.JsonLayout;
import vn.records.report.json.JsonWriter;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleAudit;
import vn.records.retention.ScheduleFinding;
import vn.records.retention.ScheduleItem;
import vn.records.retention.SchedulePrecedence;
import vn.records.rule.Language;

/**
 * What is in a schedule and what is to be said of it, for a person or a program.
 *
 * @since 0.1
 */
public final class ScheduleReport {

    private static final int NUMBER = 12;
    private static final int PERIOD = 44;

    private final SchedulePrecedence schedules;
    private final RetentionSchedule schedule;
    private final RetentionWords words;

    private ScheduleReport(SchedulePrecedence schedules, RetentionSchedule schedule, RetentionWords words) {
        this.schedules = schedules;
        this.schedule = schedule;
        this.words = words;
    }

    /** Returns a report on one of some schedules. */
    public static ScheduleReport of(SchedulePrecedence schedules, RetentionSchedule schedule, Language language) {
        return new ScheduleReport(schedules, schedule, RetentionWords.in(language));
    }

    /**
     * Writes for a person.
     *
     * @throws IOException if it cannot be written
     */
    public void writeText(Writer out) throws IOException {
        String key = schedule.isComplete() ? "schedule.head" : "schedule.head.partial";
        out.write(words.text(key, Visible.of(schedule.id()), schedule.items().size()) + "\n");
        for (ScheduleItem item : schedule.items()) {
            out.write("    " + Strings.padEnd(Visible.of(item.number()), NUMBER, ' ')
                    + Strings.padEnd(words.period(item.period()), PERIOD, ' ') + Visible.of(item.title()) + "\n");
        }
        for (ScheduleFinding finding : ScheduleAudit.of(schedules)) {
            out.write(words.text("warning", Visible.of(SchedulePart.message(words, finding)), finding.rule()) + "\n");
        }
        out.flush();
    }

    /**
     * Writes JSON.
     *
     * @throws IOException if it cannot be written
     */
    public void writeJson(Writer out) throws IOException {
        JsonWriter json = JsonWriter.to(out, JsonLayout.COMPACT);
        json.beginObject();
        json.field("schedule", schedule.id());
        json.field("complete", schedule.isComplete());
        SchedulePart.findings(json, words, schedules);
        json.beginArray("items");
        for (ScheduleItem item : schedule.items()) {
            json.breakLine();
            json.beginObject();
            json.field("item", item.number());
            json.field("title", item.title());
            json.field("period", item.period().toString());
            json.field("citation", item.citation().map(words::citation));
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.finish();
    }

    /**
     * Writes CSV, in the form in which an agency's own schedule is read.
     *
     * @throws IOException if it cannot be written
     */
    public void writeCsv(Writer out) throws IOException {
        RetentionCsv csv = RetentionCsv.rows(out, words);
        csv.row(ImmutableList.of("item", "group", "title", "period"));
        for (ScheduleItem item : schedule.items()) {
            csv.row(ImmutableList.of(
                    item.number(), item.group(), item.title(), item.period().toString()));
        }
        out.flush();
    }
}
