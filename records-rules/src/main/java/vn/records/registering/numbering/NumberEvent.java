package vn.records.registering.numbering;

import java.io.Serializable;
import java.time.LocalDate;
import vn.records.document.DocumentNumber;

/**
 * What happened to a number (<i>việc xảy ra với một số văn bản</i>). The events of a book, in their order, are all that a host
 * keeps.
 *
 * @since 0.1
 */
public sealed interface NumberEvent extends Serializable {

    /** Returns the organisation, or the secrecy, that has the series to itself; empty for none. */
    String apart();

    /** Returns the number. */
    DocumentNumber number();

    /**
     * It was given to a draft that is about to be signed or issued (<i>giữ số</i>).
     *
     * @param apart the organisation, or the secrecy, that has the series to itself; empty for none
     * @param number the number
     * @param date the date of the document
     */
    record Reserved(String apart, DocumentNumber number, LocalDate date) implements NumberEvent {}

    /**
     * The document was issued under it (<i>xác nhận</i>).
     *
     * @param apart the organisation, or the secrecy, that has the series to itself; empty for none
     * @param number the number
     */
    record Confirmed(String apart, DocumentNumber number) implements NumberEvent {}

    /**
     * No document was issued under it (<i>hủy số</i>): it stays used, and the register has a row for it with the reason.
     *
     * @param apart the organisation, or the secrecy, that has the series to itself; empty for none
     * @param number the number
     * @param reason why
     */
    record Cancelled(String apart, DocumentNumber number, String reason) implements NumberEvent {}
}
