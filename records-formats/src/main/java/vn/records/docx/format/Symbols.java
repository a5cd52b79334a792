package vn.records.docx.format;

import com.google.common.collect.ImmutableMap;

/** Characters of symbol fonts, which files keep at U+F020 to U+F0FF, as the characters a reader sees. */
public final class Symbols {

    private static final char FIRST = '\uF020';
    private static final char LAST = '\uF0FF';
    private static final int BASE = 0xF000;

    /** The signs that lists and forms use, of Symbol and Wingdings alike. */
    private static final ImmutableMap<Integer, Character> SIGNS = ImmutableMap.<Integer, Character>builder()
            .put(0xB7, '•')
            .put(0xA7, '▪')
            .put(0x6C, '●')
            .put(0x6E, '■')
            .put(0x6F, '□')
            .put(0x71, '❑')
            .put(0x75, '◆')
            .put(0x76, '❖')
            .put(0x9F, '•')
            .put(0xA8, '◻')
            .put(0xD8, '➢')
            .put(0xE0, '→')
            .put(0xF0, '⇨')
            .put(0xFC, '✓')
            .put(0xFE, '☑')
            .put(0x2D, '-')
            .buildOrThrow();

    private Symbols() {}

    /** Whether a character is one of a symbol font. */
    static boolean isSymbol(int c) {
        return c >= FIRST && c <= LAST;
    }

    /** Whether a text holds a character of a symbol font. */
    public static boolean isIn(String text) {
        return text.chars().anyMatch(Symbols::isSymbol);
    }

    /** Returns the character a reader sees for one of a symbol font; others, and unknown ones, as they are. */
    public static char map(char c) {
        if (!isSymbol(c)) {
            return c;
        }
        Character sign = SIGNS.get(c - BASE);
        return sign == null ? c : sign;
    }

    /** Returns a text with all characters of symbol fonts replaced. */
    public static String map(String text) {
        StringBuilder mapped = new StringBuilder(text);
        for (int i = 0; i < mapped.length(); i++) {
            mapped.setCharAt(i, map(mapped.charAt(i)));
        }
        return mapped.toString();
    }
}
