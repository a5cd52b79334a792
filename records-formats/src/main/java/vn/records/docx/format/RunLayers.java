package vn.records.docx.format;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.records.finding.Fix.Property;
import vn.records.finding.Measure;
import vn.records.finding.Origin;
import vn.records.finding.Origin.Layer;
import vn.records.view.TextFormat;

/**
 * The layers that the look of one run is made of.
 *
 * @param layers what each states, the topmost first
 */
record RunLayers(ImmutableList<Stated<RunProperties>> layers) {

    /**
     * Returns the layers of a run in a paragraph.
     *
     * @param chain the style of the paragraph and those it is based on, the most basic one first
     * @param level the level of the list, if the run is an automatic number
     */
    static RunLayers of(
            Formats formats,
            TableContext context,
            ImmutableList<NamedStyle> chain,
            RunProperties direct,
            @Nullable NumberLevel level) {
        ImmutableList.Builder<Stated<RunProperties>> layers = ImmutableList.builder();
        if (level != null) {
            layers.add(Stated.by(Layer.NUMBERING, level.run()));
        }
        layers.add(Stated.by(Layer.DIRECT, direct));
        for (NamedStyle style : formats.characterStyles(direct.style()).reverse()) {
            layers.add(new Stated<>(Layer.CHARACTER_STYLE, style.name(), style.look().run));
        }
        for (NamedStyle style : chain.reverse()) {
            layers.add(new Stated<>(Layer.PARAGRAPH_STYLE, style.name(), style.look().run));
        }
        NamedStyle.Look table = context.look();
        if (table != null) {
            layers.add(new Stated<>(Layer.TABLE_STYLE, context.style(), table.run));
        }
        layers.add(Stated.by(Layer.DOCUMENT_DEFAULT, formats.styles().defaults().run));
        return new RunLayers(layers.build());
    }

    /** Returns which layer states a value of the look; empty for a property that text has not. */
    Optional<Origin> origin(Property property, Measure value, TextFormat format) {
        return switch (property) {
            case SIZE -> Optional.of(first(property, value, stated -> stated.halfPoints() != UNSTATED, 0));
            case COLOUR ->
                Optional.of(first(property, value, stated -> stated.colour() != UNSTATED, RunProperties.THEMED_COLOUR));
            case FONT -> Optional.of(font(property, value, format));
            case BOLD -> Optional.of(toggle(property, value, RunProperties.BOLD, format.bold()));
            case ITALIC -> Optional.of(toggle(property, value, RunProperties.ITALIC, format.italic()));
            default -> Optional.empty();
        };
    }

    private Origin font(Property property, Measure value, TextFormat format) {
        return value.equals(Measure.words(format.font()))
                ? first(property, value, stated -> stated.ascii() != null, RunProperties.THEMED_ASCII)
                : first(property, value, stated -> stated.highAnsi() != null, RunProperties.THEMED_HIGH_ANSI);
    }

    private Origin first(Property property, Measure value, Predicate<RunProperties> states, int themed) {
        for (Stated<RunProperties> layer : layers) {
            if (states.test(layer.properties())) {
                return layer.origin(property, value, layer.properties().is(themed));
            }
        }
        return new Origin(property, value, Layer.APPLICATION, "", false);
    }

    /**
     * The text itself goes before the defaults where these turn it on, and they go before styles. Styles of different
     * kinds turn it on and off against each other: it is on by the topmost kind that turns it on, off by the topmost that
     * speaks of it.
     */
    private Origin toggle(Property property, Measure value, int toggle, boolean on) {
        return own(toggle)
                .or(() -> defaults(toggle))
                .or(() -> style(toggle, on))
                .map(layer -> layer.origin(property, value, false))
                .orElseGet(() -> new Origin(property, value, Layer.APPLICATION, "", false));
    }

    private Optional<Stated<RunProperties>> own(int toggle) {
        return layers.stream()
                .filter(layer -> layer.layer() == Layer.DIRECT || layer.layer() == Layer.NUMBERING)
                .filter(layer -> layer.properties().states(toggle))
                .findFirst();
    }

    private Optional<Stated<RunProperties>> defaults(int toggle) {
        return layers.stream()
                .filter(layer -> layer.layer() == Layer.DOCUMENT_DEFAULT)
                .filter(layer -> layer.properties().is(toggle))
                .findFirst();
    }

    private Optional<Stated<RunProperties>> style(int toggle, boolean on) {
        Set<Layer> kinds = EnumSet.noneOf(Layer.class);
        return layers.stream()
                .filter(layer -> layer.layer() != Layer.DOCUMENT_DEFAULT)
                .filter(layer -> layer.properties().states(toggle) && kinds.add(layer.layer()))
                .filter(layer -> !on || layer.properties().is(toggle))
                .findFirst();
    }
}
