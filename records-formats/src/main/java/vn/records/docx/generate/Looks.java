package vn.records.docx.generate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import vn.records.measure.FontSize;

/**
 * How the components look under one law (<i>kiểu trình bày của từng thành phần thể thức</i>); a component that the law does
 * not have has no look.
 *
 * @param settings the look of each component
 * @param firstLine how far the first line of a paragraph goes in, in twips
 * @param exactLines the distance of the lines of the text, in points, where the law has one
 */
record Looks(ImmutableMap<Look, Setting> settings, int firstLine, OptionalInt exactLines) {

    /**
     * The look of one component.
     *
     * @param before the space above, in points
     * @param after the space below, in points
     */
    record Setting(FontSize size, int before, int after, ImmutableSet<Trait> traits) {
        boolean is(Trait trait) {
            return traits.contains(trait);
        }
    }

    /** Returns the look of a component. */
    Setting of(Look look) {
        Setting setting = settings.get(look);
        if (setting == null) {
            throw new IllegalStateException("the law has no " + look);
        }
        return setting;
    }

    /** Puts the looks of one law together. */
    static final class Builder {
        private final Map<Look, Setting> settings = new EnumMap<>(Look.class);

        @CanIgnoreReturnValue
        Builder set(Look look, int size, int before, int after, Trait... traits) {
            settings.put(look, new Setting(FontSize.points(size), before, after, ImmutableSet.copyOf(traits)));
            return this;
        }

        Looks build(int firstLine, OptionalInt exactLines) {
            return new Looks(ImmutableMap.copyOf(settings), firstLine, exactLines);
        }
    }
}
