package vn.records.report.retention;

import java.io.IOException;
import vn.records.law.Citation;
import vn.records.report.json.JsonWriter;
import vn.records.retention.ScheduleAudit;
import vn.records.retention.ScheduleFinding;
import vn.records.retention.SchedulePrecedence;

/** What is to be said of schedules, as part of a report. */
final class SchedulePart {

    private SchedulePart() {}

    static void findings(JsonWriter json, RetentionWords words, SchedulePrecedence schedules) throws IOException {
        json.beginArray("findings");
        for (ScheduleFinding finding : ScheduleAudit.of(schedules)) {
            json.beginObject();
            json.field("rule", finding.rule().value());
            json.field("severity", words.key(finding.severity()));
            json.field("schedule", finding.item().schedule());
            json.field("item", finding.item().item().number());
            json.field("message", message(words, finding));
            json.beginArray("citations");
            for (Citation citation : finding.citations()) {
                json.value(words.citation(citation));
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    static String message(RetentionWords words, ScheduleFinding finding) {
        String number = finding.item().item().number();
        String period = words.period(finding.item().period());
        return finding.least()
                .map(least -> words.text(
                        "finding.ret-15",
                        number,
                        period,
                        words.period(least.period()),
                        least.item().number(),
                        least.schedule()))
                .orElseGet(() -> words.text("finding.ret-03", number, period));
    }
}
