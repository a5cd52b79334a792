package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Undecided;
import vn.records.retention.law.ArchivesFact;

/**
 * What the law says of a file's time, with the names that reports on retention have. It is written and not read: it is
 * computed from a file anew.
 */
final class DispositionCodec implements Codec {

    private final Codec undecided;

    DispositionCodec(Codecs all) {
        this.undecided = all.of(TypeToken.of(Undecided.class));
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        Disposition disposition = (Disposition) value;
        json.writeStartObject();
        json.writeStringField("code", disposition.code().value());
        json.writeStringField("asOf", disposition.asOf().toString());
        text(json, "item", disposition.governing().map(found -> found.item().number()));
        text(
                json,
                "schedule",
                disposition.governing().map(found -> found.schedule().id()));
        text(json, "period", disposition.period());
        json.writeStringField("standing", EnumCodec.kebab(disposition.standing().name()));
        text(json, "periodBegins", disposition.begins());
        text(json, "periodEnds", disposition.ends());
        text(json, "disposableFrom", disposition.disposableFrom());
        text(json, "transferDue", disposition.transferDue().map(due -> due.day()));
        text(json, "historicalTransferDue", disposition.historicalTransferDue().map(due -> due.day()));
        json.writeBooleanField("disposable", disposition.isDisposable());
        json.writeArrayFieldStart("undecided");
        for (Undecided open : disposition.undecided()) {
            undecided.write(open, json);
        }
        json.writeEndArray();
        names(json, "bars", disposition.bars());
        names(json, "warnings", disposition.cautions());
        texts(
                json,
                "assumed",
                disposition.assumed().stream()
                        .map(assumption -> assumption.fact().id())
                        .toList());
        texts(
                json,
                "facts",
                disposition.facts().stream().map(ArchivesFact::id).distinct().toList());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<?> value) throws IOException {
        @Nullable String text = value.map(Object::toString).orElse(null);
        json.writeStringField(name, text);
    }

    private static void names(JsonGenerator json, String name, Iterable<? extends Enum<?>> constants)
            throws IOException {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        constants.forEach(constant -> names.add(EnumCodec.kebab(constant.name())));
        texts(json, name, names.build());
    }

    private static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    @Override
    public Object read(JsonNode node) throws ValueException {
        throw new ValueException("a disposition is computed from a file and not read");
    }
}
