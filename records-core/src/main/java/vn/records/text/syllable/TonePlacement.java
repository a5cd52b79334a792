package vn.records.text.syllable;

/**
 * Where the tone mark stands in a syllable that ends in {@code oa}, {@code oe} or {@code uy} (<i>vị trí đặt dấu thanh</i>):
 * both places are in use, and no provision chooses.
 *
 * @since 0.1
 */
public enum TonePlacement {
    /** On the first of the two vowels, as in {@code hòa}, {@code ủy} (<i>kiểu cũ</i>). */
    FIRST_VOWEL,
    /** On the second, as in {@code hoà}, {@code uỷ} (<i>kiểu mới</i>). */
    SECOND_VOWEL,
    /** There is but one place, or no mark. */
    NO_CHOICE
}
