package vn.records.docx.format;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;

/** What one place of a file states about the look of text; unstated properties are left to the level below. */
public final class RunProperties {

    static final int BOLD = 1;
    static final int ITALIC = 1 << 1;
    static final int CAPITALS = 1 << 2;
    static final int SMALL_CAPITALS = 1 << 3;
    static final int STRUCK = 1 << 4;
    static final int HIDDEN = 1 << 5;
    /** The properties that styles of different kinds turn on and off against each other. */
    static final int TOGGLES = BOLD | ITALIC | CAPITALS | SMALL_CAPITALS | STRUCK | HIDDEN;

    static final int STRUCK_TWICE = 1 << 6;
    static final int UNDERLINED = 1 << 7;
    static final int SCRIPT = 1 << 8;
    /** The font of ASCII letters is one of the theme. */
    static final int THEMED_ASCII = 1 << 9;
    /** The font of other Latin letters is one of the theme. */
    static final int THEMED_HIGH_ANSI = 1 << 10;
    /** The colour is one of the theme. */
    static final int THEMED_COLOUR = 1 << 11;

    static final int AUTOMATIC = -1;

    private int stated;
    private int on;
    private int halfPoints = AttributeValue.UNSTATED;
    private int colour = AttributeValue.UNSTATED;
    private @Nullable String ascii;
    private @Nullable String highAnsi;
    private @Nullable String style;
    private boolean removed;

    public RunProperties() {}

    private RunProperties(RunProperties other) {
        style = other.style;
        overlay(other);
    }

    RunProperties copy() {
        return new RunProperties(this);
    }

    public void clear() {
        stated = 0;
        on = 0;
        halfPoints = AttributeValue.UNSTATED;
        colour = AttributeValue.UNSTATED;
        ascii = null;
        highAnsi = null;
        style = null;
        removed = false;
    }

    /** States a property. */
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

    /** Forgets what was stated about properties. */
    void unset(int properties) {
        stated &= ~properties;
        on &= ~properties;
    }

    /** Puts properties, all stated by a level above this one, over these; its character style is not looked at. */
    void overlay(RunProperties upper) {
        overlayText(upper);
        on = (on & ~upper.stated) | upper.on;
        stated |= upper.stated;
    }

    /** Puts the properties of a style of another kind over these: toggles of both cancel each other out. */
    void overlayStyle(RunProperties upper) {
        overlayText(upper);
        int kept = on & (TOGGLES | ~upper.stated);
        on = (kept | (upper.on & ~TOGGLES)) ^ (upper.on & TOGGLES);
        stated |= upper.stated;
    }

    private void overlayText(RunProperties upper) {
        if (upper.halfPoints != AttributeValue.UNSTATED) {
            halfPoints = upper.halfPoints;
        }
        if (upper.colour != AttributeValue.UNSTATED) {
            colour = upper.colour;
        }
        if (upper.ascii != null) {
            ascii = upper.ascii;
        }
        if (upper.highAnsi != null) {
            highAnsi = upper.highAnsi;
        }
    }

    /** Turns on what the defaults of the document turn on, whatever styles say. */
    void turnOn(int toggles) {
        on |= toggles;
        stated |= toggles;
    }

    int toggles() {
        return on & TOGGLES;
    }

    int halfPoints() {
        return halfPoints;
    }

    void halfPoints(int size) {
        if (size > 0) {
            halfPoints = size;
        }
    }

    int colour() {
        return colour;
    }

    void colour(int rgb) {
        colour = rgb;
    }

    @Nullable
    String ascii() {
        return ascii;
    }

    @Nullable
    String highAnsi() {
        return highAnsi;
    }

    void fonts(@Nullable String forAscii, @Nullable String forHighAnsi) {
        ascii = forAscii == null ? ascii : forAscii;
        highAnsi = forHighAnsi == null ? highAnsi : forHighAnsi;
    }

    void forgetFonts() {
        ascii = null;
        highAnsi = null;
        unset(THEMED_ASCII | THEMED_HIGH_ANSI);
    }

    /** Returns the id of the character style. */
    @Nullable
    String style() {
        return style;
    }

    void style(String id) {
        style = id;
    }

    /** Whether a tracked change deleted or moved away the mark of the paragraph that these belong to. */
    public boolean removed() {
        return removed;
    }

    void remove() {
        removed = true;
    }

    /** Whether nothing is stated. */
    boolean isEmpty() {
        return stated == 0
                && halfPoints == AttributeValue.UNSTATED
                && colour == AttributeValue.UNSTATED
                && ascii == null
                && highAnsi == null
                && style == null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunProperties that
                && stated == that.stated
                && on == that.on
                && halfPoints == that.halfPoints
                && colour == that.colour
                && Objects.equals(ascii, that.ascii)
                && Objects.equals(highAnsi, that.highAnsi)
                && Objects.equals(style, that.style);
    }

    @Override
    public int hashCode() {
        int hash = stated * 31 + on;
        hash = hash * 31 + halfPoints;
        hash = hash * 31 + colour;
        hash = hash * 31 + (ascii == null ? 0 : ascii.hashCode());
        hash = hash * 31 + (highAnsi == null ? 0 : highAnsi.hashCode());
        return hash * 31 + (style == null ? 0 : style.hashCode());
    }
}
