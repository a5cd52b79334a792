package vn.records.document.mark;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import vn.records.text.VietnameseText;

/**
 * The degree of secrecy of a document (<i>độ mật</i>), highest first.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2, điểm a, which leaves the stamps to the law on state
 * secrets.
 *
 * @since 0.1
 */
public enum Secrecy {
    /** <i>Tuyệt mật</i>. */
    TOP_SECRET("TUYỆT MẬT"),
    /** <i>Tối mật</i>. */
    SECRET("TỐI MẬT"),
    /** <i>Mật</i>. */
    CONFIDENTIAL("MẬT");

    private static final ImmutableMap<String, Secrecy> BY_TEXT =
            Arrays.stream(values()).collect(toImmutableMap(mark -> VietnameseText.foldCase(mark.text), mark -> mark));

    private final String text;

    Secrecy(String text) {
        this.text = text;
    }

    /** Returns the words of the mark, in capitals. */
    public String text() {
        return text;
    }

    /**
     * Returns the mark that a line consists of, whatever its letter case, spacing, Unicode form and place of tone marks.
     */
    public static Optional<Secrecy> ofText(String line) {
        return Optional.ofNullable(BY_TEXT.get(VietnameseText.foldCase(line)));
    }
}
