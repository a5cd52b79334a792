package vn.records.report.retention;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.records.report.json.JsonWriter;
import vn.records.retention.appraisal.Quantity;
import vn.records.retention.appraisal.RetentionSummary;
import vn.records.retention.appraisal.RetentionSummary.Figure;
import vn.records.retention.appraisal.ShelfRatio;

/** Writes the figures as JSON. */
final class SummaryJson {

    private SummaryJson() {}

    static void write(JsonWriter json, RetentionWords words, RetentionSummary summary, ShelfRatio ratio, LocalDate asOf)
            throws IOException {
        json.beginObject();
        json.field("files", summary.figure(Figure.TOTAL).files());
        json.field("asOf", asOf.toString());
        json.field("boxesPerMetre", ratio.boxesPerMetre());
        json.beginObject("figures");
        for (Figure figure : Figure.values()) {
            json.name(name(words, figure));
            quantity(json, summary.figure(figure), ratio);
        }
        json.endObject();
        json.beginObject("byYearOfExpiry");
        for (Map.Entry<Integer, Quantity> year : summary.byYearOfExpiry().entrySet()) {
            json.name(year.getKey().toString());
            quantity(json, year.getValue(), ratio);
        }
        json.endObject();
        json.endObject();
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

    private static void quantity(JsonWriter json, Quantity quantity, ShelfRatio ratio) throws IOException {
        json.beginObject();
        json.field("files", quantity.files());
        json.field("boxes", new BigDecimal(quantity.boxes().toString()));
        json.field("metres", ratio.metres(quantity.boxes()));
        json.field("filesWithoutBoxes", quantity.withoutBoxes());
        json.endObject();
    }
}
