package vn.records.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;

/**
 * One line of the register of outgoing documents (<i>sổ đăng ký văn bản đi</i>), as it was written.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục IV, Mục I: at least ten columns. Two more are known here because they decide the
 * series of numbers, and urgency because it decides when it is sent: secrecy (Điều 15 khoản 2) and the organisation that issued it where it has a series of its own.
 *
 * @since 0.1
 */
@Value.Immutable
public interface OutgoingEntry extends Serializable {

    /** Returns number and symbol (<i>số, ký hiệu văn bản</i>); empty where the cell is. */
    Optional<RegisterNumber> number();

    /** Returns the date of the document (<i>ngày tháng văn bản</i>). */
    Optional<LocalDate> date();

    /** Returns type and subject (<i>tên loại và trích yếu nội dung văn bản</i>). */
    default String subject() {
        return "";
    }

    /** Returns who signed (<i>người ký</i>). */
    default String signer() {
        return "";
    }

    /** Returns where it was sent (<i>nơi nhận văn bản</i>). */
    default String recipients() {
        return "";
    }

    /** Returns who keeps the file copy (<i>đơn vị, người nhận bản lưu</i>). */
    default String copyKeeper() {
        return "";
    }

    /** Returns the number of copies (<i>số lượng bản</i>) as written. */
    default String copies() {
        return "";
    }

    /** Returns the day it was sent (<i>ngày chuyển</i>). */
    Optional<LocalDate> forwarded();

    /** Returns the receipt (<i>ký nhận</i>). */
    default String receipt() {
        return "";
    }

    /** Returns the note (<i>ghi chú</i>). */
    default String note() {
        return "";
    }

    /** Returns the secrecy mark (<i>độ mật</i>). */
    Optional<Secrecy> secrecy();

    /** Returns the urgency mark (<i>độ khẩn</i>). */
    Optional<Urgency> urgency();

    /** Returns the organisation that issued it (<i>cơ quan, tổ chức ban hành</i>); empty for the agency itself. */
    default String issuer() {
        return "";
    }

    /** Returns what the note says became of it. */
    @Value.NonAttribute
    default EntryStatus status() {
        return EntryStatus.ofNote(note());
    }

    /** Returns this entry with another number. */
    OutgoingEntry withNumber(RegisterNumber number);

    /** Returns this entry with another date. */
    OutgoingEntry withDate(LocalDate date);

    /** Returns this entry with another subject. */
    OutgoingEntry withSubject(String subject);

    /** Returns this entry with another day of sending. */
    OutgoingEntry withForwarded(LocalDate forwarded);

    /** Returns this entry with another note. */
    OutgoingEntry withNote(String note);

    /** Returns this entry with another secrecy mark. */
    OutgoingEntry withSecrecy(Secrecy secrecy);

    /** Returns this entry with another issuer. */
    OutgoingEntry withIssuer(String issuer);

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
    final class Builder extends ImmutableOutgoingEntry.Builder {
        Builder() {}
    }
}
