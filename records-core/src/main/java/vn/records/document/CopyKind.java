package vn.records.document;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import vn.records.text.VietnameseText;

/**
 * A kind of copy (<i>loại bản sao</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 3 khoản 10 to 12 and Điều 25; codes: Phụ lục III, Mục I; headings: Phụ lục I, Phần II.
 *
 * @since 0.1
 */
public enum CopyKind {
    /** Full copy of the original or of an issued main copy (<i>bản sao y</i>). */
    FULL("SY", "SAO Y", "Bản sao y", "Full copy"),
    /** Copy of a part (<i>bản trích sao</i>). */
    EXTRACT("TrS", "TRÍCH SAO", "Bản trích sao", "Extract copy"),
    /** Copy made from a full copy (<i>bản sao lục</i>). */
    COPY_OF_COPY("SL", "SAO LỤC", "Bản sao lục", "Copy of a full copy");

    private static final ImmutableMap<String, CopyKind> BY_CODE =
            Arrays.stream(values()).collect(toImmutableMap(CopyKind::code, kind -> kind));
    private static final ImmutableMap<String, CopyKind> BY_HEADING = Arrays.stream(values())
            .collect(toImmutableMap(kind -> VietnameseText.foldCase(kind.heading), kind -> kind));

    private final String code;
    private final String heading;
    private final String vietnameseName;
    private final String englishName;

    CopyKind(String code, String heading, String vietnameseName, String englishName) {
        this.code = code;
        this.heading = heading;
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
    }

    /** Returns the code that stands in the symbol of the copy, such as {@code TrS}. */
    public String code() {
        return code;
    }

    /** Returns the heading (<i>hình thức sao</i>), in capitals. */
    public String heading() {
        return heading;
    }

    /** Returns the Vietnamese name. */
    public String vietnameseName() {
        return vietnameseName;
    }

    /** Returns the English name. */
    public String englishName() {
        return englishName;
    }

    /** Returns the kind with exactly this code. */
    public static Optional<CopyKind> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(VietnameseText.nfc(code)));
    }

    /** Returns the kind whose heading a line consists of, whatever its letter case, spacing and Unicode form. */
    public static Optional<CopyKind> ofHeading(String line) {
        return Optional.ofNullable(BY_HEADING.get(VietnameseText.foldCase(line)));
    }
}
