package vn.records.docx.format;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;
import vn.records.view.Alignment;

/** What one place of a file states about the setting of paragraphs; unstated properties are left to the level below. */
public final class ParagraphProperties {

    /** A measure that may be stated, in English metric units if not said otherwise. */
    enum Measure {
        LEFT(0),
        RIGHT(1),
        /** Negative where the first line hangs out. */
        FIRST_LINE(2),
        /** In hundredths of a character, 0 for none; holds in place of {@link #LEFT}. */
        LEFT_CHARACTERS(3, LEFT),
        /** In hundredths of a character, 0 for none; holds in place of {@link #RIGHT}. */
        RIGHT_CHARACTERS(4, RIGHT),
        /** In hundredths of a character, 0 for none; holds in place of {@link #FIRST_LINE}. */
        FIRST_LINE_CHARACTERS(5, FIRST_LINE),
        BEFORE(6),
        AFTER(7),
        LINE(8),
        /** The list the paragraph belongs to; 0 for none. */
        LIST(9),
        /** The level in the list. */
        LEVEL(10),
        /** In hundredths of a line, 0 for none; holds in place of {@link #BEFORE}. */
        BEFORE_LINES(11, BEFORE),
        /** In hundredths of a line, 0 for none; holds in place of {@link #AFTER}. */
        AFTER_LINES(12, AFTER);

        private final int slot;
        private final @Nullable Measure plain;

        Measure(int slot) {
            this(slot, null);
        }

        /** A measure that holds in place of another one, until a level above states that one alone. */
        Measure(int slot, @Nullable Measure plain) {
            this.slot = slot;
            this.plain = plain;
        }
    }

    static final int CONTEXTUAL = 1;
    static final int PAGE_BREAK_BEFORE = 1 << 1;
    static final int AUTOMATIC_BEFORE = 1 << 2;
    static final int AUTOMATIC_AFTER = 1 << 3;
    static final int TOP_BORDER = 1 << 4;
    static final int BOTTOM_BORDER = 1 << 5;
    /** The line spacing is a height, exact or not. */
    static final int LINE_HEIGHT = 1 << 6;
    /** The line spacing is an exact height. */
    static final int LINE_EXACT = 1 << 7;

    /** A frame places the paragraph. */
    static final int FRAMED = 1 << 8;

    private static final int MEASURES = Measure.values().length;
    private static final ImmutableList<Measure> RESTATING = Arrays.stream(Measure.values())
            .filter(measure -> measure.plain != null)
            .collect(ImmutableList.toImmutableList());

    private final int[] measures = new int[MEASURES];
    private int stated;
    private int on;
    private @Nullable Alignment alignment;
    private @Nullable String style;

    public ParagraphProperties() {
        Arrays.fill(measures, UNSTATED);
    }

    ParagraphProperties copy() {
        ParagraphProperties copy = new ParagraphProperties();
        copy.style = style;
        copy.overlay(this);
        return copy;
    }

    public void clear() {
        Arrays.fill(measures, UNSTATED);
        stated = 0;
        on = 0;
        alignment = null;
        style = null;
    }

    /** Puts properties, all stated by a level above this one, over these; its paragraph style is not looked at. */
    void overlay(ParagraphProperties upper) {
        for (Measure restating : RESTATING) {
            Measure plain = restating.plain;
            if (plain != null && upper.measures[plain.slot] != UNSTATED) {
                measures[restating.slot] = UNSTATED;
            }
        }
        for (int i = 0; i < MEASURES; i++) {
            if (upper.measures[i] != UNSTATED) {
                measures[i] = upper.measures[i];
            }
        }
        on = (on & ~upper.stated) | upper.on;
        stated |= upper.stated;
        alignment = upper.alignment == null ? alignment : upper.alignment;
    }

    void set(int property, boolean value) {
        stated |= property;
        on = value ? on | property : on & ~property;
    }

    boolean is(int property) {
        return (on & property) != 0;
    }

    /** Whether a property is stated, on or off. */
    boolean states(int property) {
        return (stated & property) != 0;
    }

    /** Returns a measure or {@link AttributeValue#UNSTATED}. */
    int get(Measure measure) {
        return measures[measure.slot];
    }

    /** Returns a measure or another value if it is not stated. */
    int get(Measure measure, int fallback) {
        int value = measures[measure.slot];
        return value == UNSTATED ? fallback : value;
    }

    /** Whether a measure is stated and not 0. */
    boolean has(Measure measure) {
        return get(measure, 0) != 0;
    }

    /** Whether an indent is stated in characters. */
    boolean hasCharacters() {
        return has(Measure.LEFT_CHARACTERS) || has(Measure.RIGHT_CHARACTERS) || has(Measure.FIRST_LINE_CHARACTERS);
    }

    /** States a measure, unless the value is {@link AttributeValue#UNSTATED}. */
    void set(Measure measure, int value) {
        if (value != UNSTATED) {
            measures[measure.slot] = value;
        }
    }

    @Nullable
    Alignment alignment() {
        return alignment;
    }

    void alignment(Alignment stated) {
        alignment = stated;
    }

    /** Returns the id of the paragraph style. */
    @Nullable
    public String style() {
        return style;
    }

    void style(String id) {
        style = id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParagraphProperties that
                && stated == that.stated
                && on == that.on
                && alignment == that.alignment
                && Arrays.equals(measures, that.measures)
                && Objects.equals(style, that.style);
    }

    @Override
    public int hashCode() {
        int hash = Arrays.hashCode(measures) * 31 + stated;
        hash = hash * 31 + on;
        hash = hash * 31 + Objects.hashCode(alignment);
        return hash * 31 + Objects.hashCode(style);
    }
}
