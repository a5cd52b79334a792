package vn.records.docx.format;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.records.docx.format.ParagraphProperties.Measure;
import vn.records.finding.Fix.Property;
import vn.records.finding.Origin;
import vn.records.finding.Origin.Layer;

/** The layers that the setting of one paragraph is made of, the lowest first. */
final class ParagraphLayers {

    private final List<Stated<ParagraphProperties>> layers = new ArrayList<>();

    void add(Layer layer, String style, ParagraphProperties properties) {
        layers.add(new Stated<>(layer, style, properties));
    }

    /** Returns what they state together. */
    ParagraphProperties merged() {
        ParagraphProperties all = new ParagraphProperties();
        for (Stated<ParagraphProperties> layer : layers) {
            all.overlay(layer.properties());
        }
        return all;
    }

    /** Returns which layer states a value; empty where it is made of several, or is none of a paragraph. */
    Optional<Origin> origin(Property property, vn.records.finding.Measure value) {
        ParagraphProperties all = merged();
        return switch (property) {
            case ALIGNMENT -> Optional.of(top(property, value, stated -> stated.alignment() != null));
            case FIRST_LINE_INDENT -> firstLine(property, value, all);
            case SPACE_BEFORE ->
                Optional.of(
                        all.is(ParagraphProperties.AUTOMATIC_BEFORE)
                                ? top(property, value, stated -> stated.states(ParagraphProperties.AUTOMATIC_BEFORE))
                                : measure(property, value, all, Measure.BEFORE, Measure.BEFORE_LINES));
            case SPACE_AFTER ->
                Optional.of(
                        all.is(ParagraphProperties.AUTOMATIC_AFTER)
                                ? top(property, value, stated -> stated.states(ParagraphProperties.AUTOMATIC_AFTER))
                                : measure(property, value, all, Measure.AFTER, Measure.AFTER_LINES));
            case LINE_SPACING -> Optional.of(measure(property, value, all, Measure.LINE, Measure.LINE));
            default -> Optional.empty();
        };
    }

    /** The first line begins as far from the margin as the paragraph and its first line are indented together. */
    private Optional<Origin> firstLine(Property property, vn.records.finding.Measure value, ParagraphProperties all) {
        Origin left = measure(property, value, all, Measure.LEFT, Measure.LEFT_CHARACTERS);
        Origin first = measure(property, value, all, Measure.FIRST_LINE, Measure.FIRST_LINE_CHARACTERS);
        boolean further = all.has(Measure.FIRST_LINE) || all.has(Measure.FIRST_LINE_CHARACTERS);
        boolean indented = all.has(Measure.LEFT) || all.has(Measure.LEFT_CHARACTERS);
        if (!indented || first.equals(left)) {
            return Optional.of(first);
        }
        return further ? Optional.empty() : Optional.of(left);
    }

    private Origin measure(
            Property property,
            vn.records.finding.Measure value,
            ParagraphProperties all,
            Measure plain,
            Measure restating) {
        Measure stating = all.has(restating) ? restating : plain;
        return top(property, value, stated -> stated.get(stating) != UNSTATED);
    }

    private Origin top(Property property, vn.records.finding.Measure value, Predicate<ParagraphProperties> states) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (states.test(layers.get(i).properties())) {
                return layers.get(i).origin(property, value, false);
            }
        }
        return new Origin(property, value, Layer.APPLICATION, "", false);
    }
}
