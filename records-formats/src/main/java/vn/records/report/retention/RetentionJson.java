package vn.records.report.retention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.file.RecordsFile;
import vn.records.report.json.JsonFragment;
import vn.records.report.json.JsonLayout;
import vn.records.report.json.JsonWriter;
import vn.records.retention.GoverningItem;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.DueDate;
import vn.records.retention.appraisal.RetentionSummary;
import vn.records.retention.appraisal.ShelfRatio;
import vn.records.retention.appraisal.Undecided;
import vn.records.retention.law.ArchivesFact;
import vn.records.rule.Language;

/**
 * The report on retention as JSON, a file on a line. Fields may be added in later versions; none is renamed or dropped.
 *
 * @since 0.1
 */
public final class RetentionJson implements RetentionReport {

    private static final int MOST_REMEMBERED = 10_000;

    private final JsonWriter json;
    private final RetentionWords words;
    private final Appraiser appraiser;
    private final ShelfRatio ratio;
    private final ListNotes notes = new ListNotes();
    private final Map<List<Object>, Grounds> grounds = new HashMap<>();

    private RetentionJson(JsonWriter json, RetentionWords words, Appraiser appraiser, ShelfRatio ratio) {
        this.json = json;
        this.words = words;
        this.appraiser = appraiser;
        this.ratio = ratio;
    }

    /**
     * Returns a writer that has written everything before the first file.
     *
     * @throws IOException if it cannot be written
     */
    public static RetentionJson to(OutputStream out, Appraiser appraiser, ShelfRatio ratio, Language language)
            throws IOException {
        JsonWriter json = JsonWriter.to(new OutputStreamWriter(out, StandardCharsets.UTF_8), JsonLayout.COMPACT);
        RetentionWords words = RetentionWords.in(language);
        json.beginObject();
        json.field("asOf", appraiser.asOf().toString());
        json.field("schedule", appraiser.schedules().schedules().get(0).id());
        json.beginArray("precedence");
        for (RetentionSchedule schedule : appraiser.schedules().schedules()) {
            json.beginObject();
            json.field("schedule", schedule.id());
            json.field("rank", words.key(schedule.rank()));
            json.field("complete", schedule.isComplete());
            json.endObject();
        }
        json.endArray();
        SchedulePart.findings(json, words, appraiser.schedules());
        json.beginArray("files");
        return new RetentionJson(json, words, appraiser, ratio);
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
        json.breakLine();
        json.beginObject();
        json.field("code", file.code().value());
        @Nullable GoverningItem governing = disposition.governing().orElse(null);
        text(
                "item",
                governing == null ? file.item() : Optional.of(governing.item().number()));
        text("schedule", disposition.governing().map(found -> found.schedule()));
        text("period", disposition.period().map(Object::toString));
        json.field("standing", words.key(disposition.standing()));
        text("periodBegins", disposition.begins().map(LocalDate::toString));
        text("periodEnds", disposition.ends().map(LocalDate::toString));
        text("transferDue", disposition.transferDue().map(DueDate::toString));
        text("historicalTransferDue", disposition.historicalTransferDue().map(DueDate::toString));
        json.field("disposable", disposition.isDisposable());
        open(disposition);
        names("bars", disposition.bars());
        names("warnings", disposition.cautions());
        json.beginArray("assumed");
        for (var assumption : disposition.assumed()) {
            json.value(assumption.fact().id());
        }
        json.endArray();
        grounds(disposition, governing);
        text("periodText", disposition.period().map(words::period));
        text("hold", file.hold());
        text("unit", file.unit());
        text("maker", file.maker());
        text("fonds", file.fonds().map(Object::toString));
        json.endObject();
    }

    private void text(String field, Optional<String> text) throws IOException {
        json.field(field, text);
    }

    private void names(String field, Iterable<? extends Enum<?>> constants) throws IOException {
        json.beginArray(field);
        for (Enum<?> constant : constants) {
            json.value(words.key(constant));
        }
        json.endArray();
    }

    private void open(Disposition disposition) throws IOException {
        json.beginArray("undecided");
        for (Undecided open : disposition.undecided()) {
            json.beginObject();
            json.field("question", words.key(open.question()));
            json.field("reason", words.key(open.reason()));
            json.beginArray("dates");
            for (DueDate due : open.candidates()) {
                json.value(due.toString());
            }
            json.endArray();
            json.beginArray("candidates");
            for (DueDate due : open.candidates()) {
                json.beginObject();
                json.field("date", due.toString());
                facts(due.facts());
                json.endObject();
            }
            json.endArray();
            json.field("message", words.undecided(open));
            json.endObject();
        }
        json.endArray();
    }

    private void facts(List<ArchivesFact> facts) throws IOException {
        json.beginArray("facts");
        for (String id : ids(facts)) {
            json.value(id);
        }
        json.endArray();
    }

    /** Two acts may say the same one after the other: the fact is named once. */
    private static ImmutableSet<String> ids(List<ArchivesFact> facts) {
        return facts.stream().map(ArchivesFact::id).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * What a disposition rests on.
     *
     * @param facts the ids of facts
     * @param citations the provisions, in words
     */
    private record Grounds(JsonFragment facts, JsonFragment citations) {}

    /** Most files rest on the same provisions as one before: their text is made once. */
    private void grounds(Disposition disposition, @Nullable GoverningItem governing) throws IOException {
        List<ArchivesFact> facts = disposition.facts();
        List<Object> key =
                List.of(facts, governing == null ? "" : governing.item().number());
        Grounds known = grounds.get(key);
        if (known == null) {
            known = new Grounds(strings(ids(facts)), strings(citations(disposition, governing)));
            if (grounds.size() < MOST_REMEMBERED) {
                grounds.put(key, known);
            }
        }
        json.field("facts", known.facts()).field("citations", known.citations());
    }

    private ImmutableList<String> citations(Disposition disposition, @Nullable GoverningItem governing) {
        ImmutableList.Builder<String> citations = ImmutableList.builder();
        if (governing != null && governing.item().citation().isEmpty()) {
            citations.add(words.item(governing));
        }
        disposition.citations().forEach(citation -> citations.add(words.citation(citation)));
        return citations.build();
    }

    private static JsonFragment strings(Iterable<String> strings) {
        return JsonFragment.of(json -> {
            json.beginArray();
            for (String string : strings) {
                json.value(string);
            }
            json.endArray();
        });
    }

    @Override
    public void finish(RetentionSummary summary) throws IOException {
        json.breakLine();
        json.endArray();
        if (!notes.unread().isEmpty()) {
            json.beginArray("unreadColumns");
            for (String column : notes.unread()) {
                json.value(column);
            }
            json.endArray();
        }
        if (notes.rejected() > 0) {
            json.field("rejectedRows", notes.rejected());
        }
        json.name("summary");
        SummaryJson.write(json, words, summary, ratio, appraiser.asOf());
        json.endObject();
        json.finish();
    }
}
