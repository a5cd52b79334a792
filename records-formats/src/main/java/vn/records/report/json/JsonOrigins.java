package vn.records.report.json;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.List;
import vn.records.finding.Origin;
import vn.records.rule.Wording;

/** Writes the layers that the values measured by a finding come from, as JSON and SARIF reports both have them. */
public final class JsonOrigins {

    private final JsonWriter json;
    private final Wording wording;

    public JsonOrigins(JsonWriter json, Wording wording) {
        this.json = json;
        this.wording = wording;
    }

    /** Writes the layers into the object that is open; nothing if none is known. */
    public void write(List<Origin> origins) throws IOException {
        if (origins.isEmpty()) {
            return;
        }
        json.beginArray("origin");
        for (Origin origin : origins) {
            json.beginObject();
            json.field("property", kebab(origin.property()));
            json.field("value", wording.measure(origin.value()));
            json.field("layer", origin.themed() ? "theme" : kebab(origin.layer()));
            if (origin.themed()) {
                json.field("through", kebab(origin.layer()));
            }
            if (!origin.style().isEmpty()) {
                json.field("style", origin.style());
            }
            json.endObject();
        }
        json.endArray();
    }

    private static String kebab(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
