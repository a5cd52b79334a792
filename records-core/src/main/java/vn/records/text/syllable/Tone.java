package vn.records.text.syllable;

/**
 * A tone (<i>thanh điệu</i>).
 *
 * @since 0.1
 */
public enum Tone {
    /** Without a mark (<i>thanh ngang</i>). */
    LEVEL('\0'),
    /** {@code à} (<i>thanh huyền</i>). */
    FALLING('\u0300'),
    /** {@code á} (<i>thanh sắc</i>). */
    RISING('\u0301'),
    /** {@code ả} (<i>thanh hỏi</i>). */
    ASKING('\u0309'),
    /** {@code ã} (<i>thanh ngã</i>). */
    BROKEN('\u0303'),
    /** {@code ạ} (<i>thanh nặng</i>). */
    HEAVY('\u0323');

    private final char mark;

    Tone(char mark) {
        this.mark = mark;
    }

    /** Returns the mark that is put on a vowel, as Unicode combines it; none for the level tone. */
    char mark() {
        return mark;
    }

    /** Whether a syllable that ends in {@code c}, {@code ch}, {@code p} or {@code t} may have it. */
    public boolean goesWithStop() {
        return this == RISING || this == HEAVY;
    }
}
