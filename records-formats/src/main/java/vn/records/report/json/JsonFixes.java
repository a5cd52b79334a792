package vn.records.report.json;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.List;
import vn.records.finding.Fix;
import vn.records.finding.Fix.DrawLine;
import vn.records.finding.Fix.NumberPages;
import vn.records.finding.Fix.ReplaceText;
import vn.records.finding.Fix.SetProperty;
import vn.records.finding.Fix.SetRow;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Measure.Count;
import vn.records.finding.Measure.InPoints;
import vn.records.finding.Measure.OfLength;
import vn.records.finding.Measure.OfSize;
import vn.records.finding.Measure.Ratio;
import vn.records.finding.Measure.Term;
import vn.records.rule.Wording;
import vn.records.view.Alignment;
import vn.records.view.Place;

/** Writes the changes that mend a finding, so that an editor can make them; JSON and SARIF reports both have them. */
public final class JsonFixes {

    private final JsonWriter json;
    private final Wording wording;

    public JsonFixes(JsonWriter json, Wording wording) {
        this.json = json;
        this.wording = wording;
    }

    /** Writes the changes into the object that is open, in the order they are made; nothing if there is none. */
    public void write(List<Fix> fixes) throws IOException {
        if (fixes.isEmpty()) {
            return;
        }
        json.beginArray("fixes");
        for (Fix fix : fixes) {
            json.beginObject();
            what(fix);
            at(fix.at());
            json.endObject();
        }
        json.endArray();
    }

    private void what(Fix fix) throws IOException {
        if (fix instanceof ReplaceText text) {
            json.field("kind", "replace-text");
            json.field("replacement", text.replacement());
        } else if (fix instanceof SetProperty set) {
            json.field("kind", "set-property");
            json.field("property", kebab(set.property()));
            value(set.value());
        } else if (fix instanceof DrawLine line) {
            json.field("kind", "draw-line");
            json.field("widthMm", line.width().toMm());
        } else if (fix instanceof SetRow row) {
            json.field("kind", "set-row");
            json.field("setting", kebab(row.setting()));
        } else if (fix instanceof NumberPages pages) {
            json.field("kind", "number-pages");
            json.field("sizePt", pages.size().toPoints());
            json.field("edge", kebab(pages.edge()));
            json.field("alignment", pages.alignment() == Alignment.CENTRE ? "centred" : kebab(pages.alignment()));
        }
    }

    /** Writes a value: a number with its unit, else the key of a term or the words themselves. */
    private void value(Measure value) throws IOException {
        if (value instanceof OfLength length) {
            number(length.length().toMm(), "mm");
        } else if (value instanceof InPoints length) {
            number(length.length().toPoints(), "pt");
        } else if (value instanceof OfSize size) {
            number(size.size().toPoints(), "pt");
        } else if (value instanceof Count count) {
            number((double) count.number(), "lines");
        } else if (value instanceof Ratio ratio) {
            number(ratio.number(), "lines");
        } else {
            json.field("value", value instanceof Term term ? term.key() : wording.measure(value));
        }
    }

    private void number(double value, String unit) throws IOException {
        json.field("value", value);
        json.field("unit", unit);
    }

    private void at(Location at) throws IOException {
        json.field("component", at.component().name());
        json.field("path", at.place().map(Place::toString));
        json.field("start", at.start());
        json.field("end", at.end());
    }

    private static String kebab(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
