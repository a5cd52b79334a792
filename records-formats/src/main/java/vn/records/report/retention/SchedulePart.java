package vn.records.report.retention;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.records.law.Citation;
import vn.records.retention.ScheduleAudit;
import vn.records.retention.ScheduleFinding;
import vn.records.retention.SchedulePrecedence;

/** What is to be said of schedules, as part of a report. */
final class SchedulePart {

    private SchedulePart() {}

    static void findings(JsonGenerator json, RetentionWords words, SchedulePrecedence schedules) throws IOException {
        json.writeArrayFieldStart("findings");
        for (ScheduleFinding finding : ScheduleAudit.of(schedules)) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().value());
            json.writeStringField("severity", words.key(finding.severity()));
            json.writeStringField("schedule", finding.item().schedule());
            json.writeStringField("item", finding.item().item().number());
            json.writeStringField("message", message(words, finding));
            json.writeArrayFieldStart("citations");
            for (Citation citation : finding.citations()) {
                json.writeString(words.citation(citation));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
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
