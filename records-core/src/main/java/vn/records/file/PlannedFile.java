package vn.records.file;

import java.io.Serializable;
import org.immutables.value.Value;
import vn.records.text.VietnameseText;

/**
 * One file of the list of files (<i>hồ sơ trong danh mục</i>), as it was written.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục V, Mục I and II.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PlannedFile extends Serializable {

    /** Returns number and sign (<i>số và ký hiệu hồ sơ</i>), such as {@code 01.TCCB}; empty where the cell is. */
    default String code() {
        return "";
    }

    /** Returns the title (<i>tiêu đề hồ sơ</i>). */
    default String title() {
        return "";
    }

    /** Returns the retention period (<i>thời hạn bảo quản</i>) as written, such as {@code 20 năm}. */
    default String retention() {
        return "";
    }

    /** Returns who makes it (<i>người lập hồ sơ</i>). */
    default String maker() {
        return "";
    }

    /** Returns the note (<i>ghi chú</i>). */
    default String note() {
        return "";
    }

    /** Whether it is kept for ever. */
    @Value.NonAttribute
    default boolean isPermanent() {
        return VietnameseText.foldCase(retention()).contains("vĩnh viễn");
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a file of a list. */
    final class Builder extends ImmutablePlannedFile.Builder {
        Builder() {}
    }
}
