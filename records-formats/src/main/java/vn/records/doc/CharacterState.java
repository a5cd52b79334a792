package vn.records.doc;

/** What the properties of characters come to, layer by layer ([MS-DOC] 2.6.1). */
final class CharacterState {

    static final int BOLD = 1;
    static final int ITALIC = 1 << 1;
    static final int STRUCK = 1 << 2;
    static final int SMALL_CAPITALS = 1 << 3;
    static final int CAPITALS = 1 << 4;
    static final int HIDDEN = 1 << 5;
    static final int STRUCK_TWICE = 1 << 6;
    static final int DELETED = 1 << 7;
    static final int SPECIAL = 1 << 8;
    /** Holds data of a program, such as a form field, and no picture. */
    static final int DATA = 1 << 9;

    private static final int AUTOMATIC = -1;
    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST = 3276;
    private static final int NO_STYLE = -1;
    private static final int SAME_AS_STYLE = 0x80;
    private static final int OTHER_THAN_STYLE = 0x81;
    /** The sixteen colours that are told by their number, from 1 on. */
    private static final int[] COLOURS = {
        0x000000, 0x0000FF, 0x00FFFF, 0x00FF00, 0xFF00FF, 0xFF0000, 0xFFFF00, 0xFFFFFF,
        0x000080, 0x008080, 0x008000, 0x800080, 0x800000, 0x808000, 0x808080, 0xC0C0C0
    };

    private int on;
    private int font;
    private int accentedFont;
    private int size = DEFAULT_SIZE;
    private int underline;
    private int script;
    private int colour = AUTOMATIC;
    private int symbol;
    private int picture = -1;

    CharacterState() {}

    private CharacterState(CharacterState other) {
        on = other.on;
        font = other.font;
        accentedFont = other.accentedFont;
        size = other.size;
        underline = other.underline;
        script = other.script;
        colour = other.colour;
        symbol = other.symbol;
        picture = other.picture;
    }

    CharacterState copy() {
        return new CharacterState(this);
    }

    boolean is(int property) {
        return (on & property) != 0;
    }

    /** Returns the number of the font of unaccented letters. */
    int font() {
        return font;
    }

    /** Returns the number of the font of other Latin letters. */
    int accentedFont() {
        return accentedFont;
    }

    /** Returns the size in half points. */
    int size() {
        return size;
    }

    boolean isUnderlined() {
        return underline != 0;
    }

    boolean isScript() {
        return script != 0;
    }

    /** Returns the colour; negative for the automatic one. */
    int colour() {
        return colour;
    }

    /** Returns the character of a symbol font that stands here; 0 for none. */
    int symbol() {
        return symbol;
    }

    /** Returns where a picture lies in the data stream; negative for none. */
    int picture() {
        return picture;
    }

    void underline(boolean drawn) {
        underline = drawn ? 1 : 0;
    }

    /** Returns the style of characters that changes name; negative if they name none. */
    static int style(byte[] changes) {
        int[] style = {NO_STYLE};
        Sprm.each(changes, 0, sprm -> {
            if (sprm.code() == 0x4A30) {
                style[0] = sprm.unsigned();
            }
        });
        return style[0];
    }

    /** Applies changes; those that refer to the style refer to what this is before them. */
    void apply(byte[] changes, int from) {
        apply(changes, from, true);
    }

    /** Applies changes, of the fonts or of all but the fonts. */
    void apply(byte[] changes, int from, boolean fonts) {
        CharacterState style = copy();
        Sprm.each(changes, from, sprm -> apply(sprm, style, fonts));
    }

    private void apply(Sprm sprm, CharacterState style, boolean fonts) {
        switch (sprm.code()) {
            case 0x0835 -> toggle(BOLD, sprm, style);
            case 0x0836 -> toggle(ITALIC, sprm, style);
            case 0x0837 -> toggle(STRUCK, sprm, style);
            case 0x083A -> toggle(SMALL_CAPITALS, sprm, style);
            case 0x083B -> toggle(CAPITALS, sprm, style);
            case 0x083C -> toggle(HIDDEN, sprm, style);
            case 0x2A53 -> set(STRUCK_TWICE, sprm.isOn());
            case 0x0800 -> set(DELETED, sprm.isOn());
            case 0x0855 -> set(SPECIAL, sprm.isOn());
            case 0x0806, 0x080A, 0x0856 -> set(DATA, sprm.isOn());
            case 0x2A3E -> underline = sprm.unsigned();
            case 0x2A48 -> script = sprm.unsigned();
            case 0x4A43 -> size(sprm.unsigned());
            case 0x2A42 -> numberedColour(sprm.unsigned());
            case 0x6870 -> colour(sprm);
            case 0x6A03 -> picture(sprm.unsigned());
            case 0x6A09 -> symbol(sprm);
            case 0x2A33 -> plain(style);
            default -> {
                if (fonts) {
                    font(sprm);
                }
            }
        }
    }

    private void font(Sprm sprm) {
        switch (sprm.code()) {
            case 0x4A4F -> font = sprm.unsigned();
            case 0x4A51 -> accentedFont = sprm.unsigned();
            case 0x4A3D -> {
                font = sprm.unsigned();
                accentedFont = font;
            }
            default -> {
                // tells nothing that a view shows
            }
        }
    }

    private void toggle(int property, Sprm sprm, CharacterState style) {
        int value = sprm.unsigned();
        switch (value) {
            case SAME_AS_STYLE -> set(property, style.is(property));
            case OTHER_THAN_STYLE -> set(property, !style.is(property));
            default -> set(property, value == 1);
        }
    }

    private void set(int property, boolean value) {
        on = value ? on | property : on & ~property;
    }

    private void size(int halfPoints) {
        if (halfPoints > 0 && halfPoints <= LARGEST) {
            size = halfPoints;
        }
    }

    private void numberedColour(int number) {
        if (number <= COLOURS.length) {
            colour = number == 0 ? AUTOMATIC : COLOURS[number - 1];
        }
    }

    private void colour(Sprm sprm) {
        boolean automatic = sprm.unsignedByte(3) != 0;
        colour = automatic
                ? AUTOMATIC
                : (sprm.unsignedByte(0) << 16) | (sprm.unsignedByte(1) << 8) | sprm.unsignedByte(2);
    }

    private void picture(int at) {
        picture = at;
        set(SPECIAL, true);
    }

    private void symbol(Sprm sprm) {
        symbol = sprm.signedShort(2) & 0xFFFF;
        set(SPECIAL, true);
    }

    /** Takes back what was stated, but for what the characters are. */
    private void plain(CharacterState style) {
        int kept = SPECIAL | DELETED | DATA;
        on = (on & kept) | (style.on & ~kept);
        font = style.font;
        accentedFont = style.accentedFont;
        size = style.size;
        underline = style.underline;
        script = style.script;
        colour = style.colour;
    }
}
