package vn.records.agency;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import vn.records.text.VietnameseText;

/**
 * The nouns that names of administrative units begin with (<i>danh từ chung chỉ đơn vị hành chính</i>), of today and of
 * before 2025-07-01.
 *
 * @since 0.1
 */
public final class UnitNouns {

    private static final ImmutableSet<String> NOUNS =
            ImmutableSet.of("TỈNH", "THÀNH PHỐ", "HUYỆN", "QUẬN", "THỊ XÃ", "XÃ", "PHƯỜNG", "THỊ TRẤN", "ĐẶC KHU");

    /** The first words of the nouns, letters only. */
    private static final ImmutableSet<String> FIRST_WORDS = NOUNS.stream()
            .map(noun -> VietnameseText.skeleton(
                    Splitter.on(' ').split(noun).iterator().next()))
            .collect(toImmutableSet());

    private UnitNouns() {}

    /** Whether a text in capitals is such a noun, and names no unit. */
    public static boolean isNoun(String text) {
        return NOUNS.contains(text);
    }

    /** Whether a word is the first of such a noun, whatever its letter case and marks. */
    public static boolean isFirstWord(String word) {
        return FIRST_WORDS.contains(VietnameseText.skeleton(word));
    }

    /** Whether a name begins with such a noun, whatever its letter case. */
    public static boolean begins(String name) {
        String capitals = VietnameseText.upper(name);
        return NOUNS.stream().anyMatch(noun -> VietnameseText.beginsWithWords(capitals, noun));
    }
}
