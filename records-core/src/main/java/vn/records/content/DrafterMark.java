package vn.records.content;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * The sign of the drafter and the number of copies (<i>ký hiệu người soạn thảo văn bản và số lượng bản phát hành</i>), such
 * as {@code PL.(300)}: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 3.
 *
 * @param sign the drafter's sign
 * @param copies the number of copies, from 1
 * @since 0.1
 */
public record DrafterMark(String sign, int copies) implements Serializable {

    /** Checks that the sign is one and there is a copy. */
    public DrafterMark {
        PlainText.given("sign", sign);
        checkArgument(copies >= 1, "%s copies", copies);
    }

    /** Returns the mark as it is written. */
    @Override
    public String toString() {
        return sign + ".(" + copies + ")";
    }
}
