package vn.records.report.retention;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.records.retention.appraisal.Quantity;
import vn.records.retention.appraisal.RetentionSummary;
import vn.records.retention.appraisal.RetentionSummary.Figure;
import vn.records.retention.appraisal.ShelfRatio;

/** Writes the figures as JSON. */
final class SummaryJson {

    private SummaryJson() {}

    static void write(
            JsonGenerator json, RetentionWords words, RetentionSummary summary, ShelfRatio ratio, LocalDate asOf)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("files", summary.figure(Figure.TOTAL).files());
        json.writeStringField("asOf", asOf.toString());
        json.writeNumberField("boxesPerMetre", ratio.boxesPerMetre());
        json.writeObjectFieldStart("figures");
        for (Figure figure : Figure.values()) {
            json.writeFieldName(name(words, figure));
            quantity(json, summary.figure(figure), ratio);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("byYearOfExpiry");
        for (Map.Entry<Integer, Quantity> year : summary.byYearOfExpiry().entrySet()) {
            json.writeFieldName(year.getKey().toString());
            quantity(json, year.getValue(), ratio);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Returns the name of a figure as fields are named: {@code dueForDisposal}. */
    static String name(RetentionWords words, Figure figure) {
        String key = words.key(figure);
        StringBuilder name = new StringBuilder();
        for (String word : key.split("-", -1)) {
            name.append(name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static void quantity(JsonGenerator json, Quantity quantity, ShelfRatio ratio) throws IOException {
        json.writeStartObject();
        json.writeNumberField("files", quantity.files());
        json.writeNumberField("boxes", new BigDecimal(quantity.boxes().toString()));
        json.writeNumberField("metres", ratio.metres(quantity.boxes()));
        json.writeNumberField("filesWithoutBoxes", quantity.withoutBoxes());
        json.writeEndObject();
    }
}
