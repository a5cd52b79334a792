package vn.records.presentation.page;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import vn.records.text.encoding.LegacyFont;

/** The font a text is to be set in (<i>phông chữ</i>), told from the names that files give it. */
final class Typeface {

    /** Fonts of symbols and formulas, in which letters stand for signs. */
    private static final ImmutableSet<String> SIGNS = ImmutableSet.of(
            "symbol",
            "wingdings",
            "wingdings 2",
            "wingdings 3",
            "webdings",
            "cambria math",
            "mt extra",
            "segoe ui symbol");

    private final String name;
    private final String lower;
    private final String together;

    /** A typeface by its name, such as {@code Times New Roman}. */
    Typeface(String name) {
        this.name = name;
        this.lower = Ascii.toLowerCase(name);
        this.together = lower.replace(" ", "");
    }

    String name() {
        return name;
    }

    /** Whether a name is that of a font of letters, and not of this one or one of its kinds. */
    boolean isOther(String font) {
        if (font.equals(name)) {
            return false;
        }
        String found = Ascii.toLowerCase(font).strip();
        return !found.isEmpty() && !found.startsWith(lower) && !found.startsWith(together) && !SIGNS.contains(found);
    }

    /** Whether a name is that of a font of the code tables TCVN3 or VNI. */
    static boolean isLegacy(String font) {
        return LegacyFont.of(font).isPresent();
    }
}
