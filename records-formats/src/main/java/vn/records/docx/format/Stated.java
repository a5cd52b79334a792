package vn.records.docx.format;

import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Origin;
import vn.records.finding.Origin.Layer;

/**
 * What one layer of a file states.
 *
 * @param layer the layer
 * @param style the name of the style; empty where it is none
 * @param properties what it states
 */
record Stated<T>(Layer layer, String style, T properties) {

    /** Returns a layer that is no style. */
    static <T> Stated<T> by(Layer layer, T properties) {
        return new Stated<>(layer, "", properties);
    }

    /** Returns it as the origin of a value. */
    Origin origin(Fix.Property property, Measure value, boolean themed) {
        return new Origin(property, value, layer, style, themed);
    }
}
