package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.records.completeness.ClosingPapers;
import vn.records.completeness.checklist.Arrangement;
import vn.records.completeness.transfer.KeepBack;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.matter.FileDossier;
import vn.records.retention.RetentionPeriod;

/** A file with what is known besides it, as {@link vn.records.matter.FileJson} reads it: all in one object. */
final class DossierCodec implements Codec {

    private final ObjectCodec file;
    private final Codec period;
    private final ObjectCodec closing;
    private final Codec checklists;
    private final Codec arrangement;
    private final Codec conditions;
    private final Codec code;

    @SuppressWarnings("serial") // anonymous tokens of types are not kept
    DossierCodec(Codecs all) {
        this.file = ObjectCodec.of(RecordsFile.class, all);
        this.period = all.of(TypeToken.of(RetentionPeriod.class));
        this.code = all.of(TypeToken.of(FileCode.class));
        this.closing = ObjectCodec.of(ClosingPapers.class, all);
        this.checklists = new ContainerCodec.OfElements(ImmutableList.class, ScalarCodec.TEXT);
        this.arrangement = all.of(TypeToken.of(Arrangement.class));
        this.conditions = new ContainerCodec.OfMap(ImmutableMap.class, ScalarCodec.TEXT, ScalarCodec.TRUTH);
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        FileDossier dossier = (FileDossier) value;
        json.writeStartObject();
        file.writeFields(dossier.file(), json);
        if (dossier.period().isPresent()) {
            json.writeFieldName("retention");
            period.write(dossier.period().get(), json);
        }
        json.writeFieldName("closing");
        closing.write(dossier.closing(), json);
        json.writeFieldName("checklists");
        checklists.write(dossier.checklists(), json);
        if (dossier.arrangement().isPresent()) {
            json.writeFieldName("arrangement");
            arrangement.write(dossier.arrangement().get(), json);
        }
        json.writeFieldName("conditions");
        conditions.write(dossier.conditions(), json);
        if (dossier.keepBack().isPresent()) {
            KeepBack kept = dossier.keepBack().get();
            json.writeObjectFieldStart("keptBack");
            if (!kept.file().equals(dossier.file().code())) {
                json.writeStringField("file", kept.file().value());
            }
            json.writeStringField("until", kept.until().toString());
            json.writeStringField("consent", kept.consent());
            json.writeBooleanField("listed", kept.listed());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    @Override
    @SuppressWarnings("unchecked") // read by codecs of these types
    public Object read(JsonNode node) throws ValueException {
        RecordsFile read = (RecordsFile) file.read(node);
        FileDossier.Builder dossier = FileDossier.builder().file(read);
        if (part(node, "retention", period) instanceof RetentionPeriod stated) {
            dossier.period(stated);
        }
        if (part(node, "closing", closing) instanceof ClosingPapers papers) {
            dossier.closing(papers);
        }
        if (part(node, "checklists", checklists) instanceof ImmutableList<?> names) {
            dossier.addAllChecklists((ImmutableList<String>) names);
        }
        if (part(node, "arrangement", arrangement) instanceof Arrangement order) {
            dossier.arrangement(order);
        }
        if (part(node, "conditions", conditions) instanceof ImmutableMap<?, ?> held) {
            dossier.putAllConditions((ImmutableMap<String, Boolean>) held);
        }
        JsonNode kept = node.path("keptBack");
        if (kept.isObject()) {
            dossier.keepBack(keepBack(read.code(), kept));
        }
        return dossier.build();
    }

    private KeepBack keepBack(FileCode code, JsonNode kept) throws ValueException {
        try {
            @Nullable FileCode file = (FileCode) part(kept, "file", this.code);
            @Nullable LocalDate until = (LocalDate) part(kept, "until", ScalarCodec.DAY);
            if (until == null) {
                throw new ValueException("the field until is missing");
            }
            return new KeepBack(
                    file == null ? code : file,
                    until,
                    kept.path("consent").asText(""),
                    kept.path("listed").asBoolean(false));
        } catch (ValueException e) {
            throw e.in("keptBack");
        }
    }

    private static @Nullable Object part(JsonNode node, String name, Codec codec) throws ValueException {
        @Nullable JsonNode part = node.get(name);
        if (part == null || part.isNull()) {
            return null;
        }
        try {
            return codec.read(part);
        } catch (ValueException e) {
            throw e.in(name);
        }
    }
}
