package vn.records.report.completeness;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.records.completeness.transfer.TransferItem;
import vn.records.completeness.transfer.TransferPlan;
import vn.records.completeness.transfer.TransferStanding;
import vn.records.report.json.JsonLayout;
import vn.records.report.json.JsonWriter;
import vn.records.retention.RetentionPeriod;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;

/**
 * Reports on what is to be delivered (<i>báo cáo nộp lưu</i>): where each file stands, and the papers that were written.
 *
 * @since 0.1
 */
public final class TransferReport {
    private final FileWords words;

    /** Returns a report in a language. */
    public TransferReport(Language language) {
        this.words = new FileWords(language);
    }

    /**
     * Writes it as text.
     *
     * @throws IOException if writing fails
     */
    public void text(Writer out, TransferPlan plan, List<String> papers) throws IOException {
        text(out, plan, papers, List.of());
    }

    /**
     * Writes it as text, with what is to be told of the papers.
     *
     * @throws IOException if writing fails
     */
    public void text(Writer out, TransferPlan plan, List<String> papers, List<String> notes) throws IOException {
        PrintedLine.write(
                out,
                0,
                words.of("Nộp lưu hồ sơ, tính đến ngày ", "Transfer of files, as of ")
                        + WrittenDate.write(plan.asOf()));
        for (TransferStanding standing : TransferStanding.values()) {
            if (!plan.items(standing).isEmpty()) {
                PrintedLine.write(out, 0, "");
                PrintedLine.write(
                        out,
                        0,
                        words.standing(standing) + ": " + plan.items(standing).size());
            }
            for (TransferItem item : plan.items(standing)) {
                PrintedLine.write(out, 1, line(item));
            }
        }
        PrintedLine.write(out, 0, "");
        if (papers.isEmpty()) {
            PrintedLine.write(
                    out,
                    0,
                    words.of(
                            "Chưa ghi giấy tờ nộp lưu (--output-folder).",
                            "No papers were written (--output-folder)."));
        }
        for (String paper : papers) {
            PrintedLine.write(out, 0, words.of("Đã ghi: ", "Written: ") + paper);
        }
        for (String note : notes) {
            PrintedLine.write(out, 0, note);
        }
        out.flush();
    }

    private String line(TransferItem item) {
        String last = item.lastDay()
                .map(day -> words.of("; hạn ", "; last day ") + WrittenDate.write(day))
                .orElse("");
        String why = item.disposition().undecided().stream()
                .filter(open -> item.standing() == TransferStanding.UNDECIDED)
                .map(open -> "; " + Ascii.toLowerCase(open.reason().name()).replace('_', '-')
                        + open.candidates().stream()
                                .map(day -> " " + WrittenDate.write(day.day()))
                                .distinct()
                                .collect(Collectors.joining(words.of(" hoặc", " or"))))
                .collect(Collectors.joining());
        String period = item.period().map(kept -> "; " + period(kept)).orElse("");
        return item.file().code() + " " + item.file().title() + period + last + why;
    }

    private String period(RetentionPeriod period) {
        if (period.isPermanent()) {
            return words.of("vĩnh viễn", "permanent");
        }
        return period.isUntilEvent() ? period.toString() : period.years() + words.of(" năm", " years");
    }

    /**
     * Writes it as JSON.
     *
     * @throws IOException if writing fails
     */
    public void json(Writer out, TransferPlan plan, List<String> papers, String version) throws IOException {
        json(out, plan, papers, List.of(), version);
    }

    /**
     * Writes it as JSON, with what is to be told of the papers.
     *
     * @throws IOException if writing fails
     */
    public void json(Writer out, TransferPlan plan, List<String> papers, List<String> notes, String version)
            throws IOException {
        JsonWriter json = JsonWriter.to(out, JsonLayout.FIELDS);
        json.beginObject();
        json.beginObject("tool");
        json.field("name", "records");
        json.field("version", version);
        json.endObject();
        json.field("judgedFor", plan.asOf().toString());
        json.beginArray("files");
        for (TransferItem item : plan.items()) {
            write(json, item);
        }
        json.endArray();
        json.beginArray("papers");
        for (String paper : papers) {
            json.value(paper);
        }
        json.endArray();
        if (!notes.isEmpty()) {
            json.beginArray("notes");
            for (String note : notes) {
                json.value(note);
            }
            json.endArray();
        }
        json.endObject();
        json.finish();
    }

    private static void write(JsonWriter json, TransferItem item) throws IOException {
        json.beginObject();
        json.field("code", item.file().code().value());
        json.field("standing", Ascii.toLowerCase(item.standing().name()).replace('_', '-'));
        if (item.period().isPresent()) {
            json.field("period", item.period().get().toString());
        }
        if (item.lastDay().isPresent()) {
            LocalDate day = item.lastDay().get();
            json.field("lastDay", day.toString());
        }
        json.beginArray("facts");
        for (var fact : item.disposition().facts()) {
            json.value(fact.id());
        }
        json.endArray();
        json.beginArray("undecided");
        for (var open : item.disposition().undecided()) {
            json.value(Ascii.toLowerCase(open.reason().name()).replace('_', '-'));
        }
        json.endArray();
        json.endObject();
    }
}
