package vn.records.document.mark;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import vn.records.text.VietnameseText;

/**
 * A mark of limited circulation (<i>chỉ dẫn về phạm vi lưu hành</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2, điểm c. The decree gives these two as examples; an
 * agency may use others.
 *
 * @since 0.1
 */
public enum CirculationMark {
    /** To be read and returned (<i>xem xong trả lại</i>). */
    RETURN_AFTER_READING("XEM XONG TRẢ LẠI"),
    /** For internal use (<i>lưu hành nội bộ</i>). */
    INTERNAL_USE("LƯU HÀNH NỘI BỘ");

    private static final ImmutableMap<String, CirculationMark> BY_TEXT =
            Arrays.stream(values()).collect(toImmutableMap(mark -> VietnameseText.foldCase(mark.text), mark -> mark));

    private final String text;

    CirculationMark(String text) {
        this.text = text;
    }

    /** Returns the words of the mark, in capitals. */
    public String text() {
        return text;
    }

    /**
     * Returns the mark that a line consists of, whatever its letter case, spacing, Unicode form and place of tone marks.
     */
    public static Optional<CirculationMark> ofText(String line) {
        return Optional.ofNullable(BY_TEXT.get(VietnameseText.foldCase(line)));
    }
}
