package vn.records.report.retention;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.file.RecordsFile;
import vn.records.law.Citation;
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
 * <p>Needs jackson-core at run time.
 *
 * @since 0.1
 */
public final class RetentionJson implements RetentionReport {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final int MOST_REMEMBERED = 10_000;

    private final JsonGenerator json;
    private final RetentionWords words;
    private final Appraiser appraiser;
    private final ShelfRatio ratio;
    private final Map<List<Object>, SerializedString> citations = new HashMap<>();

    private RetentionJson(JsonGenerator json, RetentionWords words, Appraiser appraiser, ShelfRatio ratio) {
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
        JsonGenerator json = prepared(FACTORY.createGenerator(out, JsonEncoding.UTF8));
        RetentionWords words = RetentionWords.in(language);
        json.writeStartObject();
        json.writeStringField("asOf", appraiser.asOf().toString());
        json.writeStringField(
                "schedule", appraiser.schedules().schedules().get(0).id());
        json.writeArrayFieldStart("precedence");
        for (RetentionSchedule schedule : appraiser.schedules().schedules()) {
            json.writeStartObject();
            json.writeStringField("schedule", schedule.id());
            json.writeStringField("rank", words.key(schedule.rank()));
            json.writeBooleanField("complete", schedule.isComplete());
            json.writeEndObject();
        }
        json.writeEndArray();
        SchedulePart.findings(json, words, appraiser.schedules());
        json.writeArrayFieldStart("files");
        return new RetentionJson(json, words, appraiser, ratio);
    }

    static JsonGenerator generator(Writer out) throws IOException {
        return prepared(FACTORY.createGenerator(out));
    }

    private static JsonGenerator prepared(JsonGenerator json) {
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        return json;
    }

    @Override
    public void write(RecordsFile file, Disposition disposition) throws IOException {
        json.writeRaw("\n");
        json.writeStartObject();
        json.writeStringField("code", file.code().value());
        @Nullable GoverningItem governing = disposition.governing().orElse(null);
        text(
                "item",
                governing == null ? file.item() : Optional.of(governing.item().number()));
        text("schedule", disposition.governing().map(found -> found.schedule()));
        text("period", disposition.period().map(Object::toString));
        json.writeStringField("standing", words.key(disposition.standing()));
        text("periodBegins", disposition.begins().map(LocalDate::toString));
        text("periodEnds", disposition.ends().map(LocalDate::toString));
        text("transferDue", disposition.transferDue().map(DueDate::toString));
        text("historicalTransferDue", disposition.historicalTransferDue().map(DueDate::toString));
        json.writeBooleanField("disposable", disposition.isDisposable());
        open(disposition);
        names("bars", disposition.bars());
        names("warnings", disposition.cautions());
        json.writeArrayFieldStart("assumed");
        for (var assumption : disposition.assumed()) {
            json.writeString(assumption.fact().id());
        }
        json.writeEndArray();
        grounds(disposition, governing);
        json.writeEndObject();
    }

    private void text(String field, Optional<String> text) throws IOException {
        json.writeStringField(field, text.orElse(null));
    }

    private void names(String field, Iterable<? extends Enum<?>> constants) throws IOException {
        json.writeArrayFieldStart(field);
        for (Enum<?> constant : constants) {
            json.writeString(words.key(constant));
        }
        json.writeEndArray();
    }

    private void open(Disposition disposition) throws IOException {
        json.writeArrayFieldStart("undecided");
        for (Undecided open : disposition.undecided()) {
            json.writeStartObject();
            json.writeStringField("question", words.key(open.question()));
            json.writeStringField("reason", words.key(open.reason()));
            json.writeArrayFieldStart("dates");
            for (DueDate due : open.candidates()) {
                json.writeString(due.toString());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("candidates");
            for (DueDate due : open.candidates()) {
                json.writeStartObject();
                json.writeStringField("date", due.toString());
                facts(due.facts());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("message", words.undecided(open));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void facts(List<ArchivesFact> facts) throws IOException {
        json.writeArrayFieldStart("facts");
        for (String id : ids(facts)) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    /** Two acts may say the same one after the other: the fact is named once. */
    private static ImmutableSet<String> ids(List<ArchivesFact> facts) {
        return facts.stream().map(ArchivesFact::id).collect(ImmutableSet.toImmutableSet());
    }

    /** Most files rest on the same provisions as one before: their text is made once. */
    private void grounds(Disposition disposition, @Nullable GoverningItem governing) throws IOException {
        List<ArchivesFact> facts = disposition.facts();
        List<Object> key =
                List.of(facts, governing == null ? "" : governing.item().number());
        SerializedString made = citations.get(key);
        if (made == null) {
            made = new SerializedString(made(disposition, governing));
            made.asUnquotedUTF8();
            if (citations.size() < MOST_REMEMBERED) {
                citations.put(key, made);
            }
        }
        json.writeFieldName("facts");
        json.writeRawValue(made);
    }

    private String made(Disposition disposition, @Nullable GoverningItem governing) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator part = generator(text)) {
            part.writeStartArray();
            for (String id : ids(disposition.facts())) {
                part.writeString(id);
            }
            part.writeEndArray();
            part.writeRaw(",\"citations\":");
            part.writeStartArray();
            if (governing != null && governing.item().citation().isEmpty()) {
                part.writeString(words.item(governing));
            }
            for (Citation citation : disposition.citations()) {
                part.writeString(words.citation(citation));
            }
            part.writeEndArray();
        }
        return text.toString();
    }

    @Override
    public void finish(RetentionSummary summary) throws IOException {
        json.writeRaw("\n");
        json.writeEndArray();
        json.writeFieldName("summary");
        SummaryJson.write(json, words, summary, ratio, appraiser.asOf());
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
