package vn.records.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;

/**
 * One line of the register of incoming documents (<i>sổ đăng ký văn bản đến</i>), as it was written.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục IV, Mục VI: at least ten columns. Urgency and secrecy are known besides.
 *
 * @since 0.1
 */
@Value.Immutable
public interface IncomingEntry extends Serializable {

    /** Returns the day it came (<i>ngày đến</i>). */
    Optional<LocalDate> arrived();

    /** Returns the number it was given (<i>số đến</i>); empty where the cell is. */
    Optional<RegisterNumber> arrivalNumber();

    /** Returns who issued it (<i>tác giả</i>). */
    default String author() {
        return "";
    }

    /** Returns its own number and symbol (<i>số, ký hiệu văn bản</i>) as written. */
    default String number() {
        return "";
    }

    /** Returns its own date (<i>ngày tháng văn bản</i>). */
    Optional<LocalDate> date();

    /** Returns type and subject (<i>tên loại và trích yếu nội dung văn bản</i>). */
    default String subject() {
        return "";
    }

    /** Returns who gets it (<i>đơn vị hoặc người nhận</i>). */
    default String receivers() {
        return "";
    }

    /** Returns the day it was passed on (<i>ngày chuyển</i>). */
    Optional<LocalDate> forwarded();

    /** Returns the receipt (<i>ký nhận</i>). */
    default String receipt() {
        return "";
    }

    /** Returns the note (<i>ghi chú</i>). */
    default String note() {
        return "";
    }

    /** Returns the urgency mark (<i>độ khẩn</i>). */
    Optional<Urgency> urgency();

    /** Returns the secrecy mark (<i>độ mật</i>). */
    Optional<Secrecy> secrecy();

    /** Returns what the note says became of it. */
    @Value.NonAttribute
    default EntryStatus status() {
        return EntryStatus.ofNote(note());
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

    /** Builds an entry. */
    final class Builder extends ImmutableIncomingEntry.Builder {
        Builder() {}
    }
}
