package vn.records.document.mark;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import vn.records.measure.Length;
import vn.records.text.VietnameseText;

/**
 * The urgency of a document (<i>mức độ khẩn</i>), highest first.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2, điểm b. The drafter proposes it, the signer decides.
 *
 * @since 0.1
 */
public enum Urgency {
    /** <i>Hỏa tốc</i>; copies of the decree also print {@code HOẢ TỐC}. */
    FLASH("HỎA TỐC", 30),
    /** <i>Thượng khẩn</i>. */
    VERY_URGENT("THƯỢNG KHẨN", 40),
    /** <i>Khẩn</i>. */
    URGENT("KHẨN", 20);

    /** The height of the stamp of each. */
    public static final Length STAMP_HEIGHT = Length.mm(8);

    private static final ImmutableMap<String, Urgency> BY_TEXT =
            Arrays.stream(values()).collect(toImmutableMap(mark -> VietnameseText.foldCase(mark.text), mark -> mark));

    private final String text;
    private final int stampWidthMm;

    Urgency(String text, int stampWidthMm) {
        this.text = text;
        this.stampWidthMm = stampWidthMm;
    }

    /** Returns the width of its stamp. */
    public Length stampWidth() {
        return Length.mm(stampWidthMm);
    }

    /** Returns the words of the mark, in capitals. */
    public String text() {
        return text;
    }

    /**
     * Returns the mark that a line consists of, whatever its letter case, spacing, Unicode form and place of tone marks.
     */
    public static Optional<Urgency> ofText(String line) {
        return Optional.ofNullable(BY_TEXT.get(VietnameseText.foldCase(line)));
    }
}
